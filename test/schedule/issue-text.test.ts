// The sentences that an editor reads, word for word.
import {expect} from 'chai';
import {checkSchedule} from '../../src/schedule/check-schedule.js';
import {
  ALL_DAYS,
  idva,
  lineOn,
  weekly,
  withExceptions,
} from '../open-hours/schedules.js';
import {day, line, withDay, withLine} from './changed-schedule.js';

type Row = readonly [title: string, schedule: unknown, message: string];

const errors: readonly Row[] = [
  [
    'no schedule',
    'Mon-Fri 9-5',
    'This is not a schedule. If nobody knows the hours, write {"kind": "unknown"}.',
  ],
  [
    'another kind',
    {...idva, kind: 'wekly'},
    '"wekly" is not a kind of schedule. Write always-open, weekly or unknown.',
  ],
  [
    'no list of lines',
    {...idva, weekly: {}},
    'The hours of the week are missing. Write a list of lines with byDay, opensAt and closesAt. If nobody knows them, write "unknown" as the kind.',
  ],
  [
    'no days',
    withLine({byDay: []}),
    'The line names no day. Write one or more of MO, TU, WE, TH, FR, SA, SU.',
  ],
  [
    'another day',
    withLine({byDay: ['Tue']}),
    '"Tue" is not a day. Write one of MO, TU, WE, TH, FR, SA, SU.',
  ],
  [
    'silence on bank holidays',
    {...idva, bankHolidays: undefined},
    'A missing value does not say what happens on bank holidays. Write as-usual, closed or unknown. If nobody has asked, write unknown.',
  ],
  [
    'another time',
    withLine({closesAt: '25:00'}),
    '"25:00" is not a time. Write hours and minutes on the 24-hour clock, such as 09:00 or 17:30.',
  ],
  [
    'a time that is a number',
    withLine({closesAt: 5}),
    '5 is not a time. Write hours and minutes on the 24-hour clock, such as 09:00 or 17:30.',
  ],
  [
    'a time that is an object',
    withLine({closesAt: {}}),
    'A group of fields is not a time. Write hours and minutes on the 24-hour clock, such as 09:00 or 17:30.',
  ],
  [
    'opening at 24:00',
    withLine({opensAt: '24:00'}),
    'A day opens at 00:00. Write 00:00, and name the day that begins then.',
  ],
  [
    'equal times',
    withLine({closesAt: '09:00'}),
    'It opens and closes at 09:00, so nobody can tell if that is no time or the whole day. For a whole day write 00:00 and 24:00.',
  ],
  [
    'another date, cut short',
    withLine({validTo: 'x'.repeat(70)}),
    `"${'x'.repeat(60)}" is not a date in the calendar. Write year, month and day, such as 2026-12-25.`,
  ],
  [
    'an end before the start',
    withLine({validFrom: '2026-07-01', validTo: '2026-06-30'}),
    'This last day is before the first day, 2026-07-01, so no day is left. Write a last day that is not before it.',
  ],
  [
    'no list of exceptions',
    {...idva, exceptions: {}},
    'exceptions is not a list. Write [] if no day differs from the week.',
  ],
  [
    'another state',
    withDay({state: 'shut'}),
    '"shut" does not say what happens on these days. Write open, closed or unknown.',
  ],
  [
    'no periods',
    withDay({state: 'open'}),
    'An open exception says from when to when. Write at least one opensAt and closesAt, or "closed" as the state.',
  ],
  [
    'needless periods',
    withDay({periods: []}),
    'Only an open exception has periods. Remove them, or write "open" as the state.',
  ],
  [
    'no note',
    withDay({note: ' '}),
    'The note is missing. Write one sentence for visitors, such as "Closed for staff training".',
  ],
  [
    'a tie',
    withExceptions(idva, day, {...day, note: 'Also closed.'}),
    'This and special hours 1 are equally long and name the same day, so neither wins. Take the day out of one of them, or join them.',
  ],
];

