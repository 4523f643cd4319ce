/** What the calculator answers: the words of its results, and nothing else. */
import type {
  DailyHours,
  LocalDateTime,
  NamedDay,
  State,
} from '../schedule/schedule.js';

/** An instant, and what London's clocks show at it. */
export interface Moment {
  readonly instant: Date;
  readonly london: LocalDateTime;
}

/** Why nobody can say whether a service is open. */
export type UnknownReason =
  /** A bank holiday, and the schedule does not know what it does on it. */
  | 'bank-holiday'
  /** A day that may be a bank holiday, or on which many are shut all the same. */
  | 'special-day'
  /** No line of the schedule covers this date. */
  | 'no-current-hours'
  /** An exception says so. */
  | 'exception'
  /** The schedule is `unknown`. */
  | 'hours-not-known'
  /** `checkSchedule` finds an error. */
  | 'invalid-schedule'
  /** The clock that was asked cannot be right. */
  | 'clock-not-trusted'
  /** The browser does not know Europe/London. */
  | 'no-time-zone';

/** What every answer may carry that can change. */
interface Changing {
  /** The first moment at which the answer differs. Absent: it never does. */
  readonly until?: Moment;
  /** The state from `until` on. */
  readonly next?: State;
}

/** Open day and night, with no change ahead. */
export interface AlwaysOpenStatus {
  readonly state: 'always-open';
}

/** Answered now. */
export interface OpenStatus extends Changing {
  readonly state: 'open';
}

/** Not answered now, and that is known. */
export interface ClosedStatus extends Changing {
  readonly state: 'closed';
  /** The first moment that is certainly open. It may lie after `until`. */
  readonly opensAt?: Moment;
  /** The start of an unknown stretch before `opensAt`. */
  readonly mayOpenAt?: Moment;
  /** The bank holiday or special day of `mayOpenAt`. */
  readonly mayOpenDay?: NamedDay;
  /** The note of the exception that closes the day. */
  readonly note?: string;
}

/** Nobody can say. It must not be shown as closed. */
export interface UnknownStatus extends Changing {
  readonly state: 'unknown';
  readonly reason: UnknownReason;
  /** The bank holiday or special day. */
  readonly day?: NamedDay;
  /** The regular hours of that day. */
  readonly usualPeriods?: readonly DailyHours[];
  /** The note of the exception. */
  readonly note?: string;
}

/** Whether a line is answered at an instant, and until when that holds. */
export type OpeningStatus =
  AlwaysOpenStatus | OpenStatus | ClosedStatus | UnknownStatus;

/** A stretch in which a line is open or may be. Half-open: `end` is outside. */
export interface OpeningPeriod {
  readonly start: Moment;
  readonly end: Moment;
  readonly state: 'open' | 'unknown';
}
