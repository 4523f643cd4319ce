/** Calculates the hours of a week by day, with all special days. */
import {
  fromLondonTime,
  openingPeriods,
  openingStatus,
  toLondonTime,
  type BankHolidayList,
  type OpeningPeriod,
  type OpeningStatus,
  type UnknownReason,
} from '../open-hours/index.js';
import {
  DAYS_OF_WEEK,
  MINUTES_PER_DAY,
  toDate,
  toDay,
  toMinute,
  weekdayOf,
} from '../schedule/civil-time.js';
import type {LocalDate, Schedule} from '../schedule/schedule.js';

/** Part of one day, in minutes of the clock. */
export interface DayStretch {
  readonly from: number;
  /** 1440 means the end of the day. */
  readonly to: number;
  /** `unknown`: because of the day. `not-known`: nobody knows the hours. */
  readonly state: 'open' | 'unknown' | 'not-known';
}

/** Reasons that concern the day. For others the hours are not known. */
const DOUBTFUL: readonly UnknownReason[] = [
  'bank-holiday',
  'special-day',
  'exception',
];

/** The dates from Monday to Sunday of the week that contains a date. */
export function weekOf(date: LocalDate): LocalDate[] {
  const day = toDay(date) ?? 0;
  const monday = day - weekdayOf(day);
  return DAYS_OF_WEEK.map((_, index) => toDate(monday + index));
}

/** The parts of one day in which a line is, or may be, open. */
export function dayStretches(
  schedule: Schedule,
  date: LocalDate,
  bankHolidays?: BankHolidayList,
): DayStretch[] {
  const start = fromLondonTime({date, time: '00:00'});
  const end = fromLondonTime({date, time: '24:00'});
  if (!start || !end) return [];
  const options = bankHolidays && {bankHolidays};
  const statusAt = (instant: Date) => openingStatus(schedule, instant, options);
  return openingPeriods(schedule, start, end, options)
    .flatMap((period) => byReason(period, statusAt))
    .map((part) => ({
      from: minuteOf(part.start),
      to: minuteOf(part.end) || MINUTES_PER_DAY,
      state: part.state,
    }));
}

interface Part {
  readonly start: Date;
  readonly end: Date;
  readonly state: DayStretch['state'];
}

/** Splits an uncertain period if the reason changes within it. */
function byReason(
  {start, end, state}: OpeningPeriod,
  statusAt: (instant: Date) => OpeningStatus,
): Part[] {
  const parts: Part[] = [];
  for (let from = start.instant; from < end.instant;) {
    const status = statusAt(from);
    const until = 'until' in status && status.until?.instant;
    const next = until && until < end.instant ? until : end.instant;
    const reason = state === 'open' ? state : doubtOf(status);
    const goesOn = parts.at(-1)?.state === reason ? parts.pop() : undefined;
    parts.push({start: goesOn?.start ?? from, end: next, state: reason});
    from = next;
  }
  return parts;
}

function doubtOf(status: OpeningStatus): 'unknown' | 'not-known' {
  return status.state === 'unknown' && DOUBTFUL.includes(status.reason)
    ? 'unknown'
    : 'not-known';
}

function minuteOf(instant: Date): number {
  return toMinute(toLondonTime(instant).time) ?? 0;
}
