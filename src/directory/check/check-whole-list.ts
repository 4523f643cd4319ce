/** Checks the list as a whole. */
import {defaultBankHolidays} from '../../open-hours/index.js';
import {
  fieldsOf,
  itemsOf,
  recordsOf,
  type Fields,
} from '../../schedule/fields.js';
import type {LocalDate} from '../../schedule/schedule.js';
import {MOST_LOOKED_UP, nearest} from './unknown-fields.js';
import {dateIssues} from './check-service.js';
import type {Path} from '../../schedule/issues.js';
import {error, warning, type FoundIssue} from './directory-issue.js';
import {monthsAfter} from '../../schedule/civil-time.js';
import {hertfordshire} from '../hertfordshire.js';
import {dayAndNightLines} from '../calling-order.js';
import {listings} from '../listings.js';

const MONTHS_OF_BANK_HOLIDAYS = 12;

/**
 * The field in which an unfinished list keeps its published version, so that
 * its changes can be read back on another day.
 */
export const BEFORE_CHANGES = '_beforeChanges';

/** The issues of a list as a whole. */
export function listIssues(document: Fields, today: LocalDate): FoundIssue[] {
  const services = recordsOf(document['services']);
  return [
    ...unfinishedIssues(document),
    ...areaIssues(document),
    ...dateIssues(document['updated'], ['updated'], today),
    ...bankHolidayIssues(document, today),
    ...idIssues(services),
    ...insteadIssues(services),
    ...fallbackIssues(services),
    ...nameIssues(services),
    ...nightIssues(services),
  ];
}

function unfinishedIssues(document: Fields): FoundIssue[] {
  if (document[BEFORE_CHANGES] === undefined) return [];
  return [error('not-finished', [])];
}

function areaIssues({area, heading}: Fields): FoundIssue[] {
  return (area ?? heading) === undefined ? [warning('no-area', ['area'])] : [];
}

/** Whether bank holidays of the next 12 months are missing. */
export function bankHolidaysEndTooSoon(
  through: unknown,
  today: LocalDate,
): boolean {
  return (
    typeof through === 'string' &&
    through < monthsAfter(today, MONTHS_OF_BANK_HOLIDAYS)
  );
}

function bankHolidayIssues(
  {bankHolidays = defaultBankHolidays}: Fields,
  today: LocalDate,
): FoundIssue[] {
  const {through} = fieldsOf(fieldsOf(bankHolidays)['covers']);
  if (!bankHolidaysEndTooSoon(through, today)) return [];
  return [warning('bank-holidays-end', ['bankHolidays'], through)];
}

function idIssues(services: readonly Fields[]): FoundIssue[] {
  const ids = services.map(({id}) => id);
  const places = firstPlaces(ids);
  return ids.flatMap((id, index) => {
    const first = places.get(id) ?? index;
    if (typeof id !== 'string' || first === index) return [];
    return [error('same-id', ['services', index, 'id'], first + 1)];
  });
}

function nameIssues(services: readonly Fields[]): FoundIssue[] {
  const names = services.map(({name, status}) =>
    typeof name === 'string' && status !== 'inactive' ? plain(name) : '',
  );
  const places = firstPlaces(names);
  return names.flatMap((name, index) => {
    const first = places.get(name) ?? index;
    if (name === '' || first === index) return [];
    return [warning('same-name', ['services', index, 'name'], first + 1)];
  });
}

/** The first place of each value. */
function firstPlaces<Value>(values: readonly Value[]): Map<Value, number> {
  const places = new Map<Value, number>();
  for (const [index, value] of values.entries()) {
    if (!places.has(value)) places.set(value, index);
  }
  return places;
}

/** Removes from a name what is not heard when it is read aloud. */
function plain(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

function insteadIssues(services: readonly Fields[]): FoundIssue[] {
  const ids = services.map(({id}) => id).filter((id) => typeof id === 'string');
  const byId = new Map(
    [...services].reverse().map((each) => [each['id'], each]),
  );
  let slips = 0;
  return services.flatMap((service, index) => {
    const {ifNoAnswer} = service;
    if (typeof ifNoAnswer !== 'string') return [];
    const path = ['services', index, 'ifNoAnswer'];
    const other = byId.get(ifNoAnswer);
    if (other) return otherIssues(service, other, path);
    const isLookedUp = slips++ < MOST_LOOKED_UP;
    const meant = isLookedUp ? nearest(ifNoAnswer, ids) : undefined;
    return [error('no-such-id', path, {id: ifNoAnswer, meant})];
  });
}

function otherIssues(service: Fields, other: Fields, path: Path): FoundIssue[] {
  if (service['ifNoAnswer'] === service['id']) {
    return [error('own-id', path)];
  }
  const answers = other['status'] === 'active' && isDayAndNight(other);
  return answers ? [] : [warning('may-not-answer', path, other['name'])];
}

/** Lines with `inFallback` that are not open day and night. */
function fallbackIssues(services: readonly Fields[]): FoundIssue[] {
  return services.flatMap((service, index) =>
    service['inFallback'] === true && !isDayAndNight(service)
      ? [warning('not-in-fallback', ['services', index, 'inFallback'])]
      : [],
  );
}

/** A line of the shipped list that fits any area. */
function nationalLine(): string {
  const {service, phones: [phone] = []} =
    dayAndNightLines(listings(hertfordshire)).find(
      ({service}) => service.scope === 'national',
    ) ?? {};
  return service && phone ? `${service.name}, ${phone.number}` : '';
}

function nightIssues(services: readonly Fields[]): FoundIssue[] {
  const someone = services.some(
    (service) => service['status'] === 'active' && isDayAndNight(service),
  );
  if (services.length === 0 || someone) return [];
  return [error('nobody-at-night', ['services'], nationalLine())];
}

function isDayAndNight({phones, schedule}: Fields): boolean {
  const hasPhone = itemsOf(phones).length > 0;
  return hasPhone && fieldsOf(schedule)['kind'] === 'always-open';
}
