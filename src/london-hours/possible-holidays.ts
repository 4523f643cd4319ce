/**
 * Days that may be bank holidays in England and Wales, by rule.
 *
 * The rules are right for most years and were wrong in 2020, 2022 and 2023, so
 * they never say that a day *is* one: they say where to be careful when there
 * is no list to ask.
 */
import type {NamedDay} from '../open-hours/schedule.js';
import {dayIn, weekdayOf} from '../open-hours/local-date-time.js';

const MONDAY = 0;
const FRIDAY = 4;
const SATURDAY = 5;
const SUNDAY = 6;

type Days = ReadonlyMap<number, NamedDay>;

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
  const easter = easterSunday(year);
  return new Map([
    ...specialDays(year),
    ...substitutes(year),
    [easter - 2, named('Good Friday')],
    [easter + 1, named('Easter Monday')],
    [mondayFrom(dayIn(year, 5, 1)), named('Early May bank holiday')],
    [mondayFrom(dayIn(year, 5, 25)), named('Spring bank holiday')],
    [mondayFrom(dayIn(year, 8, 25)), named('Summer bank holiday')],
  ]);
}

function substitutes(year: number): [number, NamedDay][] {
  const newYear = dayIn(year, 1, 1);
  const christmas = dayIn(year, 12, 25);
  const found: [number, NamedDay][] = [];
  if (isWeekend(newYear)) {
    found.push([mondayFrom(newYear), substitute("New Year's Day")]);
  }
  switch (weekdayOf(christmas)) {
    case FRIDAY:
      found.push([christmas + 3, substitute('Boxing Day')]);
      break;
    case SATURDAY:
      found.push([christmas + 2, substitute('Christmas Day')]);
      found.push([christmas + 3, substitute('Boxing Day')]);
      break;
    case SUNDAY:
      // Boxing Day keeps its Monday, so Christmas moves to the Tuesday.
      found.push([christmas + 2, substitute('Christmas Day')]);
  }
  return found;
}

/**
 * Easter Sunday in the Gregorian calendar, by the method of an anonymous
 * correspondent to Nature, 20 April 1876. The letters are his.
 */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const date = ((h + l - 7 * m + 114) % 31) + 1;
  return dayIn(year, month, date);
}

function mondayFrom(day: number): number {
  return day + ((7 + MONDAY - weekdayOf(day)) % 7);
}

function isWeekend(day: number): boolean {
  return weekdayOf(day) >= SATURDAY;
}

function named(name: string): NamedDay {
  return {name, substitute: false};
}

function substitute(name: string): NamedDay {
  return {name, substitute: true};
}
