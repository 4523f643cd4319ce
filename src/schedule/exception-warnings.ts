/** Days that differ from the week, and likely in another way than meant. */
import {hoursOfDay} from './day-hours.js';
import {hoursWarnings} from './hours-warnings.js';
import {MINUTES_PER_DAY, toDate, toDateTime, toDay} from './civil-time.js';
import {warning, type Problem} from './problem.js';
import {scheduleRules} from './schedule-rules.js';
import type {AlwaysOpenSchedule, WeeklySchedule} from './schedule.js';

/** Likely slips in the exceptions of a schedule without errors. */
export function exceptionWarnings(
  schedule: AlwaysOpenSchedule | WeeklySchedule,
): Problem[] {
  const {exceptions = []} = schedule;
  const hours = exceptions.flatMap(({periods = []}, index) =>
    periods.flatMap((period, place) =>
      hoursWarnings(period, `exceptions[${index}].periods[${place}]`),
    ),
  );
  return [...hours, ...nightWarnings(schedule)];
}

/** A closed day does not close the night that runs into it. */
function nightWarnings(
  schedule: AlwaysOpenSchedule | WeeklySchedule,
): Problem[] {
  const rules = scheduleRules(schedule);
  if (rules === undefined) return [];
  return (schedule.exceptions ?? []).flatMap(({from, to, state}, index) => {
    const day = toDay(from) ?? 0;
    const deciding = rules.exceptionOn(day);
    const isDeciding =
      deciding?.from === day && deciding.through === (toDay(to) ?? day);
    if (state !== 'closed' || !isDeciding) return [];

    const {stretches} = hoursOfDay(rules, day - 1, undefined);
    const end = Math.max(...stretches.map((stretch) => stretch.end));
    if (end <= day * MINUTES_PER_DAY) return [];
    const before = toDate(day - 1);
    const message =
      `The night before goes on until ${toDateTime(end).time} on this day. If ` +
      `nobody answers then, add an open exception for ${before} that closes ` +
      'at 24:00.';
    return [warning(`exceptions[${index}].from`, message)];
  });
}
