/**
 * Finds the issues that a directory editor should look at before a schedule is
 * published: the errors of reading it, or else probable slips.
 */
import {wordsOfScheduleIssue, type ScheduleWarning} from './issue-text.js';
import type {IssueInWords, ScheduleIssue, Path} from './issues.js';
import {toDay, MINUTES_PER_DAY, toDate, toDateTime} from './civil-time.js';
import {
  parseSchedule,
  parsePeriods,
  type DaySpan,
  type ScheduleModel,
  type WeekLine,
} from './parse-schedule.js';
import type {
  LocalDate,
  Schedule,
  DailyHours,
  ScheduleException,
} from './schedule.js';
import {edgesOf, exceptionOn, hoursOfDay, regularHours} from './day-hours.js';
import {joinStretches, type Stretch} from './stretches.js';

/** An issue of a schedule, with its sentences. */
export type ScheduleIssueInWords = IssueInWords<ScheduleIssue['code']>;

/**
 * The issues of a schedule. The argument may be anything.
 *
 * An error means that the schedule has no meaning, so visitors see unknown
 * hours until it is corrected. A warning is probably a slip and changes
 * nothing. Warnings are reported only if there is no error.
 *
 * With `today` it also warns if the last hours are about to end.
 *
 * @throws RangeError if `today` is not a date such as `2026-12-25`.
 */
export function checkSchedule(
  schedule: unknown,
  today?: LocalDate,
): ScheduleIssueInWords[] {
  return scheduleIssues(schedule, today).map((issue) => ({
    ...issue,
    ...wordsOfScheduleIssue(issue),
  }));
}

/** The same issues without sentences. */
export function scheduleIssues(
  schedule: unknown,
  today?: LocalDate,
): readonly ScheduleIssue[] {
  if (today !== undefined && toDay(today) === undefined) {
    throw new RangeError('today is not a date. Pass one such as 2026-12-25.');
  }
  const {model, issues} = parseSchedule(schedule);
  return issues ?? scheduleWarnings(schedule as Schedule, model, today);
}

// People look through a directory once a quarter.
const SOON_IN_DAYS = 92;

const MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY;

/** Probable slips in a schedule. `model` is the result of reading it. */
function scheduleWarnings(
  schedule: Schedule,
  model: ScheduleModel,
  today: LocalDate | undefined,
): ScheduleIssue[] {
  switch (schedule.kind) {
    case 'unknown':
      return [];
    case 'always-open':
      return exceptionWarnings(schedule.exceptions, model);
    case 'weekly':
      return [
        ...hoursWarnings(schedule.weekly, ['weekly']),
        ...weekWarnings(model, toDay(today)),
        ...exceptionWarnings(schedule.exceptions, model),
      ];
  }
}

function warning(
  code: ScheduleWarning,
  path: Path,
  given?: unknown,
): ScheduleIssue {
  return {severity: 'warning', path, code, given};
}

/** Opening and closing times that are rarely intended. */
function hoursWarnings(
  list: readonly DailyHours[],
  path: Path,
): ScheduleIssue[] {
  return list.flatMap(({opensAt, closesAt}, index) => {
    const code = slipIn({opensAt, closesAt});
    const place = [...path, index, 'closesAt'];
    return code ? [warning(code, place, {opensAt, closesAt})] : [];
  });
}

function slipIn(hours: DailyHours): ScheduleWarning | undefined {
  const [{start, end} = {start: 0, end: 0}] = parsePeriods([hours]) ?? [];
  if (hours.closesAt === '23:59') return 'closes-at-23-59';
  if (isButAMinute({start, end})) return 'day-but-a-minute';
  if (hours.closesAt === '00:00') return 'closes-at-00-00';
  return end > MINUTES_PER_DAY ? 'runs-overnight' : undefined;
}

type Span = Pick<Stretch, 'start' | 'end'>;

/** For example 23:00 to 22:59, which leaves out one minute of the day. */
function isButAMinute({start, end}: Span): boolean {
  return end - start === MINUTES_PER_DAY - 1;
}

function weekWarnings(
  model: ScheduleModel,
  today: number | undefined,
): ScheduleIssue[] {
  const {lines} = model;
  if (lines.length === 0) return [warning('empty-week', ['weekly'])];
  return [
    ...alwaysOpenWarnings(model),
    ...gapWarnings(model),
    ...overlapWarnings(lines),
    ...endWarnings(lines, today),
  ];
}

function alwaysOpenWarnings({
  lines,
  bankHolidays,
}: ScheduleModel): ScheduleIssue[] {
  const lasting = lines.filter(({through}) => through === Infinity);
  const closed = closedMinutes(lasting);
  if (closed.length === 0) {
    return [warning('always-open-week', ['weekly'], bankHolidays)];
  }
  // If a single line leaves out the minute, it has a warning of its own.
  const isSaid = lasting.some(
    ({hours}) => isButAMinute(hours) && hours.end !== MINUTES_PER_DAY - 1,
  );
  return closed.every(({start, end}) => end - start === 1) && !isSaid
    ? [warning('week-but-a-minute', ['weekly'])]
    : [];
}

