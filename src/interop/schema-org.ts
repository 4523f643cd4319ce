/** Writes the list as linked data of schema.org. */
import {dialledDigits} from '../phone-numbers/dialled-digits.js';
import {phonesIn} from '../directory/listings.js';
import type {Directory, Phone, Service} from '../directory/schema.js';
import type {
  DailyHours,
  DayOfWeek,
  Schedule,
  ScheduleException,
  WeeklyHours,
} from '../schedule/schedule.js';
import {createLosses, type Converted, type Tell} from './losses.js';

const CONTEXT = 'https://schema.org';

type DayUrl =
  `https://schema.org/${'Monday' | 'Tuesday' | 'Wednesday' | 'Thursday' | 'Friday' | 'Saturday' | 'Sunday' | 'PublicHolidays'}`;

/** Hours. Without `opens` and `closes` it is closed on these days. */
export interface OpeningHoursSpecification {
  readonly '@type': 'OpeningHoursSpecification';
  readonly dayOfWeek?: readonly DayUrl[];
  readonly opens?: string;
  readonly closes?: string;
  readonly validFrom?: string;
  readonly validThrough?: string;
}

/** One number. */
export interface ContactPoint {
  readonly '@type': 'ContactPoint';
  readonly telephone: string;
  readonly contactType: string;
  readonly contactOption?: 'https://schema.org/TollFree';
  readonly availableLanguage?: readonly string[];
  readonly hoursAvailable?: readonly OpeningHoursSpecification[];
}

/** One service. */
export interface SchemaOrgService {
  readonly '@type': 'Service';
  readonly '@id': string;
  readonly name: string;
  readonly description: string;
  readonly url?: string;
  readonly audience: SchemaOrgAudience;
  readonly availableChannel?: readonly {
    readonly '@type': 'ServiceChannel';
    readonly servicePhone?: ContactPoint;
    readonly serviceUrl?: string;
  }[];
}

/** The people a service is for. Ages are in years, both included. */
export interface SchemaOrgAudience {
  readonly '@type': 'PeopleAudience';
  readonly audienceType: string;
  readonly suggestedMinAge?: number;
  readonly suggestedMaxAge?: number;
}

/** The services as a JSON-LD graph. */
export interface SchemaOrgGraph {
  readonly '@context': typeof CONTEXT;
  readonly '@graph': readonly SchemaOrgService[];
}

/**
 * The list as schema.org JSON-LD. The widget never writes it into a page: it
 * would tell search engines and the page's trackers what the page is about.
 */
export function toSchemaOrg(directory: Directory): Converted<SchemaOrgGraph> {
  const losses = createLosses();
  losses.add("Times are London's clock, and nothing says so.");
  losses.add(
    'How old number and hours are, and where they come from, has no field.',
  );
  losses.add(
    'What a service helps with, and whether a call shows on a bill, has no field.',
  );
  const phonesOf = phonesIn(directory);
  const services = directory.services
    .filter(({status}) => status === 'active')
    .map((service) => ({...service, phones: phonesOf(service)}))
    .map((service) => serviceOf(service, directory.id, losses.of(service)));
  if (services.length < directory.services.length) {
    losses.add(
      'A service that takes no calls is left out: the standard has no term for that.',
    );
  }
  const document = {'@context': CONTEXT, '@graph': services} as const;
  return {document, losses: losses.all()};
}

function serviceOf(
  service: Service,
  list: string,
  tell: Tell,
): SchemaOrgService {
  const {website, webChat, bsl, text, minimumAge, maximumAge} = service;
  if (webChat || bsl || text)
    tell(
      'Which of its pages is a web chat or in BSL, and when it answers, is not said.',
    );
  const pages = [webChat?.url, bsl?.url].filter((url) => url !== undefined);
  const hours = service.schedule && hoursOf(service.schedule, tell);
  const channels = [
    ...(service.phones ?? []).map((phone) => ({
      '@type': 'ServiceChannel' as const,
      servicePhone: contactPoint(phone, {hours, service, tell}),
    })),
    ...[...new Set(pages)].map((serviceUrl) => ({
      '@type': 'ServiceChannel' as const,
      serviceUrl,
    })),
  ];
  return {
    '@type': 'Service',
    '@id': `#${list}/${service.id}`,
    name: service.name,
    description: service.description,
    ...(website !== undefined && {url: website}),
    audience: {
      '@type': 'PeopleAudience',
      audienceType: service.eligibilityDescription,
      ...(minimumAge !== undefined && {suggestedMinAge: minimumAge}),
      ...(maximumAge !== undefined && {suggestedMaxAge: maximumAge}),
    },
    ...(channels.length > 0 && {availableChannel: channels}),
  };
}

