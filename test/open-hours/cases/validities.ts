// Statuses while hours are valid only for a time.
import {lineOn, weekly, withExceptions} from '../schedules.js';
import type {StatusCase} from '../status-case.js';

const untilSummer = lineOn(['MO', 'TU', 'WE', 'TH', 'FR'], '09:00-17:00', {
  validTo: '2026-06-30',
});
const fromAutumn = lineOn(['MO', 'TU', 'WE', 'TH', 'FR'], '10:00-16:00', {
  validFrom: '2026-09-01',
});
const gap = weekly([untilSummer, fromAutumn], {bankHolidays: 'unknown'});

/** Lines that hold for a time. */
export const validities: readonly StatusCase[] = [
  {
    title: 'the last valid day is valid',
    schedule: gap,
    at: '2026-06-30T16:00',
    says: 'open until 2026-06-30 17:00, then closed',
  },
  {
    title: 'a day that no line covers is unknown, not closed',
    schedule: gap,
    at: '2026-07-01T00:00',
    says: 'unknown (no-current-hours) until 2026-09-01 00:00, then closed',
  },
  {
    title: 'a day that no line covers is unknown on a bank holiday too',
    schedule: gap,
    at: '2026-08-31T12:00',
    says: 'unknown (no-current-hours) until 2026-09-01 00:00, then closed',
  },
  {
    title: 'an exception knows more than no line',
    schedule: withExceptions(gap, {
      from: '2026-07-15',
      state: 'open',
      periods: [{opensAt: '10:00', closesAt: '12:00'}],
    }),
    at: '2026-07-15T11:00',
    says: 'open until 2026-07-15 12:00, then closed',
  },
  {
    title: 'the first valid day is valid',
    schedule: gap,
    at: '2026-09-01T10:00',
    says: 'open until 2026-09-01 16:00, then closed',
  },
  {
    title: 'the end of all hours is the start of doubt',
    schedule: weekly([untilSummer]),
    at: '2026-06-30T18:00',
    says:
      'closed until 2026-07-01 00:00, then unknown ' +
      'may open 2026-07-01 00:00',
  },
  {
    title: 'hours that have ended are unknown for good',
    schedule: {...gap, weekly: [untilSummer]},
    at: '2027-01-01T12:00',
    says: 'unknown (no-current-hours) for good',
  },
  {
    title: 'the last night of a line runs to its end',
    schedule: weekly([lineOn(['TU'], '22:00-06:00', {validTo: '2026-06-30'})]),
    at: '2026-07-01T05:00',
    says: 'open until 2026-07-01 06:00, then unknown',
  },
  {
    title: 'hours that begin in a far year are found',
    schedule: weekly([
      lineOn(['MO'], '09:00-17:00', {validFrom: '9999-12-01'}),
    ]),
    at: '2026-06-03T12:00',
    says: 'unknown (no-current-hours) until 9999-12-01 00:00, then closed',
  },
  {
    title: 'hours that hold to the end of all dates are ordinary hours',
    schedule: weekly([lineOn(['MO'], '09:00-17:00', {validTo: '9999-12-31'})]),
    at: '2026-06-03T12:00',
    says: 'closed until 2026-06-08 09:00, then open opens 2026-06-08 09:00',
  },
  {
    title: 'what begins first is found first, in whatever order it is listed',
    schedule: weekly([
      lineOn(['MO'], '09:00-17:00', {validFrom: '9000-01-01'}),
      lineOn(['MO'], '09:00-17:00', {
        validFrom: '2030-01-01',
        validTo: '2030-12-31',
      }),
    ]),
    at: '2026-06-03T12:00',
    says: 'unknown (no-current-hours) until 2030-01-01 00:00, then closed',
  },
];
