/**
 * The dated list of bank holidays, and what it leaves open: days that may be
 * bank holidays in England and Wales by rule.
 *
 * The rules are right for most years and were wrong in 2020, 2022 and 2023, so
 * they never say that a day *is* one: they say where to be careful when there
 * is no list to ask.
 */
import type {Holiday} from '../open-hours/day-hours.js';
import {fieldsOf, itemsOf} from '../open-hours/fields.js';
import {
  dayIn,
  toDay,
  weekdayOf,
  yearOf,
} from '../open-hours/local-date-time.js';
import type {LocalDate, NamedDay} from '../open-hours/schedule.js';

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
  /** The day stands in for one that fell on a weekend. */
  readonly substitute?: boolean | undefined;
}

/** What is to be known of a day if it is, or may be, a bank holiday. */
export type HolidayCalendar = (day: number) => Holiday | undefined;

/**
 * Reads a list. It may come from a partner's own file, so nothing in it is
 * taken on trust. A list that cannot be read to its end is complete for no
 * date: its readable dates hold, and the rest goes by rule and stays in doubt.
 */
export function holidayCalendar(list: unknown): HolidayCalendar {
  const {covers, events} = fieldsOf(list);
  const listed = new Map<unknown, Holiday>();
  for (const event of itemsOf(events) ?? []) {
    const {date, title, substitute} = fieldsOf(event);
    // A date without a name is still a day on which nobody may answer.
    const name = typeof title === 'string' && title ? title : 'Bank holiday';
    const day = {name, substitute: substitute === true};
    listed.set(toDay(date), {reason: 'bank-holiday', day});
  }
  const {from, through} = fieldsOf(covers);
  const first = toDay(from) ?? Infinity;
  const last = toDay(through) ?? -Infinity;
  // No event at all is a broken list rather than a country without holidays.
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

type Days = Map<number, NamedDay>;

/**
 * Christmas Day, Boxing Day and New Year's Day, on their own dates. When one
 * falls on a weekend the list names another day in its place, and yet many
 * services are shut on the day itself.
 */
export function specialDays(year: number): Days {
  return new Map([
    [dayIn(year, 1, 1), named("New Year's Day")],
    [dayIn(year, 12, 25), named('Christmas Day')],
    [dayIn(year, 12, 26), named('Boxing Day')],
  ]);
}

/** The eight regular bank holidays of a year, and the days that stand in. */
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
 * from 21 March on, as the tables of the Church have the moon.
 */
function easterSunday(year: number): number {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const solar = century - Math.floor(century / 4);
  const lunar = Math.floor((8 * century + 13) / 25);
  let moon = (19 * golden + solar - lunar + 15) % 30;
  // The tables let no two moons of a cycle of 19 years fall on one day.
  if (moon === 29 || (moon === 28 && golden > 10)) moon -= 1;
  // Sunday comes the day before a Monday, and after the moon.
  return mondayFrom(dayIn(year, 3, 21) + moon + 2) - 1;
}

function mondayFrom(day: number): number {
  return day + ((7 - weekdayOf(day)) % 7);
}

function isWeekend(day: number): boolean {
  return weekdayOf(day) >= SATURDAY;
}

function named(name: string): NamedDay {
  return {name, substitute: false};
}
