/** Finds coming bank holidays, whom to ask, and the days of Christmas. */
import {dayOfService, type WeekDay} from '../../../cli/what-visitors-read.js';
import type {Directory, Service} from '../../../directory/schema.js';
import {
  defaultBankHolidays,
  type BankHolidayList,
} from '../../../open-hours/index.js';
import {daysAfter} from '../../../schedule/civil-time.js';
import type {LocalDate} from '../../../schedule/schedule.js';

/** How many days before a bank holiday a service should be asked about it. */
const ASK_DAYS_BEFORE = 6 * 7;

const HOLIDAYS_AHEAD = 3;

/** A coming bank holiday. */
export interface HolidayAhead {
  readonly date: LocalDate;
  readonly title: string;
  /** Six weeks before. */
  readonly askBy: LocalDate;
  /** The services whose hours on it are not known. */
  readonly services: readonly Service[];
}

/** The next three bank holidays, including today's. */
export function nextHolidays(
  directory: Directory,
  today: LocalDate,
): BankHolidayList['events'] {
  return holidaysOf(directory)
    .events.filter(({date}) => date >= today)
    .sort((a, b) => a.date.localeCompare(b.date))
    .slice(0, HOLIDAYS_AHEAD);
}

/** What to ask about them. */
export function asksAhead(
  directory: Directory,
  today: LocalDate,
): HolidayAhead[] {
  return nextHolidays(directory, today).map(({date, title}) => ({
    date,
    title,
    askBy: daysAfter(date, -ASK_DAYS_BEFORE),
    services: callable(directory).filter((service) =>
      isGap(dayOfService(service, date, holidaysOf(directory))),
    ),
  }));
}

/** The hours of one service from Christmas Eve to 2 January. */
export interface ChristmasRow {
  readonly service: Service;
  readonly days: readonly ChristmasDay[];
}

interface ChristmasDay extends WeekDay {
  /** The hours on this day are not known. */
  readonly isGap: boolean;
}

/** Each service on each of `christmasDates`. */
export function christmasDays(
  directory: Directory,
  today: LocalDate,
): ChristmasRow[] {
  const dates = christmasDates(today);
  if (dates.length === 0) return [];
  return callable(directory).map((service) => ({
    service,
    days: dates.map((date) => {
      const day = dayOfService(service, date, holidaysOf(directory));
      return {...day, isGap: isGap(day)};
    }),
  }));
}

/** Christmas Eve to 2 January. Empty from 3 January to 31 October. */
export function christmasDates(today: LocalDate): LocalDate[] {
  const year = Number(today.slice(0, 4));
  const day = today.slice(5);
  if (day > '01-02' && day < '11-01') return [];
  const eve = `${day <= '01-02' ? year - 1 : year}-12-24`;
  return Array.from({length: 10}, (_, index) => daysAfter(eve, index));
}

/** The bank holidays of a list, or the built-in ones. */
export function holidaysOf(directory: Directory | undefined): BankHolidayList {
  return directory?.bankHolidays ?? defaultBankHolidays;
}

function callable({services}: Directory): Service[] {
  return services.filter(
    ({status, phones = []}) => status === 'active' && phones.length > 0,
  );
}

function isGap({stretches}: WeekDay): boolean {
  return stretches.some(({state}) => state !== 'open');
}
