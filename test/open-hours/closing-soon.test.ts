// From when an open line closes soon, and when its words change.
import {expect} from 'chai';
import {closingSoon, wordChanges} from '../../src/open-hours/closing-soon.js';
import {openingStatus, toLondonTime} from '../../src/open-hours/index.js';
import type {Schedule} from '../../src/schedule/schedule.js';
import {ALL_DAYS, lineOn, weekly} from './schedules.js';

const daily = weekly([lineOn(ALL_DAYS, '09:00-17:00')]);
const inDoubtAfter = {
  ...weekly([lineOn(['FR'], '09:00-24:00')]),
  exceptions: [
    {from: '2026-11-28', state: 'unknown', note: 'Moving.'} as const,
  ],
};
/** On 28 March 2027 an hour after 1am is skipped. */
const untilTenPastTwo = weekly([lineOn(['SU'], '00:00-02:10')]);

function closing(schedule: Schedule, instant: string) {
  const date = new Date(instant);
  return closingSoon(openingStatus(schedule, date), {
    instant: date,
    london: toLondonTime(date),
  });
}

describe('a line', () => {
  const rows: [title: string, Schedule, instant: string, minutes?: number][] = [
    ['31 minutes before it closes', daily, '2026-11-24T16:29:00Z'],
    ['half an hour before it closes', daily, '2026-11-24T16:30:00Z', 30],
    ['a minute before it closes', daily, '2026-11-24T16:59:00Z', 1],
    ['half a minute before it closes', daily, '2026-11-24T16:59:30Z', 0.5],
    ['after it has closed', daily, '2026-11-24T17:00:00Z'],
    ['before it opens', daily, '2026-11-24T08:45:00Z'],
    ['that never closes', {kind: 'always-open'}, '2026-11-24T16:45:00Z'],
    ['whose hours are not known', {kind: 'unknown'}, '2026-11-24T16:45:00Z'],
    ['that may stay open', inDoubtAfter, '2026-11-27T23:45:00Z'],
    ['as the clocks go forward', untilTenPastTwo, '2027-03-28T00:50:00Z', 20],
  ];
  for (const [title, schedule, instant, minutes] of rows) {
    const says =
      minutes === undefined
        ? 'does not close soon'
        : `closes in ${minutes} minutes`;
    it(`${says}: ${title}`, () => {
      expect(closing(schedule, instant)?.minutes).to.equal(minutes);
    });
  }

  it('names the time at which it closes', () => {
    expect(closing(daily, '2026-11-24T16:45:00Z')?.time).to.equal('17:00');
  });
});

describe('the words of a status', () => {
  const changesAt = (schedule: Schedule, instant: string) =>
    wordChanges(openingStatus(schedule, new Date(instant))).map((epoch) =>
      new Date(epoch).toISOString(),
    );

  it('change half an hour before it ends, and then', () => {
    expect(changesAt(daily, '2026-11-24T12:00:00Z')).to.deep.equal([
      '2026-11-24T16:30:00.000Z',
      '2026-11-24T17:00:00.000Z',
    ]);
  });

  it('never change if the status does not', () => {
    expect(changesAt({kind: 'always-open'}, '2026-11-24T12:00:00Z')).to.be
      .empty;
    expect(changesAt({kind: 'unknown'}, '2026-11-24T12:00:00Z')).to.be.empty;
  });
});
