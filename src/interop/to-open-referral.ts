/** Writes the list as services in Open Referral. */
import {firstPageOf, phonesIn} from '../directory/listings.js';
import type {Directory, Phone, Service} from '../directory/schema.js';
import {DAYS_OF_WEEK} from '../schedule/civil-time.js';
import type {Schedule, WeeklyHours} from '../schedule/schedule.js';
import {hoursInWords} from '../wording/hours-text.js';
import {createLosses, type Converted, type Tell} from './losses.js';
import {
  DAY_AND_NIGHT,
  LINK_TYPES,
  type OpenReferralAttribute,
  type OpenReferralPhone,
  type OpenReferralSchedule,
  type OpenReferralService,
} from './open-referral.js';
import {compact} from '../schedule/fields.js';

/** The list as services in Open Referral (HSDS 3.0, and its UK profile). */
export function toOpenReferral(
  directory: Directory,
): Converted<OpenReferralService[]> {
  const losses = createLosses();
  const phonesOf = phonesIn(directory);
  const document = directory.services
    .map((service) => ({...service, phones: phonesOf(service)}))
    .map((service) => serviceOf(directory, service, losses.of(service)));
  for (const sentence of ALWAYS_LOST) losses.add(sentence);
  if (directory.withdrawnNumbers.length > 0) {
    losses.add('Withdrawn numbers have no field, and are left out.');
  }
  if (directory.bankHolidays) losses.add('Bank holidays have no field.');
  const {area, heading, provenance, missingInformation} = directory;
  if (area ?? heading ?? provenance ?? missingInformation) {
    losses.add(
      'For which place the list is, where it comes from and what it lacks have no field.',
    );
  }
  if (directory.maintainer ?? directory.readBy ?? directory.correctionsUrl) {
    losses.add(
      'Who keeps the list, who read it and where to correct it have no field.',
    );
  }
  return {document, losses: losses.all()};
}

const ALWAYS_LOST = [
  "Times are London's clock. The standard asks for an offset from UTC, which is wrong for half of the year, so none is written.",
  'Who runs a service is not in this list, so there is no organization.',
  'The sources of a service have no field.',
];

function serviceOf(
  directory: Directory,
  service: Service,
  tell: Tell,
): OpenReferralService {
  const id = stableUuid(directory.id, service.id);
  const phones = (service.phones ?? []).map((phone, index) =>
    phoneOf(phone, stableUuid(id, 'phone', index), tell),
  );
  tellOfFields(service, tell);
  return {
    id,
    ...plainFields(service),
    last_modified: `${directory.updated}T00:00:00Z`,
    // HSDS has phones at the service, the UK profile at a contact.
    ...(phones.length > 0 && {
      phones,
      contacts: [{id: stableUuid(id, 'contact'), name: service.name, phones}],
    }),
    ...(service.schedule && {
      schedules: schedulesOf(service.schedule, id, tell),
    }),
    ...(service.languages && {
      languages: service.languages.map((name, index) => ({
        id: stableUuid(id, 'language', index),
        name,
      })),
    }),
    attributes: attributesOf(service, id),
  };
}

/** The fields for which the standard has a name of its own. */
function plainFields(service: Service) {
  const {status} = service;
  return {
    name: service.name,
    status: status === 'temporarily-closed' ? 'temporarily closed' : status,
    description: service.description,
    eligibility_description: service.eligibilityDescription,
    ...compact({
      url: firstPageOf(service),
      alert: service.alert?.text,
      minimum_age: service.minimumAge,
      maximum_age: service.maximumAge,
      assured_date: service.assuredDate,
      interpretation_services: service.interpretationServices,
    }),
  } as const;
}

function phoneOf(phone: Phone, id: string, tell: Tell): OpenReferralPhone {
  const {number, cost, menuOption, billNote, sharedReason} = phone;
  tell(
    'What a call costs and the key to press are in the description of the number.',
  );
  if (billNote) tell('Whether a call shows on a bill has no field.');
  if (sharedReason) tell('Why it shares a number has no field.');
  const words = [
    cost === 'free'
      ? 'Free to call.'
      : 'Costs what a call to 01, 02 or 03 costs.',
    menuOption === undefined ? '' : `When it answers, press ${menuOption}.`,
  ];
  const description = words.filter(Boolean).join(' ');
  return {id, number, type: 'voice', description};
}

