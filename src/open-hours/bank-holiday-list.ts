/** The dated list of bank holidays, and what it leaves open. */
import type {Holiday} from '../schedule/day-hours.js';
import {fieldsOf, itemsOf} from '../schedule/fields.js';
import {toDay, yearOf} from '../schedule/civil-time.js';
import type {LocalDate} from '../schedule/schedule.js';
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
