/**
 * Reads a schedule, which may be anything. All answers come from what this
 * reader returns; nothing else reads schedules.
 */
import {fieldsOf, isFields, itemsOf, type Fields} from './fields.js';
import type {Path, ScheduleIssue} from './issues.js';
import type {ScheduleError} from './issue-text.js';
import {DAYS_OF_WEEK, MINUTES_PER_DAY, toDay, toMinute} from './civil-time.js';
import type {BankHolidayRule, Schedule} from './schedule.js';
import type {Answer, Stretch} from './stretches.js';

/** Days by number, from 1 January 1970. Both ends are included. */
export interface DaySpan {
  readonly from: number;
  readonly through: number;
}

/** Hours that repeat every week while they are valid. */
export interface WeekLine extends DaySpan {
  /** Indexes in `DAYS_OF_WEEK`. */
  readonly days: readonly number[];
  /** In minutes of the day on which they start. */
  readonly hours: Stretch;
}

/** The answer that an exception gives for its days. */
export interface ExceptionRule extends DaySpan {
  /** `open` during its hours, otherwise the answer for the whole day. */
  readonly answer: Answer;
  readonly hours: readonly Stretch[];
}

/** A schedule in numbers. */
export interface ScheduleModel {
  readonly kind: Schedule['kind'];
  readonly bankHolidays: BankHolidayRule;
  /** In the order of the schedule. */
  readonly lines: readonly WeekLine[];
  /** The shortest first: the first that covers a day decides it. */
  readonly exceptions: readonly ExceptionRule[];
}

/** A model, or the errors that prevent one. */
export type ParsedSchedule =
  | {readonly model: ScheduleModel; readonly issues?: undefined}
  | {readonly model?: undefined; readonly issues: readonly ScheduleIssue[]};

const OPEN: Answer = {state: 'open'};

const DAY_AND_NIGHT: WeekLine = {
  days: [...DAYS_OF_WEEK.keys()],
  from: -Infinity,
  through: Infinity,
  hours: {start: 0, end: MINUTES_PER_DAY, answer: OPEN},
};

/** Reads a schedule. Never throws, whatever it is given. */
export function parseSchedule(schedule: unknown): ParsedSchedule {
  const issues: ScheduleIssue[] = [];
  const model = readSchedule(schedule, new Place(issues));
  return issues.length > 0 ? {issues} : {model};
}

/** The periods of a day on their own. `undefined` if one has no meaning. */
export function parsePeriods(periods: unknown): Stretch[] | undefined {
  const issues: ScheduleIssue[] = [];
  const stretches = readEach(periods, new Place(issues), readHours);
  return issues.length > 0 ? undefined : stretches;
}

/** A place in a schedule, and where to report issues with it. */
class Place {
  readonly #issues: ScheduleIssue[];
  readonly #path: Path;

  constructor(issues: ScheduleIssue[], path: Path = []) {
    this.#issues = issues;
    this.#path = path;
  }

