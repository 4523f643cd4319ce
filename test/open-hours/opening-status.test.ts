// The table of statuses: each case of ./cases, on the real calculator.
import {expect} from 'chai';
import {nextChange, openingStatus} from '../../src/open-hours/index.js';
import {statusCases} from './cases/index.js';
import {ALL_DAYS, alwaysOpen, idva, lineOn, weekly} from './schedules.js';
import {inWords, instantAt} from './status-case.js';

describe('whether a line is answered', () => {
  for (const [situation, cases] of Object.entries(statusCases)) {
    describe(situation, () => {
      for (const {title, schedule, at, says, options} of cases) {
        it(`${title} (${at})`, () => {
          const status = openingStatus(schedule, instantAt(at), options);
          expect(inWords(status)).to.equal(says);
        });
      }
    });
  }
});

describe('a line that is open', () => {
  it('does not say when it may open, although the next day is in doubt', () => {
    const line = weekly([lineOn(ALL_DAYS, '00:00-24:00')], {
      bankHolidays: 'unknown',
    });
    const status = openingStatus(line, instantAt('2026-12-24T12:00'));
    expect(status).to.include({state: 'open', next: 'unknown'});
    expect(status).not.to.have.any.keys('opensAt', 'mayOpenAt', 'mayOpenDay');
  });
});

describe('the next change', () => {
  for (const [situation, cases] of Object.entries(statusCases)) {
    it(`is the moment at which the answer differs ${situation}`, () => {
      for (const {title, schedule, at, options} of cases) {
        const before = openingStatus(schedule, instantAt(at), options);
        const change = nextChange(schedule, instantAt(at), options);
        if (before.state === 'always-open' || change === undefined) continue;

        const justBefore = change.instant.getTime() - 1;
        const same = openingStatus(schedule, justBefore, options);
        const after = openingStatus(schedule, change.instant, options);
        expect(same, title).to.deep.equal(before);
        expect(after.state.replace('always-', ''), title).to.equal(before.next);
        expect(change, title).to.deep.equal(before.until);
      }
    });
  }
});

describe('the next change of a line', () => {
  const noon = instantAt('2026-11-23T12:00');

  it('that closes is when it closes', () => {
    expect(nextChange(idva, noon)?.london.time).to.equal('17:00');
  });

  it('that never closes is none', () => {
    expect(nextChange(alwaysOpen, noon)).to.equal(undefined);
  });
});
