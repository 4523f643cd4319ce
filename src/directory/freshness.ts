/** How old is what we know, and can the clock be right that says so? */
import type {LocalDate} from '../schedule/schedule.js';
import {RELEASED} from '../build-info.js';
import type {Service} from './schema.js';

/** A check by a person holds for a year; then its words say "may". */
const CONFIRMED_MONTHS = 12;

/** From this age on the list itself says that it is old. */
const OLD_LIST_MONTHS = 24;

/** Nobody runs a release that is older than this. */
const TRUSTED_YEARS = 10;

/** Whether a person checked number and hours in the last 12 months. */
export function isConfirmed(service: Service, today: LocalDate): boolean {
  const {assuredDate} = service;
  return (
    assuredDate !== undefined &&
    assuredDate <= today &&
    today <= monthsAfter(assuredDate, CONFIRMED_MONTHS)
  );
}

/** The notice of a service, to the end of the day on which it ends. */
export function currentAlert(
  {alert}: Service,
  today: LocalDate | undefined,
): string | undefined {
  const {text, until} = alert ?? {};
  return until && today && until < today ? undefined : text;
}

/** Whether a list was made so long ago that it must say so. */
export function isOldList(updated: LocalDate, today: LocalDate): boolean {
  return monthsAfter(updated, OLD_LIST_MONTHS) <= today;
}

/**
 * Whether a device's clock can be right. It cannot be earlier than the release
 * or than the day on which the list was last changed, nor later than ten years
 * after the release. A day of grace each way: the dates are London's and the
 * device may be anywhere.
 */
export function isClockTrusted(
  instant: Date,
  released: LocalDate,
  updated: LocalDate,
): boolean {
  const day = 24 * 60 * 60 * 1000;
  const earliest = Math.max(Date.parse(released), Date.parse(updated)) - day;
  const latest = Date.parse(monthsAfter(released, TRUSTED_YEARS * 12)) + day;
  return instant.getTime() >= earliest && instant.getTime() <= latest;
}

/**
 * Whether the day of a list lies so far ahead that it is a slip: by then nobody
 * runs this release. A day that is merely later than the device's clock means
 * that the clock is slow.
 */
export function isAbsurdDate(updated: LocalDate): boolean {
  return updated > monthsAfter(RELEASED, TRUSTED_YEARS * 12);
}

/** The same day, months later; the last of the month where there is none. */
export function monthsAfter(date: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  lastOfMonth.setUTCDate(Math.min(day, lastOfMonth.getUTCDate()));
  return lastOfMonth.toISOString().slice(0, 10);
}
