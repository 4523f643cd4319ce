/** Reads the hours of Open Referral, from a service and its places. */
import {checkSchedule} from '../schedule/check-schedule.js';
import {DAYS_OF_WEEK} from '../schedule/civil-time.js';
import type {
  Schedule,
  ScheduleException,
  WeeklyHours,
} from '../schedule/schedule.js';
import type {Tell} from './losses.js';
import {readRow} from './open-referral-recurrence.js';
import type {Source} from './source.js';
import {dateIn, timeIn} from './open-referral-dates.js';

/** A service or a place, with its records. */
export type Group = readonly Source[];

const UNKNOWN: Schedule = {kind: 'unknown'};

/** The rows of hours and of holidays at one place. */
interface Rows {
  readonly week: readonly Source[];
  readonly holidays: readonly Source[];
}

/** Takes the rows, under their names in HSDS 1, 2 and 3. */
function rowsOf(group: Group): Rows {
  const under = (names: readonly string[]) =>
    group.flatMap((source) => names.flatMap((name) => source.records(name)));
  return {
    week: under([
      'schedules',
      'schedule',
      'regular_schedules',
      'regular_schedule',
    ]),
    holidays: under(['holiday_schedules', 'holiday_schedule']),
  };
}

/**
 * The hours in which a service's numbers are answered. If the service has no
 * hours and only one of its places has, those hours are used. If several places
 * have hours, nobody knows which apply to the numbers.
 */
export function scheduleOf(
  service: Group,
  places: readonly Group[],
  tell: Tell,
): Schedule {
  const own = rowsOf(service);
  const others = places
    .map((place) => ({place, rows: rowsOf(place)}))
    .filter(({rows}) => rows.week.length + rows.holidays.length > 0);
  const [only, another] = others;
  if (own.week.length + own.holidays.length > 0 || another) {
    for (const {rows} of others) loseRows(rows, 'It is of a place.');
    return own.week.length > 0 ? readRows(own, tell) : loseRows(own, NO_WEEK);
  }
  if (!only) return UNKNOWN;
  tell(
    `The hours of ${only.place[0]?.path} are taken for those of its numbers.`,
  );
  return readRows(only.rows, tell);
}

const NO_WEEK = 'It has no hours of the week beside it.';

/** Reports that no hours are taken, and why. */
export function loseHours(groups: readonly Group[], why: string): void {
  for (const group of groups) loseRows(rowsOf(group), why);
}

function loseRows({week, holidays}: Rows, why: string): Schedule {
  for (const row of [...week, ...holidays]) row.lose('', why);
  return UNKNOWN;
}

function readRows({week, holidays}: Rows, tell: Tell): Schedule {
  const lines = week.map(readRow);
  const days = holidays.map(readHoliday);
  // The lost row may be the one that applies today.
  if ([...lines, ...days].includes(undefined)) {
    tell('Hours that cannot be read were left out, so none were converted.');
    return UNKNOWN;
  }
  const weekly = lines.flatMap((line) => line ?? []);
  const exceptions = days.flatMap((day) => day ?? []);
  if (weekly.length === 0) return UNKNOWN;
  const schedule = withExceptions(weekly, exceptions);
  if (checkSchedule(schedule).every(({severity}) => severity === 'warning')) {
    return schedule;
  }
  tell('Its hours contradict each other, so none were converted.');
  return UNKNOWN;
}

function withExceptions(
  weekly: readonly WeeklyHours[],
  exceptions: readonly ScheduleException[],
): Schedule {
  const more = exceptions.length > 0 && {exceptions};
  return isDayAndNight(weekly)
    ? {kind: 'always-open', ...more}
    : {kind: 'weekly', weekly, bankHolidays: 'unknown', ...more};
}

function isDayAndNight(weekly: readonly WeeklyHours[]): boolean {
  const always = weekly.filter(
    ({opensAt, closesAt, validFrom, validTo}) =>
      opensAt === '00:00' &&
      closesAt === '24:00' &&
      validFrom === undefined &&
      validTo === undefined,
  );
  return DAYS_OF_WEEK.every((day) =>
    always.some(({byDay}) => byDay.includes(day)),
  );
}

/** The note that visitors read for such a day. */
const CLOSED = 'Closed for a holiday.';

/**
 * The days of a row of holidays, which HSDS 1 and 2 have and HSDS 3 does not. If
 * it cannot be read, the loss is reported and the result is undefined.
 */
function readHoliday(row: Source): ScheduleException[] | undefined {
  if (row.itself === undefined && row.rest().length === 0) return [];
  const [from, to] = ['start_date', 'end_date'].map(
    (name) => dateIn(row.word(name) ?? '')?.date,
  );
  const [opens, closes] = ['opens_at', 'closes_at'].map((name) =>
    timeIn(row.word(name) ?? ''),
  );
  const isClosed = closedOf(row);
  const isElsewhere = opens?.isElsewhere === true || closes?.isElsewhere;
  const isLimited = row.rest().length > 0;
  const days = from !== undefined && {from, to: to ?? from};
  if (days && isClosed === true && !isLimited) {
    return [{...days, state: 'closed', note: CLOSED}];
  }
  const isOpen = isClosed === false || isClosed === undefined;
  if (days && isOpen && opens && closes && !isElsewhere && !isLimited) {
    const closesAt = closes.time === '00:00' ? '24:00' : closes.time;
    const periods = [{opensAt: opens.time, closesAt}];
    return [{...days, state: 'open', periods}];
  }
  row.lose('', 'It is not read as days that are closed, or open from and to.');
  return undefined;
}

/** May be written as true and false, yes and no, 1 and 0. */
function closedOf(row: Source): boolean | undefined | 'unclear' {
  const value = row.take('closed');
  if (value === undefined) return undefined;
  if (/^(true|y(es)?|1|closed)$/i.test(String(value))) return true;
  return /^(false|n(o)?|0|open)$/i.test(String(value)) ? false : 'unclear';
}
