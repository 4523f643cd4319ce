// Probable slips in a schedule, and their places.
import {expect} from 'chai';
import {checkSchedule} from '../../src/schedule/check-schedule.js';
import type {
  ScheduleException,
  WeeklyHours,
} from '../../src/schedule/schedule.js';
import {
  ALL_DAYS,
  idva,
  lineOn,
  weekly,
  withExceptions,
} from '../open-hours/schedules.js';
import {pathText} from '../support/path-text.js';
import {withLine} from './changed-schedule.js';

describe('a warning is likely a slip', () => {
  const cases: readonly (readonly [string, unknown, string, RegExp])[] = [
    [
      'a line that runs into the next day',
      withLine({opensAt: '22:00', closesAt: '06:00'}),
      'weekly[0].closesAt',
      /until 06:00 on the next day/,
    ],
    [
      'a line that closes at 00:00',
      withLine({opensAt: '18:00', closesAt: '00:00'}),
      'weekly[0].closesAt',
      /Write 24:00/,
    ],
    [
      'a line that leaves out the last minute',
      withLine({opensAt: '00:00', closesAt: '23:59'}),
      'weekly[0].closesAt',
      /write 24:00/,
    ],
    [
      'day and night but for a minute of the night',
      weekly([lineOn(ALL_DAYS, '23:00-22:59')]),
      'weekly[0].closesAt',
      /one minute.*00:00 and 24:00.*always-open/,
    ],
    [
      'day and night but for a minute, on one day',
      weekly([lineOn(['MO'], '09:00-08:59')]),
      'weekly[0].closesAt',
      /one minute/,
    ],
    [
      'day and night but for the first minute',
      weekly([lineOn(ALL_DAYS, '00:01-24:00')]),
      'weekly[0].closesAt',
      /one minute/,
    ],
    [
      'day and night but for the first minute, closing at 00:00',
      weekly([lineOn(ALL_DAYS, '00:01-00:00')]),
      'weekly[0].closesAt',
      /one minute/,
    ],
    [
      'a special day that is open but for a minute',
      withExceptions(idva, {
        from: '2026-11-28',
        state: 'open',
        periods: [{opensAt: '08:00', closesAt: '07:59'}],
      }),
      'exceptions[0].periods[0].closesAt',
      /one minute/,
    ],
    [
      'day and night but for a minute, in several lines',
      weekly([
        lineOn(ALL_DAYS, '08:00-20:00'),
        lineOn(ALL_DAYS, '20:00-07:59'),
      ]),
      'weekly',
      /day and night.*except for one minute/,
    ],
    [
      'day and night but for the last minute of each day',
      weekly([lineOn(ALL_DAYS, '00:00-23:59')]),
      'weekly',
      /day and night.*except for one minute/,
    ],
    [
      'day and night on all seven days',
      weekly([lineOn(ALL_DAYS, '00:00-24:00')]),
      'weekly',
      /always-open/,
    ],
    [
      'day and night on all seven days, in several lines',
      weekly([
        lineOn(ALL_DAYS, '08:00-20:00'),
        lineOn(ALL_DAYS, '20:00-08:00'),
      ]),
      'weekly',
      /always-open/,
    ],
    ['no line at all', weekly([]), 'weekly', /no line/],
    [
      'a gap between two lines',
      weekly([
        lineOn(['MO'], '09:00-17:00', {validTo: '2026-06-30'}),
        lineOn(['MO'], '09:00-17:00', {validFrom: '2026-07-04'}),
      ]),
      'weekly',
      /from 2026-07-01 to 2026-07-03/,
    ],
    [
      'a line that has not ended when the next begins',
      weekly([
        lineOn(['MO'], '09:00-12:00', {validTo: '2026-07-31'}),
        lineOn(['MO'], '13:00-17:00', {validFrom: '2026-07-01'}),
      ]),
      'weekly[1]',
      /both hold from 2026-07-01 to 2026-07-31/,
    ],
    [
      'two such lines of which only one day is the same',
      weekly([
        lineOn(['MO', 'TU'], '09:00-12:00', {validTo: '2026-07-31'}),
        lineOn(['TU', 'WE'], '13:00-17:00', {validFrom: '2026-07-01'}),
      ]),
      'weekly[1]',
      /both hold from 2026-07-01 to 2026-07-31/,
    ],
    [
      'a line that begins before the one listed first has ended',
      weekly([
        lineOn(['MO'], '13:00-17:00', {validFrom: '2026-07-01'}),
        lineOn(['MO'], '09:00-12:00', {validTo: '2026-07-01'}),
      ]),
      'weekly[1]',
      /both hold from 2026-07-01 to 2026-07-01, and/,
    ],
    [
      'hours for a season that do not replace the lasting ones',
      weekly([
        lineOn(['MO'], '09:00-17:00'),
        lineOn(['MO'], '10:00-14:00', {validFrom: '2026-07-01'}),
      ]),
      'weekly[1]',
      /both hold from 2026-07-01, and/,
    ],
    [
      'hours that were meant to end with a line before them',
      weekly([
        lineOn(['MO'], '10:00-14:00', {validTo: '2026-06-30'}),
        lineOn(['MO'], '09:00-17:00'),
      ]),
      'weekly[1]',
      /both hold until 2026-06-30, and/,
    ],
    [
      'a closed day into which the night before still runs',
      withExceptions(weekly([lineOn(['TH'], '22:00-06:00')]), {
        from: '2026-12-25',
        state: 'closed',
        note: 'Closed.',
      }),
      'exceptions[0].from',
      /until 06:00 on this day.*2026-12-24/,
    ],
    [
      'an open exception that runs into the next day',
      withExceptions(idva, {
        from: '2026-11-28',
        state: 'open',
        periods: [{opensAt: '22:00', closesAt: '02:00'}],
      }),
      'exceptions[0].periods[0].closesAt',
      /until 02:00 on the next day/,
    ],
  ];

  for (const [title, schedule, path, words] of cases) {
    it(`${title}: ${path}`, () => {
      const found = checkSchedule(schedule);
      expect(found.every(({severity}) => severity === 'warning')).to.equal(
        true,
      );
      const [issue] = found.filter((one) => pathText(one.path) === path);
      expect(`${issue?.message} ${issue?.suggestion}`).to.match(words);
    });
  }
});