interface Around {
  readonly hours: readonly OpeningHoursSpecification[] | undefined;
  readonly service: Service;
  readonly tell: Tell;
}

function contactPoint(
  {number, cost, menuOption}: Phone,
  {hours = [], service: {languages}, tell}: Around,
): ContactPoint {
  if (menuOption !== undefined)
    tell('The key to press when it answers has no field.');
  return {
    '@type': 'ContactPoint',
    telephone: international(number),
    contactType: 'helpline',
    ...(cost === 'free' && {
      contactOption: 'https://schema.org/TollFree' as const,
    }),
    ...(languages && {availableLanguage: languages}),
    ...(hours.length > 0 && {hoursAvailable: hours}),
  };
}

/** The number as dialled from abroad. Short codes work only in this country. */
function international(number: string): string {
  const digits = dialledDigits(number);
  return digits.startsWith('0') ? `+44${digits.slice(1)}` : digits;
}

function hoursOf(schedule: Schedule, tell: Tell): OpeningHoursSpecification[] {
  switch (schedule.kind) {
    case 'unknown':
      tell('That nobody knows its hours cannot be said: it has none.');
      return [];
    case 'always-open':
      tell('Day and night is written as 00:00 to 23:59, a minute short.');
      return [
        specification({dayOfWeek: WEEK, opens: '00:00', closes: '23:59'}),
        ...exceptionsOf(schedule.exceptions, tell),
      ];
    case 'weekly':
      return [
        ...schedule.weekly.map((line) => lineOf(line, tell)),
        ...bankHolidaysOf(schedule.bankHolidays, tell),
        ...exceptionsOf(schedule.exceptions, tell),
      ];
  }
}

const DAYS: Readonly<Record<DayOfWeek, DayUrl>> = {
  MO: 'https://schema.org/Monday',
  TU: 'https://schema.org/Tuesday',
  WE: 'https://schema.org/Wednesday',
  TH: 'https://schema.org/Thursday',
  FR: 'https://schema.org/Friday',
  SA: 'https://schema.org/Saturday',
  SU: 'https://schema.org/Sunday',
};
const WEEK = Object.values(DAYS);

function specification(
  fields: Omit<OpeningHoursSpecification, '@type'>,
): OpeningHoursSpecification {
  return {'@type': 'OpeningHoursSpecification', ...fields};
}

function lineOf(line: WeeklyHours, tell: Tell): OpeningHoursSpecification {
  const {byDay, validFrom, validTo} = line;
  return specification({
    dayOfWeek: byDay.map((day) => DAYS[day]),
    ...timesOf(line, tell),
    ...(validFrom !== undefined && {validFrom}),
    ...(validTo !== undefined && {validThrough: validTo}),
  });
}

/**
 * Hours that close before they open continue into the next day, as in our
 * format.
 */
function timesOf({opensAt, closesAt}: DailyHours, tell: Tell) {
  if (closesAt !== '24:00') return {opens: opensAt, closes: closesAt};
  if (opensAt !== '00:00') return {opens: opensAt, closes: '00:00'};
  tell('A whole day is written as 00:00 to 23:59, a minute short.');
  return {opens: opensAt, closes: '23:59'};
}

function bankHolidaysOf(
  rule: 'as-usual' | 'closed' | 'unknown',
  tell: Tell,
): OpeningHoursSpecification[] {
  switch (rule) {
    case 'closed':
      return [
        specification({dayOfWeek: ['https://schema.org/PublicHolidays']}),
      ];
    case 'as-usual':
      tell('That bank holidays are as usual is not said: they are not named.');
      return [];
    case 'unknown':
      tell(
        'That nobody knows about bank holidays cannot be said: they are not named.',
      );
      return [];
  }
}

function exceptionsOf(
  exceptions: readonly ScheduleException[] = [],
  tell: Tell,
): OpeningHoursSpecification[] {
  return exceptions.flatMap(({from, to = from, state, periods = [], note}) => {
    if (note !== undefined)
      tell('The sentence about special hours has no field.');
    if (state === 'unknown') {
      tell('Days of which nobody knows cannot be said, and are left out.');
      return [];
    }
    const dates = {validFrom: from, validThrough: to};
    return state === 'closed'
      ? [specification(dates)]
      : periods.map((times) =>
          specification({...timesOf(times, tell), ...dates}),
        );
  });
}