/** Our fields that the standard does not have, with their names in losses. */
const LOST: readonly [keyof Service, string][] = [
  ['webChat', 'Its web chat has no field.'],
  ['bsl', 'Its service in British Sign Language has no field.'],
  ['text', 'Its service by text message, and the hours of it, have no field.'],
  ['beforeYouCall', 'What callers should not do has no field.'],
  ['ifNoAnswer', 'Whom to call where it does not answer has no field.'],
  ['websiteHasExit', 'That its website has an exit has no field.'],
  [
    'websiteHasCallBackForm',
    'That its website has a form to ask for a call has no field.',
  ],
  ['inFallback', '`inFallback` has no field.'],
  ['assuredBy', 'Who checked it has no field but an email address.'],
  [
    'publishedUnconfirmed',
    'The decision to publish it unchecked has no field.',
  ],
];

function tellOfFields(service: Service, tell: Tell): void {
  for (const [field, sentence] of LOST) {
    if (service[field] !== undefined) tell(sentence);
  }
  if (service.alert?.until) tell('Until when the alert holds has no field.');
  if (service.website !== undefined) return;
  tell(
    firstPageOf(service) === undefined
      ? 'It has no website, and the UK profile requires one.'
      : 'The page of its web chat or BSL is used as its website.',
  );
}

function attributesOf(service: Service, id: string): OpenReferralAttribute[] {
  const values: readonly [string, string][] = [
    [LINK_TYPES.id, service.id],
    [LINK_TYPES.scope, service.scope],
    ...service.helpsWith.map((need): [string, string] => [
      LINK_TYPES.helpsWith,
      need,
    ]),
  ];
  return values.map(([link_type, value]) => ({
    id: stableUuid(id, link_type, value),
    link_id: id,
    link_entity: 'service',
    link_type,
    value,
  }));
}

function schedulesOf(
  schedule: Schedule,
  id: string,
  tell: Tell,
): OpenReferralSchedule[] {
  if (schedule.kind === 'unknown') {
    tell('That nobody knows its hours cannot be said: it has none.');
    return [];
  }
  if ((schedule.exceptions ?? []).length > 0) {
    tell(
      'Its special hours are left out: a week cannot be set aside for a day.',
    );
  }
  const description = hoursInWords(schedule);
  const row = (hours: WeeklyHours, index: number): OpenReferralSchedule => ({
    id: stableUuid(id, 'schedule', index),
    freq: 'WEEKLY',
    byday: hours.byDay.join(','),
    opens_at: hours.opensAt,
    closes_at: closingTime(hours, tell),
    ...compact({valid_from: hours.validFrom, valid_to: hours.validTo}),
    description,
  });
  if (schedule.kind === 'always-open') {
    tell('Day and night is written as 00:00 to 23:59, a minute short.');
    const all = {byDay: DAYS_OF_WEEK, opensAt: '00:00', closesAt: '24:00'};
    return [{...row(all, 0), ...DAY_AND_NIGHT}];
  }
  tell('What happens on bank holidays is described in words only.');
  return schedule.weekly.map(row);
}

function closingTime({opensAt, closesAt}: WeeklyHours, tell: Tell): string {
  if (closesAt === '24:00') {
    tell('Midnight is written as 23:59: the standard ends a day there.');
    return DAY_AND_NIGHT.closes_at;
  }
  if (closesAt === DAY_AND_NIGHT.closes_at) {
    tell('A day that ends at 23:59 reads like one that ends at midnight.');
  }
  if (closesAt < opensAt) {
    tell('It goes on after midnight, which the standard does not cover.');
  }
  return closesAt;
}

/**
 * Makes an identifier in the form that HSDS requires. The same names always
 * give the same identifier, so that others recognise a service when they import
 * the list again. It is a UUID of version 8 (RFC 9562), made from a hash that
 * is not a secret.
 */
export function stableUuid(...names: readonly (string | number)[]): string {
  const text = names.join('\u0000');
  const hex = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b]
    .map((seed) => hash(text, seed).toString(16).padStart(8, '0'))
    .join('');
  // The third group starts with the version, the fourth with the variant.
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}

/** FNV-1a over the code units, with its last bits spread over all. */
function hash(text: string, seed: number): number {
  let state = seed;
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
