/**
 * A second calculator: slow, obvious, and written from the rules, not from the
 * first one. It goes from minute to minute, asks Temporal for every boundary
 * and compares strings.
 */
import {Temporal} from 'temporal-polyfill';
import {defaultBankHolidays} from '../../src/open-hours/index.js';
import type {
  DailyHours,
  DayOfWeek,
  Schedule,
  ScheduleException,
  WeeklySchedule,
} from '../../src/schedule/schedule.js';
import {possibleDays} from './cases/possible-days.js';

const ZONE = 'Europe/London';
const DAYS: readonly DayOfWeek[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const MIDNIGHT = 1_440;
const MINUTE = 60_000;

/** A run of minutes from the midnight of a date, with what is said in it. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly says: string;
}

/** Minutes in a row in which the same is said, between instants. */
export interface SlowStretch {
  readonly start: number;
  end: number;
  /** `open`, `closed` with its note, or `unknown` with its reason and words. */
  readonly says: string;
}

/** What a schedule says in every minute of some days, from London's midnight. */
export function slowStretches(
  schedule: Schedule,
  firstDate: string,
  dayCount: number,
): SlowStretch[] {
  const first = Temporal.PlainDate.from(firstDate);
  const week = asWeek(schedule);
  const stretches: SlowStretch[] = [];
  let start = instantAt(first, 0);
  for (let count = 0; count < dayCount; count += 1) {
    for (const says of minutesOf(week, first.add({days: count}))) {
      const end = start + MINUTE;
      const last = stretches.at(-1);
      if (last?.says === says) last.end = end;
      else stretches.push({start, end, says});
      start = end;
    }
  }
  return stretches;
}

function minutesOf(schedule: WeeklySchedule, day: Temporal.PlainDate) {
  const start = instantAt(day, 0);
  const length = (instantAt(day, MIDNIGHT) - start) / MINUTE;
  const answers = new Array<string>(length).fill(
    closedWords(exceptionOn(schedule, day)),
  );
  const paint = ({from, to, says}: Run) => {
    const [begin, end] = [from, to].map((minute) =>
      Math.max((instantAt(day, minute) - start) / MINUTE, 0),
    );
    answers.fill(says, begin, Math.max(begin ?? 0, end ?? 0));
  };
  const yesterday = day.subtract({days: 1});
  const runs = [
    ...runsOf(schedule, yesterday).map((run) => shift(run, -MIDNIGHT)),
    ...runsOf(schedule, day),
  ];
  // What is painted last is seen: open over all, and among open ones or doubts
  // the one that began first.
  const isOpen = ({says}: Run) => says.startsWith('open');
  runs.reverse();
  runs.filter((run) => !isOpen(run)).forEach(paint);
  runs.filter(isOpen).forEach(paint);
  return answers;
}

function asWeek(schedule: Schedule): WeeklySchedule {
  if (schedule.kind === 'weekly') return schedule;
  if (schedule.kind === 'unknown') throw new RangeError('It has no hours.');
  const {exceptions = []} = schedule;
  const weekly = [{byDay: DAYS, opensAt: '00:00', closesAt: '24:00'}];
  return {kind: 'weekly', weekly, bankHolidays: 'as-usual', exceptions};
}

function runsOf(schedule: WeeklySchedule, day: Temporal.PlainDate): Run[] {
  const exception = exceptionOn(schedule, day);
  const date = day.toString();
  const lines = schedule.weekly.filter(
    ({validFrom = '0000', validTo = '9999-99'}) =>
      validFrom <= date && date <= validTo,
  );
  const usual = lines.filter(({byDay}) =>
    byDay.includes(DAYS[day.dayOfWeek - 1] as DayOfWeek),
  );
  if (exception) return exceptionRuns(exception, usual);
  if (lines.length === 0) {
    return [{from: 0, to: MIDNIGHT, says: 'unknown no-current-hours'}];
  }
  const says = onHoliday(schedule, date);
  if (says === 'closed') return [];
  // The words on a holiday hold its usual hours, as they run together.
  const usualRuns = usual.map((hours) => runOf(hours, says));
  const hours =
    says === 'open' ? '' : ` ${join(usualRuns).map(inWords).join()}`;
  return usualRuns.map((run) => ({...run, says: run.says + hours}));
}

function exceptionRuns(
  {state, periods = [], note}: ScheduleException,
  usual: readonly DailyHours[],
): Run[] {
  if (state === 'closed') return [];
  if (state === 'open') {
    const open = note ? `open ${note}` : 'open';
    return periods.map((hours) => runOf(hours, open));
  }
  const says = `unknown exception ${note}`;
  const tails = usual.map((hours) => ({...runOf(hours, says), from: 0}));
  return [
    {from: 0, to: MIDNIGHT, says},
    ...tails.filter((r) => r.to > MIDNIGHT),
  ];
}

function onHoliday({bankHolidays}: WeeklySchedule, date: string): string {
  if (bankHolidays === 'as-usual') return 'open';
  const listed = defaultBankHolidays.events.find(
    (event) => event.date === date,
  );
  if (listed) {
    if (bankHolidays === 'closed') return 'closed';
    const {title, substitute} = listed;
    return `unknown bank-holiday ${substitute ? 'substitute ' : ''}${title}`;
  }
  const special: Record<string, string> = {
    '01-01': "New Year's Day",
    '12-25': 'Christmas Day',
    '12-26': 'Boxing Day',
  };
  const possible = possibleDays.find((row) => row.startsWith(date));
  const name = possible?.slice('2029-01-01 '.length) ?? special[date.slice(5)];
  return name ? `unknown special-day ${name}` : 'open';
}

function exceptionOn(
  {exceptions = []}: WeeklySchedule,
  day: Temporal.PlainDate,
): ScheduleException | undefined {
  const date = day.toString();
  const length = ({from, to = from}: ScheduleException) =>
    Temporal.PlainDate.from(from).until(to).days;
  return exceptions
    .filter(({from, to = from}) => from <= date && date <= to)
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

function inWords({from, to}: Run): string {
  const time = (minute: number) =>
    [minute / 60, minute % 60]
      .map((part) => String(Math.floor(part)).padStart(2, '0'))
      .join(':');
  if (to <= MIDNIGHT) return `${time(from)}-${time(to)}`;
  return `${time(from)}-${to - from < MIDNIGHT ? time(to - MIDNIGHT) : '24:00'}`;
}

/** Runs that say the same are one run, minute by minute. */
function join(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const says of new Set(runs.map((run) => run.says))) {
    const same = runs.filter((run) => run.says === says);
    const isIn = new Array<boolean>(4 * MIDNIGHT).fill(false);
    for (const {from, to} of same)
      isIn.fill(true, from + MIDNIGHT, to + MIDNIGHT);
    let from = isIn.indexOf(true);
    while (from >= 0) {
      const to = isIn.indexOf(false, from);
      joined.push({from: from - MIDNIGHT, to: to - MIDNIGHT, says});
      from = isIn.indexOf(true, to);
    }
  }
  return joined.sort((a, b) => a.from - b.from);
}

/** The instant at which the clocks show so many minutes after a midnight. */
export function instantAt(day: Temporal.PlainDate, minutes: number): number {
  const days = Math.floor(minutes / MIDNIGHT);
  const clock = day
    .add({days})
    .toPlainDateTime()
    .add({minutes: minutes - days * MIDNIGHT});
  return clock.toZonedDateTime(ZONE, {disambiguation: 'compatible'})
    .epochMilliseconds;
}

function shift({from, to, says}: Run, minutes: number): Run {
  return {from: from + minutes, to: to + minutes, says};
}
