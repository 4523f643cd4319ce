/** The hours that start on one day of the calendar. */
import type {Answer, ClosedAnswer, Stretch} from './answer.js';
import {MINUTES_PER_DAY} from './local-date-time.js';
import {toHours, type MinuteSpan} from './regular-week.js';
import type {ExceptionRule, ScheduleRules} from './schedule-rules.js';
import type {NamedDay} from './schedule.js';

/** A day on which many lines are not answered. */
export interface Holiday extends NamedDay {
  /** On the list of bank holidays. Otherwise nobody has said that it is one. */
  readonly isListed: boolean;
}

/** What a day says, in minutes since 1970. */
export interface DayHours {
  /** The answer wherever nothing else holds, until midnight. */
  readonly closed: ClosedAnswer;
  /** What starts on the day. It may end on the next day, never later. */
  readonly stretches: readonly Stretch[];
}

const OPEN: Answer = {state: 'open'};
const CLOSED: ClosedAnswer = {state: 'closed'};
const NO_CURRENT_HOURS: Answer = {
  state: 'unknown',
  reason: 'no-current-hours',
};

/**
 * Reads one day. An exception decides it; failing that a day outside every
 * validity is unknown, bank holiday or not; then the bank-holiday rule applies;
 * then the week.
 *
 * A period belongs to the day on which it starts, to its end: what happens
 * after midnight is still this day's.
 */
export function hoursOfDay(
  rules: ScheduleRules,
  day: number,
  holiday: Holiday | undefined,
): DayHours {
  const exception = rules.exceptionOn(day);
  const regular = rules.regularSpans(day);
  if (exception !== undefined) return exceptionHours(exception, day, regular);
  if (regular === undefined) return dayOfDoubt(day, NO_CURRENT_HOURS);

  const answer = regularAnswer(rules, regular, holiday);
  if (answer.state === 'closed') return {closed: CLOSED, stretches: []};
  return {closed: CLOSED, stretches: stretchesOf(day, regular, answer)};
}

function exceptionHours(
  {answer, spans}: ExceptionRule,
  day: number,
  regular: readonly MinuteSpan[] = [],
): DayHours {
  if (answer.state === 'closed') return {closed: answer, stretches: []};
  if (answer.state === 'unknown') {
    // The night that would have started here is in doubt too. Leaving it out
    // would call it closed.
    const ends = regular.map(({end}) => end);
    return dayOfDoubt(day, answer, Math.max(MINUTES_PER_DAY, ...ends));
  }
  return {closed: CLOSED, stretches: stretchesOf(day, spans, answer)};
}

function regularAnswer(
  {bankHolidays}: ScheduleRules,
  regular: readonly MinuteSpan[],
  holiday: Holiday | undefined,
): Answer {
  if (holiday === undefined || bankHolidays === 'as-usual') return OPEN;
  if (holiday.isListed && bankHolidays === 'closed') return CLOSED;
  const {name, substitute, isListed} = holiday;
  return {
    state: 'unknown',
    reason: isListed ? 'bank-holiday' : 'special-day',
    day: {name, substitute},
    usualPeriods: regular.map(toHours),
  };
}

function dayOfDoubt(
  day: number,
  answer: Answer,
  end = MINUTES_PER_DAY,
): DayHours {
  const span = {start: 0, end};
  return {closed: CLOSED, stretches: stretchesOf(day, [span], answer)};
}

function stretchesOf(
  day: number,
  spans: readonly MinuteSpan[],
  answer: Answer,
): readonly Stretch[] {
  const midnight = day * MINUTES_PER_DAY;
  return spans.map(({start, end}) => ({
    start: midnight + start,
    end: midnight + end,
    answer,
  }));
}
