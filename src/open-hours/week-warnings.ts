/** Lines of the week that are rarely meant, or will soon be missed. */
import type {Stretch} from './answer.js';
import {hoursWarnings, isDayButAMinute} from './hours-warnings.js';
import {MINUTES_PER_DAY, toDate, toDay} from './local-date-time.js';
import {joinStretches} from './overlay.js';
import {overlapWarnings} from './overlap-warnings.js';
import {warning, type Problem} from './problem.js';
import {scheduleRules, weekLines} from './schedule-rules.js';
import type {LocalDate, WeeklyHours, WeeklySchedule} from './schedule.js';

// A directory is looked through once in a quarter.
const SOON_IN_DAYS = 92;

const MINUTES_PER_WEEK = 7 * MINUTES_PER_DAY;

type Span = Pick<Stretch, 'start' | 'end'>;

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
  const lasting = weekly.filter(({validTo}) => validTo === undefined);
  const closed = closedMinutes(lasting);
  const isButAMinute =
    closed.length > 0 && closed.every(({start, end}) => end - start === 1);
  if (isButAMinute && !lasting.some(isDayButAMinute)) {
    const message =
      'It is open day and night on all seven days but for a minute, which is ' +
      'rarely meant. If it never closes, write "always-open" as the kind.';
    return [warning('weekly', message)];
  }
  if (closed.length > 0) return [];
  const message =
    bankHolidays === 'as-usual'
      ? 'It is open day and night on all seven days. Write "always-open" as ' +
        'the kind, so that visitors read that it never closes.'
      : 'It is open day and night on all seven days, and not sure to be on ' +
        'bank holidays. If it never closes, write "always-open" as the kind.';
  return [warning('weekly', message)];
}

/** When no line is open, in minutes from Monday to the end of Sunday. */
function closedMinutes(weekly: readonly WeeklyHours[]): Span[] {
  const open = weekLines(weekly)?.flatMap(({days, hours}) =>
    // Sunday night runs into Monday morning.
    [...days, ...days.map((day) => day - 7)].map((day) => ({
      ...hours,
      start: day * MINUTES_PER_DAY + hours.start,
      end: day * MINUTES_PER_DAY + hours.end,
    })),
  );
  const closed: Span[] = [];
  let start = 0;
  for (const stretch of joinStretches(open ?? [])) {
    if (stretch.end <= 0) continue;
    if (stretch.start > start) closed.push({start, end: stretch.start});
    start = stretch.end;
  }
  return start < MINUTES_PER_WEEK
    ? [...closed, {start, end: MINUTES_PER_WEEK}]
    : closed;
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
