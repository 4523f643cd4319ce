/** Lines of the week that are rarely meant, or will soon be missed. */
import {hoursWarnings} from './hours-warnings.js';
import {DAYS_OF_WEEK, toDate, toDay} from './civil-time.js';
import {overlapWarnings} from './overlap-warnings.js';
import {warning, type Problem} from './problem.js';
import {scheduleRules} from './schedule-rules.js';
import type {LocalDate, WeeklyHours, WeeklySchedule} from './schedule.js';

// A directory is looked through once in a quarter.
const SOON_IN_DAYS = 92;

/** Likely slips in the lines of a week without errors. */
export function weekWarnings(
  schedule: WeeklySchedule,
  today: LocalDate | undefined,
): Problem[] {
  const {weekly} = schedule;
  if (weekly.length === 0) {
    const message =
      'There is no line, so the hours of every day are not known. Add the ' +
      'hours, or write "unknown" as the kind.';
    return [warning('weekly', message)];
  }
  return [
    ...weekly.flatMap((line, index) => hoursWarnings(line, `weekly[${index}]`)),
    ...alwaysOpenWarnings(schedule),
    ...gapWarnings(schedule),
    ...overlapWarnings(weekly),
    ...endWarnings(weekly, today),
  ];
}

function alwaysOpenWarnings({weekly, bankHolidays}: WeeklySchedule): Problem[] {
  const isAlwaysOpen = DAYS_OF_WEEK.every((day) =>
    weekly.some(
      ({byDay, opensAt, closesAt, validTo}) =>
        opensAt === '00:00' &&
        closesAt === '24:00' &&
        validTo === undefined &&
        byDay.includes(day),
    ),
  );
  if (!isAlwaysOpen) return [];
  const message =
    bankHolidays === 'as-usual'
      ? 'It is open day and night on all seven days. Write "always-open" as ' +
        'the kind, so that visitors read that it never closes.'
      : 'It is open day and night on all seven days, and not sure to be on ' +
        'bank holidays. If it never closes, write "always-open" as the kind.';
  return [warning('weekly', message)];
}

function gapWarnings(schedule: WeeklySchedule): Problem[] {
  const rules = scheduleRules({...schedule, exceptions: []});
  const days = [...new Set(rules?.edges)];
  return days.flatMap((from, index) => {
    const next = days[index + 1];
    const isGap = rules?.regularHours(from) === undefined;
    if (next === undefined || !isGap) return [];
    const message =
      `No line holds from ${toDate(from)} to ${toDate(next - 1)}, so the ` +
      'hours of these days are not known. Let one line end on the day before ' +
      'the next begins. For days on which it is closed add an exception.';
    return [warning('weekly', message)];
  });
}

function endWarnings(
  weekly: readonly WeeklyHours[],
  today: LocalDate | undefined,
): Problem[] {
  const now = toDay(today);
  const lastDay = Math.max(
    ...weekly.map(({validTo}) => toDay(validTo) ?? Infinity),
  );
  if (now === undefined || lastDay > now + SOON_IN_DAYS) return [];
  const index = weekly.findIndex(({validTo}) => toDay(validTo) === lastDay);
  const message =
    `No line holds after ${toDate(lastDay)}: from then on the hours are not ` +
    'known. Ask for the hours that follow and add them, or remove validTo if ' +
    'these go on.';
  return [warning(`weekly[${index}].validTo`, message)];
}