const warnings: readonly Row[] = [
  [
    'closing at 23:59',
    withLine({closesAt: '23:59'}),
    'It closes one minute before midnight. If it is open until midnight, write 24:00.',
  ],
  [
    'closing at 00:00',
    withLine({closesAt: '00:00'}),
    '00:00 is read as midnight at the end of the day. Write 24:00, which cannot be misread.',
  ],
  [
    'a night',
    withLine({closesAt: '06:00'}),
    '06:00 is before 09:00, so it runs through the night until 06:00 on the next day. If that is not meant, write a closing time after 09:00.',
  ],
  [
    'day and night but for a minute',
    weekly([lineOn(ALL_DAYS, '23:00-22:59')]),
    '23:00 to 22:59 leaves out one minute of the day, which is rarely intended. For a whole day write 00:00 and 24:00. If it never closes, write "always-open" as the kind.',
  ],
  [
    'day and night but for a minute, in two lines',
    weekly([lineOn(ALL_DAYS, '00:00-12:00'), lineOn(ALL_DAYS, '12:01-24:00')]),
    'It is open day and night on all seven days except for one minute, which is rarely intended. If it never closes, write "always-open" as the kind.',
  ],
  [
    'no line',
    weekly([]),
    'There is no line, so the hours of every day are not known. Add the hours, or write "unknown" as the kind.',
  ],
  [
    'day and night',
    weekly([lineOn(ALL_DAYS, '00:00-24:00')]),
    'It is open day and night on all seven days. Write "always-open" as the kind, so that visitors read that it never closes.',
  ],
  [
    'day and night, but for bank holidays',
    weekly([lineOn(ALL_DAYS, '00:00-24:00')], {bankHolidays: 'closed'}),
    'It is open day and night on all seven days, but perhaps not on bank holidays. If it never closes, write "always-open" as the kind.',
  ],
  [
    'day and night in two lines',
    weekly([
      lineOn(['MO', 'TU', 'WE'], '00:00-24:00'),
      lineOn(['TH', 'FR', 'SA', 'SU'], '00:00-24:00'),
    ]),
    'It is open day and night on all seven days. Write "always-open" as the kind, so that visitors read that it never closes.',
  ],
  [
    'a gap',
    weekly([
      {...line, validTo: '2026-06-30'},
      {...line, validFrom: '2026-07-04'},
    ]),
    'No line holds from 2026-07-01 to 2026-07-03, so the hours of these days are not known. Let one line end on the day before the next begins. For days on which it is closed add an exception.',
  ],
  [
    'an overlap',
    weekly([
      {...line, validTo: '2026-07-31'},
      {...line, byDay: ['MO', 'TU'], validFrom: '2026-07-01'},
    ]),
    'line 1 and line 2 both hold from 2026-07-01 to 2026-07-31, and then all their hours count. If one replaces the other, let it end on the day before. For a few days that differ use an exception.',
  ],
  [
    'a night into a closed day',
    withExceptions(weekly([lineOn(['TH'], '18:00-00:30')]), day),
    'The night before goes on until 00:30 on this day. If nobody answers then, add an open exception for 2026-12-24 that closes at 24:00.',
  ],
];

describe('an editor reads of', () => {
  for (const [severity, rows] of Object.entries({
    error: errors,
    warning: warnings,
  })) {
    for (const [title, schedule, message] of rows) {
      it(`${title}, as ${severity}: what is wrong and what to write`, () => {
        const issue = checkSchedule(schedule).at(-1);
        expect(issue?.severity).to.equal(severity);
        expect(`${issue?.message} ${issue?.suggestion}`).to.equal(message);
      });
    }
  }

  it('two lines that overlap once', () => {
    const [, schedule] = warnings.find(([title]) => title === 'an overlap')!;
    expect(checkSchedule(schedule)).to.have.length(1);
  });

  it('a date of today that is none', () => {
    expect(() => checkSchedule(idva, '1 May')).to.throw(
      'today is not a date. Pass one such as 2026-12-25.',
    );
  });
});
