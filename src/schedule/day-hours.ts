/** The hours that start on one day of the calendar. */
import {MINUTES_PER_DAY, toDate, toTime, weekdayOf} from './civil-time.js';
import type {DaySpan, ExceptionRule, ScheduleModel} from './parse-schedule.js';
import type {DailyHours, NamedDay} from './schedule.js';
import {
  joinStretches,
  type Answer,
  type ClosedAnswer,
  type Stretch,
} from './stretches.js';

/** A day on which many lines are not answered. */
export interface Holiday {
  /** On the list of bank holidays, or only by rule. */
  readonly reason: 'bank-holiday' | 'special-day';
  readonly day: Omit<NamedDay, 'date'>;
}

/** The hours that start on a day, in minutes since 1970. */
interface DayHours {
  /** The answer when nothing else holds, until midnight. */
  readonly closed: ClosedAnswer;
  /** They end on the next day at the latest. */
  readonly stretches: readonly Stretch[];
}

/** Everything that decides a day, in minutes since 1970. */
export interface DayLayers {
  /** The whole day, with the answer when nothing else holds. */
  readonly closed: Stretch;
  /** The stretches that start on the day or on the day before. */
  readonly stretches: readonly Stretch[];
}

const OPEN: Answer = {state: 'open'};
const CLOSED: ClosedAnswer = {state: 'closed'};
const NO_CURRENT_HOURS: Answer = {
  state: 'unknown',
  reason: 'no-current-hours',
};
const WHOLE_DAY = {start: 0, end: MINUTES_PER_DAY};

/** An answer, and the minutes of the day for which it holds. */
type Rule = readonly [Answer, readonly Pick<Stretch, 'start' | 'end'>[]];

/**
 * Reads what decides a day. Hours are shorter than a day, so that is only the
 * day itself and the day before.
 */
export function dayLayers(
  model: ScheduleModel,
  day: number,
  holidayOn: (day: number) => Holiday | undefined,
): DayLayers {
  const before = hoursOfDay(model, day - 1, holidayOn(day - 1));
  const own = hoursOfDay(model, day, holidayOn(day));
  const start = day * MINUTES_PER_DAY;
  return {
    closed: {start, end: start + MINUTES_PER_DAY, answer: own.closed},
    stretches: [...before.stretches, ...own.stretches],
  };
}

/**
 * Reads one day. A period belongs to the day on which it starts, even after
 * midnight.
 */
export function hoursOfDay(
  model: ScheduleModel,
  day: number,
  holiday: Holiday | undefined,
): DayHours {
  const [answer, hours] = ruleOf(model, day, holiday);
  if (answer.state === 'closed') return {closed: answer, stretches: []};
  const midnight = day * MINUTES_PER_DAY;
  const stretches = hours.map(({start, end}) => ({
    start: midnight + start,
    end: midnight + end,
    answer,
  }));
  return {closed: CLOSED, stretches};
}

/**
 * Finds the rule for a day, in this order: an exception; unknown if no line is
 * valid on the day, bank holiday or not; the bank-holiday rule; the week.
 */
function ruleOf(
  model: ScheduleModel,
  day: number,
  holiday: Holiday | undefined,
): Rule {
  const regular = regularHours(model, day);
  const exception = exceptionOn(model, day);
  if (exception !== undefined) {
    const {answer, hours} = exception;
    // The night that starts on this day is in doubt, too. Leaving it out would
    // call it closed.
    const isDoubt = answer.state === 'unknown';
    return [answer, isDoubt ? [WHOLE_DAY, ...(regular ?? [])] : hours];
  }
  if (regular === undefined) return [NO_CURRENT_HOURS, [WHOLE_DAY]];

  const {bankHolidays} = model;
  if (!holiday || bankHolidays === 'as-usual') return [OPEN, regular];
  const isClosed =
    bankHolidays === 'closed' && holiday.reason === 'bank-holiday';
  if (isClosed) return [CLOSED, []];
  return [
    {
      state: 'unknown',
      reason: holiday.reason,
      day: {date: toDate(day), ...holiday.day},
      usualPeriods: joinStretches(regular).map(toHours),
    },
    regular,
  ];
}

/** The exception that decides a day: the shortest of those that cover it. */
export function exceptionOn(
  {exceptions}: ScheduleModel,
  day: number,
): ExceptionRule | undefined {
  return exceptions.find((exception) => isWithin(exception, day));
}

/**
 * The regular hours that start on a day, one stretch for each line: they may
 * overlap. `undefined` if no line is valid.
 */
export function regularHours(
  {lines}: ScheduleModel,
  day: number,
): readonly Stretch[] | undefined {
  const holding = lines.filter((line) => isWithin(line, day));
  if (holding.length === 0) return undefined;
  const weekday = weekdayOf(day);
  return holding
    .filter(({days}) => days.includes(weekday))
    .map(({hours}) => hours);
}

/** Whether a day is inside a span. */
export function isWithin({from, through}: DaySpan, day: number): boolean {
  return from <= day && day <= through;
}

/**
 * The days from which other rules may hold, apart from bank holidays. Ordered.
 */
export function edgesOf(spans: readonly DaySpan[]): number[] {
  return spans
    .flatMap(({from, through}) => [from, through + 1])
    .filter((edge) => Number.isFinite(edge))
    .sort((a, b) => a - b);
}

/** Converts minutes of a day to hours as an editor writes them. */
function toHours({start, end}: Stretch): DailyHours {
  // Overlapping lines may add up to more than a day. "06:00 to 07:00" would
  // read as one hour, so the hours end with the day.
  const isNight = end > MINUTES_PER_DAY && end - start < MINUTES_PER_DAY;
  const closes = isNight
    ? end % MINUTES_PER_DAY
    : Math.min(end, MINUTES_PER_DAY);
  return {opensAt: toTime(start), closesAt: toTime(closes)};
}
