/** Whether a line is answered: instants in, answers out. */
import {hasLondonTime} from '../clock/london-time.js';
import type {Schedule} from '../schedule/schedule.js';
import bankHolidays from './bank-holidays.json';
import type {BankHolidayList} from './bank-holiday-list.js';
import {toEpoch} from './instants.js';
import {periodsBetween, toPeriod} from './opening-periods.js';
import type {Moment, OpeningPeriod, OpeningStatus} from './opening-status.js';
import {readingOf, type Reading} from './readings.js';
import {statusAt} from './status-at.js';

/** What a caller of the calculator may choose. */
export interface OpeningOptions {
  /** The bank holidays to go by. By default the list that is built in. */
  readonly bankHolidays?: BankHolidayList | undefined;
}

/** The bank holidays of England and Wales that are built in. */
export const defaultBankHolidays: BankHolidayList = bankHolidays;

const ALWAYS_OPEN: OpeningStatus = {state: 'always-open'};

/**
 * Whether a line is answered at an instant, and until when that holds.
 *
 * An instant is a `Date` or milliseconds since 1970. Times in a schedule are
 * London's, wherever the device is, and so is `london` beside each instant of
 * the answer.
 *
 * Data never makes it throw: a schedule in which `checkSchedule` finds an error
 * is `unknown`. Schedules and lists are remembered by identity and must not be
 * changed after they were handed in. Nor must the answers, which are shared.
 *
 * @throws RangeError if the instant is not a date.
 */
export function openingStatus(
  schedule: Schedule,
  instant: Date | number,
  options: OpeningOptions = {},
): OpeningStatus {
  return statusIn(readingWith(schedule, options), toEpoch(instant));
}

/**
 * The first moment after an instant at which `openingStatus` has another
 * answer. `undefined` if it never has.
 *
 * @throws RangeError if the instant is not a date.
 */
export function nextChange(
  schedule: Schedule,
  instant: Date | number,
  options: OpeningOptions = {},
): Moment | undefined {
  const status = openingStatus(schedule, instant, options);
  return status.state === 'always-open' ? undefined : status.until;
}

/**
 * When a line is open, or may be, from one instant until before another:
 * ordered, disjoint, cut to that stretch of time. What touches and has the same
 * state is one period, whatever the reasons.
 *
 * What is not in it is closed. So where nothing can be worked out (hours not
 * known, an invalid schedule, a device that does not know London's time) all of
 * it is one period that is `unknown`.
 *
 * @throws RangeError if `from` or `to` is not a date, or `to` is before `from`.
 */
// eslint-disable-next-line max-params -- three say what is asked, one is seldom needed
export function openingPeriods(
  schedule: Schedule,
  from: Date | number,
  to: Date | number,
  options: OpeningOptions = {},
): OpeningPeriod[] {
  const start = toEpoch(from);
  const end = toEpoch(to);
  if (end < start) {
    throw new RangeError(
      'The end is before the start. Pass the earlier first.',
    );
  }
  const reading = readingWith(schedule, options);
  const timed = 'timeline' in reading && hasLondonTime();
  if (timed) return periodsBetween(reading.timeline, start, end);

  const isOpen = statusIn(reading, start).state === 'always-open';
  if (start === end) return [];
  return [toPeriod({start, end, state: isOpen ? 'open' : 'unknown'})];
}

function readingWith(schedule: unknown, options: OpeningOptions): Reading {
  return readingOf(schedule, options.bankHolidays ?? defaultBankHolidays);
}

function statusIn(reading: Reading, epoch: number): OpeningStatus {
  if ('status' in reading) return reading.status;
  const status = statusAt(reading.timeline, epoch);
  const isForGood = status.state === 'open' && status.until === undefined;
  return reading.isAlwaysOpen && isForGood ? ALWAYS_OPEN : status;
}
