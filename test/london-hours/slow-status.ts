/**
 * The calculator a second time: slow, obvious, and written from the rules and
 * not from the first one. It asks luxon for every time and compares strings.
 */
import {DateTime} from 'luxon';
import {defaultBankHolidays} from '../../src/london-hours/index.js';
import type {
  DailyHours,
  DayOfWeek,
  ScheduleException,
  WeeklySchedule,
} from '../../src/open-hours/schedule.js';

const ZONE = 'Europe/London';
const DAYS: readonly DayOfWeek[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const MIDNIGHT = 1_440;

/** A run of minutes from the midnight of a date, with what is said in it. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly says: string;
}

/** `open`, `closed` with its note, or `unknown` with its reason and words. */
export function slowStatus(schedule: WeeklySchedule, instant: number): string {
  const today = DateTime.fromMillis(instant, {zone: ZONE}).startOf('day');
  const yesterday = today.minus({days: 1});
  const runs = [
    ...runsOf(schedule, yesterday).map((run) => shift(run, -MIDNIGHT)),
    ...runsOf(schedule, today),
  ];
  const running = join(runs)
    .filter(
      ({from, to}) => at(today, from) <= instant && instant < at(today, to),
    )
    .map(({says}) => says);
  return (
    running.find((says) => says === 'open') ??
    running[0] ??
    closedWords(exceptionOn(schedule, today))
  );
}

function runsOf(schedule: WeeklySchedule, day: DateTime): Run[] {
  const exception = exceptionOn(schedule, day);
  const lines = schedule.weekly.filter(
    ({validFrom = '0000', validTo = '9999-99'}) =>
      validFrom <= dateOf(day) && dateOf(day) <= validTo,
  );
  const usual = lines.filter(({byDay}) =>
    byDay.includes(DAYS[day.weekday - 1] as DayOfWeek),
  );
  if (exception) return exceptionRuns(exception, usual);
  if (lines.length === 0) {
    return [{from: 0, to: MIDNIGHT, says: 'unknown no-current-hours'}];
  }
  const says = onHoliday(schedule, day);
  return says === 'closed' ? [] : usual.map((hours) => runOf(hours, says));
}

function exceptionRuns(
  {state, periods = [], note}: ScheduleException,
  usual: readonly DailyHours[],
): Run[] {
  if (state === 'closed') return [];
  if (state === 'open') return periods.map((hours) => runOf(hours, 'open'));
  const says = `unknown exception ${note}`;
  const tails = usual.map((hours) => ({...runOf(hours, says), from: 0}));
  return [
    {from: 0, to: MIDNIGHT, says},
    ...tails.filter((r) => r.to > MIDNIGHT),
  ];
}

function onHoliday({bankHolidays}: WeeklySchedule, day: DateTime): string {
  if (bankHolidays === 'as-usual') return 'open';
  const date = dateOf(day);
  const listed = defaultBankHolidays.events.find(
    (event) => event.date === date,
  );
  if (listed) {
    return bankHolidays === 'closed'
      ? 'closed'
      : `unknown bank-holiday ${listed.title}`;
  }
  const special: Record<string, string> = {
    '01-01': "New Year's Day",
    '12-25': 'Christmas Day',
    '12-26': 'Boxing Day',
  };
  const name = special[date.slice(5)];
  return name ? `unknown special-day ${name}` : 'open';
}

function exceptionOn(
  {exceptions = []}: WeeklySchedule,
  day: DateTime,
): ScheduleException | undefined {
  const length = ({from, to = from}: ScheduleException) =>
    DateTime.fromISO(to).diff(DateTime.fromISO(from), 'days').days;
  return exceptions
    .filter(({from, to = from}) => from <= dateOf(day) && dateOf(day) <= to)
    .sort((a, b) => length(a) - length(b))[0];
}

function closedWords(exception: ScheduleException | undefined): string {
  return exception?.state === 'closed' ? `closed ${exception.note}` : 'closed';
}

function runOf({opensAt, closesAt}: DailyHours, says: string): Run {
  const minutes = (time: string) =>
    Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const from = minutes(opensAt);
  const to = minutes(closesAt);
  return {from, to: to < from ? to + MIDNIGHT : to, says};
}

/** Runs that say the same are one run, minute by minute. */
function join(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const says of new Set(runs.map((run) => run.says))) {
    const same = runs.filter((run) => run.says === says);
    let from: number | undefined;
    for (let minute = -MIDNIGHT; minute <= 2 * MIDNIGHT; minute += 1) {
      const isIn = same.some((run) => run.from <= minute && minute < run.to);
      if (isIn) from ??= minute;
      else if (from !== undefined) {
        joined.push({from, to: minute, says});
        from = undefined;
      }
    }
  }
  return joined.sort((a, b) => a.from - b.from);
}

/** The instant at which the clocks show so many minutes after a midnight. */
function at(day: DateTime, minutes: number): number {
  const asUtc = Date.parse(`${dateOf(day)}T00:00Z`) + minutes * 60_000;
  const shows = (instant: number) =>
    instant + DateTime.fromMillis(instant, {zone: ZONE}).offset * 60_000;
  // London is on UTC or an hour ahead. What it never shows counts as if the
  // clocks had not yet gone forward.
  const summer = asUtc - 3_600_000;
  return shows(summer) === asUtc ? summer : asUtc;
}

function shift({from, to, says}: Run, minutes: number): Run {
  return {from: from + minutes, to: to + minutes, says};
}

function dateOf(day: DateTime): string {
  return day.toFormat('yyyy-MM-dd');
}
