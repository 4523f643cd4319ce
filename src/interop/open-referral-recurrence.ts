/**
 * Reads a row of an Open Referral schedule: an RFC 5545 rule with times.
 *
 * A list can express the rule's days of the week, its start and its end. A row
 * with any other limit cannot be read. An unknown field may be a limit, so it
 * counts as one.
 */
import {
  dayOfWeek,
  daysAfter,
  toDate,
  toDay,
  weekdayOf,
  DAYS_OF_WEEK,
} from '../schedule/civil-time.js';
import type {
  DayOfWeek,
  LocalDate,
  LocalTime,
  WeeklyHours,
} from '../schedule/schedule.js';
import {
  daysIn,
  dateIn,
  isLondon,
  timeIn,
  type WrittenDate,
} from './open-referral-dates.js';
import {DAY_AND_NIGHT} from './open-referral.js';
import {compact} from '../schedule/fields.js';
import type {Source} from './source.js';

/** The reason why a row cannot be read. */
class Unreadable extends Error {
  readonly field: string;
  constructor(field: string, why: string) {
    super(why);
    this.field = field;
  }
}

/**
 * The hours of a row: none if it never holds. If it cannot be read, the loss is
 * reported and the result is undefined.
 */
export function readRow(row: Source): WeeklyHours[] | undefined {
  if (row.itself === undefined && row.rest().length === 0) return [];
  try {
    return hoursOf(row);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const {field, message} = error;
    row.lose('', field === '' ? message : `"${field}": ${message}`);
    return undefined;
  }
}

function hoursOf(row: Source): WeeklyHours[] {
  const times = timesOf(row);
  rejectWords(row);
  rejectZone(row);
  const freq = frequencyOf(row);
  const start = dayOf(row, 'dtstart');
  const byDay = daysOf(row, freq, start?.date);
  const begins = start && firstDay(start, times.opensAt);
  const [validFrom, validTo] = [
    latest([begins, dayOf(row, 'valid_from')?.date]),
    earliest([
      dayOf(row, 'valid_to')?.date,
      untilOf(row, times.opensAt),
      countedOf(row, byDay, begins),
    ]),
  ];
  rejectLimits(row);
  row.loseRest();
  if (validFrom !== undefined && validTo !== undefined && validFrom > validTo) {
    row.lose('', 'It ends before it begins, so it never holds.');
    return [];
  }
  return [{byDay, ...times, ...compact({validFrom, validTo})}];
}

function timesOf(row: Source): Pick<WeeklyHours, 'opensAt' | 'closesAt'> {
  if (row.itself !== undefined) throw new Unreadable('', 'It is no row.');
  const opensAt = timeOf(row, 'opens_at');
  const closesAt = timeOf(row, 'closes_at');
  if (opensAt === '24:00') {
    throw new Unreadable('opens_at', 'No day has such a time to open.');
  }
  if (opensAt === closesAt) {
    throw new Unreadable(
      '',
      `From ${opensAt} to ${closesAt} may mean day and night, or not at all.`,
    );
  }
  const isLastMinute = closesAt === DAY_AND_NIGHT.closes_at;
  if (isLastMinute) row.note('closes_at', 'It is taken for midnight.');
  const isMidnight = isLastMinute || closesAt === '00:00';
  return {opensAt, closesAt: isMidnight ? '24:00' : closesAt};
}

function timeOf(row: Source, name: 'opens_at' | 'closes_at'): LocalTime {
  const written = row.word(name);
  const read = written === undefined ? undefined : timeIn(written);
  if (written === undefined) throw new Unreadable('', `It has no "${name}".`);
  if (!read) throw new Unreadable(name, 'It is not a time such as 09:00.');
  if (read.isElsewhere) {
    throw new Unreadable(name, "It is not a time on London's clocks.");
  }
  if (read.hasOffset) {
    row.note(name, "Its offset is left out: it is taken for London's clock.");
  }
  return read.time;
}

/** Words for hours that hold only on some days, or only for some callers. */
const LIMITING =
  /\bterm[- ]?time|\bschool holiday|fortnight|\balternat|\bevery (other|second|third|2nd|3rd)\b|\bbi-?weekly|\bmonthly\b|\b(1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)\b.*\b(mon|tue|wed|thu|fri|sat|sun|month)|\bappointment|\bexcept|\bexcluding|\bnot (open|available|on)\b(?!( on)? (public|bank) holidays)|\bclosed\b(?!( on)? (public|bank) holidays)|\bvar(y|ies)\b/i;

function rejectWords(row: Source): void {
  for (const name of ['description', 'notes']) {
    const words = row.word(name);
    if (words === undefined) continue;
    if (LIMITING.test(words)) {
      throw new Unreadable(name, 'Its words limit the hours.');
    }
    row.lose(name);
  }
  const attending = row.word('attending_type');
  if (attending !== undefined && !/phone|\bcall/i.test(attending)) {
    throw new Unreadable(
      'attending_type',
      'So it does not say when the phone is answered.',
    );
  }
}

