/** Lists the services to show, with numbers, pages and statuses. */
import type {BankHolidayList} from '../open-hours/index.js';
import {openingStatus} from '../open-hours/index.js';
import type {
  Moment,
  OpeningStatus,
  UnknownStatus,
} from '../open-hours/status-types.js';
import type {LocalDate} from '../schedule/schedule.js';
import {
  dialledDigits,
  numbersIn,
  shownNumber,
} from '../phone-numbers/dialled-digits.js';
import {currentAlert, isConfirmed} from './freshness.js';
import type {Directory, Phone, Service} from './schema.js';

/** A service and what is known about it at one moment. */
export interface Listing {
  readonly service: Service;
  /** The numbers that may be shown, without withdrawn ones. */
  readonly phones: readonly Phone[];
  /** Absent before the time is known, and if no phone takes calls. */
  readonly status?: OpeningStatus;
  /** The uncertain period that the status announces. */
  readonly doubt?: UnknownStatus;
  /** Whether a person checked the number and hours in the last 12 months. */
  readonly confirmed: boolean;
}

/**
 * Every service that is shown, in the order of the file, without statuses. A
 * service is left out if all its numbers are withdrawn and it has no website.
 */
export function listings(directory: Directory): Listing[] {
  const phonesOf = phonesIn(directory);
  return directory.services
    .filter((service) => service.status !== 'inactive')
    .map((service) => ({
      service,
      phones: phonesOf(service),
      confirmed: false,
    }))
    .filter(
      ({service, phones}) =>
        phones.length > 0 || firstPageOf(service) !== undefined,
    );
}

/** Finds a service's numbers that are not withdrawn, as they are dialled. */
export function phonesIn({withdrawnNumbers}: Directory) {
  const withdrawn = new Set(withdrawnNumbers.flatMap(numbersIn));
  return ({phones = []}: Service): Phone[] =>
    phones
      .filter(
        ({number}) =>
          withdrawn.size === 0 || !withdrawn.has(dialledDigits(number)),
      )
      .map((phone) => ({...phone, number: shownNumber(phone.number)}));
}

/** The web pages of a service, each address once. */
export function pagesOf({website, webChat, bsl}: Service): {
  website?: string;
  webChat?: string;
} {
  const site = website ?? bsl?.url;
  const chat = webChat?.url;
  return {
    ...(site && {website: site}),
    ...(chat && chat !== site && {webChat: chat}),
  };
}

/** The page to open if there is room for one. */
export function firstPageOf(service: Service): string | undefined {
  return Object.values(pagesOf(service))[0];
}

/**
 * The pages of the services, by the names that a frame asks for: the id of the
 * service for its first page, the id and "/chat" for its web chat beside it.
 */
export function namedPages({services}: Directory): [string, string][] {
  return services.flatMap((service) =>
    Object.values(pagesOf(service)).map((page, index): [string, string] => [
      index === 0 ? service.id : `${service.id}/chat`,
      page,
    ]),
  );
}

/** A moment, and the bank holidays to use for it. */
export interface Occasion {
  readonly instant: Date;
  /** Absent: the built-in list. */
  readonly bankHolidays?: BankHolidayList | undefined;
}

/**
 * Adds what depends on the day alone: whether a service is confirmed, and
 * whether its break is over.
 */
export function onDay(shown: readonly Listing[], today: LocalDate): Listing[] {
  return shown.map((listing) => {
    const {service} = listing;
    const isOver = service.alert && currentAlert(service, today) === undefined;
    return service.status === 'temporarily-closed' && isOver
      ? // Nobody has checked the service since its break.
        {...listing, service: {...service, status: 'active'}}
      : {...listing, confirmed: isConfirmed(service, today)};
  });
}

/** Adds the status of each listing of a day at a moment. */
export function withStatuses(
  shown: readonly Listing[],
  occasion: Occasion,
): Listing[] {
  return shown.map((listing) =>
    takesCalls(listing)
      ? {...listing, ...answers(listing.service, occasion)}
      : listing,
  );
}

function answers(
  {schedule = {kind: 'unknown'}}: Service,
  {instant, bankHolidays}: Occasion,
): Pick<Listing, 'status' | 'doubt'> {
  const at = (moment: Date) =>
    openingStatus(schedule, moment, bankHolidays && {bankHolidays});
  const status = at(instant);
  const ahead = doubtAhead(status);
  const doubt = ahead && at(ahead.instant);
  return doubt?.state === 'unknown' ? {status, doubt} : {status};
}

function doubtAhead(status: OpeningStatus): Moment | undefined {
  if (status.state === 'closed') return status.mayOpenAt;
  return status.state === 'open' && status.next === 'unknown'
    ? status.until
    : undefined;
}

/** Whether a line is listed as open day and night, apart from special days. */
export function isDayAndNight(listing: Listing): boolean {
  return (
    takesCalls(listing) && listing.service.schedule?.kind === 'always-open'
  );
}

/** Whether a line has weekly hours. */
export function hasSetHours(listing: Listing): boolean {
  return takesCalls(listing) && listing.service.schedule?.kind === 'weekly';
}

/** Whether a service has a number to show and is not taking a break. */
export function takesCalls({service, phones}: Listing): boolean {
  return phones.length > 0 && service.status === 'active';
}

/** Whether a line is certainly open. */
export function isOpen({status}: Listing): boolean {
  return status?.state === 'open' || status?.state === 'always-open';
}
