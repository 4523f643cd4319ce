// Usual hours in words, also of schedules that cannot be read.
import {expect} from 'chai';
import type {
  BankHolidayRule,
  Schedule,
  WeeklyHours,
} from '../../src/schedule/schedule.js';
import {hoursInWords} from '../../src/wording/hours-text.js';

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR'] as const;
const ALL = [...WEEKDAYS, 'SA', 'SU'] as const;

function line(
  byDay: WeeklyHours['byDay'],
  hours: string,
  validity: Partial<WeeklyHours> = {},
): WeeklyHours {
  const [opensAt = '', closesAt = ''] = hours.split('-');
  return {byDay, opensAt, closesAt, ...validity};
}

function weekly(
  lines: readonly WeeklyHours[],
  bankHolidays: BankHolidayRule = 'unknown',
): Schedule {
  return {kind: 'weekly', weekly: lines, bankHolidays};
}

describe('hours in words', () => {
  const cases: [string, readonly WeeklyHours[], string][] = [
    [
      'names a run of days by its ends',
      [line(WEEKDAYS, '09:00-17:00')],
      'Monday to Friday, 9am to 5pm.',
    ],
    [
      'puts days with the same hours together',
      [
        line(['MO', 'TU', 'TH', 'FR'], '08:00-18:00'),
        line(['WE'], '08:00-20:00'),
      ],
      'Monday, Tuesday, Thursday and Friday, 8am to 6pm. Wednesday, 8am to 8pm.',
    ],
    [
      'names two days one by one',
      [line(WEEKDAYS, '09:00-21:00'), line(['SA', 'SU'], '09:00-16:00')],
      'Monday to Friday, 9am to 9pm. Saturday and Sunday, 9am to 4pm.',
    ],
    [
      'puts the days in the order of the week',
      [line(['SU', 'MO'], '09:00-16:00')],
      'Monday and Sunday, 9am to 4pm.',
    ],
    ['says every day', [line(ALL, '10:00-22:00')], 'Every day, 10am to 10pm.'],
    [
      'names both stretches of a day in their order',
      [line(WEEKDAYS, '14:00-17:00'), line(WEEKDAYS, '09:00-13:00')],
      'Monday to Friday, 9am to 1pm and 2pm to 5pm.',
    ],
    [
      'joins stretches that touch or overlap',
      [
        line(['MO'], '09:00-12:00'),
        line(['MO'], '12:00-15:00'),
        line(['MO'], '10:00-11:00'),
      ],
      'Monday, 9am to 3pm.',
    ],
    [
      'says that a night ends the next day',
      [line(['FR', 'SA'], '22:00-02:00')],
      'Friday and Saturday, 10pm to 2am the next day.',
    ],
    [
      'ends a day at midnight, written either way',
      [line(['FR'], '12:00-24:00'), line(['SA'], '12:00-00:00')],
      'Friday and Saturday, midday to midnight.',
    ],
    [
      'calls a whole day 24 hours',
      [line(['SA', 'SU'], '00:00-24:00')],
      'Saturday and Sunday, 24 hours.',
    ],
  ];
  for (const [title, lines, text] of cases) {
    it(title, () => {
      expect(hoursInWords(weekly(lines))).to.equal(
        `${text} Bank holidays: not known.`,
      );
    });
  }

  it('says what happens on bank holidays', () => {
    const lines = [line(WEEKDAYS, '09:00-17:00')];
    expect(hoursInWords(weekly(lines, 'as-usual'))).to.equal(
      'Monday to Friday, 9am to 5pm. Bank holidays: as usual.',
    );
    expect(hoursInWords(weekly(lines, 'closed'))).to.equal(
      'Monday to Friday, 9am to 5pm. Bank holidays: closed.',
    );
  });

  it('says day and night', () => {
    expect(hoursInWords({kind: 'always-open'})).to.equal('24 hours a day.');
  });

  it('says that nobody knows', () => {
    expect(hoursInWords({kind: 'unknown'})).to.equal('Hours not known.');
  });
});

describe('hours in words that change on a date', () => {
  const schedule = weekly([
    line(WEEKDAYS, '09:00-17:00', {validTo: '2026-06-30'}),
    line(WEEKDAYS, '10:00-16:00', {validFrom: '2026-07-01'}),
    line(['SA'], '10:00-12:00', {
      validFrom: '2026-08-01',
      validTo: '2026-08-31',
    }),
  ]);

  it('says from when and until when', () => {
    expect(hoursInWords(schedule)).to.equal(
      'Monday to Friday, 9am to 5pm, until 30 June 2026. Monday to Friday, 10am to 4pm, from 1 July 2026. Saturday, 10am to midday, from 1 August 2026 to 31 August 2026. Bank holidays: not known.',
    );
  });

  it('holds the lines of a date alone, its last day included', () => {
    const on = (date: string) => hoursInWords(schedule, undefined, date);
    expect(on('2026-06-30')).to.match(/^Monday to Friday, 9am to 5pm\. Bank/);
    expect(on('2026-07-01')).to.match(/^Monday to Friday, 10am to 4pm\. Bank/);
    expect(on('2026-08-31')).to.match(/\. Saturday, 10am to midday\. Bank/);
  });

  it('is not known on a date that no line covers', () => {
    const past = weekly([line(['MO'], '09:00-17:00', {validTo: '2020-06-30'})]);
    expect(hoursInWords(past, undefined, '2026-11-24')).to.equal(
      'Hours not known.',
    );
  });
});

describe('hours in words of broken data', () => {
  const good = line(['MO'], '09:00-17:00');
  const broken: [string, unknown][] = [
    ['nothing', undefined],
    ['null', null],
    ['a kind that nobody knows', {kind: 'lunar'}],
    ['no lines', {kind: 'weekly'}],
    ['an empty week', weekly([])],
    ['a line that is null', {kind: 'weekly', weekly: [null]}],
    ['a line without days', {kind: 'weekly', weekly: [{...good, byDay: null}]}],
    ['an unknown day', {kind: 'weekly', weekly: [{...good, byDay: ['XX']}]}],
    ['no closing time', {kind: 'weekly', weekly: [{...good, closesAt: null}]}],
    ['a time in other words', weekly([{...good, opensAt: '9am'}])],
    ['an impossible time', weekly([{...good, opensAt: '25:00'}])],
    ['an opening at 24:00', weekly([{...good, opensAt: '24:00'}])],
    ['equal times', weekly([line(['MO'], '09:00-09:00')])],
    ['an impossible date', weekly([{...good, validTo: '2026-13-01'}])],
    ['a day in no calendar', weekly([{...good, validTo: '2026-02-30'}])],
    [
      'an end before its start',
      weekly([{...good, validFrom: '2026-02-02', validTo: '2026-02-01'}]),
    ],
    [
      'a bank-holiday rule of another kind',
      {...weekly([good]), bankHolidays: 'maybe'},
    ],
    ['exceptions that are no list', {kind: 'always-open', exceptions: 'none'}],
  ];
  for (const [title, schedule] of broken) {
    it(`are not known: ${title}`, () => {
      expect(hoursInWords(schedule as Schedule)).to.equal('Hours not known.');
    });
  }
});
