/**
 * Schedules in OpenStreetMap's syntax, as opening_hours.js reads them. It uses
 * the zone of the process.
 */
import OpeningHours from 'opening_hours';
import type {
  DailyHours,
  DayOfWeek,
  ScheduleException,
  WeeklySchedule,
} from '../../src/schedule/schedule.js';

const HERTFORDSHIRE = {
  lat: 51.8,
  lon: -0.2,
  address: {country_code: 'gb', state: 'England'},
};

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const DAY_NAMES: Readonly<Record<DayOfWeek, string>> = {
  MO: 'Mo',
  TU: 'Tu',
  WE: 'We',
  TH: 'Th',
  FR: 'Fr',
  SA: 'Sa',
  SU: 'Su',
};

/** A schedule as opening_hours.js understands it. */
function inOsmSyntax(schedule: WeeklySchedule): string {
  const {weekly, bankHolidays, exceptions = []} = schedule;
  const lines = weekly.map(
    ({byDay, ...hours}) =>
      `${byDay.map((day) => DAY_NAMES[day]).join()} ${inHours(hours)}`,
  );
  return [
    // A comma adds, a semicolon replaces.
    lines.join(', '),
    ...(bankHolidays === 'as-usual' ? [] : ['PH off']),
    ...(bankHolidays === 'unknown'
      ? [lines.map((line) => `PH ${line} unknown`).join(', ')]
      : []),
    // What comes later wins, and so must the shorter span.
    ...[...exceptions].sort((a, b) => daysOf(b) - daysOf(a)).map(inDates),
  ].join('; ');
}

function inHours({opensAt, closesAt}: DailyHours): string {
  return `${opensAt}-${closesAt}`;
}

function inDates({from, to = from, state, periods = []}: ScheduleException) {
  const what = {
    open: periods.map(inHours).join(),
    closed: 'off',
    unknown: 'unknown',
  }[state];
  return `${dateName(from)}${to === from ? '' : `-${dateName(to)}`} ${what}`;
}

function dateName(date: string): string {
  const [year, month = '', day] = date.split('-');
  return `${year} ${MONTHS[Number(month) - 1]} ${day}`;
}

function daysOf({from, to = from}: ScheduleException): number {
  return Date.parse(to) - Date.parse(from);
}

/** The calculator of opening_hours.js for a schedule. */
export function openingHoursJs(schedule: WeeklySchedule): OpeningHours {
  return new OpeningHours(inOsmSyntax(schedule), HERTFORDSHIRE);
}

/** Its answer in our words. */
export function itsState(hours: OpeningHours, instant: number): string {
  const date = new Date(instant);
  if (hours.getState(date)) return 'open';
  return hours.getUnknown(date) ? 'unknown' : 'closed';
}