function rejectZone(row: Source): void {
  const zone = row.word('timezone');
  if (zone !== undefined && !isLondon(zone)) {
    throw new Unreadable('timezone', "Its times are not on London's clocks.");
  }
}

/** It matters only for rules that are not supported anyway. */
const WITHOUT_EFFECT = ['wkst'];

/** These fields do not limit when the hours hold. */
const NO_LIMITS = [
  'schedule_link',
  'attributes',
  'metadata',
  'last_modified',
  'name',
  'title',
  'label',
];

function rejectLimits(row: Source): void {
  for (const name of WITHOUT_EFFECT) row.take(name);
  for (const name of row.rest()) {
    if (NO_LIMITS.includes(name) || row.take(name) === false) continue;
    throw new Unreadable(
      name,
      'It limits the hours, and the list cannot say how.',
    );
  }
}

type Frequency = 'weekly' | 'daily';

function frequencyOf(row: Source): Frequency {
  const interval = row.word('interval');
  if (interval !== undefined && Number(interval) !== 1) {
    throw new Unreadable(
      'interval',
      'The list cannot say hours of some weeks.',
    );
  }
  const freq = row.word('freq');
  if (freq === undefined) {
    // Before HSDS had rules, a row had only a weekday.
    if (row.take('weekday') !== undefined) return 'weekly';
    throw new Unreadable('', 'It has no "freq".');
  }
  if (/^week(ly)?$/i.test(freq)) return 'weekly';
  if (/^(day|daily)$/i.test(freq)) return 'daily';
  throw new Unreadable('freq', 'The list can only say hours of the week.');
}

function daysOf(
  row: Source,
  freq: Frequency,
  start: LocalDate | undefined,
): readonly DayOfWeek[] {
  const [byday, weekday] = ['byday', 'weekday'].map((name) => {
    const written = row.take(name);
    if (written === undefined) return undefined;
    const days = daysIn(written);
    if (!days) throw new Unreadable(name, 'It is more than days of the week.');
    return days;
  });
  if (byday && weekday && byday.join() !== weekday.join()) {
    throw new Unreadable('', '"byday" and "weekday" name different days.');
  }
  const days = byday ?? weekday;
  if (days) return days;
  if (freq === 'daily') return DAYS_OF_WEEK;
  if (start === undefined) throw new Unreadable('', 'It names no day.');
  return [dayOfWeek(start)];
}

function dayOf(row: Source, name: string): WrittenDate | undefined {
  const written = row.word(name);
  if (written === undefined) return undefined;
  const date = dateIn(written);
  if (!date) throw new Unreadable(name, 'It is not a date such as 2026-12-25.');
  return date;
}

/** Hours that begin before the rule do not belong to it. */
function firstDay({date, time = '00:00'}: WrittenDate, opensAt: LocalTime) {
  return opensAt < time ? daysAfter(date, 1) : date;
}

/** Hours that begin after the end of the rule do not belong to it. */
function untilOf(row: Source, opensAt: LocalTime): LocalDate | undefined {
  const until = dayOf(row, 'until');
  if (!until) return undefined;
  const {date, time = '24:00'} = until;
  if (opensAt <= time) return date;
  const last = daysAfter(date, -1);
  row.note('until', `Its last day is ${last}.`);
  return last;
}

/** No real rule is longer, and dates have an end. */
const MOST_TIMES = 10_000;

/** The day of the last of so many repetitions. */
function countedOf(
  row: Source,
  byDay: readonly DayOfWeek[],
  begins: LocalDate | undefined,
): LocalDate | undefined {
  const written = row.word('count');
  if (written === undefined) return undefined;
  const count = Number(written);
  const start = toDay(begins);
  if (start === undefined) {
    throw new Unreadable('count', 'Without "dtstart" nobody knows its end.');
  }
  if (!Number.isInteger(count) || count < 1 || count > MOST_TIMES) {
    throw new Unreadable('count', 'It is not a number of times.');
  }
  const week = [0, 1, 2, 3, 4, 5, 6].filter((offset) =>
    byDay.includes(DAYS_OF_WEEK[weekdayOf(start + offset)] ?? 'MO'),
  );
  const weeks = Math.floor((count - 1) / week.length);
  return toDate(start + 7 * weeks + (week[(count - 1) % week.length] ?? 0));
}

function latest(dates: readonly (LocalDate | undefined)[]) {
  return dates
    .filter((date) => date !== undefined)
    .sort()
    .at(-1);
}

function earliest(dates: readonly (LocalDate | undefined)[]) {
  return dates
    .filter((date) => date !== undefined)
    .sort()
    .at(0);
}
