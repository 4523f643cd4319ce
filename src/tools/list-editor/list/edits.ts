/** The changes that buttons make. Each function returns a new document. */
import {
  dialledDigits,
  numbersIn,
} from '../../../phone-numbers/dialled-digits.js';
import {
  compact,
  fieldsOf,
  itemsOf,
  type Fields,
} from '../../../schedule/fields.js';
import type {LocalDate, ScheduleException} from '../../../schedule/schedule.js';
import {servicesOf} from './list-file.js';

/** Whether two values are equal, in any order of their fields. */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a, sorted) === JSON.stringify(b, sorted);
}

function sorted(_key: string, value: unknown): unknown {
  const fields = fieldsOf(value);
  if (Array.isArray(value) || fields !== value) return value;
  const names = Object.keys(fields).sort();
  return Object.fromEntries(names.map((name) => [name, fields[name]]));
}

/** Replaces a service, or adds it at the end. */
export function putService(
  document: Fields,
  index: number,
  service: Fields,
): Fields {
  const services = [...itemsOf(document['services'])];
  services[index] = compact(service);
  return {...document, services};
}

function change(document: Fields, index: number, fields: Fields): Fields {
  const service = servicesOf(document)[index] ?? {};
  return putService(document, index, {...service, ...fields});
}

/** Who asked a service, and when. */
export interface Check {
  readonly today: LocalDate;
  readonly initials: string;
}

/** "Still right, checked today". */
export function confirmed(
  document: Fields,
  index: number,
  {today, initials}: Check,
): Fields {
  const check = {assuredDate: today, assuredBy: initials};
  return change(document, index, check);
}

/** "Line is down": one sentence for visitors, and its last day if it is known. */
export function lineDown(
  document: Fields,
  index: number,
  alert: {readonly text: string; readonly until?: LocalDate | undefined},
): Fields {
  const status = 'temporarily-closed';
  return change(document, index, {status, alert: compact({...alert})});
}

/** The line answers again, or the service has reopened. */
export function lineUp(document: Fields, index: number): Fields {
  return change(document, index, {status: 'active', alert: undefined});
}

/**
 * "Service has closed": visitors no longer see it. Its numbers can be hidden in
 * every other list too, for instance if a stranger answers.
 */
export function serviceClosed(
  document: Fields,
  index: number,
  {withdraw}: {readonly withdraw: boolean},
): Fields {
  const closed = change(document, index, {
    status: 'inactive',
    alert: undefined,
  });
  const service = servicesOf(document)[index] ?? {};
  return withdraw ? withoutNumbers(closed, numbersOf(service)) : closed;
}

/** "The number is wrong": hides it in every list, without a call. */
function withoutNumbers(document: Fields, numbers: readonly string[]): Fields {
  const withdrawn = itemsOf(document['withdrawnNumbers']);
  const more = numbers.filter((number) => !isWithdrawn(document, number));
  return {...document, withdrawnNumbers: [...withdrawn, ...more]};
}

/** Whether a number is hidden in every list. */
export function isWithdrawn(
  {withdrawnNumbers}: Fields,
  number: string,
): boolean {
  const all = itemsOf(withdrawnNumbers).map(String);
  return all.flatMap(numbersIn).includes(dialledDigits(number));
}

function numbersOf({phones}: Fields): string[] {
  return itemsOf(phones)
    .map((phone) => fieldsOf(phone)['number'])
    .filter((number) => typeof number === 'string');
}

/** "Add special hours": days that differ from the usual week. */
export function withException(
  document: Fields,
  index: number,
  exception: ScheduleException,
): Fields {
  const schedule = fieldsOf(servicesOf(document)[index]?.['schedule']);
  const exceptions = [...itemsOf(schedule['exceptions']), exception];
  return change(document, index, {schedule: {...schedule, exceptions}});
}

/** A check does not cover a new number or new hours. */
export const NOT_CHECKED = {assuredDate: undefined, assuredBy: undefined};

/** Removes the check of a service. */
export function notChecked(document: Fields, index: number): Fields {
  return change(document, index, NOT_CHECKED);
}

/** Withdraws a number that somebody else answers. The service stays. */
export function numberWithdrawn(
  document: Fields,
  index: number,
  number: string,
): Fields {
  return withoutNumbers(notChecked(document, index), [number]);
}

/** An unused id for a new service. */
export function newId(document: Fields, name: string): string {
  const taken = servicesOf(document).map(({id}) => id);
  const plain = name
    .toLowerCase()
    .normalize('NFD')
    .replace(/['\u2019]|\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  const stem = plain || 'service';
  let id = stem;
  for (let next = 2; taken.includes(id); next++) id = `${stem}-${next}`;
  return id;
}

/** The document to save, with its date and its second reader. */
export function finished(document: Fields, {today, initials}: Check): Fields {
  return {...document, updated: today, readBy: initials};
}
