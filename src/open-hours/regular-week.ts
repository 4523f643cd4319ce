/** The hours of an ordinary week, for any day of any year. */
import {edgesOf, runOf, type DaySpan} from './day-runs.js';
import {
  DAYS_OF_WEEK,
  MINUTES_PER_DAY,
  toDay,
  toMinute,
  toTime,
  weekdayOf,
} from './local-date-time.js';
import type {DailyHours, WeeklyHours} from './schedule.js';

/**
 * Minutes from the midnight with which a day begins. `end` is outside, and over
 * 1440 where the hours run into the next day.
 */
export interface MinuteSpan {
  readonly start: number;
  readonly end: number;
}

/** The lines of a week, ready to be asked about a day. */
export interface RegularWeek {
  /** The first days of runs in which the same lines hold. */
  readonly edges: readonly number[];
  /** The hours that start on a day. `undefined` where no line holds. */
  spansOn(day: number): readonly MinuteSpan[] | undefined;
}

interface Line extends DaySpan {
  readonly weekdays: readonly number[];
  readonly span: MinuteSpan;
}

/** Reads the lines of a schedule in which `scheduleFaults` found nothing. */
export function regularWeek(weekly: readonly WeeklyHours[]): RegularWeek {
  const lines = weekly.map(toLine);
  const edges = edgesOf(lines);
  const weeks = new Map<
    number,
    readonly (readonly MinuteSpan[])[] | undefined
  >();

  return {
    edges,
    spansOn(day) {
      const run = runOf(edges, day);
      if (!weeks.has(run)) weeks.set(run, weekOf(lines, day));
      return weeks.get(run)?.[weekdayOf(day)];
    },
  };
}

/** Hours as minutes of the day on which they start. */
export function toSpan({opensAt, closesAt}: DailyHours): MinuteSpan {
  const start = toMinute(opensAt) ?? 0;
  const end = toMinute(closesAt) ?? 0;
  return {start, end: end > start ? end : end + MINUTES_PER_DAY};
}

/** Minutes of a day as the hours that an editor would write. */
export function toHours({start, end}: MinuteSpan): DailyHours {
  return {opensAt: toTime(start), closesAt: toTime(closingMinute(start, end))};
}

/** Overlapping and touching spans are one span. Ordered. */
export function joinSpans(spans: readonly MinuteSpan[]): MinuteSpan[] {
  const joined: MinuteSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || span.start > last.end) joined.push(span);
    else if (span.end > last.end) {
      joined[joined.length - 1] = {start: last.start, end: span.end};
    }
  }
  return joined;
}

function toLine(hours: WeeklyHours): Line {
  return {
    from: toDay(hours.validFrom) ?? -Infinity,
    through: toDay(hours.validTo) ?? Infinity,
    weekdays: hours.byDay.map((day) => DAYS_OF_WEEK.indexOf(day)),
    span: toSpan(hours),
  };
}

function weekOf(
  lines: readonly Line[],
  day: number,
): readonly (readonly MinuteSpan[])[] | undefined {
  const holding = lines.filter((l) => l.from <= day && day <= l.through);
  if (holding.length === 0) return undefined;
  return DAYS_OF_WEEK.map((_, weekday) =>
    joinSpans(
      holding.filter((l) => l.weekdays.includes(weekday)).map((l) => l.span),
    ),
  );
}

function closingMinute(start: number, end: number): number {
  if (end <= MINUTES_PER_DAY) return end;
  // Lines that overlap may add up to more than a day. "06:00 to 07:00" would
  // read as one hour, so the words end with the day.
  if (end - start >= MINUTES_PER_DAY) return MINUTES_PER_DAY;
  return end - MINUTES_PER_DAY;
}
