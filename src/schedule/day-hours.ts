/** The hours that start on one day of the calendar. */
import type {Answer, ClosedAnswer, Stretch} from './answer.js';
import {MINUTES_PER_DAY, toTime} from './civil-time.js';
import type {ScheduleRules} from './schedule-rules.js';
import type {DailyHours, NamedDay} from './schedule.js';

/** A day on which many lines are not answered. */
export interface Holiday {
  /** On the list of bank holidays, or nobody has said that it is one. */
  readonly reason: 'bank-holiday' | 'special-day';
  readonly day: NamedDay;
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
const WHOLE_DAY = {start: 0, end: MINUTES_PER_DAY};

/** An answer, and the minutes of the day for which it holds. */
type Rule = readonly [Answer, readonly Pick<Stretch, 'start' | 'end'>[]];

/**
 * Reads one day. A period belongs to the day on which it starts, to its end:
 * what happens after midnight is still this day's.
 */
export function hoursOfDay(
  rules: ScheduleRules,
  day: number,
  holiday: Holiday | undefined,
): DayHours {
  const [answer, hours] = ruleOf(rules, day, holiday);
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
 * An exception decides a day; failing that a day outside every validity is
 * unknown, bank holiday or not; then the bank-holiday rule applies; then the
 * week.
 */
function ruleOf(
  rules: ScheduleRules,
  day: number,
  holiday: Holiday | undefined,
): Rule {
  const regular = rules.regularHours(day);
  const exception = rules.exceptionOn(day);
  if (exception !== undefined) {
    const {answer, hours} = exception;
    // The night that would have started here is in doubt too. Leaving it out
    // would call it closed.
    const isDoubt = answer.state === 'unknown';
    return [answer, isDoubt ? [WHOLE_DAY, ...(regular ?? [])] : hours];
  }
  if (regular === undefined) return [NO_CURRENT_HOURS, [WHOLE_DAY]];

  const {bankHolidays} = rules;
  if (!holiday || bankHolidays === 'as-usual') return [OPEN, regular];
  const isClosed =
    bankHolidays === 'closed' && holiday.reason === 'bank-holiday';
  if (isClosed) return [CLOSED, []];
  const usualPeriods = regular.map(toHours);
  return [{state: 'unknown', ...holiday, usualPeriods}, regular];
}

/** Minutes of a day as the hours that an editor would write. */
function toHours({start, end}: Stretch): DailyHours {
  // Lines that overlap may add up to more than a day. "06:00 to 07:00" would
  // read as one hour, so the words end with the day.
  const isNight = end > MINUTES_PER_DAY && end - start < MINUTES_PER_DAY;
  const closes = isNight
    ? end % MINUTES_PER_DAY
    : Math.min(end, MINUTES_PER_DAY);
  return {opensAt: toTime(start), closesAt: toTime(closes)};
}
