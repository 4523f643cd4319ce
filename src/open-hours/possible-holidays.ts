/**
 * Days that may be bank holidays in England and Wales, by rule.
 *
 * The rules are right for most years and were wrong in 2020, 2022 and 2023, so
 * they never say that a day *is* one: they say where to be careful when there
 * is no list to ask.
 */
import type {NamedDay} from '../schedule/schedule.js';
import {dayIn, weekdayOf} from '../schedule/civil-time.js';

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
