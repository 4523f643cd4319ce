/** Converts between instants and London's clock times. */
import {toInstant, toLondonMinutes} from '../clock/london-time.js';
import {toDateTime, toMinutes} from '../schedule/civil-time.js';
import type {LocalDateTime} from '../schedule/schedule.js';
import type {Moment} from './status-types.js';

/** The last instant that a Date can hold. */
export const LATEST_DATE = 8.64e15;
const MS_PER_MINUTE = 60_000;

/**
 * The date and time on London's clocks, to the minute.
 *
 * On a device that does not know London's time it is UTC, an hour behind London
 * in summer: good enough to label a day, and no answer depends on it.
 *
 * @throws RangeError if the instant is not a date.
 */
export function toLondonTime(instant: Date | number): LocalDateTime {
  const epoch = toEpoch(instant);
  const minutes = toLondonMinutes(epoch);
  if (!Number.isNaN(minutes)) return toDateTime(minutes);
  return toDateTime(Math.floor(epoch / MS_PER_MINUTE));
}

/**
 * The instant at which London's clocks show a date and time. In spring a
 * skipped time counts one hour later; in autumn a repeated time counts at its
 * first occurrence. `undefined` if there is no such date or time, or if this
 * device does not know London's time.
 */
export function fromLondonTime(local: LocalDateTime): Date | undefined {
  const minutes = toMinutes(local);
  if (minutes === undefined) return undefined;
  const epoch = toInstant(minutes);
  return Number.isNaN(epoch) ? undefined : new Date(epoch);
}

/** An instant in the form that answers use. */
export function toMoment(epoch: number): Moment {
  return {instant: new Date(epoch), london: toLondonTime(epoch)};
}

/** Milliseconds since 1970. Throws if the value is not a valid instant. */
export function toEpoch(instant: Date | number): number {
  const epoch = typeof instant === 'number' ? instant : millisecondsOf(instant);
  if (!(Math.abs(epoch) <= LATEST_DATE)) {
    throw new RangeError(
      'The instant is not a date. Pass a valid Date, or milliseconds since 1970.',
    );
  }
  return epoch;
}

function millisecondsOf(instant: unknown): number {
  // `instanceof` would reject a Date from another frame.
  const isDate = Object.prototype.toString.call(instant) === '[object Date]';
  return isDate ? (instant as Date).getTime() : NaN;
}
