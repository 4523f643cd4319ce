// Statuses on and around bank holidays, listed and possible.
import {
  beacon,
  helpline,
  idva,
  lineOn,
  weekly,
  WEEKDAYS,
} from '../schedules.js';
import type {StatusCase} from '../status-case.js';

const closedOnHolidays = {...idva, bankHolidays: 'closed'} as const;
const asUsual = {...idva, bankHolidays: 'as-usual'} as const;
const everyDay = {...helpline, bankHolidays: 'unknown'} as const;
const everyDayButHolidays = {...helpline, bankHolidays: 'closed'} as const;

const doubtfulNight = weekly([lineOn(WEEKDAYS, '22:00-06:00')], {
  bankHolidays: 'unknown',
});

/** Easter 2020: the release came out on Thursday 9 April. */
export const easter2020: readonly StatusCase[] = [
  {
    title: 'is closed on Thursday evening, and may open on Good Friday',
    schedule: idva,
    at: '2020-04-09T18:00',
    says:
      'closed until 2020-04-10 09:00, then unknown ' +
      'may open 2020-04-10 09:00 (Good Friday) opens 2020-04-14 09:00',
  },
  {
    title: 'may be open on Good Friday',
    schedule: idva,
    at: '2020-04-10T12:00',
    says:
      'unknown (bank-holiday, Good Friday, 09:00-17:00) ' +
      'until 2020-04-10 17:00, then closed',
  },
  {
    title: 'is closed on the evening of Good Friday',
    schedule: idva,
    at: '2020-04-10T17:00',
    says:
      'closed until 2020-04-13 09:00, then unknown ' +
      'may open 2020-04-13 09:00 (Easter Monday) opens 2020-04-14 09:00',
  },
  {
    title: 'is closed until Tuesday if it closes on bank holidays',
    schedule: closedOnHolidays,
    at: '2020-04-09T18:00',
    says: 'closed until 2020-04-14 09:00, then open opens 2020-04-14 09:00',
  },
  {
    title: 'is open on Good Friday if it goes on as usual',
    schedule: asUsual,
    at: '2020-04-10T12:00',
    says: 'open until 2020-04-10 17:00, then closed',
  },
  {
    title: 'is open on Easter Saturday, which is no bank holiday',
    schedule: everyDay,
    at: '2020-04-11T12:00',
    says: 'open until 2020-04-11 16:00, then closed',
  },
];

/** The list knows what no rule does. */
export const listedDays: readonly StatusCase[] = [
  {
    title: 'Monday 4 May 2020 was an ordinary day',
    schedule: idva,
    at: '2020-05-04T12:00',
    says: 'open until 2020-05-04 17:00, then closed',
  },
  {
    title: 'Friday 8 May 2020 was the bank holiday',
    schedule: idva,
    at: '2020-05-08T12:00',
    says:
      'unknown (bank-holiday, Early May bank holiday (VE day), 09:00-17:00) ' +
      'until 2020-05-08 17:00, then closed',
  },
  {
    title: 'Monday 30 May 2022 was an ordinary day',
    schedule: idva,
    at: '2022-05-30T12:00',
    says: 'open until 2022-05-30 17:00, then closed',
  },
  {
    title: 'the Platinum Jubilee was a bank holiday',
    schedule: closedOnHolidays,
    at: '2022-06-03T12:00',
    says: 'closed until 2022-06-06 09:00, then open opens 2022-06-06 09:00',
  },
  {
    title: 'two bank holidays in a row are both in doubt',
    schedule: idva,
    at: '2022-06-01T18:00',
    says:
      'closed until 2022-06-02 09:00, then unknown ' +
      'may open 2022-06-02 09:00 (Spring bank holiday) opens 2022-06-06 09:00',
  },
  {
    title: 'a Wednesday on which lines overlap shows its hours once',
    schedule: {
      ...beacon,
      weekly: [...beacon.weekly, lineOn(['WE'], '08:00-18:00')],
    },
    at: '2024-12-25T19:00',
    says:
      'unknown (bank-holiday, Christmas Day, 08:00-20:00) ' +
      'until 2024-12-25 20:00, then closed',
  },
  {
    title: 'the night of a bank holiday is in doubt to its end',
    schedule: doubtfulNight,
    at: '2026-04-04T05:00',
    says:
      'unknown (bank-holiday, Good Friday, 22:00-06:00) ' +
      'until 2026-04-04 06:00, then closed',
  },
  {
    title: 'the night before a bank holiday runs into it',
    schedule: doubtfulNight,
    at: '2026-04-03T05:00',
    says: 'open until 2026-04-03 06:00, then closed',
  },
  {
    title: 'hours up to midnight are shown as 24:00',
    schedule: weekly([lineOn(['FR'], '18:00-00:00')], {
      bankHolidays: 'unknown',
    }),
    at: '2026-04-03T20:00',
    says:
      'unknown (bank-holiday, Good Friday, 18:00-24:00) ' +
      'until 2026-04-04 00:00, then closed',
  },
  {
    title: 'lines that add up to more than a day are shown to its end',
    schedule: weekly(
      [lineOn(['FR'], '06:00-24:00'), lineOn(['FR'], '23:00-07:00')],
      {bankHolidays: 'unknown'},
    ),
    at: '2026-04-03T20:00',
    says:
      'unknown (bank-holiday, Good Friday, 06:00-24:00) ' +
      'until 2026-04-04 07:00, then closed',
  },
  {
    title: 'lines that add up to a day are shown to its end',
    schedule: weekly(
      [lineOn(['FR'], '06:00-20:00'), lineOn(['FR'], '18:00-06:00')],
      {bankHolidays: 'unknown'},
    ),
    at: '2026-04-03T20:00',
    says:
      'unknown (bank-holiday, Good Friday, 06:00-24:00) ' +
      'until 2026-04-04 06:00, then closed',
  },
  {
    title: 'a bank holiday without regular hours is closed, not in doubt',
    schedule: weekly([lineOn(['TU'], '09:00-17:00')], {
      bankHolidays: 'unknown',
    }),
    at: '2026-04-03T12:00',
    says: 'closed until 2026-04-07 09:00, then open opens 2026-04-07 09:00',
  },
];

