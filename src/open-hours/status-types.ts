/** The types of the calculator's results. */
import type {LocalDateTime, NamedDay, State} from '../schedule/schedule.js';
import type {
  ClosedAnswer,
  OpenAnswer,
  UnknownAnswer,
} from '../schedule/stretches.js';

/** An instant, with the date and time on London's clocks. */
export interface Moment {
  readonly instant: Date;
  readonly london: LocalDateTime;
}

/** Why nobody can say whether a service is open. */
export type UnknownReason =
  /**
   * The day is a bank holiday, and the schedule does not say what happens on
   * it.
   */
  | 'bank-holiday'
  /** The day may be a bank holiday, or many services close on it anyway. */
  | 'special-day'
  /** No line of the schedule covers this date. */
  | 'no-current-hours'
  /** An exception says so. */
  | 'exception'
  /** The schedule is `unknown`. */
  | 'hours-not-known'
  /** `checkSchedule` finds an error. */
  | 'invalid-schedule'
  /** The device's clock cannot be right. */
  | 'clock-not-trusted'
  /** The browser does not know Europe/London. */
  | 'no-time-zone';

/** Fields of every answer that can change. */
interface Changing {
  /** The first moment at which the answer changes. Absent: it never does. */
  readonly until?: Moment;
  /** The state from `until` on. It is the same if only the note changes. */
  readonly next?: State;
}

/** Open day and night, with no change ahead. */
export interface AlwaysOpenStatus {
  readonly state: 'always-open';
}

/** Open now. */
export interface OpenStatus extends Changing, OpenAnswer {}

/** Known to be closed now. */
export interface ClosedStatus extends Changing, ClosedAnswer {
  /** The first moment that is certainly open. It may be after `until`. */
  readonly opensAt?: Moment;
  /** The start of an unknown period before `opensAt`. */
  readonly mayOpenAt?: Moment;
  /** The bank holiday or special day of `mayOpenAt`. */
  readonly mayOpenDay?: NamedDay;
}

/** Nobody knows. It must not be shown as closed. */
export interface UnknownStatus extends Changing, Omit<UnknownAnswer, 'reason'> {
  readonly reason: UnknownReason;
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
