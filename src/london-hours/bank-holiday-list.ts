/** The dated list of bank holidays, and what it leaves open. */
import type {Holiday} from '../open-hours/day-hours.js';
import type {DaySpan} from '../open-hours/day-runs.js';
import {fieldsOf, itemsOf} from '../open-hours/fields.js';
import {toDay, yearOf} from '../open-hours/local-date-time.js';
import type {LocalDate, NamedDay} from '../open-hours/schedule.js';
import {possibleHolidays, specialDays} from './possible-holidays.js';

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

/** Which days are bank holidays, or may be. */
export interface HolidayCalendar {
  holidayOn(day: number): Holiday | undefined;
  /** The first holiday on a day or after it. */
  nextHoliday(day: number): number | undefined;
}

// Boxing Day is in doubt every year, listed or not.
const LONGEST_WAIT = 366;

const MOST_YEARS_REMEMBERED = 50;

/**
 * Reads a list. It may come from a partner's own file, so nothing in it is
 * taken on trust. A list that cannot be read to its end is complete for no
 * date: its readable dates hold, and the rest goes by rule and stays in doubt.
 */
export function holidayCalendar(list: unknown): HolidayCalendar {
  const listed = listedDays(list);
  const {from, through} = coveredDays(list);
  const special = rememberYears(specialDays);
  const possible = rememberYears(possibleHolidays);

  function holidayOn(day: number): Holiday | undefined {
    const isCovered = from <= day && day <= through;
    return listed.get(day) ?? (isCovered ? special : possible)(day);
  }

  return {
    holidayOn,
    nextHoliday(day) {
      for (let ahead = day; ahead <= day + LONGEST_WAIT; ahead += 1) {
        if (holidayOn(ahead) !== undefined) return ahead;
      }
      return undefined;
    },
  };
}

function listedDays(list: unknown): ReadonlyMap<number, Holiday> {
  const listed = new Map<number, Holiday>();
  for (const event of eventsOf(list)) {
    const {date, title, substitute} = fieldsOf(event);
    const day = toDay(date);
    if (day === undefined) continue;
    // A date without a name is still a day on which nobody may answer.
    const name = typeof title === 'string' && title ? title : 'Bank holiday';
    listed.set(day, {name, substitute: substitute === true, isListed: true});
  }
  return listed;
}

function coveredDays(list: unknown): DaySpan {
  const covers = fieldsOf(fieldsOf(list).covers);
  const from = toDay(covers.from);
  const through = toDay(covers.through);
  const isReadable = eventsOf(list).every(
    (event) => toDay(fieldsOf(event).date) !== undefined,
  );
  if (from === undefined || through === undefined || !isReadable) {
    return {from: Infinity, through: -Infinity};
  }
  return {from, through};
}

function eventsOf(list: unknown): readonly unknown[] {
  const events = itemsOf(fieldsOf(list).events) ?? [];
  // No event at all is a broken list rather than a country without holidays.
  return events.length > 0 ? events : [undefined];
}

function rememberYears(
  rule: (year: number) => ReadonlyMap<number, NamedDay>,
): (day: number) => Holiday | undefined {
  const years = new Map<number, ReadonlyMap<number, Holiday>>();
  return (day) => {
    const year = yearOf(day);
    let holidays = years.get(year);
    if (holidays === undefined) {
      if (years.size >= MOST_YEARS_REMEMBERED) years.clear();
      const days = [...rule(year)];
      holidays = new Map(
        days.map(([on, named]) => [on, {...named, isListed: false}]),
      );
      years.set(year, holidays);
    }
    return holidays.get(day);
  };
}