/** Christmas 2026: Friday is listed, Saturday is not, Monday stands in. */
export const christmas: readonly StatusCase[] = [
  {
    title: 'Christmas Eve is an ordinary day',
    schedule: idva,
    at: '2026-12-24T12:00',
    says: 'open until 2026-12-24 17:00, then closed',
  },
  {
    title: 'the evening before Christmas looks past all three days',
    schedule: idva,
    at: '2026-12-24T18:00',
    says:
      'closed until 2026-12-25 09:00, then unknown ' +
      'may open 2026-12-25 09:00 (Christmas Day) opens 2026-12-29 09:00',
  },
  {
    title: 'Friday is Christmas Day, a bank holiday',
    schedule: everyDay,
    at: '2026-12-25T12:00',
    says:
      'unknown (bank-holiday, Christmas Day, 09:00-21:00) ' +
      'until 2026-12-25 21:00, then closed',
  },
  {
    title: 'Saturday is Boxing Day, and on no list',
    schedule: everyDay,
    at: '2026-12-26T12:00',
    says:
      'unknown (special-day, Boxing Day, 09:00-16:00) ' +
      'until 2026-12-26 16:00, then closed',
  },
  {
    title: 'Saturday is in doubt also for those who close on bank holidays',
    schedule: everyDayButHolidays,
    at: '2026-12-26T12:00',
    says:
      'unknown (special-day, Boxing Day, 09:00-16:00) ' +
      'until 2026-12-26 16:00, then closed',
  },
  {
    title: 'Saturday is as usual for those who go on as usual',
    schedule: helpline,
    at: '2026-12-26T12:00',
    says: 'open until 2026-12-26 16:00, then closed',
  },
  {
    title: 'Saturday is closed for those who are never open on Saturdays',
    schedule: idva,
    at: '2026-12-26T12:00',
    says:
      'closed until 2026-12-28 09:00, then unknown ' +
      'may open 2026-12-28 09:00 (substitute Boxing Day) opens 2026-12-29 09:00',
  },
  {
    title: 'Sunday is an ordinary Sunday',
    schedule: everyDay,
    at: '2026-12-27T12:00',
    says: 'open until 2026-12-27 16:00, then closed',
  },
  {
    title: 'Monday is a bank holiday for Boxing Day',
    schedule: idva,
    at: '2026-12-28T12:00',
    says:
      'unknown (bank-holiday, substitute Boxing Day, 09:00-17:00) ' +
      'until 2026-12-28 17:00, then closed',
  },
  {
    title: 'Sunday 25 December 2022 was in doubt, and on no list',
    schedule: everyDay,
    at: '2022-12-25T12:00',
    says:
      'unknown (special-day, Christmas Day, 09:00-16:00) ' +
      'until 2022-12-25 16:00, then closed',
  },
  {
    title: "Saturday 1 January 2028 is New Year's Day, and on no list",
    schedule: everyDayButHolidays,
    at: '2028-01-01T12:00',
    says:
      "unknown (special-day, New Year's Day, 09:00-16:00) " +
      'until 2028-01-01 16:00, then closed',
  },
];

/** After 31 December 2028 there is no list, only rules. */
export const beyondTheList: readonly StatusCase[] = [
  {
    title: 'Good Friday 2029 is in doubt for those who do not know',
    schedule: idva,
    at: '2029-03-30T12:00',
    says:
      'unknown (special-day, Good Friday, 09:00-17:00) ' +
      'until 2029-03-30 17:00, then closed',
  },
  {
    title: 'Good Friday 2029 is in doubt for those who would be closed',
    schedule: closedOnHolidays,
    at: '2029-03-30T12:00',
    says:
      'unknown (special-day, Good Friday, 09:00-17:00) ' +
      'until 2029-03-30 17:00, then closed',
  },
  {
    title: 'Good Friday 2029 is as usual for those who go on as usual',
    schedule: asUsual,
    at: '2029-03-30T12:00',
    says: 'open until 2029-03-30 17:00, then closed',
  },
  {
    title: 'a weekend Christmas has days that may stand in for it',
    schedule: idva,
    at: '2032-12-24T18:00',
    says:
      'closed until 2032-12-27 09:00, then unknown may open 2032-12-27 09:00 ' +
      '(substitute Christmas Day) opens 2032-12-29 09:00',
  },
  {
    title: 'the days before the list go by rule as well',
    schedule: idva,
    at: '2018-05-07T12:00',
    says:
      'unknown (special-day, Early May bank holiday, 09:00-17:00) ' +
      'until 2018-05-07 17:00, then closed',
  },
  {
    title: 'an ordinary day is ordinary in any year',
    schedule: idva,
    at: '2099-06-10T12:00',
    says: 'open until 2099-06-10 17:00, then closed',
  },
  {
    title: 'day and night but on bank holidays ends with the next possible one',
    schedule: weekly(
      [lineOn(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], '00:00-24:00')],
      {bankHolidays: 'closed'},
    ),
    at: '2040-09-01T12:00',
    says: 'open until 2040-12-25 00:00, then unknown',
  },
];
