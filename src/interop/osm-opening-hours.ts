/** Writes hours in OpenStreetMap's format. */
import {DAYS_OF_WEEK} from '../schedule/civil-time.js';
import {groupBy} from '../schedule/group-by.js';
import type {
  DayOfWeek,
  Schedule,
  ScheduleException,
  WeeklyHours,
  WeeklySchedule,
} from '../schedule/schedule.js';
import {createLosses, type Converted, type Tell} from './losses.js';
import {cutAtMidnight, isNight, specialDayRules} from './osm-nights.js';
import {commentText, datesText, daysText, timesText} from './osm-text.js';

/** The longest value that OpenStreetMap stores for a tag. */
const MOST_CHARACTERS = 255;

/**
 * The hours as a value of OpenStreetMap's tag `opening_hours`. No other
 * standard has a word like its `unknown`, for hours that nobody knows.
 */
export function toOsmOpeningHours(schedule: Schedule): Converted<string> {
  const losses = createLosses();
  const document = rulesOf(schedule, losses.add).join('; ');
  if (document.length > MOST_CHARACTERS) {
    losses.add(
      `It has ${document.length} characters, and OpenStreetMap keeps ${MOST_CHARACTERS} of a value.`,
    );
  }
  return {document, losses: losses.all()};
}

const NOT_KNOWN = 'unknown "hours not known"';

/**
 * In OpenStreetMap later rules replace earlier ones on the days they name.
 *
 * A night does not belong to the day on which it begins: a rule for a day
 * removes the rest of the night before, and its own night reaches into the next
 * day. So if some days have rules of their own, nights are cut at midnight, and
 * each of these days and the day after it is written out in full.
 */
function rulesOf(schedule: Schedule, tell: Tell): string[] {
  const isCut = hasNights(schedule);
  switch (schedule.kind) {
    case 'unknown':
      return [NOT_KNOWN];
    case 'always-open':
      if (!schedule.exceptions?.length) return ['24/7'];
      return [
        'open',
        ...(isCut
          ? specialDayRules(schedule)
          : exceptionRules(schedule.exceptions)),
      ];
    case 'weekly':
      return weeklyRules(schedule, isCut, tell);
  }
}

function weeklyRules(
  schedule: WeeklySchedule,
  isCut: boolean,
  tell: Tell,
): string[] {
  const {weekly, exceptions = [], bankHolidays} = schedule;
  const isPlain = exceptions.length === 0 && bankHolidays === 'as-usual';
  const lasts = weekly.every(({validFrom, validTo}) => !validFrom && !validTo);
  if (!isCut || (isPlain && lasts)) {
    return [
      ...weekRules(weekly, weekly),
      ...bankHolidayRules(schedule, tell),
      ...exceptionRules(exceptions),
    ];
  }
  return [
    ...weekRules(weekly, cutAtMidnight(weekly)),
    ...bankHolidayRules(schedule, tell),
    ...specialDayRules(schedule, tell),
  ];
}

function hasNights(schedule: Schedule): boolean {
  if (schedule.kind === 'unknown') return false;
  const {exceptions = []} = schedule;
  const weekly = schedule.kind === 'weekly' ? schedule.weekly : [];
  return [...weekly, ...exceptions.flatMap(({periods = []}) => periods)].some(
    isNight,
  );
}

interface Season {
  /** Empty: always. */
  readonly dates: string;
  readonly lines: readonly WeeklyHours[];
}

/** Lines with one validity are one season. Several seasons add up. */
function weekRules(
  weekly: readonly WeeklyHours[],
  written: readonly WeeklyHours[],
): string[] {
  const seasons = seasonsOf(weekly);
  if (seasons.length === 0) return [NOT_KNOWN];
  // Before and after all seasons the hours are unknown; within one, a day
  // without hours is closed.
  const around = lastsForEver(seasons)
    ? []
    : [NOT_KNOWN, ...seasons.map(({dates}) => `${dates} off`)];
  return [...around, seasonsOf(written).flatMap(dayRules).join(', ')];
}

function lastsForEver(seasons: readonly Season[]): boolean {
  return seasons.some(({dates}) => dates === '');
}

function seasonsOf(weekly: readonly WeeklyHours[]): Season[] {
  return [...groupBy(weekly, validityOf)].map(([dates, lines]) => ({
    dates,
    lines,
  }));
}

/** One rule for all days with the same hours. */
function dayRules({dates, lines}: Season): string[] {
  const timesOn = (day: DayOfWeek) =>
    timesText(lines.filter(({byDay}) => byDay.includes(day)));
  return [...groupBy(DAYS_OF_WEEK, timesOn)]
    .filter(([times]) => times !== '')
    .map(([times, days]) =>
      [dates, daysText(days), times].filter(Boolean).join(' '),
    );
}

/** Earlier and later than any service. */
const EVER = {from: '1970-01-01', to: '2099-12-31'};

function validityOf({validFrom, validTo}: WeeklyHours): string {
  if (validFrom === undefined && validTo === undefined) return '';
  return datesText(validFrom ?? EVER.from, validTo ?? EVER.to);
}

function bankHolidayRules(
  {bankHolidays, weekly}: WeeklySchedule,
  tell: Tell,
): string[] {
  if (bankHolidays === 'as-usual' || weekly.length === 0) return [];
  tell(
    'Programs work out bank holidays by rule, and miss those of one year only.',
  );
  if (bankHolidays === 'unknown') {
    tell(
      'On a bank holiday the whole day is unknown, and not the usual hours alone.',
    );
  }
  const what = {closed: 'off', unknown: 'unknown "bank holiday"'}[bankHolidays];
  // If no hours are valid, nobody knows, bank holiday or not.
  const seasons = seasonsOf(weekly);
  const dates = lastsForEver(seasons)
    ? ['']
    : seasons.map((season) => `${season.dates} `);
  return dates.map((within) => `${within}PH ${what}`);
}

/** The shorter span decides, so it comes later. */
function exceptionRules(exceptions: readonly ScheduleException[]): string[] {
  const lengthOf = ({from, to = from}: ScheduleException) =>
    Date.parse(to) - Date.parse(from);
  return [...exceptions]
    .sort((a, b) => lengthOf(b) - lengthOf(a))
    .map(({from, to = from, state, periods = [], note}) => {
      const what = {
        // A comment without a state would mean "unknown".
        open: `${timesText(periods)}${note === undefined ? '' : ' open'}`,
        closed: 'off',
        unknown: 'unknown',
      };
      return [
        datesText(from, to),
        what[state],
        note === undefined ? '' : commentText(note),
      ]
        .filter(Boolean)
        .join(' ');
    });
}
