// The compiler keeps the DOM out of open-hours. This test keeps the clock out.
import {expect} from 'chai';
import {checkSchedule} from '../../src/schedule/check-schedule.js';
import {openingStatus} from '../../src/open-hours/index.js';
import {statusCases} from '../open-hours/cases/index.js';
import {inWords, instantAt} from '../open-hours/status-case.js';

const RealDate = Date;

class DateWithoutClock extends RealDate {
  constructor(...parts: readonly unknown[]) {
    if (parts.length === 0) throw new Error('Somebody asked for the time.');
    super(...(parts as [number]));
  }

  static override now(): number {
    throw new Error('Somebody asked for the time.');
  }
}

describe('nobody but the clock asks what time it is', () => {
  beforeEach(() => {
    globalThis.Date = DateWithoutClock as DateConstructor;
  });
  afterEach(() => {
    globalThis.Date = RealDate;
  });

  it('the test would notice a question about now', () => {
    expect(() => new Date()).to.throw('Somebody asked');
    expect(() => Date.now()).to.throw('Somebody asked');
  });

  for (const [situation, cases] of Object.entries(statusCases)) {
    // Reading the table takes a library that asks for the time.
    const rows = cases.map((row) => ({...row, instant: instantAt(row.at)}));

    it(`the same answers come ${situation}`, () => {
      for (const {schedule, instant, says, options} of rows) {
        // A copy, so that nothing is remembered from another test.
        const unread = structuredClone(schedule);
        const status = openingStatus(unread, instant, options);
        expect(inWords(status)).to.equal(says);
        expect(() => checkSchedule(unread, '2026-11-23')).not.to.throw();
      }
    });
  }
});
