/**
 * Reads a list from services in Open Referral (HSDS 1 to 3, Open Referral UK).
 */
import {parseDirectory, type ParsedDirectory} from '../directory/parse.js';
import {
  asList,
  fieldsOf,
  itemsOf,
  type Fields,
  compact,
} from '../schedule/fields.js';
import {createLosses, type Tell} from './losses.js';
import {dateIn} from './open-referral-dates.js';
import {loseHours, scheduleOf, type Group} from './open-referral-hours.js';
import {phonesOf} from './open-referral-phones.js';
import {LINK_TYPES} from './open-referral.js';
import {Source} from './source.js';

/** Facts about the list that Open Referral does not have. */
export interface ListFacts {
  readonly id: string;
  /** The day on which the list was converted. */
  readonly updated: string;
}

/** A list, or the reason why there is none; and what could not be converted. */
export interface FromOpenReferral extends ParsedDirectory {
  /**
   * Each sentence names the service and, if there is one, a field with its
   * value.
   */
  readonly losses: readonly string[];
}

/**
 * Makes a list from Open Referral services: one service, several, or a page of
 * `GET /services`. The document is not trusted: the result is checked like any
 * list from outside. Never throws, whatever it is given.
 */
export function fromOpenReferral(
  document: unknown,
  {id, updated}: ListFacts,
): FromOpenReferral {
  const losses = createLosses();
  losses.add('What happens on bank holidays is not said, so it is not known.');
  losses.add(
    'What a call costs is taken from the number: 0800, 0808 and 116 123 are free.',
  );
  const issues: string[] = [];
  const services = new Map<unknown, Fields>();
  for (const [index, fields] of servicesOf(document, losses.add).entries()) {
    const said = new Source(fields, {path: '', tell: () => undefined});
    const name = said.word('name') ?? `Service ${index + 1}`;
    const service = serviceOf(fields, losses.of({name}));
    const missing = missingIn(service, services);
    if (missing === undefined) services.set(service['id'], service);
    else issues.push(`"${name}" is left out: ${missing}.`);
  }
  const read = parseDirectory({
    id,
    updated,
    withdrawnNumbers: [],
    services: [...services.values()],
  });
  return {
    ...read,
    issues: [...issues, ...read.issues],
    losses: losses.all(),
  };
}

/** The data without which a service cannot be shown. */
function missingIn(
  {id, name, phones, website}: Fields,
  known: ReadonlyMap<unknown, Fields>,
): string | undefined {
  const missing = [
    id === undefined && 'no id',
    name === undefined && 'no name',
    phones === undefined && website === undefined && 'no way of contact',
  ].filter((each) => each !== false);
  if (missing.length > 0) return `it has ${missing.join(' and ')}`;
  return known.has(id) ? `the id ${String(id)} has another service` : undefined;
}

/** The fields that may hold the services: HSDS 3, UK 1.0, and packages. */
const LISTS = ['contents', 'content', 'services', 'items', 'data', 'results'];

function servicesOf(document: unknown, tell: Tell): Fields[] {
  const page = fieldsOf(document);
  const list = LISTS.find((name) => asList(page[name]));
  const listed = asList(document) ?? asList(page[list ?? '']) ?? [document];
  // In a list of organizations each has its services inside.
  const services = listed
    .map(fieldsOf)
    .flatMap((item) => asList(item['services'])?.map(fieldsOf) ?? [item]);
  if (list !== undefined) tellOfPage(page, {list, services}, tell);
  return services;
}

function tellOfPage(
  page: Fields,
  {list, services}: {list: string; services: readonly Fields[]},
  tell: Tell,
): void {
  for (const [name, value] of Object.entries(page)) {
    const items = itemsOf(value);
    if (name === list || items.length === 0) continue;
    tell(
      `"${name}" is beside the services and was not converted: ${items.length} of them.`,
    );
  }
  const total = Number(page['total_items'] ?? page['totalElements']);
  if (total > services.length) {
    tell(
      `These are ${services.length} of ${total} services: the other pages are not read.`,
    );
  }
}

function serviceOf(fields: Fields, tell: Tell): Fields {
  const service = new Source(fields, {path: '', tell});
  const attributes = attributesOf(service);
  const name = service.text('name');
  const description = service.text('description');
  const eligibility = service.text('eligibility_description');
  const alert = service.text('alert');
  const read = {
    id: attributes(LINK_TYPES.id)[0] ?? service.word('id'),
    name,
    description: description ?? name,
    eligibilityDescription: eligibility ?? description ?? name,
    helpsWith: attributes(LINK_TYPES.helpsWith),
    scope: attributes(LINK_TYPES.scope)[0] ?? 'local',
    status: statusOf(service),
    sources: [],
    ...compact({
      website: addressOf(service),
      minimumAge: ageOf(service, 'minimum_age'),
      maximumAge: ageOf(service, 'maximum_age'),
      assuredDate: assuredDateOf(service),
      interpretationServices: service.text('interpretation_services'),
      alert: alert === undefined ? undefined : {text: alert},
      languages: languagesOf(service),
    }),
    ...callsOf(service, tell),
  };
  service.loseRest();
  return read;
}

