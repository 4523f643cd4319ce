/** Reads a list from services of Open Referral (HSDS 3.0, Open Referral UK). */
import {dialledDigits} from '../directory/dialled-digits.js';
import {parseDirectory, type ParsedDirectory} from '../directory/parse.js';
import {fieldsOf, itemsOf, type Fields} from '../schedule/fields.js';
import {DAYS_OF_WEEK} from '../schedule/civil-time.js';
import {noLosses, type Tell} from './losses.js';
import {DAY_AND_NIGHT, LINK_TYPES, present} from './open-referral.js';

/** What Open Referral does not say of a list. */
export interface ListFacts {
  readonly id: string;
  /** The day on which the list was taken over. */
  readonly updated: string;
}

/** A list, or why there is none; and what could not be taken over. */
export interface FromOpenReferral extends ParsedDirectory {
  readonly losses: readonly string[];
}

/**
 * A list from services of Open Referral: one of them, several, or a page of
 * `GET /services`. It is data, never trusted: the result is read as any list
 * from outside. Never throws, whatever it is given.
 */
export function fromOpenReferral(
  document: unknown,
  {id, updated}: ListFacts,
): FromOpenReferral {
  const losses = noLosses();
  losses.add('What happens on bank holidays is not said, so it is not known.');
  losses.add(
    'What a call costs is taken from the number, 0800, 0808 and 116 for free.',
  );
  const services = servicesOf(document).map((service) =>
    serviceOf(service, losses.of({name: textOf(service['name']) ?? '?'})),
  );
  return {
    ...parseDirectory({id, updated, withdrawnNumbers: [], services}),
    losses: losses.all(),
  };
}

function servicesOf(document: unknown): Fields[] {
  const {contents, services} = fieldsOf(document);
  const listed = itemsOf(document) ?? itemsOf(contents) ?? itemsOf(services);
  return (listed ?? [document]).map(fieldsOf);
}

function serviceOf(service: Fields, tell: Tell): Fields {
  const description = textOf(service['description']);
  const eligibility = textOf(service['eligibility_description']);
  const name = textOf(service['name']);
  const alert = textOf(service['alert']);
  const phones = phonesOf(service);
  return {
    id: attributesOf(service, LINK_TYPES.id)[0] ?? service['id'],
    name,
    description: description ?? name,
    eligibilityDescription: eligibility ?? description ?? name,
    helpsWith: attributesOf(service, LINK_TYPES.helpsWith),
    scope: attributesOf(service, LINK_TYPES.scope)[0] ?? 'local',
    status: statusOf(service['status']),
    sources: [],
    ...present({
      website: textOf(service['url']),
      minimumAge: service['minimum_age'],
      maximumAge: service['maximum_age'],
      assuredDate: service['assured_date'],
      interpretationServices: textOf(service['interpretation_services']),
      alert: alert === undefined ? undefined : {text: alert},
      languages: languagesOf(service),
    }),
    ...(phones.length > 0 && {phones, schedule: scheduleOf(service, tell)}),
  };
}

/** A service of which we do not know better is shown. */
function statusOf(status: unknown): string {
  if (status === 'temporarily closed') return 'temporarily-closed';
  return status === undefined || status === 'active' ? 'active' : 'inactive';
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== ''
    ? value.trim()
    : undefined;
}

function attributesOf(service: Fields, kind: string): string[] {
  return (itemsOf(service['attributes']) ?? [])
    .map(fieldsOf)
    .filter((attribute) => attribute['link_type'] === kind)
    .flatMap(({value}) => textOf(value) ?? []);
}

function languagesOf(service: Fields): string[] | undefined {
  return itemsOf(service['languages'])?.flatMap(
    (language) => textOf(fieldsOf(language)['name']) ?? [],
  );
}

/** The numbers of the service and of its contacts, each once. */
function phonesOf(service: Fields): Fields[] {
  const contacts = itemsOf(service['contacts']) ?? [];
  const listed = [service, ...contacts.map(fieldsOf)].flatMap(
    ({phones}) => itemsOf(phones) ?? [],
  );
  const known = new Set<string>();
  return listed.map(fieldsOf).flatMap((phone) => {
    const number = textOf(phone['number']);
    const {type = 'voice'} = phone;
    // Some leave out the plus.
    const digits = number && dialledDigits(number).replace(/^44/, '0');
    if (!number || !digits || known.has(digits)) return [];
    if (type !== 'voice' && type !== 'cell') return [];
    known.add(digits);
    const [, menuOption] =
      /\bpress (\d)\b/.exec(textOf(phone['description']) ?? '') ?? [];
    const cost = /^(080[08]|116)/.test(digits) ? 'free' : 'standard';
    return [{number, cost, ...(menuOption && {menuOption})}];
  });
}

function scheduleOf(service: Fields, tell: Tell): Fields {
  const rows = (itemsOf(service['schedules']) ?? []).map(fieldsOf);
  const lines = rows.flatMap((row) => lineOf(row, tell));
  if (lines.length === 0) return {kind: 'unknown'};
  // A row that was lost may be the one that holds today.
  if (lines.length < rows.length) {
    tell('Hours that cannot be read were left out, so none are taken over.');
    return {kind: 'unknown'};
  }
  return lines.every(isDayAndNight)
    ? {kind: 'always-open'}
    : {kind: 'weekly', weekly: lines, bankHolidays: 'unknown'};
}

function lineOf(row: Fields, tell: Tell): Fields[] {
  const {freq, byday, interval = 1} = row;
  const days = (textOf(byday) ?? '').split(',').map((day) => day.trim());
  const [opensAt, closesAt] = [
    timeOf(row['opens_at']),
    timeOf(row['closes_at']),
  ];
  const isWeekly = freq === 'WEEKLY' && Number(interval) === 1;
  if (!isWeekly || !days.every(isDay) || !opensAt || !closesAt) return [];
  if ([row['opens_at'], row['closes_at']].some(hasOffset)) {
    tell(
      "The offset of its times is left out: they are taken for London's clock.",
    );
  }
  return [
    {
      byDay: days,
      opensAt,
      closesAt: closesAt === DAY_AND_NIGHT.closes_at ? '24:00' : closesAt,
      ...present({
        validFrom: row['valid_from'],
        validTo: row['valid_to'] ?? row['until'],
      }),
    },
  ];
}

function isDay(day: string): boolean {
  return DAYS_OF_WEEK.some((known) => known === day);
}

function isDayAndNight({
  byDay,
  opensAt,
  closesAt,
  ...validity
}: Fields): boolean {
  return (
    opensAt === '00:00' &&
    closesAt === '24:00' &&
    itemsOf(byDay)?.length === DAYS_OF_WEEK.length &&
    Object.keys(validity).length === 0
  );
}

/** `09:00`, `09:00:00` and `09:00Z` as `09:00`. */
function timeOf(value: unknown): string | undefined {
  return /^([01]\d|2[0-3]):[0-5]\d/.exec(textOf(value) ?? '')?.[0];
}

function hasOffset(time: unknown): boolean {
  return /(Z|[+-]\d\d(:?\d\d)?)$/i.test(textOf(time) ?? '');
}