/** What is warned of, as `path: message`. */
function messages(schedule: unknown, today?: string): string[] {
  return checkSchedule(schedule, today).map(
    ({path, message, suggestion}) =>
      `${pathText(path)}: ${message} ${suggestion}`,
  );
}

describe('two lines that hold on the same dates', () => {
  const lasting = lineOn(['MO'], '09:00-13:00');
  const summer = {validFrom: '2026-07-01', validTo: '2026-08-31'};
  const additions: [title: string, ...lines: WeeklyHours[]][] = [
    [
      'hours for a season beside lasting ones',
      lasting,
      lineOn(['MO'], '14:00-17:00', summer),
    ],
    [
      'hours of the same dates that overlap',
      lasting,
      lineOn(['MO'], '12:00-17:00'),
    ],
    [
      'hours for a season that begin where the lasting ones end',
      lasting,
      lineOn(['MO'], '13:00-17:00', summer),
    ],
    [
      'hours for a season, listed first, that begin where the lasting ones end',
      lineOn(['MO'], '13:00-17:00', summer),
      lasting,
    ],
    [
      'hours that begin together and end apart',
      lineOn(['MO'], '09:00-13:00', summer),
      lineOn(['MO'], '14:00-17:00', {...summer, validTo: '2026-12-31'}),
    ],
    [
      'hours that begin apart and end together',
      lineOn(['MO'], '09:00-13:00', summer),
      lineOn(['MO'], '14:00-17:00', {...summer, validFrom: '2026-08-01'}),
    ],
    [
      'hours that take over on other days',
      lineOn(['MO'], '09:00-13:00', {validTo: '2026-07-31'}),
      lineOn(['TU'], '09:00-13:00', {validFrom: '2026-07-01'}),
    ],
  ];
  for (const [title, ...lines] of additions) {
    it(`are no slip: ${title}`, () => {
      expect(
        messages(weekly(lines)).filter((each) => each.includes('both hold')),
      ).to.deep.equal([]);
    });
  }
});

describe('a week that is closed for more than a minute', () => {
  it('is not said to be meant as day and night', () => {
    const week = weekly([
      lineOn(ALL_DAYS, '08:00-20:00'),
      lineOn(['MO', 'TU', 'WE', 'TH', 'FR', 'SA'], '20:00-07:59'),
    ]);
    expect(
      messages(week).filter((each) => each.includes('one minute')),
    ).to.deep.equal([]);
  });

  it('has one warning for a line that leaves out a minute, not two', () => {
    const week = weekly([
      lineOn(['MO'], '00:00-24:00'),
      lineOn(['TU', 'WE', 'TH', 'FR', 'SA', 'SU'], '08:00-07:59'),
    ]);
    const found = messages(week).filter((each) => each.includes('one minute'));
    expect(found.map((each) => each.split(':')[0])).to.deep.equal([
      'weekly[1].closesAt',
    ]);
  });
});

describe('a night that runs into a day that differs', () => {
  const friday = {from: '2026-12-25', note: 'Not as usual.'};
  const nightsBefore = (...exceptions: readonly ScheduleException[]) =>
    messages(
      withExceptions(weekly([lineOn(['TH'], '22:00-06:00')]), ...exceptions),
    ).filter((message) => message.includes('The night before'));

  it('is no slip unless the day is closed', () => {
    expect(nightsBefore({...friday, state: 'unknown'})).to.deep.equal([]);
    expect(nightsBefore({...friday, state: 'closed'})).to.have.length(1);
  });

  it('is no slip if another exception decides the day', () => {
    const closure = {...friday, to: '2026-12-27', state: 'closed'} as const;
    const doubt = {...friday, state: 'unknown'} as const;
    expect(nightsBefore(closure, doubt)).to.deep.equal([]);
  });
});

describe('hours that are about to end', () => {
  const ending = weekly([
    lineOn(['MO'], '09:00-17:00', {validTo: '2026-03-31'}),
    lineOn(['TU'], '09:00-17:00', {validTo: '2026-06-30'}),
  ]);

  it('are a warning within three months of the last day', () => {
    expect(messages(ending, '2026-03-29')).to.deep.equal([]);
    expect(messages(ending, '2026-03-30')).to.deep.equal([
      'weekly[1].validTo: No line holds after 2026-06-30: from then on ' +
        'the hours are not known. Ask for the hours that follow and add them, ' +
        'or remove validTo if these go on.',
    ]);
  });

  it('are a warning after the last day', () => {
    expect(messages(ending, '2027-01-01')).to.have.length(1);
  });

  it('are not looked for without a date', () => {
    expect(messages(ending)).to.deep.equal([]);
  });

  it('need a date that is one', () => {
    expect(() => checkSchedule(ending, 'today')).to.throw(RangeError);
  });
});
