/** What the buttons do to a document. Each gives a new one. */
import {
  dialledDigits,
  numbersIn,
} from '../../../phone-numbers/dialled-digits.js';
import {fieldsOf, itemsOf, type Fields} from '../../../schedule/fields.js';
import type {LocalDate, ScheduleException} from '../../../schedule/schedule.js';
import {servicesOf} from './list-file.js';

/** Without the fields that hold nothing. */
export function compact(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  );
}

/** Whether two values say the same, in whatever order their fields stand. */
export function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, sorted) === JSON.stringify(b, sorted);
}

function sorted(_key: string, value: unknown): unknown {
  const fields = fieldsOf(value);
  if (Array.isArray(value) || fields !== value) return value;
  const names = Object.keys(fields).sort();
  return Object.fromEntries(names.map((name) => [name, fields[name]]));
}

/** Puts a service in the place of another, or at the end. */
export function putService(
  document: Fields,
  index: number,
  service: Fields,
): Fields {
  const services = [...(itemsOf(document['services']) ?? [])];
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

/** It answers again, or has opened again. */
export function lineUp(document: Fields, index: number): Fields {
  return change(document, index, {status: 'active', alert: undefined});
}

/**
 * "Service has closed": nobody sees it any more. Its numbers can be hidden in
 * every other list too, for instance where a stranger answers.
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

/** "The number is wrong": no list shows it any more. Nobody need have been asked. */
function withoutNumbers(document: Fields, numbers: readonly string[]): Fields {
  const withdrawn = itemsOf(document['withdrawnNumbers']) ?? [];
  const more = numbers.filter((number) => !isWithdrawn(document, number));
  return {...document, withdrawnNumbers: [...withdrawn, ...more]};
}

/** Whether no list may show a number. */
export function isWithdrawn(
  {withdrawnNumbers}: Fields,
  number: string,
): boolean {
  const all = (itemsOf(withdrawnNumbers) ?? []).map(String);
  return all.flatMap(numbersIn).includes(dialledDigits(number));
}

function numbersOf({phones}: Fields): string[] {
  return (itemsOf(phones) ?? [])
    .map((phone) => fieldsOf(phone)['number'])
    .filter((number) => typeof number === 'string');
}

/** "Add special hours": days that differ from the week. */
export function withException(
  document: Fields,
  index: number,
  exception: ScheduleException,
): Fields {
  const schedule = fieldsOf(servicesOf(document)[index]?.['schedule']);
  const exceptions = [...(itemsOf(schedule['exceptions']) ?? []), exception];
  return change(document, index, {schedule: {...schedule, exceptions}});
}

/** A check of another number or of other hours is none of these. */
export const NOT_CHECKED = {assuredDate: undefined, assuredBy: undefined};

/** The service without its check. */
export function notChecked(document: Fields, index: number): Fields {
  return change(document, index, NOT_CHECKED);
}

/** A number of a service that somebody else answers. The service goes on. */
export function numberWithdrawn(
  document: Fields,
  index: number,
  number: string,
): Fields {
  return withoutNumbers(notChecked(document, index), [number]);
}

/** An id for a new service that no other has. */
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

/** The document as it is saved: with its day, and who read the changes. */
export function finished(document: Fields, {today, initials}: Check): Fields {
  return {...document, updated: today, readBy: initials};
}
