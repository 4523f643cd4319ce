/** What only the list as a whole can get wrong. */
import {defaultBankHolidays} from '../../open-hours/index.js';
import {fieldsOf, itemsOf, type Fields} from '../../schedule/fields.js';
import type {LocalDate} from '../../schedule/schedule.js';
import {MOST_LOOKED_UP, nearest} from './check-fields.js';
import {dateFindings} from './check-service.js';
import {error, warning, type Finding, type Path} from '../directory-problem.js';
import {monthsAfter} from '../freshness.js';

const MONTHS_OF_BANK_HOLIDAYS = 12;

/**
 * The field in which a list that is still worked on carries itself as it was
 * before, so that its changes can be read back on another day.
 */
export const BEFORE_CHANGES = '_beforeChanges';

/** The findings of a list as a whole. */
export function listFindings(document: Fields, today: LocalDate): Finding[] {
  const services = (itemsOf(document['services']) ?? []).map(fieldsOf);
  return [
    ...unfinishedFindings(document),
    ...dateFindings(document['updated'], ['updated'], today),
    ...bankHolidayFindings(document, today),
    ...idFindings(services),
    ...fallbackFindings(services),
    ...nameFindings(services),
    ...nightFindings(services),
  ];
}

function unfinishedFindings(document: Fields): Finding[] {
  if (document[BEFORE_CHANGES] === undefined) return [];
  const message = 'It is not finished: nobody has read its changes yet.';
  const suggestion =
    'Open it in "Keep the list right", have the changes read, and save the list there.';
  return [error([], message, suggestion)];
}

/** Whether the bank holidays of the next 12 months are not all known. */
export function bankHolidaysEndTooSoon(
  through: unknown,
  today: LocalDate,
): boolean {
  return (
    typeof through === 'string' &&
    through < monthsAfter(today, MONTHS_OF_BANK_HOLIDAYS)
  );
}

function bankHolidayFindings(
  {bankHolidays = defaultBankHolidays}: Fields,
  today: LocalDate,
): Finding[] {
  const {through} = fieldsOf(fieldsOf(bankHolidays)['covers']);
  if (!bankHolidaysEndTooSoon(through, today)) return [];
  return [
    warning(
      ['bankHolidays'],
      `The bank holidays are known until ${String(through)}, and not for the next 12 months.`,
      'Take over the list of www.gov.uk/bank-holidays, or a newer release of the widget.',
    ),
  ];
}

function idFindings(services: readonly Fields[]): Finding[] {
  const ids = services.map(({id}) => id);
  const places = firstPlaces(ids);
  return ids.flatMap((id, index) => {
    const first = places.get(id) ?? index;
    if (typeof id !== 'string' || first === index) return [];
    return [
      error(
        ['services', index, 'id'],
        `Service ${first + 1} of the list has the same id, so this one is not shown.`,
        'Write another id.',
      ),
    ];
  });
}

function nameFindings(services: readonly Fields[]): Finding[] {
  const names = services.map(({name, status}) =>
    typeof name === 'string' && status !== 'inactive' ? plain(name) : '',
  );
  const places = firstPlaces(names);
  return names.flatMap((name, index) => {
    const first = places.get(name) ?? index;
    if (name === '' || first === index) return [];
    return [
      warning(
        ['services', index, 'name'],
        `Service ${first + 1} of the list has the same name.`,
        'Add what tells them apart, or take one of them out.',
      ),
    ];
  });
}

/** Where each value stands first. */
function firstPlaces<Value>(values: readonly Value[]): Map<Value, number> {
  const places = new Map<Value, number>();
  for (const [index, value] of values.entries()) {
    if (!places.has(value)) places.set(value, index);
  }
  return places;
}

/** A name without what nobody hears. */
function plain(name: string): string {
  return name.trim().replace(/\s+/g, ' ').toLowerCase();
}

function fallbackFindings(services: readonly Fields[]): Finding[] {
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
    if (other) return otherFindings(service, other, path);
    const isLookedUp = slips++ < MOST_LOOKED_UP;
    const meant = isLookedUp ? nearest(ifNoAnswer, ids) : undefined;
    return [
      error(
        path,
        `No service has the id "${ifNoAnswer.slice(0, 60)}".`,
        meant === undefined
          ? 'Write the id of a service that answers day and night.'
          : `Did you mean "${meant}"?`,
      ),
    ];
  });
}

function otherFindings(service: Fields, other: Fields, path: Path): Finding[] {
  if (service['ifNoAnswer'] === service['id']) {
    const message = 'It names itself.';
    return [error(path, message, 'Write the id of another service.')];
  }
  const answers = other['status'] === 'active' && isDayAndNight(other);
  const message = `${String(other['name'])} may not answer either: it is not listed as open day and night.`;
  const suggestion = 'Write the id of a service that answers day and night.';
  return answers ? [] : [warning(path, message, suggestion)];
}

function nightFindings(services: readonly Fields[]): Finding[] {
  const someone = services.some(
    (service) => service['status'] === 'active' && isDayAndNight(service),
  );
  if (services.length === 0 || someone) return [];
  return [
    error(
      ['services'],
      'No line is open day and night, so at night nobody can be called.',
      'Add one, such as the National Domestic Abuse Helpline, 0808 2000 247.',
    ),
  ];
}

function isDayAndNight({phones, schedule}: Fields): boolean {
  const hasPhone = (itemsOf(phones) ?? []).length > 0;
  return hasPhone && fieldsOf(schedule)['kind'] === 'always-open';
}
