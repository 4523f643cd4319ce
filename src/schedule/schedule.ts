/**
 * What a schedule is: the hours of one way of making contact, as a directory
 * editor writes them down. Dates and times are London's calendar and wall
 * clock; there are no instants in this folder.
 */

/** A date such as `2026-12-25`. */
export type LocalDate = string;

/** A time of day such as `09:00`, on the 24-hour clock. */
export type LocalTime = string;

/** A date and a time on London's clocks. Not an instant. */
export interface LocalDateTime {
  readonly date: LocalDate;
  readonly time: LocalTime;
}

/** A day of the week, as iCalendar writes it. */
export type DayOfWeek = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';

/**
 * The hours of one stretch of a day.
 *
 * The stretch is half-open: a line that closes at 17:00 is closed at 17:00.
 * When `closesAt` is before `opensAt` it runs into the next day. Only
 * `closesAt` may be `24:00`.
 */
export interface DailyHours {
  readonly opensAt: LocalTime;
  readonly closesAt: LocalTime;
}

/**
 * Hours that repeat on the same days every week.
 *
 * A period belongs to the day on which it starts: the validity of that day
 * decides it to its end, also after midnight.
 */
export interface WeeklyHours extends DailyHours {
  readonly byDay: readonly DayOfWeek[];
  /** The first day on which the hours hold. Absent: since ever. */
  readonly validFrom?: LocalDate;
  /** The last day on which the hours hold. Absent: until further notice. */
  readonly validTo?: LocalDate;
}

/** Whether the line is answered. `unknown` is never folded into `closed`. */
export type State = 'open' | 'closed' | 'unknown';

/**
 * Days that differ from the week. It replaces the periods that start on its
 * days and wins over bank holidays. Where two name a day the shorter span wins.
 */
export interface ScheduleException {
  /** The first day. */
  readonly from: LocalDate;
  /** The last day, included. Absent: `from` alone. */
  readonly to?: LocalDate;
  readonly state: State;
  /** Required for `open`, forbidden otherwise. */
  readonly periods?: readonly DailyHours[];
  /** One sentence for visitors. Required unless `open`. */
  readonly note?: string;
}

/** What a schedule does on a bank holiday. Silence must be written down. */
export type BankHolidayRule = 'as-usual' | 'closed' | 'unknown';

/** Day and night. Exceptions may still close it for a day. */
export interface AlwaysOpenSchedule {
  readonly kind: 'always-open';
  readonly exceptions?: readonly ScheduleException[];
}

/** Hours by the week. A day that no line's validity covers is `unknown`. */
export interface WeeklySchedule {
  readonly kind: 'weekly';
  readonly weekly: readonly WeeklyHours[];
  readonly bankHolidays: BankHolidayRule;
  readonly exceptions?: readonly ScheduleException[];
}

/** Nobody has told us the hours. */
export interface UnknownSchedule {
  readonly kind: 'unknown';
}

/** When one way of making contact is answered. */
export type Schedule = AlwaysOpenSchedule | WeeklySchedule | UnknownSchedule;

/** A bank holiday or a special day, by name. */
export interface NamedDay {
  readonly name: string;
  /** The day stands in for one that fell on a weekend. */
  readonly substitute: boolean;
}