/**
 * The times when no line is open, in minutes from Monday to the end of Sunday.
 */
function closedMinutes(lines: readonly WeekLine[]): Span[] {
  const open = lines.flatMap(({days, hours}) =>
    // Sunday night runs into Monday morning.
    [...days, ...days.map((day) => day - 7)].map((day) => ({
      ...hours,
      start: day * MINUTES_PER_DAY + hours.start,
      end: day * MINUTES_PER_DAY + hours.end,
    })),
  );
  const closed: Span[] = [];
  let start = 0;
  for (const stretch of joinStretches(open)) {
    if (stretch.end <= 0) continue;
    if (stretch.start > start) closed.push({start, end: stretch.start});
    start = stretch.end;
  }
  return start < MINUTES_PER_WEEK
    ? [...closed, {start, end: MINUTES_PER_WEEK}]
    : closed;
}

function gapWarnings(model: ScheduleModel): ScheduleIssue[] {
  const days = [...new Set(edgesOf(model.lines))];
  return days.flatMap((day, index) => {
    const next = days[index + 1];
    const isGap = regularHours(model, day) === undefined;
    if (next === undefined || !isGap) return [];
    const span = {from: toDate(day), to: toDate(next - 1)};
    return [warning('gap-between-lines', ['weekly'], span)];
  });
}

/**
 * Pairs of lines that hold on the same dates and probably should not.
 *
 * Two lines with the same validity are one week in two lines, and a seasonal
 * line beside a permanent one is an addition. It is a slip if one line replaces
 * another and the first has not ended, or if the hours of a season overlap the
 * permanent ones: someone meant to replace them.
 */
function overlapWarnings(lines: readonly WeekLine[]): ScheduleIssue[] {
  return lines.flatMap((line, second) =>
    lines.slice(0, second).flatMap((other, first) => {
      const shared = sharedDays(other, line);
      if (!shared || !isSlip(other, line)) return [];
      const given = {first, second, ...datesOf(shared)};
      return [warning('lines-overlap', ['weekly', second], given)];
    }),
  );
}

function isSlip(a: WeekLine, b: WeekLine): boolean {
  return (
    a.days.some((day) => b.days.includes(day)) &&
    (isHandover(a, b) || (!isSameSpan(a, b) && hoursOverlap(a.hours, b.hours)))
  );
}

function sharedDays(a: DaySpan, b: DaySpan): DaySpan | undefined {
  const from = Math.max(a.from, b.from);
  const through = Math.min(a.through, b.through);
  return from <= through ? {from, through} : undefined;
}

function datesOf({from, through}: DaySpan): {from?: LocalDate; to?: LocalDate} {
  return {
    ...(Number.isFinite(from) && {from: toDate(from)}),
    ...(Number.isFinite(through) && {to: toDate(through)}),
  };
}

function isSameSpan(a: DaySpan, b: DaySpan): boolean {
  return a.from === b.from && a.through === b.through;
}

function isHandover(a: DaySpan, b: DaySpan): boolean {
  return (
    (a.from < b.from && a.through < b.through) ||
    (b.from < a.from && b.through < a.through)
  );
}

function hoursOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function endWarnings(
  lines: readonly WeekLine[],
  today: number | undefined,
): ScheduleIssue[] {
  const lastDay = Math.max(...lines.map(({through}) => through));
  if (today === undefined || lastDay > today + SOON_IN_DAYS) return [];
  const index = lines.findIndex(({through}) => through === lastDay);
  const place = ['weekly', index, 'validTo'];
  return [warning('hours-end-soon', place, toDate(lastDay))];
}

function exceptionWarnings(
  exceptions: readonly ScheduleException[] = [],
  model: ScheduleModel,
): ScheduleIssue[] {
  return exceptions.flatMap((exception, index) => [
    ...hoursWarnings(exception.periods ?? [], ['exceptions', index, 'periods']),
    ...nightWarnings(exception, ['exceptions', index, 'from'], model),
  ]);
}

/** Warns that closing a day does not close the night that runs into it. */
function nightWarnings(
  {from, to, state}: ScheduleException,
  path: Path,
  model: ScheduleModel,
): ScheduleIssue[] {
  const day = toDay(from) ?? 0;
  const deciding = exceptionOn(model, day);
  const isDeciding =
    deciding?.from === day && deciding.through === (toDay(to) ?? day);
  if (state !== 'closed' || !isDeciding) return [];

  const {stretches} = hoursOfDay(model, day - 1, undefined);
  const end = Math.max(...stretches.map((stretch) => stretch.end));
  if (end <= day * MINUTES_PER_DAY) return [];
  const night = {date: toDate(day - 1), time: toDateTime(end).time};
  return [warning('night-runs-into-closed-day', path, night)];
}
