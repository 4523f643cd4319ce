// Statuses of lines that are open after midnight.
import {lineOn, nightLine, sundayNight, weekly} from '../schedules.js';
import type {StatusCase} from '../status-case.js';

const eveningToMidnight = weekly([lineOn(['MO'], '18:00-24:00')]);

/** Hours that run into the next day. */
export const nights: readonly StatusCase[] = [
  {
    title: 'keeps a night line open after midnight',
    schedule: nightLine,
    at: '2026-11-24T02:00',
    says: 'open until 2026-11-24 06:00, then closed',
  },
  {
    title: 'keeps a night line open at midnight',
    schedule: nightLine,
    at: '2026-11-24T00:00',
    says: 'open until 2026-11-24 06:00, then closed',
  },
  {
    title: 'closes a night line in the morning',
    schedule: nightLine,
    at: '2026-11-24T06:00',
    says: 'closed until 2026-11-24 22:00, then open opens 2026-11-24 22:00',
  },
  {
    title: 'runs from Sunday night into Monday',
    schedule: sundayNight,
    at: '2026-11-23T01:59',
    says: 'open until 2026-11-23 02:00, then closed',
  },
  {
    title: 'does not run from Monday night into Tuesday as well',
    schedule: sundayNight,
    at: '2026-11-24T01:00',
    says: 'closed until 2026-11-29 20:00, then open opens 2026-11-29 20:00',
  },
  {
    title: 'runs into the new year',
    schedule: nightLine,
    at: '2026-12-31T23:00',
    says: 'open until 2027-01-01 06:00, then closed',
  },
  {
    title: 'runs over 29 February',
    schedule: nightLine,
    at: '2024-02-29T01:00',
    says: 'open until 2024-02-29 06:00, then closed',
  },
  {
    title: 'closes at 24:00 with the end of the day',
    schedule: eveningToMidnight,
    at: '2026-11-23T23:59',
    says: 'open until 2026-11-24 00:00, then closed',
  },
  {
    title: 'reads 00:00 as the same end of the day',
    schedule: weekly([lineOn(['MO'], '18:00-00:00')]),
    at: '2026-11-23T23:59',
    says: 'open until 2026-11-24 00:00, then closed',
  },
  {
    title: 'joins an evening to the morning after it',
    schedule: weekly([
      lineOn(['MO'], '18:00-24:00'),
      lineOn(['TU'], '00:00-08:00'),
    ]),
    at: '2026-11-23T20:00',
    says: 'open until 2026-11-24 08:00, then closed',
  },
  {
    title: 'joins a night to the day that begins before it ends',
    schedule: weekly([
      lineOn(['MO'], '20:00-10:00'),
      lineOn(['TU'], '09:00-17:00'),
    ]),
    at: '2026-11-23T21:00',
    says: 'open until 2026-11-24 17:00, then closed',
  },
  {
    title: 'is closed for the one minute that a line leaves out',
    schedule: weekly([lineOn(['MO', 'TU'], '09:00-08:59')]),
    at: '2026-11-24T08:59',
    says: 'closed until 2026-11-24 09:00, then open opens 2026-11-24 09:00',
  },
];