/**
 * Phone numbers and hours. If the service has no numbers, it takes those of its
 * places.
 */
function callsOf(service: Source, tell: Tell): Fields {
  const places = placesOf(service);
  const own = phonesOf([service]);
  const withNumbers = places
    .map((place) => ({place, phones: phonesOf(place)}))
    .filter(({phones}) => phones.length > 0);
  const elsewhere = withNumbers.flatMap(({phones}) => phones);
  const phones = own.length > 0 ? own : elsewhere;
  if (own.length > 0) tellOfNumbers(elsewhere, own, tell);
  const isOfMany = own.length === 0 && withNumbers.length > 1;
  if (phones.length === 0) {
    loseHours(
      [[service], ...places],
      'There is no number to which these hours apply.',
    );
  } else if (isOfMany) {
    loseHours(places, 'The numbers are of several places.');
  }
  const calls = phones.length > 0 && {
    phones,
    schedule: scheduleOf([service], isOfMany ? [] : places, tell),
  };
  for (const source of places.flat()) source.loseRest();
  return {...calls};
}

function tellOfNumbers(
  elsewhere: readonly {readonly number: string}[],
  own: readonly {readonly number: string}[],
  tell: Tell,
): void {
  for (const {number} of elsewhere) {
    if (own.some((phone) => phone.number === number)) continue;
    tell(`The number ${number} is of a place, and was not converted.`);
  }
}

/** Each place, with the facts about the service there and about the place. */
function placesOf(service: Source): Group[] {
  const names = ['service_at_locations', 'service_at_location'];
  const locations = (source: Source) => [
    ...source.records('locations'),
    ...source.records('location'),
  ];
  return [
    ...names
      .flatMap((name) => service.records(name))
      .map((place) => [place, ...locations(place)]),
    ...locations(service).map((place) => [place]),
  ];
}

/** A service is active unless the document says otherwise. */
function statusOf(service: Source): string {
  const status = service.word('status')?.toLowerCase() ?? 'active';
  if (/^temporarily[ -]closed$/.test(status)) return 'temporarily-closed';
  if (status === 'active') return 'active';
  if (status !== 'inactive') service.lose('status', 'It is not shown.');
  return 'inactive';
}

function addressOf(service: Source): string | undefined {
  const address = service.word('url');
  if (address === undefined) return undefined;
  if (address.startsWith('https://') && URL.canParse(address)) return address;
  service.lose('url', 'It is not a web address that begins with https://.');
  return undefined;
}

function ageOf(service: Source, name: string): number | undefined {
  const written = service.word(name);
  if (written === undefined) return undefined;
  const age = Number(written);
  if (Number.isFinite(age)) return age;
  service.lose(name, 'It is not a number of years.');
  return undefined;
}

function assuredDateOf(service: Source): string | undefined {
  const written = service.word('assured_date');
  if (written === undefined) return undefined;
  const read = dateIn(written);
  if (!read) service.lose('assured_date', 'It is not a date.');
  return read?.date;
}

/** The values of our own attributes, by kind. */
function attributesOf(service: Source): (kind: string) => string[] {
  const kinds: readonly string[] = Object.values(LINK_TYPES);
  const values = service.records('attributes').flatMap((attribute) => {
    const kind = attribute.word('link_type');
    const value = attribute.word('value');
    attribute.take('link_entity');
    if (kind !== undefined && value !== undefined && kinds.includes(kind)) {
      return {kind, value};
    }
    attribute.lose('');
    return [];
  });
  return (wanted) =>
    values.filter(({kind}) => kind === wanted).map(({value}) => value);
}

function languagesOf(service: Source): string[] | undefined {
  const names = service.records('languages').flatMap((language) => {
    const {itself} = language;
    const code = language.word('code') ?? '';
    const name =
      typeof itself === 'string'
        ? itself.trim()
        : (language.word('name') ?? nameOfLanguage(code));
    if (name === undefined) language.lose('', 'It has no name.');
    else language.loseRest();
    return name ?? [];
  });
  return names.length > 0 ? names : undefined;
}

/** The English name of a language, from its ISO 639 code. */
function nameOfLanguage(code: string): string | undefined {
  try {
    const names = new Intl.DisplayNames('en', {
      type: 'language',
      fallback: 'none',
    });
    return names.of(code);
  } catch {
    return undefined;
  }
}
