/** Judges how old the facts are, and whether the device's clock is right. */
import {monthsAfter} from '../schedule/civil-time.js';
import type {LocalDate} from '../schedule/schedule.js';
import {RELEASED} from '../build-info.js';
import type {Service} from './schema.js';

/** After a year the status of a checked service says "may" again. */
export const CONFIRMED_MONTHS = 12;

/** From this age on the list shows a notice that it is old. */
export const OLD_LIST_MONTHS = 24;

/** No release stays in use for longer. */
const TRUSTED_YEARS = 10;

/** Whether a person checked the number and hours in the last 12 months. */
export function isConfirmed(service: Service, today: LocalDate): boolean {
  const {assuredDate} = service;
  return (
    assuredDate !== undefined &&
    assuredDate <= today &&
    today <= monthsAfter(assuredDate, CONFIRMED_MONTHS)
  );
}

/** The notice of a service. It holds until the end of its last day. */
export function currentAlert(
  {alert}: Service,
  today: LocalDate | undefined,
): string | undefined {
  const {text, until} = alert ?? {};
  return until && today && until < today ? undefined : text;
}

/** Whether a list is so old that it must say so. */
export function isOldList(updated: LocalDate, today: LocalDate): boolean {
  return monthsAfter(updated, OLD_LIST_MONTHS) <= today;
}

/**
 * Whether the device's clock can be right. It cannot be earlier than the
 * release or the last change of the list, nor later than ten years after the
 * release. One day is allowed either way, because the dates are London's and
 * the device may be anywhere.
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
 * Whether the date of a list is so far ahead that it must be a mistake. A date
 * only slightly ahead of the device's clock means that the clock is slow.
 */
export function isAbsurdDate(updated: LocalDate): boolean {
  return updated > monthsAfter(RELEASED, TRUSTED_YEARS * 12);
}
