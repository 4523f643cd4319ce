/**
 * Converts dates and clock times to numbers, and back. A date is the number of
 * days since 1 January 1970, a date with a time the number of minutes. This is
 * arithmetic on the calendar, without time zones.
 */
import type {DayOfWeek, LocalDate, LocalDateTime} from './schedule.js';

export const MINUTES_PER_DAY = 1_440;

/** The days of the week as schedules write them, from Monday. */
export const DAYS_OF_WEEK: readonly DayOfWeek[] = [
  'MO',
  'TU',
  'WE',
  'TH',
  'FR',
  'SA',
  'SU',
];

const MS_PER_DAY = 86_400_000;
const THURSDAY = 3;

/** The day of a date such as `2026-12-25`. `undefined` if there is no such date. */
export function toDay(date: unknown): number | undefined {
  if (typeof date !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(date)) {
    return undefined;
  }
  const day = Date.parse(date) / MS_PER_DAY;
  // Some engines read 30 February as 2 March.
  return !Number.isNaN(day) && toDate(day) === date ? day : undefined;
}

/** The day of a year, a month from 1 and a day of the month from 1. */
export function dayIn(year: number, month: number, date: number): number {
  return new Date(0).setUTCFullYear(year, month - 1, date) / MS_PER_DAY;
}

/** The date of a day, such as `2026-12-25`. */
export function toDate(day: number): LocalDate {
  const iso = new Date(day * MS_PER_DAY).toISOString();
  return iso.slice(0, iso.indexOf('T'));
}

/** How a time of the day is written, such as `09:00`, or `24:00`. */
export const TIME_OF_DAY = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;

/**
 * The minute of the day of a time such as `09:00`. `24:00` is the minute 1440.
 * `undefined` if there is no such time.
 */
export function toMinute(time: unknown): number | undefined {
  if (typeof time !== 'string' || !TIME_OF_DAY.test(time)) return undefined;
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/** The time of a minute of the day, such as `09:00`. */
export function toTime(minute: number): string {
  const hours = String(Math.floor(minute / 60)).padStart(2, '0');
  return `${hours}:${String(minute % 60).padStart(2, '0')}`;
}

/**
 * The minutes since 1970 of a date and a time. `undefined` if either does not
 * exist.
 */
export function toMinutes(local: LocalDateTime): number | undefined {
  const day = toDay(local.date);
  const minute = toMinute(local.time);
  if (day === undefined || minute === undefined) return undefined;
  return day * MINUTES_PER_DAY + minute;
}

/** The date and time of minutes since 1970. */
export function toDateTime(minutes: number): LocalDateTime {
  const day = dayOf(minutes);
  return {date: toDate(day), time: toTime(minutes - day * MINUTES_PER_DAY)};
}

/** The day that contains a minute since 1970. */
export function dayOf(minutes: number): number {
  return Math.floor(minutes / MINUTES_PER_DAY);
}

/** The index of a day in `DAYS_OF_WEEK`. Monday is 0. */
export function weekdayOf(day: number): number {
  return (((day + THURSDAY) % 7) + 7) % 7;
}

/** The name of a date's day of the week. */
export function dayOfWeek(date: LocalDate): DayOfWeek {
  return DAYS_OF_WEEK[weekdayOf(toDay(date) ?? NaN)] ?? 'MO';
}

/** The date so many days later; earlier if the number is negative. */
export function daysAfter(date: LocalDate, days: number): LocalDate {
  return toDate((toDay(date) ?? 0) + days);
}

/** The same day some months later, or the last day of a shorter month. */
export function monthsAfter(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  lastOfMonth.setUTCDate(Math.min(day, lastOfMonth.getUTCDate()));
  return lastOfMonth.toISOString().slice(0, 10);
}

/** The number of days between two dates. Negative if `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (toDay(to) ?? NaN) - (toDay(from) ?? NaN);
}

/** The year of a day. */
export function yearOf(day: number): number {
  return new Date(day * MS_PER_DAY).getUTCFullYear();
}
