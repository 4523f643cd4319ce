/** The bank holidays to come, whom to ask about them, and Christmas by days. */
import {dayOfService, type WeekDay} from '../../../cli/week.js';
import type {Directory, Service} from '../../../directory/schema.js';
import {
  defaultBankHolidays,
  type BankHolidayList,
} from '../../../open-hours/index.js';
import {toDate, toDay} from '../../../schedule/civil-time.js';
import type {LocalDate} from '../../../schedule/schedule.js';

/** How long before a bank holiday its hours should be asked. */
const ASK_DAYS_BEFORE = 6 * 7;

const HOLIDAYS_AHEAD = 3;

/** A bank holiday to come. */
export interface HolidayAhead {
  readonly date: LocalDate;
  readonly title: string;
  /** Six weeks before. */
  readonly askBy: LocalDate;
  /** The services of which nobody knows what they do on it. */
  readonly services: readonly Service[];
}

/** The next three bank holidays, today's among them. */
export function asksAhead(
  directory: Directory,
  today: LocalDate,
): HolidayAhead[] {
  return holidaysOf(directory)
    .events.filter(({date}) => date >= today)
    .sort((a, b) => a.date.localeCompare(b.date))
    .slice(0, HOLIDAYS_AHEAD)
    .map(({date, title}) => ({
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

export interface ChristmasDay extends WeekDay {
  /** Nobody knows what it does on this day. */
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

/** Christmas Eve to 2 January. Empty but from 1 November to then. */
export function christmasDates(today: LocalDate): LocalDate[] {
  const year = Number(today.slice(0, 4));
  const day = today.slice(5);
  if (day > '01-02' && day < '11-01') return [];
  const eve = `${day <= '01-02' ? year - 1 : year}-12-24`;
  return Array.from({length: 10}, (_, index) => daysAfter(eve, index));
}

/** The date some days later. */
export function daysAfter(date: LocalDate, days: number): LocalDate {
  return toDate((toDay(date) ?? 0) + days);
}

/** The bank holidays of a list: its own, or those that are built in. */
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
