/** The hours of one week, day by day, bank holidays and exceptions included. */
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

/** A stretch of one day, in minutes of its clock. */
export interface DayStretch {
  readonly from: number;
  /** 1440 at the end of the day. */
  readonly to: number;
  /** `not-known` where it is not a day that is doubtful but the hours. */
  readonly state: 'open' | 'unknown' | 'not-known';
}

/** Reasons of a day. Every other is a gap in what we know of the hours. */
const DOUBTFUL: readonly UnknownReason[] = [
  'bank-holiday',
  'special-day',
  'exception',
];

/** The dates from Monday to Sunday of the week in which a date lies. */
export function weekOf(date: LocalDate): LocalDate[] {
  const day = toDay(date) ?? 0;
  const monday = day - weekdayOf(day);
  return DAYS_OF_WEEK.map((_, index) => toDate(monday + index));
}

/** The stretches of one day in which a line is open, or may be. */
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

/** A period in doubt may begin for one reason and end for another. */
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
