/** Lists what a person must still do before a list is published. */
import {defaultBankHolidays} from '../../open-hours/index.js';
import {toDay} from '../../schedule/civil-time.js';
import type {LocalDate} from '../../schedule/schedule.js';
import {bankHolidaysEndTooSoon} from './check-whole-list.js';
import {firstPageOf} from '../listings.js';
import type {Directory, Service} from '../schema.js';

/** A release needs a check by a person that is no older. */
const CHECKED_WITHIN_DAYS = 30;

/**
 * The tasks, in plain sentences. There are none if every shown service was
 * checked within 30 days, or the list says who decided to publish it unchecked
 * and why, and if the bank holidays of the next 12 months are known.
 */
export function releaseTasks(directory: Directory, today: LocalDate): string[] {
  const {services, bankHolidays = defaultBankHolidays} = directory;
  const {through} = bankHolidays.covers;
  const tasks = services
    .filter(({status}) => status !== 'inactive')
    .flatMap((service) => serviceTasks(service, today));
  if (!bankHolidaysEndTooSoon(through, today)) return tasks;
  return [
    ...tasks,
    `Bring the bank holidays of the next 12 months, with "npm run bank-holidays": they are known until ${through}.`,
  ];
}

function serviceTasks(service: Service, today: LocalDate): string[] {
  const {name, phones = [], publishedUnconfirmed} = service;
  const page = firstPageOf(service);
  if (isJustConfirmed(service, today) || publishedUnconfirmed) return [];
  const numbers = phones.map(({number}) => number).join(', ');
  const {assuredDate, assuredBy} = service;
  const last =
    assuredDate === undefined
      ? 'nobody has checked it'
      : `last checked on ${assuredDate} by ${assuredBy ?? 'nobody who is named'}`;
  const ways = [
    ...(numbers ? [`ring ${numbers}`] : []),
    ...(page ? [`open ${page}`] : []),
  ];
  return [`${name}: ${ways.join(', and ')}: ${last}.`];
}

function isJustConfirmed(
  {assuredDate, assuredBy}: Service,
  today: LocalDate,
): boolean {
  const [checked, now] = [toDay(assuredDate), toDay(today)];
  if (assuredBy === undefined || checked === undefined || now === undefined) {
    return false;
  }
  return checked <= now && now - checked <= CHECKED_WITHIN_DAYS;
}
