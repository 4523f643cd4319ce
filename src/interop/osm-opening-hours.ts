/** Writes hours as OpenStreetMap has them. */
import {DAYS_OF_WEEK} from '../schedule/civil-time.js';
import type {
  DailyHours,
  DayOfWeek,
  LocalDate,
  Schedule,
  ScheduleException,
  WeeklyHours,
  WeeklySchedule,
} from '../schedule/schedule.js';
import {noLosses, type Converted, type Tell} from './losses.js';

/**
 * The hours as a value of OpenStreetMap's tag `opening_hours`. Its `unknown` is
 * the one word of a standard for what nobody knows.
 */
export function toOsmOpeningHours(schedule: Schedule): Converted<string> {
  const losses = noLosses();
  const document = rulesOf(schedule, losses.add).join('; ');
  return {document, losses: losses.all()};
}

const NOT_KNOWN = 'unknown "hours not known"';

// Rules that come later replace those before them on the days they name.
function rulesOf(schedule: Schedule, tell: Tell): string[] {
  switch (schedule.kind) {
    case 'unknown':
      return [NOT_KNOWN];
    case 'always-open':
      return schedule.exceptions?.length
        ? ['open', ...exceptionRules(schedule.exceptions)]
        : ['24/7'];
    case 'weekly':
      return [
        ...weekRules(schedule.weekly),
        ...bankHolidayRules(schedule, tell),
        ...exceptionRules(schedule.exceptions),
      ];
  }
}

interface Season {
  /** Empty: always. */
  readonly dates: string;
  readonly lines: readonly WeeklyHours[];
}

/** Lines of one validity are one season. Several seasons add up. */
function weekRules(weekly: readonly WeeklyHours[]): string[] {
  const seasons = seasonsOf(weekly);
  if (seasons.length === 0) return [NOT_KNOWN];
  const isCovered = seasons.some(({dates}) => dates === '');
  // Before and after all seasons nobody knows; within one a day without hours
  // is closed.
  const around = isCovered
    ? []
    : [NOT_KNOWN, ...seasons.map(({dates}) => `${dates} off`)];
  return [...around, seasons.flatMap(dayRules).join(', ')];
}

function seasonsOf(weekly: readonly WeeklyHours[]): Season[] {
  const seasons = new Map<string, WeeklyHours[]>();
  for (const line of weekly) {
    const dates = validityOf(line);
    seasons.set(dates, [...(seasons.get(dates) ?? []), line]);
  }
  return [...seasons].map(([dates, lines]) => ({dates, lines}));
}

/** A rule for all days with the same hours. */
function dayRules({dates, lines}: Season): string[] {
  const byTimes = new Map<string, DayOfWeek[]>();
  for (const day of DAYS_OF_WEEK) {
    const times = timesOf(lines.filter(({byDay}) => byDay.includes(day)));
    if (times) byTimes.set(times, [...(byTimes.get(times) ?? []), day]);
  }
  return [...byTimes].map(([times, days]) =>
    [dates, daysOf(days), times].filter(Boolean).join(' '),
  );
}

function timesOf(periods: readonly DailyHours[]): string {
  return [...periods]
    .map(({opensAt, closesAt}) => `${opensAt}-${closesAt}`)
    .sort()
    .join(',');
}

const SHORT = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** `Mo-Fr` for days in a row, `Mo,We` for others. */
function daysOf(days: readonly DayOfWeek[]): string {
  const places = days.map((day) => DAYS_OF_WEEK.indexOf(day));
  const runs: number[][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last?.at(-1) === place - 1) last.push(place);
    else runs.push([place]);
  }
  return runs
    .map((run) => {
      const names = run.map((place) => SHORT[place]);
      return names.length > 2 ? `${names[0]}-${names.at(-1)}` : names.join(',');
    })
    .join(',');
}

/** Earlier and later than any service. */
const EVER = {from: '1970-01-01', to: '2099-12-31'};

function validityOf({validFrom, validTo}: WeeklyHours): string {
  if (validFrom === undefined && validTo === undefined) return '';
  return datesOf(validFrom ?? EVER.from, validTo ?? EVER.to);
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function datesOf(from: LocalDate, to: LocalDate): string {
  return from === to ? dateOf(from) : `${dateOf(from)}-${dateOf(to)}`;
}

function dateOf(date: LocalDate): string {
  const [year, month, day] = date.split('-');
  return `${year} ${MONTHS[Number(month) - 1]} ${day}`;
}

function bankHolidayRules(
  {bankHolidays}: WeeklySchedule,
  tell: Tell,
): string[] {
  if (bankHolidays === 'as-usual') return [];
  tell(
    'Programs work out bank holidays by rule, and miss those of one year only.',
  );
  if (bankHolidays === 'closed') return ['PH off'];
  tell(
    'On a bank holiday the whole day is unknown, and not the usual hours alone.',
  );
  return ['PH unknown "bank holiday"'];
}

/** The shorter span wins, so it comes later. */
function exceptionRules(
  exceptions: readonly ScheduleException[] = [],
): string[] {
  const lengthOf = ({from, to = from}: ScheduleException) =>
    Date.parse(to) - Date.parse(from);
  return [...exceptions]
    .sort((a, b) => lengthOf(b) - lengthOf(a))
    .map(({from, to = from, state, periods = [], note}) => {
      const what = {open: timesOf(periods), closed: 'off', unknown: 'unknown'};
      // A quotation mark would end the comment.
      const comment = note && `"${note.replaceAll('"', "'")}"`;
      return [datesOf(from, to), what[state], comment]
        .filter(Boolean)
        .join(' ');
    });
}
