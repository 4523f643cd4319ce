// Statuses over both changes of the clocks.
import {ALL_DAYS, lineOn, nightLine, weekly} from '../schedules.js';
import type {StatusCase} from '../status-case.js';

const onSundays = (hours: string) => weekly([lineOn(['SU'], hours)]);

/** 29 March 2026: London's clocks go from 00:59 GMT to 02:00 BST, at 01:00Z. */
export const spring: readonly StatusCase[] = [
  {
    title: 'a night line closes at 6 by the new time',
    schedule: nightLine,
    at: '2026-03-29T04:59Z',
    says: 'open until 2026-03-29 06:00, then closed',
  },
  {
    title: 'a night line is closed at 6 by the new time',
    schedule: nightLine,
    at: '2026-03-29T05:00Z',
    says: 'closed until 2026-03-29 22:00, then open opens 2026-03-29 22:00',
  },
  {
    title: 'what opens at a skipped time opens one hour later',
    schedule: onSundays('01:30-09:00'),
    at: '2026-03-29T01:00Z',
    says: 'closed until 2026-03-29 02:30, then open opens 2026-03-29 02:30',
  },
  {
    title: 'a period inside the skipped hour is held one hour later',
    schedule: onSundays('01:15-01:45'),
    at: '2026-03-29T01:20Z',
    says: 'open until 2026-03-29 02:45, then closed',
  },
  {
    title: 'what closes at a skipped time closes one hour later',
    schedule: onSundays('00:00-01:30'),
    at: '2026-03-29T01:29Z',
    says: 'open until 2026-03-29 02:30, then closed',
  },
  {
    title: 'a period that would end before it begins does not exist',
    schedule: onSundays('01:30-02:15'),
    at: '2026-03-28T12:00',
    says: 'closed until 2026-04-05 01:30, then open opens 2026-04-05 01:30',
  },
  {
    title: 'a period that is the skipped hour does not exist',
    schedule: onSundays('01:00-02:00'),
    at: '2026-03-29T00:59Z',
    says: 'closed until 2026-04-05 01:00, then open opens 2026-04-05 01:00',
  },
  {
    title: 'overlapping periods are one period, skipped hour or not',
    schedule: weekly([
      lineOn(['SU'], '00:00-02:00'),
      lineOn(['SU'], '01:30-03:00'),
    ]),
    at: '2026-03-29T01:15Z',
    says: 'open until 2026-03-29 03:00, then closed',
  },
  {
    title: 'a line that is open on all days does not blink',
    schedule: weekly([
      lineOn(ALL_DAYS, '00:00-01:30'),
      lineOn(ALL_DAYS, '01:30-24:00'),
    ]),
    at: '2026-03-28T12:00',
    says: 'open for good',
  },
  {
    title: 'opens at 9 on the Sunday of the change',
    schedule: onSundays('09:00-16:00'),
    at: '2026-03-29T08:00Z',
    says: 'open until 2026-03-29 16:00, then closed',
  },
];

/** 25 October 2026: 01:00 to 01:59 comes twice, from 00:00Z and from 01:00Z. */
export const autumn: readonly StatusCase[] = [
  {
    title: 'a night line closes at 6 by the new time',
    schedule: nightLine,
    at: '2026-10-25T05:59Z',
    says: 'open until 2026-10-25 06:00, then closed',
  },
  {
    title: 'a night line is closed at 6 by the new time',
    schedule: nightLine,
    at: '2026-10-25T06:00Z',
    says: 'closed until 2026-10-25 22:00, then open opens 2026-10-25 22:00',
  },
  {
    title: 'a night line is open at the first half past one',
    schedule: nightLine,
    at: '2026-10-25T00:30Z',
    says: 'open until 2026-10-25 06:00, then closed',
  },
  {
    title: 'a night line is open at the second half past one',
    schedule: nightLine,
    at: '2026-10-25T01:30Z',
    says: 'open until 2026-10-25 06:00, then closed',
  },
  {
    title: 'what closes in the repeated hour closes the first time',
    schedule: onSundays('00:00-01:30'),
    at: '2026-10-25T00:29Z',
    says: 'open until 2026-10-25 01:30, then closed',
  },
  {
    title: 'what closed in the repeated hour stays closed',
    schedule: onSundays('00:00-01:30'),
    at: '2026-10-25T00:30Z',
    says: 'closed until 2026-11-01 00:00, then open opens 2026-11-01 00:00',
  },
  {
    title: 'what closed in the repeated hour does not open a second time',
    schedule: onSundays('00:00-01:30'),
    at: '2026-10-25T01:15Z',
    says: 'closed until 2026-11-01 00:00, then open opens 2026-11-01 00:00',
  },
  {
    title: 'what opens in the repeated hour opens the first time',
    schedule: onSundays('01:30-03:00'),
    at: '2026-10-25T00:30Z',
    says: 'open until 2026-10-25 03:00, then closed',
  },
  {
    title: 'what opened in the repeated hour stays open',
    schedule: onSundays('01:30-03:00'),
    at: '2026-10-25T01:15Z',
    says: 'open until 2026-10-25 03:00, then closed',
  },
  {
    title: 'a period inside the repeated hour is held once',
    schedule: onSundays('01:15-01:45'),
    at: '2026-10-25T01:20Z',
    says: 'closed until 2026-11-01 01:15, then open opens 2026-11-01 01:15',
  },
];
