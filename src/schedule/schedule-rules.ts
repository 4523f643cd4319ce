/** A schedule, read once and ready to be asked about any day. */
import type {Answer, Stretch} from './answer.js';
import {fieldsOf, itemsOf, type Fields} from './fields.js';
import {
  DAYS_OF_WEEK,
  MINUTES_PER_DAY,
  toDay,
  toMinute,
  weekdayOf,
} from './civil-time.js';
import {joinStretches} from './overlay.js';
import type {BankHolidayRule, DailyHours} from './schedule.js';

/** A span of days. Both ends are included, and may be infinite. */
export interface DaySpan {
  readonly from: number;
  readonly through: number;
}

/** What an exception makes of its days. */
export interface ExceptionRule extends DaySpan {
  /** `open` in its hours, else what it says of the whole day. */
  readonly answer: Answer;
  readonly hours: readonly Stretch[];
}

/** What a schedule says of each day. Days are numbered from 1 January 1970. */
export interface ScheduleRules {
  readonly bankHolidays: BankHolidayRule;
  /** The days from which other rules may hold, bank holidays aside. Ordered. */
  readonly edges: readonly number[];
  /** The exception that decides a day: the shortest of those that name it. */
  exceptionOn(day: number): ExceptionRule | undefined;
  /** The regular hours that start on a day. `undefined` where no line holds. */
  regularHours(day: number): readonly Stretch[] | undefined;
}

/** Hours that repeat every week, as long as they hold. */
export interface WeekLine extends DaySpan {
  /** Places in `DAYS_OF_WEEK`. */
  readonly days: readonly number[];
  readonly hours: Stretch;
}

/** The fields of a thing that was not read yet: they may hold anything. */
type Unread<Thing> = {readonly [Field in keyof Thing]?: unknown};

const OPEN: Answer = {state: 'open'};

const DAY_AND_NIGHT = [
  {byDay: DAYS_OF_WEEK, opensAt: '00:00', closesAt: '24:00'},
];

/**
 * Reads a schedule, which may be anything. `undefined` if it has an error, as
 * `checkSchedule` finds them; nothing else keeps it from being read.
 */
export function scheduleRules(schedule: unknown): ScheduleRules | undefined {
  return readable(() => readSchedule(fieldsOf(schedule)));
}

/** The same for the lines of a week alone. */
export function weekLines(weekly: unknown): WeekLine[] | undefined {
  return readable(() => readList(weekly, readLine));
}

/** The same for the periods of a day. */
export function dayPeriods(periods: unknown): Stretch[] | undefined {
  return readable(() => readList(periods, readHours));
}

function readable<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function readSchedule(schedule: Fields): ScheduleRules {
  const {kind, weekly, bankHolidays, exceptions = []} = schedule;
  const isWeekly = kind === 'weekly';
  const lines = readList(isWeekly ? weekly : DAY_AND_NIGHT, readLine);
  const rules = readList(exceptions, readException).sort(shorterFirst);
  ensure(!rules.some((rule, index) => isTie(rule, rules[index - 1])));

  return {
    bankHolidays: isWeekly ? readRule(bankHolidays) : 'as-usual',
    edges: edgesOf([...lines, ...rules]),
    exceptionOn: (day) => rules.find((rule) => isWithin(rule, day)),
    regularHours(day) {
      const holding = lines.filter((line) => isWithin(line, day));
      if (holding.length === 0) return undefined;
      const weekday = weekdayOf(day);
      const starting = holding.filter(({days}) => days.includes(weekday));
      return joinStretches(starting.map(({hours}) => hours));
    },
  };
}

function readRule(rule: unknown): BankHolidayRule {
  ensure(rule === 'as-usual' || rule === 'closed' || rule === 'unknown');
  return rule;
}

function readLine(line: Fields): WeekLine {
  const days = itemsOf(line.byDay)?.map((day) =>
    DAYS_OF_WEEK.findIndex((known) => known === day),
  );
  ensure(days?.length && !days.includes(-1));
  const from = readDay(line.validFrom, -Infinity);
  const through = readDay(line.validTo, Infinity);
  ensure(from <= through);
  return {days, from, through, hours: readHours(line)};
}

function readException(exception: Fields): ExceptionRule {
  const {state, periods, note} = exception;
  const from = readDay(exception.from, NaN);
  const through = readDay(exception.to, from);
  ensure(from <= through);
  if (state === 'open') {
    ensure(note === undefined || isSentence(note));
    const hours = readList(periods, readHours);
    ensure(hours.length);
    return {from, through, answer: OPEN, hours};
  }
  ensure(periods === undefined && isSentence(note));
  if (state === 'closed') {
    return {from, through, answer: {state, note}, hours: []};
  }
  ensure(state === 'unknown');
  const answer = {state, reason: 'exception', note} as const;
  return {from, through, answer, hours: []};
}

/** Hours as a stretch, in minutes of the day on which they start. */
export function readHours({opensAt, closesAt}: Unread<DailyHours>): Stretch {
  const start = toMinute(opensAt);
  const end = toMinute(closesAt);
  ensure(start !== undefined && end !== undefined);
  ensure(start < MINUTES_PER_DAY && start !== end);
  return {
    start,
    end: end > start ? end : end + MINUTES_PER_DAY,
    answer: OPEN,
  };
}

function readDay(date: unknown, otherwise: number): number {
  if (date === undefined) return otherwise;
  const day = toDay(date);
  ensure(day !== undefined);
  return day;
}

function readList<Item>(list: unknown, read: (item: Fields) => Item): Item[] {
  const items = itemsOf(list);
  ensure(items);
  return items.map((item) => read(fieldsOf(item)));
}

function isSentence(note: unknown): note is string {
  return typeof note === 'string' && note.trim() !== '';
}

/** Ends the reading where something has no meaning. */
function ensure(holds: unknown): asserts holds {
  if (!holds) throw new TypeError('This is not a schedule.');
}

function shorterFirst(a: DaySpan, b: DaySpan): number {
  return lengthOf(a) - lengthOf(b) || a.from - b.from;
}

/** Of two that name a day the shorter wins, so equally long ones may not meet. */
function isTie(rule: DaySpan, before: DaySpan | undefined): boolean {
  return (
    before !== undefined &&
    lengthOf(before) === lengthOf(rule) &&
    before.through >= rule.from
  );
}

function lengthOf({from, through}: DaySpan): number {
  return through - from;
}

/** Whether a day is one of a span. */
export function isWithin({from, through}: DaySpan, day: number): boolean {
  return from <= day && day <= through;
}

function edgesOf(spans: readonly DaySpan[]): number[] {
  return spans
    .flatMap(({from, through}) => [from, through + 1])
    .filter((edge) => Number.isFinite(edge))
    .sort((a, b) => a - b);
}
