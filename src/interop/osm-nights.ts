/**
 * Converts nights for readers of OpenStreetMap's hours, for whom each day
 * stands alone: a rule for a day replaces all of it, from midnight to midnight.
 */
import {defaultBankHolidays} from '../open-hours/index.js';
import {holidayCalendar} from '../open-hours/bank-holidays.js';
import {dayLayers, exceptionOn} from '../schedule/day-hours.js';
import {
  DAYS_OF_WEEK,
  daysAfter,
  toDate,
  toDay,
  toTime,
} from '../schedule/civil-time.js';
import {groupBy} from '../schedule/group-by.js';
import {parseSchedule, type ScheduleModel} from '../schedule/parse-schedule.js';
import {overlay, type Answer, type Stretch} from '../schedule/stretches.js';
import {RELEASED} from '../build-info.js';
import type {
  AlwaysOpenSchedule,
  DailyHours,
  WeeklyHours,
  WeeklySchedule,
} from '../schedule/schedule.js';
import type {Tell} from './losses.js';
import {commentText, datesText, timesText} from './osm-text.js';

/** Whether hours continue after midnight. */
export function isNight({opensAt, closesAt}: DailyHours): boolean {
  return closesAt < opensAt && closesAt !== '00:00';
}

/** The same hours in lines that end at midnight or before. */
export function cutAtMidnight(weekly: readonly WeeklyHours[]): WeeklyHours[] {
  return weekly.flatMap((line) => {
    if (!isNight(line)) return line;
    const {byDay, closesAt, validFrom, validTo} = line;
    const morning = {
      byDay: DAYS_OF_WEEK.filter((_, day) =>
        byDay.includes(DAYS_OF_WEEK[(day + 6) % 7] ?? 'MO'),
      ),
      opensAt: '00:00',
      closesAt,
      ...(validFrom !== undefined && {validFrom: daysAfter(validFrom, 1)}),
      ...(validTo !== undefined && {validTo: daysAfter(validTo, 1)}),
    };
    return [{...line, closesAt: '24:00'}, morning];
  });
}

const holidayOn = holidayCalendar(defaultBankHolidays);

type AnySchedule = AlwaysOpenSchedule | WeeklySchedule;

/** The first and the last day of a span. */
type Span = [first: number, last: number];

/**
 * Rules for each day that the week alone does not decide, and for the day after
 * it.
 */
export function specialDayRules(schedule: AnySchedule, tell?: Tell): string[] {
  if (hasHolidays(schedule)) {
    tell?.(
      `Before ${HOLIDAYS.from} and after ${HOLIDAYS.through} a night that begins or ends on a bank holiday is cut at midnight.`,
    );
  }
  return [...spansByContent(schedule)].map(([content, known]) => {
    const dates = known
      .map(([first, last]) => datesText(toDate(first), toDate(last)))
      .join(',');
    return content
      .split(SEPARATOR)
      .map((rule) => `${dates} ${rule}`)
      .join(', ');
  });
}

/**
 * The bank holidays that are written as dates. Past ones are left out, because
 * nobody asks about them.
 */
const HOLIDAYS = {from: RELEASED, through: defaultBankHolidays.covers.through};

function hasHolidays(schedule: AnySchedule): schedule is WeeklySchedule {
  return schedule.kind === 'weekly' && schedule.bankHolidays !== 'as-usual';
}

/** The days with the same content, if it differs from the week. */
function spansByContent(schedule: AnySchedule): Map<string, Span[]> {
  const found = new Map<string, Span[]>();
  const {model: rules} = parseSchedule(schedule);
  const {model: usual} = parseSchedule({
    ...schedule,
    exceptions: [],
    bankHolidays: 'as-usual',
  });
  if (!rules || !usual) return found;
  const isHoliday = (day: number) =>
    hasHolidays(schedule) && holidayOn(day) !== undefined;
  for (const [first, last] of spansOf(schedule)) {
    const isSpecial = [first - 1, first].some(
      (day) => exceptionOn(rules, day) !== undefined || isHoliday(day),
    );
    const content = contentOf(rules, first);
    // In a longer span, other days of the week may have other hours.
    const isUsual =
      first === last &&
      !isHoliday(first) &&
      content === contentOf(usual, first);
    if (!isSpecial || isUsual) continue;
    const spans = found.get(content) ?? [];
    const before = spans.at(-1);
    if (before?.[1] === first - 1) before[1] = last;
    else spans.push([first, last]);
    found.set(content, spans);
  }
  return found;
}

/**
 * Spans in which each day is like the first. They start and end at an
 * exception, and a day after it.
 */
function spansOf(schedule: AnySchedule): Span[] {
  const edges = new Set<number>();
  for (const {from, to = from} of schedule.exceptions ?? []) {
    const [first, last] = [toDay(from) ?? 0, toDay(to) ?? 0];
    for (const day of [first, first + 1, last + 1, last + 2]) edges.add(day);
  }
  for (const day of holidaysOf(schedule)) {
    for (const edge of [day, day + 1, day + 2]) edges.add(edge);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.map((edge, index) => [
    edge,
    (sorted[index + 1] ?? edge + 1) - 1,
  ]);
}

function holidaysOf(schedule: AnySchedule): number[] {
  if (!hasHolidays(schedule)) return [];
  const [first, last] = [
    toDay(HOLIDAYS.from) ?? 0,
    toDay(HOLIDAYS.through) ?? 0,
  ];
  return Array.from(
    {length: last - first + 1},
    (_, index) => first + index,
  ).filter((day) => holidayOn(day) !== undefined);
}

/** No rule contains this character. */
const SEPARATOR = '\n';

/** The content of a day, as rules without dates. */
function contentOf(rules: ScheduleModel, day: number): string {
  const {closed, stretches} = dayLayers(rules, day, holidayOn);
  const all = overlay(closed, stretches);
  const byAnswer = groupBy(all, ({answer}) => answerText(answer));
  const isAll = byAnswer.size === 1;
  return (
    [...byAnswer]
      // Without a comment, `off` is the default after the other rules.
      .filter(([what]) => isAll || what !== 'off')
      .sort(
        ([a], [b]) => Number(b.startsWith('off')) - Number(a.startsWith('off')),
      )
      .map(([what, stretches]) =>
        what.startsWith('off') || (isAll && what !== '')
          ? what
          : `${timesText(stretches.map(hoursOf(closed.start)))} ${what}`.trim(),
      )
      .join(SEPARATOR)
  );
}

function hoursOf(midnight: number) {
  return ({start, end}: Stretch): DailyHours => ({
    opensAt: toTime(start - midnight),
    closesAt: toTime(end - midnight),
  });
}

/** Open needs no word of its own; closed is `off`. */
function answerText(answer: Answer): string {
  if (answer.state === 'open') {
    const {note} = answer;
    // A comment without a state would mean "unknown".
    return note === undefined ? '' : `open ${commentText(note)}`;
  }
  if (answer.state === 'closed') {
    const {note} = answer;
    return note === undefined ? 'off' : `off ${commentText(note)}`;
  }
  const {note, day, reason} = answer;
  const why = note ?? day?.name ?? REASONS[reason];
  return `unknown ${commentText(why)}`;
}

const REASONS = {
  'bank-holiday': 'bank holiday',
  'special-day': 'special day',
  'no-current-hours': 'hours not known',
  exception: 'not known',
} as const;