  at(key: string | number): Place {
    return new Place(this.#issues, [...this.#path, key]);
  }

  /** Returns `NaN`, which stands for a value that cannot be read. */
  report(code: ScheduleError, given?: unknown): number {
    const path = this.#path;
    this.#issues.push({severity: 'error', path, code, given});
    return NaN;
  }
}

function readSchedule(schedule: unknown, place: Place): ScheduleModel {
  const {kind, weekly, bankHolidays, exceptions} = fieldsOf(schedule);
  switch (kind) {
    case 'weekly':
      return {
        kind,
        lines: readLines(weekly, place.at('weekly')),
        bankHolidays: readRule(bankHolidays, place.at('bankHolidays')),
        exceptions: readExceptions(exceptions, place.at('exceptions')),
      };
    case 'always-open':
      return {
        kind,
        lines: [DAY_AND_NIGHT],
        bankHolidays: 'as-usual',
        exceptions: readExceptions(exceptions, place.at('exceptions')),
      };
    default:
      if (!isFields(schedule)) place.report('not-a-schedule');
      else if (kind !== 'unknown')
        place.at('kind').report('unknown-kind', kind);
      return {
        kind: 'unknown',
        lines: [],
        bankHolidays: 'unknown',
        exceptions: [],
      };
  }
}

function readLines(weekly: unknown, place: Place): WeekLine[] {
  if (!Array.isArray(weekly)) place.report('no-lines', weekly);
  return readEach(weekly, place, (line, at) => {
    const days = readDays(line['byDay'], at.at('byDay'));
    const hours = readHours(line, at);
    const {from = -Infinity, through = Infinity} = readSpan(line, at, [
      'validFrom',
      'validTo',
    ]);
    return {days, hours, from, through};
  });
}

function readDays(byDay: unknown, place: Place): number[] {
  const days = itemsOf(byDay);
  if (days.length === 0) place.report('no-days', byDay);
  return days.map((day, index) => {
    const known = DAYS_OF_WEEK.findIndex((name) => name === day);
    return known < 0 ? place.at(index).report('not-a-day', day) : known;
  });
}

/** Reads hours as a stretch, in minutes of the day on which they start. */
function readHours({opensAt, closesAt}: Fields, place: Place): Stretch {
  const start = readTime(opensAt, place.at('opensAt'));
  const end = readTime(closesAt, place.at('closesAt'));
  if (start === MINUTES_PER_DAY) place.at('opensAt').report('opens-at-24');
  // Some people read it as closed, others as the whole day.
  else if (start === end) place.at('closesAt').report('equal-times', opensAt);
  const isNight = end <= start;
  return {start, end: isNight ? end + MINUTES_PER_DAY : end, answer: OPEN};
}

function readTime(time: unknown, place: Place): number {
  return toMinute(time) ?? place.report('not-a-time', time);
}

/** The first and the last day. Either may be missing. */
function readSpan(
  fields: Fields,
  place: Place,
  [first, last]: readonly [string, string],
): Partial<DaySpan> {
  const from = readDate(fields[first], place.at(first));
  const through = readDate(fields[last], place.at(last));
  if (from !== undefined && through !== undefined && from > through) {
    place.at(last).report('ends-before-start', fields[first]);
  }
  return {
    ...(from !== undefined && {from}),
    ...(through !== undefined && {through}),
  };
}

function readDate(date: unknown, place: Place): number | undefined {
  if (date === undefined) return undefined;
  return toDay(date) ?? place.report('not-a-date', date);
}

function readRule(rule: unknown, place: Place): BankHolidayRule {
  if (rule === 'as-usual' || rule === 'closed' || rule === 'unknown') {
    return rule;
  }
  place.report('not-a-bank-holiday-rule', rule);
  return 'unknown';
}

function readExceptions(exceptions: unknown, place: Place): ExceptionRule[] {
  if (exceptions === undefined) return [];
  if (!Array.isArray(exceptions)) {
    place.report('no-list-of-exceptions', exceptions);
  }
  const inOrder = [
    ...readEach(exceptions, place, readException).entries(),
  ].sort(([, a], [, b]) => lengthOf(a) - lengthOf(b) || a.from - b.from);
  for (const [rank, [index, rule]] of inOrder.entries()) {
    const [other, before] = inOrder[rank - 1] ?? [];
    if (before === undefined || !isTie(before, rule)) continue;
    const [first, second] = [index, other ?? index].sort((a, b) => a - b);
    place.at(second ?? index).report('exceptions-tie', first);
  }
  return inOrder.map(([, rule]) => rule);
}

/**
 * The shorter of two spans decides a day, so spans of equal length must not
 * meet.
 */
function isTie(before: DaySpan, rule: DaySpan): boolean {
  return lengthOf(before) === lengthOf(rule) && before.through >= rule.from;
}

function lengthOf({from, through}: DaySpan): number {
  return through - from;
}

function readException(exception: Fields, place: Place): ExceptionRule {
  const {state, periods, note} = exception;
  const span = readSpan(exception, place, ['from', 'to']);
  const {from = place.at('from').report('not-a-date')} = span;
  const {through = from} = span;
  const hours = readPeriods(state, periods, place.at('periods'));
  const answer = readAnswer(state, note, place);
  return {from, through, answer, hours};
}

function readAnswer(state: unknown, note: unknown, place: Place): Answer {
  const isSentence = typeof note === 'string' && note.trim() !== '';
  const said = isSentence ? note : '';
  if (state !== 'open' && state !== 'closed' && state !== 'unknown') {
    place.at('state').report('not-a-state', state);
  }
  if (!isSentence && (state !== 'open' || note !== undefined)) {
    place.at('note').report('no-note', note);
  }
  if (state === 'open') return said ? {state, note: said} : OPEN;
  return state === 'closed'
    ? {state, note: said}
    : {state: 'unknown', reason: 'exception', note: said};
}

function readPeriods(
  state: unknown,
  periods: unknown,
  place: Place,
): Stretch[] {
  if (state !== 'open') {
    if (periods !== undefined) place.report('needless-periods', periods);
    return [];
  }
  const stretches = readEach(periods, place, readHours);
  if (stretches.length === 0) place.report('no-periods', periods);
  return stretches;
}

function readEach<Item>(
  list: unknown,
  place: Place,
  read: (item: Fields, place: Place) => Item,
): Item[] {
  return itemsOf(list).map((item, index) =>
    read(fieldsOf(item), place.at(index)),
  );
}
