/** Reads and writes the special hours of a schedule day by day. */
import {dayOfService, type WeekDay} from '../../../cli/what-visitors-read.js';
import type {BankHolidayList} from '../../../open-hours/index.js';
import {
  itemsOf,
  recordsOf,
  type Fields,
  compact,
} from '../../../schedule/fields.js';
import type {
  DailyHours,
  LocalDate,
  Schedule,
} from '../../../schedule/schedule.js';
import {dayOfWeek, daysAfter} from '../../../schedule/civil-time.js';
import {periodsText} from '../../../wording/hours-text.js';
import {words} from '../words.js';
import {isSame} from './edits.js';

/** The hours of a day: as usual, closed, other times, or not known. */
export type Choice = 'usual' | 'closed' | 'other' | 'unknown';

/** A day in the list. */
export interface ListedDay {
  readonly date: LocalDate;
  /** The name of the bank holiday. */
  readonly name: string;
  /** The usual hours on this weekday. Empty: closed. */
  readonly usual: readonly DailyHours[];
  readonly usualText: string;
  readonly choice: Choice;
  /** The choice that applies without special hours. */
  readonly byRule: Choice;
  /** The special hours of the day, without dates. */
  readonly exception: Fields | undefined;
  /** The first period of the special hours. */
  readonly other: DailyHours | undefined;
}

/** Some days of a schedule with usual hours. */
export function listedDays(
  schedule: Fields,
  dates: readonly LocalDate[],
  holidays: BankHolidayList,
): ListedDay[] {
  const plain = {...schedule, exceptions: []} as unknown as Schedule;
  return dates.map((date) => {
    const usual = usualOn(schedule, date);
    const exception = exceptionOn(schedule, date);
    const day = dayOfService({schedule: plain}, date, holidays);
    const byRule = choiceByRule(day, usual);
    const other = itemsOf(exception?.['periods'])[0] as DailyHours | undefined;
    return {
      date,
      name: holidays.events.find((event) => event.date === date)?.title ?? '',
      usual,
      usualText: periodsText(usual) || words.states.closed,
      choice: exception ? choiceOf(exception, usual) : byRule,
      byRule,
      exception,
      other,
    };
  });
}

function usualOn(schedule: Fields, date: LocalDate): DailyHours[] {
  if (schedule['kind'] === 'always-open') {
    return [{opensAt: '00:00', closesAt: '24:00'}];
  }
  return recordsOf(schedule['weekly'])
    .filter(({byDay, validFrom = '', validTo = '9'}) => {
      const isInTime = String(validFrom) <= date && date <= String(validTo);
      return isInTime && itemsOf(byDay).includes(dayOfWeek(date));
    })
    .map(
      ({opensAt, closesAt}) => ({opensAt, closesAt}) as unknown as DailyHours,
    );
}

function choiceByRule(
  {stretches}: WeekDay,
  usual: readonly DailyHours[],
): Choice {
  if (stretches.some(({state}) => state !== 'open')) return 'unknown';
  return stretches.length === 0 && usual.length > 0 ? 'closed' : 'usual';
}

function choiceOf(
  {state, periods}: Fields,
  usual: readonly DailyHours[],
): Choice {
  if (state === 'open') return isSame(periods, usual) ? 'usual' : 'other';
  return state === 'closed' ? 'closed' : 'unknown';
}

/** The special hours on a date, without dates. */
function exceptionOn(schedule: Fields, date: LocalDate): Fields | undefined {
  const found = recordsOf(schedule['exceptions'])
    .filter(({from, to = from}) => String(from) <= date && date <= String(to))
    .sort((a, b) => lengthOf(a) - lengthOf(b))[0];
  return found && compact({...found, from: undefined, to: undefined});
}

/** If special hours overlap, the shorter span applies. */
function lengthOf({from, to = from}: Fields): number {
  return Date.parse(String(to)) - Date.parse(String(from));
}

interface Day {
  readonly date: LocalDate;
  readonly exception: Fields | undefined;
}

/** All special hours of a schedule, with the given days replaced. */
export function withDays(schedule: Fields, days: readonly Day[]): unknown {
  const {exceptions} = schedule;
  const isAsBefore = days.every(({date, exception}) =>
    isSame(exception, exceptionOn(schedule, date)),
  );
  if (isAsBefore) return exceptions;
  const [first, last] = [days[0]?.date ?? '', days.at(-1)?.date ?? ''];
  const all = [
    ...recordsOf(exceptions).flatMap((each) => outside(each, first, last)),
    ...joined(days),
  ].sort((a, b) => String(a['from']).localeCompare(String(b['from'])));
  return all.length > 0 ? all : undefined;
}

/** The parts of special hours before and after some days. */
function outside(exception: Fields, first: string, last: string): Fields[] {
  const {from, to = from} = exception;
  const [start, end] = [String(from), String(to)];
  if (end < first || start > last) return [exception];
  const span = (from: string, to: string) =>
    from <= to
      ? [compact({...exception, from, to: to === from ? undefined : to})]
      : [];
  return [
    ...span(start, daysAfter(first, -1)),
    ...span(daysAfter(last, 1), end),
  ];
}

/** Joins successive days with the same special hours. */
function joined(days: readonly Day[]): Fields[] {
  const spans: {from: LocalDate; to: LocalDate; exception: Fields}[] = [];
  for (const {date, exception} of days) {
    const last = spans.at(-1);
    if (!exception) continue;
    const goesOn =
      last?.to === daysAfter(date, -1) && isSame(last.exception, exception);
    if (goesOn) last.to = date;
    else spans.push({from: date, to: date, exception});
  }
  return spans.map(({from, to, exception}) =>
    compact({from, to: to === from ? undefined : to, ...exception}),
  );
}
