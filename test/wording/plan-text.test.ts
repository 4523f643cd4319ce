/** The words of the planner, which describe a later time. */
import {expect} from 'chai';
import {
  fromLondonTime,
  openingStatus,
  type Schedule,
  type UnknownStatus,
  type WeeklyHours,
} from '../../src/open-hours/index.js';
import {planText} from '../../src/wording/plan-text.js';

const everyDay = (opensAt: string, closesAt: string): Schedule => ({
  kind: 'weekly',
  weekly: [
    {byDay: ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], opensAt, closesAt},
  ],
  bankHolidays: 'unknown',
});

const weekdays: WeeklyHours = {
  byDay: ['MO', 'TU', 'WE', 'TH', 'FR'],
  opensAt: '09:00',
  closesAt: '17:00',
};
const office: Schedule = {
  kind: 'weekly',
  weekly: [weekdays],
  bankHolidays: 'unknown',
};

interface Case {
  readonly schedule: Schedule;
  /** The time that is planned. It is read on Monday 23 November 2026. */
  readonly then: string;
  readonly confirmed: string;
  readonly unconfirmed: string;
}

const cases: Case[] = [
  {
    schedule: {kind: 'always-open'},
    then: '2026-11-24T19:00',
    confirmed: 'Open then, 24 hours a day',
    unconfirmed: 'Should be open then, 24 hours a day',
  },
  {
    schedule: office,
    then: '2026-11-24T09:00',
    confirmed: 'Open then, until 5pm',
    unconfirmed: 'Should be open then, until 5pm',
  },
  {
    schedule: office,
    then: '2026-11-24T16:30',
    confirmed: 'Open then. Closes at 5pm, 30 minutes later.',
    unconfirmed: 'Should be open then. Closes at 5pm, 30 minutes later.',
  },
  {
    schedule: {...office, weekly: [{...weekdays, closesAt: '16:31'}]},
    then: '2026-11-24T16:30',
    confirmed: 'Open then. Closes at 4:31pm, 1 minute later.',
    unconfirmed: 'Should be open then. Closes at 4:31pm, 1 minute later.',
  },
  {
    schedule: office,
    then: '2026-11-24T16:00',
    confirmed: 'Open then, until 5pm',
    unconfirmed: 'Should be open then, until 5pm',
  },
  {
    schedule: office,
    then: '2026-11-23T17:00',
    confirmed: 'Closed then. Opens tomorrow (Tuesday) at 9am',
    unconfirmed: 'Probably closed then. Should open tomorrow (Tuesday) at 9am',
  },
  {
    schedule: office,
    then: '2026-11-24T08:30',
    confirmed: 'Closed then. Opens tomorrow (Tuesday) at 9am',
    unconfirmed: 'Probably closed then. Should open tomorrow (Tuesday) at 9am',
  },
  {
    schedule: office,
    then: '2026-11-28T12:00',
    confirmed: 'Closed then. Opens on Monday 30 November at 9am',
    unconfirmed:
      'Probably closed then. Should open on Monday 30 November at 9am',
  },
  {
    schedule: everyDay('22:00', '02:00'),
    then: '2026-11-23T23:00',
    confirmed: 'Open then, until 2am tomorrow (Tuesday)',
    unconfirmed: 'Should be open then, until 2am tomorrow (Tuesday)',
  },
  {
    // "Tomorrow" is the reader's own, and would be the wrong night.
    schedule: everyDay('22:00', '02:00'),
    then: '2026-11-26T23:00',
    confirmed: 'Open then, until 2am on Friday',
    unconfirmed: 'Should be open then, until 2am on Friday',
  },
  {
    schedule: everyDay('10:00', '00:00'),
    then: '2026-11-26T23:00',
    confirmed: 'Open then, until midnight',
    unconfirmed: 'Should be open then, until midnight',
  },
  {
    schedule: everyDay('10:00', '00:00'),
    then: '2026-11-26T23:30',
    confirmed: 'Open then. Closes at midnight, 30 minutes later.',
    unconfirmed: 'Should be open then. Closes at midnight, 30 minutes later.',
  },
  {
    schedule: {kind: 'unknown'},
    then: '2026-11-24T19:00',
    confirmed: 'Hours not known',
    unconfirmed: 'Hours not known',
  },
];

const on = (local: string) => {
  const [date = '', time = ''] = local.split('T');
  return {instant: fromLondonTime({date, time})!, london: {date, time}};
};

const words = (schedule: Schedule, local: string, confirmed: boolean) => {
  const then = on(local);
  const status = openingStatus(schedule, then.instant);
  return planText(status, {confirmed, then, today: '2026-11-23'});
};

describe('the words of a plan', () => {
  for (const {schedule, then, confirmed, unconfirmed} of cases) {
    it(`are of someone confirmed at ${then}: ${confirmed}`, () => {
      expect(words(schedule, then, true)?.words).to.equal(confirmed);
    });
    it(`are of someone unconfirmed at ${then}: ${unconfirmed}`, () => {
      expect(words(schedule, then, false)?.words).to.equal(unconfirmed);
    });
  }

  it('say may on a bank holiday, and never closed', () => {
    const found = words(office, '2026-12-25T10:00', false);
    expect(found).to.deep.equal({
      mark: 'may-be-open',
      words: 'May be open then',
    });
  });

  it('never say now', () => {
    for (const {schedule, then} of cases) {
      for (const confirmed of [true, false]) {
        expect(words(schedule, then, confirmed)?.words).to.not.match(/\bnow\b/);
      }
    }
  });

  it('name the doubtful day before the certain one', () => {
    const then = on('2026-12-24T18:00');
    const status = openingStatus(office, then.instant);
    const doubt = openingStatus(office, on('2026-12-25T09:00').instant);
    const context = {confirmed: false, then, today: '2026-11-23'};
    expect(doubt.state).to.equal('unknown');
    const found = planText(status, {...context, doubt: doubt as UnknownStatus});
    expect(found?.words).to.equal(
      'Probably closed then. May open on Friday 25 December (Christmas Day, a bank holiday). Should open on Tuesday 29 December at 9am',
    );
  });

  it('say today’s note of an exception only with its own day', () => {
    const closedThen: Schedule = {
      ...office,
      exceptions: [
        {from: '2026-11-25', state: 'closed', note: 'Staff training.'},
      ],
    };
    expect(words(closedThen, '2026-11-25T10:00', true)?.words).to.equal(
      'Closed then. Staff training. Opens on Thursday at 9am',
    );
  });

  it('end with the note of a day that is open or in doubt', () => {
    const from = '2026-11-25';
    const periods = [{opensAt: '09:00', closesAt: '13:00'}];
    const note = 'Team meeting from 1pm';
    const openThen: Schedule = {
      ...office,
      exceptions: [{from, state: 'open', periods, note}],
    };
    const said = (local: string) => words(openThen, local, true)?.words;
    expect(said('2026-11-25T10:00')).to.equal(
      'Open then, until 1pm. Team meeting from 1pm.',
    );
    expect(said('2026-11-25T12:45')).to.equal(
      'Open then. Closes at 1pm, 15 minutes later. Team meeting from 1pm.',
    );
    const onStrike: Schedule = {
      ...office,
      exceptions: [{from, state: 'unknown', note: 'There may be a strike.'}],
    };
    expect(words(onStrike, '2026-11-25T10:00', true)?.words).to.equal(
      'May be open then. There may be a strike.',
    );
  });
});
