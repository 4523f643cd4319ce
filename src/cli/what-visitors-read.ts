/** What visitors read about each service: now, and on each day of a week. */
import {
  listings,
  pagesOf,
  takesCalls,
  type Listing,
} from '../directory/listings.js';
import type {Directory, Service} from '../directory/schema.js';
import {
  dayStretches,
  weekOf,
  type DayStretch,
} from '../directory/week-hours.js';
import {
  defaultBankHolidays,
  type BankHolidayList,
  toLondonTime,
} from '../open-hours/index.js';
import type {LocalDate} from '../schedule/schedule.js';
import {weekdayAndDateText} from '../wording/date-text.js';
import {partsOfDayText} from '../wording/hours-text.js';
import {currentAlert} from '../directory/freshness.js';
import {whoIsOpen} from '../directory/who-is-open.js';
import {english} from '../wording/messages.js';
import {listingStatusText} from '../wording/status-text.js';

/** The hours of one service. */
export interface WeekRow {
  readonly id: string;
  readonly name: string;
  readonly days: readonly WeekDay[];
}

export interface WeekDay {
  readonly date: LocalDate;
  /** "Friday 25 December", and the name of a bank holiday. */
  readonly day: string;
  readonly stretches: readonly DayStretch[];
  /** "9am to 5pm", "closed", "may be open 9am to 5pm". */
  readonly words: string;
}

/** The week that contains a date, for each service with a phone. */
export function weekOfServices(
  directory: Directory,
  date: LocalDate,
): WeekRow[] {
  const {bankHolidays} = directory;
  const holidays: BankHolidayList = bankHolidays ?? defaultBankHolidays;
  return listings(directory)
    .filter(takesCalls)
    .map(({service}) => ({
      id: service.id,
      name: service.name,
      days: weekOf(date).map((day) => dayOfService(service, day, holidays)),
    }));
}

/** One day of one service, in words. */
export function dayOfService(
  {schedule = {kind: 'unknown'}}: Pick<Service, 'schedule'>,
  date: LocalDate,
  bankHolidays: BankHolidayList,
): WeekDay {
  const stretches = dayStretches(schedule, date, bankHolidays);
  const holiday = bankHolidays.events.find((event) => event.date === date);
  const name = holiday ? ` (${holiday.title})` : '';
  return {
    date,
    day: `${weekdayAndDateText(date)}${name}`,
    stretches,
    words: wordsOf(stretches),
  };
}

function wordsOf(stretches: readonly DayStretch[]): string {
  if (stretches.length === 0) return 'closed';
  const doubtful = partsOfDayText(stretches, 'unknown');
  const isGap = stretches.some(({state}) => state === 'not-known');
  return [
    partsOfDayText(stretches, 'open'),
    doubtful && `may be open ${doubtful}`,
    isGap && 'hours not known',
  ]
    .filter(Boolean)
    .join(', ');
}

/** One service at one moment. */
export interface OpenRow {
  readonly id: string;
  readonly name: string;
  readonly numbers: readonly string[];
  /** Absent if the service has no phone. */
  readonly state?: string;
  /** The same sentence that visitors read. */
  readonly words: string;
}

/** The services in the order in which a visitor finds them. */
export function openRows(directory: Directory, at: Date): OpenRow[] {
  return whoIsOpen(directory, at).map((listing) => ({
    id: listing.service.id,
    name: listing.service.name,
    numbers: listing.phones.map(({number}) => number),
    ...(listing.status && {state: listing.status.state}),
    words: sentenceOf(listing, at),
  }));
}

function sentenceOf(listing: Listing, at: Date): string {
  const now = {instant: at, london: toLondonTime(at)};
  const alert = currentAlert(listing.service, now.london.date);
  const text = listingStatusText(listing, {now, alert});
  if (text) return `${text.lead} ${text.rest}`.trim();
  const {website} = pagesOf(listing.service);
  return website ? english.status.websiteAnyTime : 'No phone.';
}
