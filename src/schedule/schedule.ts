/**
 * The types of a schedule: the hours of one way of making contact, as a
 * directory editor writes them. Dates and times are London's calendar and wall
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
  /** The first day on which the hours hold. Absent: there is no first day. */
  readonly validFrom?: LocalDate;
  /** The last day on which the hours hold. Absent: until further notice. */
  readonly validTo?: LocalDate;
}

/** Whether the line is answered. `unknown` never counts as `closed`. */
export type State = 'open' | 'closed' | 'unknown';

/**
 * Days that differ from the week. An exception replaces the periods that start
 * on its days and overrides bank holidays. If two cover a day, the shorter span
 * decides.
 */
export interface ScheduleException {
  /** The first day. */
  readonly from: LocalDate;
  /** The last day, included. Absent: `from` alone. */
  readonly to?: LocalDate;
  readonly state: State;
  /** Required for `open`, forbidden otherwise. */
  readonly periods?: readonly DailyHours[];
  /** One sentence for visitors, read with the status. Required unless `open`. */
  readonly note?: string;
}

/**
 * What happens on a bank holiday. It must be written down, even if it is
 * unknown.
 */
export type BankHolidayRule = 'as-usual' | 'closed' | 'unknown';

/** Open day and night. Exceptions may still close it for a day. */
export interface AlwaysOpenSchedule {
  readonly kind: 'always-open';
  readonly exceptions?: readonly ScheduleException[];
}

/** Weekly hours. A day on which no line is valid is `unknown`. */
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

/** The times at which one way of making contact is answered. */
export type Schedule = AlwaysOpenSchedule | WeeklySchedule | UnknownSchedule;

/** A bank holiday or a special day, by name. */
export interface NamedDay {
  readonly date: LocalDate;
  readonly name: string;
  /** True if the day replaces one that fell on a weekend. */
  readonly substitute: boolean;
}
