// Statuses in an ordinary week.
import {
  alwaysOpen,
  beacon,
  helpline,
  idva,
  lineOn,
  weekly,
} from '../schedules.js';
import type {StatusCase} from '../status-case.js';

const adjoining = weekly([
  lineOn(['MO'], '09:00-12:00'),
  lineOn(['MO'], '12:00-17:00'),
]);

const overlapping = weekly([
  lineOn(['MO'], '09:00-15:00'),
  lineOn(['MO'], '12:00-17:00'),
  lineOn(['MO'], '10:00-11:00'),
]);

/** 23 November 2026 is a Monday without anything about it. */
export const ordinaryWeek: readonly StatusCase[] = [
  {
    title: 'is closed in the minute before it opens',
    schedule: idva,
    at: '2026-11-23T08:59:59.999',
    says: 'closed until 2026-11-23 09:00, then open opens 2026-11-23 09:00',
  },
  {
    title: 'is open in the opening minute',
    schedule: idva,
    at: '2026-11-23T09:00',
    says: 'open until 2026-11-23 17:00, then closed',
  },
  {
    title: 'is open in the minute before it closes',
    schedule: idva,
    at: '2026-11-23T16:59:59.999',
    says: 'open until 2026-11-23 17:00, then closed',
  },
  {
    title: 'is closed in the closing minute',
    schedule: idva,
    at: '2026-11-23T17:00',
    says: 'closed until 2026-11-24 09:00, then open opens 2026-11-24 09:00',
  },
  {
    title: 'stays closed over midnight',
    schedule: idva,
    at: '2026-11-24T00:00',
    says: 'closed until 2026-11-24 09:00, then open opens 2026-11-24 09:00',
  },
  {
    title: 'opens on Monday when asked on Friday evening',
    schedule: idva,
    at: '2026-11-27T18:00',
    says: 'closed until 2026-11-30 09:00, then open opens 2026-11-30 09:00',
  },
  {
    title: 'Beacon is open at 7pm on Wednesday',
    schedule: beacon,
    at: '2026-11-25T19:00',
    says: 'open until 2026-11-25 20:00, then closed',
  },
  {
    title: 'Beacon is closed at 7pm on Tuesday',
    schedule: beacon,
    at: '2026-11-24T19:00',
    says: 'closed until 2026-11-25 08:00, then open opens 2026-11-25 08:00',
  },
  {
    title: 'the helpline closes at 4pm on Saturday',
    schedule: helpline,
    at: '2026-11-28T16:00',
    says: 'closed until 2026-11-29 09:00, then open opens 2026-11-29 09:00',
  },
  {
    title: 'adjoining periods are one period',
    schedule: adjoining,
    at: '2026-11-23T11:00',
    says: 'open until 2026-11-23 17:00, then closed',
  },
  {
    title: 'overlapping periods are one period',
    schedule: overlapping,
    at: '2026-11-23T09:30',
    says: 'open until 2026-11-23 17:00, then closed',
  },
  {
    title: 'a day from 00:00 to 24:00 goes over into the next one',
    schedule: weekly([lineOn(['MO', 'TU'], '00:00-24:00')]),
    at: '2026-11-23T12:00',
    says: 'open until 2026-11-25 00:00, then closed',
  },
  {
    title: 'all seven days from 00:00 to 24:00 never close',
    schedule: weekly([
      lineOn(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], '00:00-24:00'),
    ]),
    at: '2026-11-23T12:00',
    says: 'open for good',
  },
  {
    title: 'a line that is always open says so',
    schedule: alwaysOpen,
    at: '2026-11-23T12:00',
    says: 'always open',
  },
  {
    title: 'opens on 29 February in a leap year',
    schedule: idva,
    at: '2024-02-28T18:00',
    says: 'closed until 2024-02-29 09:00, then open opens 2024-02-29 09:00',
  },
  {
    title: 'goes from 28 February to 1 March in other years',
    schedule: helpline,
    at: '2026-02-28T18:00',
    says: 'closed until 2026-03-01 09:00, then open opens 2026-03-01 09:00',
  },
  {
    title: 'a schedule without a line knows the hours of no day',
    schedule: weekly([]),
    at: '2026-11-23T12:00',
    says: 'unknown (no-current-hours) for good',
  },
  {
    title: 'hours that nobody knows are unknown',
    schedule: {kind: 'unknown'},
    at: '2026-11-23T12:00',
    says: 'unknown (hours-not-known) for good',
  },
];
