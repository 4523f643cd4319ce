/**
 * The dated list of bank holidays, and the days after it that may be bank
 * holidays in England and Wales by rule.
 *
 * The rules are right for most years and were wrong in 2020, 2022 and 2023. So
 * they never say that a day *is* a bank holiday: they only say when to be
 * careful because the list has no answer.
 */
import type {Holiday} from '../schedule/day-hours.js';
import {fieldsOf, itemsOf} from '../schedule/fields.js';
import {dayIn, toDay, weekdayOf, yearOf} from '../schedule/civil-time.js';
import type {LocalDate} from '../schedule/schedule.js';

/** Bank holidays of England and Wales, as GOV.UK publishes them. */
export interface BankHolidayList {
  /** The dates for which the list is complete, both included. */
  readonly covers: {readonly from: LocalDate; readonly through: LocalDate};
  readonly events: readonly BankHoliday[];
}

/** One bank holiday. */
export interface BankHoliday {
  readonly date: LocalDate;
  readonly title: string;
  /** True if the day replaces one that fell on a weekend. */
  readonly substitute?: boolean | undefined;
}

/** Says whether a day is, or may be, a bank holiday. */
export type HolidayCalendar = (day: number) => Holiday | undefined;

/**
 * Reads a list. It may come from a partner's own file, so everything in it is
 * checked. A list that cannot be read completely counts as complete for no
 * date: its readable dates hold, and all other dates go by rule and stay in
 * doubt.
 */
export function holidayCalendar(list: unknown): HolidayCalendar {
  const {covers, events} = fieldsOf(list);
  const listed = new Map<unknown, Holiday>();
  for (const event of itemsOf(events)) {
    const {date, title, substitute} = fieldsOf(event);
    // A date without a name is still a day on which services may not answer.
    const name = typeof title === 'string' && title ? title : 'Bank holiday';
    const day = {name, substitute: substitute === true};
    listed.set(toDay(date), {reason: 'bank-holiday', day});
  }
  const {from, through} = fieldsOf(covers);
  const first = toDay(from) ?? Infinity;
  const last = toDay(through) ?? -Infinity;
  // A list without events is broken: England and Wales always have bank
  // holidays.
  const isReadable = listed.size > 0 && !listed.has(undefined);

  return (day) => {
    const isCovered = isReadable && first <= day && day <= last;
    const byRule = isCovered ? specialDays : possibleHolidays;
    const special = byRule(yearOf(day)).get(day);
    return (
      listed.get(day) ?? (special && {reason: 'special-day', day: special})
    );
  };
}

const SATURDAY = 5;

type Days = Map<number, Holiday['day']>;

/**
 * Christmas Day, Boxing Day and New Year's Day, on their own dates. When one
 * falls on a weekend, the list names a substitute day, but many services are
 * closed on the day itself, too.
 */
export function specialDays(year: number): Days {
  return new Map([
    [dayIn(year, 1, 1), named("New Year's Day")],
    [dayIn(year, 12, 25), named('Christmas Day')],
    [dayIn(year, 12, 26), named('Boxing Day')],
  ]);
}

/** The eight regular bank holidays of a year, and their substitute days. */
export function possibleHolidays(year: number): Days {
  const days = specialDays(year);
  for (const [day, {name}] of [...days]) {
    if (!isWeekend(day)) continue;
    let substitute = day;
    while (isWeekend(substitute) || days.has(substitute)) substitute += 1;
    days.set(substitute, {name, substitute: true});
  }
  const easter = easterSunday(year);
  return days
    .set(easter - 2, named('Good Friday'))
    .set(easter + 1, named('Easter Monday'))
    .set(mondayFrom(dayIn(year, 5, 1)), named('Early May bank holiday'))
    .set(mondayFrom(dayIn(year, 5, 25)), named('Spring bank holiday'))
    .set(mondayFrom(dayIn(year, 8, 25)), named('Summer bank holiday'));
}

/**
 * Easter Sunday in the Gregorian calendar: the Sunday after the first full moon
 * from 21 March on, by the tables of the Church.
 */
function easterSunday(year: number): number {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const solar = century - Math.floor(century / 4);
  const lunar = Math.floor((8 * century + 13) / 25);
  let moon = (19 * golden + solar - lunar + 15) % 30;
  // In the tables no two moons of a 19-year cycle fall on the same day.
  if (moon === 29 || (moon === 28 && golden > 10)) moon -= 1;
  // The day before the Monday is a Sunday, and always after the moon.
  return mondayFrom(dayIn(year, 3, 21) + moon + 2) - 1;
}

function mondayFrom(day: number): number {
  return day + ((7 - weekdayOf(day)) % 7);
}

function isWeekend(day: number): boolean {
  return weekdayOf(day) >= SATURDAY;
}

function named(name: string): Holiday['day'] {
  return {name, substitute: false};
}
