/** The hours of one week, day by day, bank holidays and exceptions included. */
import {
  fromLondonTime,
  openingPeriods,
  openingStatus,
  toLondonTime,
  type BankHolidayList,
  type OpeningPeriod,
  type UnknownReason,
} from '../london-hours/index.js';
import {
  DAYS_OF_WEEK,
  MINUTES_PER_DAY,
  toDate,
  toDay,
  toMinute,
  weekdayOf,
} from '../open-hours/local-date-time.js';
import type {LocalDate, Schedule} from '../open-hours/schedule.js';

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
  const stateOf = ({state, start: {instant}}: OpeningPeriod) => {
    if (state === 'open') return state;
    const status = openingStatus(schedule, instant, options);
    return status.state === 'unknown' && DOUBTFUL.includes(status.reason)
      ? 'unknown'
      : 'not-known';
  };
  return openingPeriods(schedule, start, end, options).map((period) => ({
    from: minuteOf(period.start.instant),
    to: minuteOf(period.end.instant) || MINUTES_PER_DAY,
    state: stateOf(period),
  }));
}

function minuteOf(instant: Date): number {
  return toMinute(toLondonTime(instant).time) ?? 0;
}
