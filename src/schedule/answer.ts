/** What one stretch of time says, before anybody asks until when. */
import type {DailyHours, NamedDay} from './schedule.js';

/** Why a schedule leaves a stretch of time unknown. */
export type DoubtReason =
  'bank-holiday' | 'special-day' | 'no-current-hours' | 'exception';

export interface OpenAnswer {
  readonly state: 'open';
}

export interface ClosedAnswer {
  readonly state: 'closed';
  /** The note of the exception that closes the day. */
  readonly note?: string;
}

export interface UnknownAnswer {
  readonly state: 'unknown';
  readonly reason: DoubtReason;
  /** The bank holiday or special day. */
  readonly day?: NamedDay;
  /** The regular hours of that day. */
  readonly usualPeriods?: readonly DailyHours[];
  /** The note of the exception. */
  readonly note?: string;
}

/** What is known of a stretch of time, without its end. */
export type Answer = OpenAnswer | ClosedAnswer | UnknownAnswer;

/**
 * A stretch of time with one answer. `end` is outside. The numbers are minutes
 * of the civil calendar or instants, as the caller has it.
 */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly answer: Answer;
}

/** Whether a visitor would be told the same. An answer is plain data. */
export function isSameAnswer(a: Answer, b: Answer): boolean {
  return (
    a === b || (a.state === b.state && JSON.stringify(a) === JSON.stringify(b))
  );
}
