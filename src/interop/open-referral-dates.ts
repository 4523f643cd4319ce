/**
 * Reads dates, times and days of the week as Open Referral feeds write them.
 */
import {toLondonTime} from '../open-hours/index.js';
import {DAYS_OF_WEEK, toDay, toMinute} from '../schedule/civil-time.js';
import type {DayOfWeek, LocalDate, LocalTime} from '../schedule/schedule.js';

/** A date in London, with a time if one was written. */
export interface WrittenDate {
  readonly date: LocalDate;
  readonly time?: LocalTime;
}

const DATE =
  /^(\d{4})-?(\d\d)-?(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/i;

/** `2027-03-31`, `20270331` and `2027-03-31T23:59:59Z`. */
export function dateIn(written: string): WrittenDate | undefined {
  const parts = DATE.exec(written);
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second = '00', offset] = parts;
  const date = `${year}-${month}-${day}`;
  if (toDay(date) === undefined) return undefined;
  if (hour === undefined) return {date};
  const time = `${hour}:${minute}`;
  if (toMinute(time) === undefined || time === '24:00') return undefined;
  if (offset === undefined) return {date, time};
  const zone = offset.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2').toUpperCase();
  const instant = Date.parse(`${date}T${time}:${second}${zone}`);
  return Number.isNaN(instant) ? undefined : toLondonTime(instant);
}

/** A time of day. */
export interface WrittenTime {
  readonly time: LocalTime;
  /** True if it has an offset that London's clocks never have. */
  readonly isElsewhere: boolean;
  readonly hasOffset: boolean;
}

const TIME =
  /^T?(\d{1,2}):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?$/i;

/**
 * Reads `9:00`, `09:00:00` and `09:00Z` as `09:00`; the last second of the day
 * is midnight.
 */
export function timeIn(written: string): WrittenTime | undefined {
  const [, hour, minute, second = '00', offset] = TIME.exec(written) ?? [];
  if (hour === undefined || minute === undefined) return undefined;
  const time = `${hour.padStart(2, '0')}:${minute}`;
  const isExact = second === '00' || (second === '59' && time === '23:59');
  if (toMinute(time) === undefined || !isExact) return undefined;
  return {
    time,
    hasOffset: offset !== undefined,
    isElsewhere: offset !== undefined && !isLondon(offset),
  };
}

/** Whether a zone or an offset may be London's in winter or in summer. */
export function isLondon(zone: string): boolean {
  return /^(Z|BST|GB|Europe\/London|(UTC|GMT)?[+-]?0?0?(:?00)?|(UTC|GMT)?\+?0?1(:?00)?)$/i.test(
    zone.trim(),
  );
}

const NAMES: readonly RegExp[] = [
  /^mo(n(day)?)?$/i,
  /^tu(es?(day)?)?$/i,
  /^we(d(s|nesday)?)?$/i,
  /^th(u(rs?(day)?)?)?$/i,
  /^fr(i(day)?)?$/i,
  /^sa(t(urday)?)?$/i,
  /^su(n(day)?)?$/i,
];

/** Reads `MO,TU` and `Monday`. Undefined if one of them is not a plain day. */
export function daysIn(written: unknown): DayOfWeek[] | undefined {
  const texts = (Array.isArray(written) ? written : [written]).map(String);
  const words = texts.flatMap((text) => text.trim().split(/[\s,;]+/));
  const days = words.map((word) => NAMES.findIndex((name) => name.test(word)));
  if (days.length === 0 || days.includes(-1)) return undefined;
  return DAYS_OF_WEEK.filter((_, index) => days.includes(index));
}
