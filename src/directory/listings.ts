/**
 * The services that are shown, what can be called of each, and the status of
 * each at a moment.
 */
import type {BankHolidayList} from '../open-hours/index.js';
import {openingStatus} from '../open-hours/index.js';
import type {
  Moment,
  OpeningStatus,
  UnknownStatus,
} from '../open-hours/opening-status.js';
import type {LocalDate} from '../schedule/schedule.js';
import {
  dialledDigits,
  numbersIn,
  shownNumber,
} from '../phone-numbers/dialled-digits.js';
import {currentAlert, isConfirmed} from './freshness.js';
import type {Directory, Phone, Service} from './schema.js';

/** A service and what is known of it at one moment. */
export interface Listing {
  readonly service: Service;
  /** The numbers that may be shown: none that was withdrawn. */
  readonly phones: readonly Phone[];
  /** Absent before the time is known, and where there is no phone to answer. */
  readonly status?: OpeningStatus;
  /** The doubtful stretch that the status names as ahead. */
  readonly doubt?: UnknownStatus;
  /** A person checked number and hours in the last 12 months. */
  readonly confirmed: boolean;
}

/**
 * Every service that is shown, in the order of the file, without statuses. One
 * that nothing is left of but withdrawn numbers cannot be reached, and is not.
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
        phones.length > 0 || Object.keys(pagesOf(service)).length > 0,
    );
}

/**
 * Finds the numbers of a service that the list has not withdrawn, written with
 * the digits that are dialled.
 */
export function phonesIn({withdrawnNumbers}: Directory) {
  const withdrawn = new Set(withdrawnNumbers.flatMap(numbersIn));
  return ({phones = []}: Service): Phone[] =>
    phones
      .filter(({number}) => !withdrawn.has(dialledDigits(number)))
      .map((phone) => ({...phone, number: shownNumber(phone.number)}));
}

/** Where a service can be reached on the web: each address once. */
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

/** A moment, and the list of bank holidays that holds then. */
export interface Occasion {
  readonly instant: Date;
  /** The date in London. */
  readonly today: LocalDate;
  /** Absent: the calculator's own list. */
  readonly bankHolidays?: BankHolidayList | undefined;
}

/** The same listings with the status of each at a moment. */
export function withStatuses(
  shown: readonly Listing[],
  occasion: Occasion,
): Listing[] {
  return shown.map((each) => {
    const listing = backFromBreak(each, occasion.today);
    const {service} = listing;
    return {
      ...listing,
      // Nobody has heard it answer since it was down.
      confirmed: listing === each && isConfirmed(service, occasion.today),
      ...(takesCalls(listing) ? answers(service, occasion) : {}),
    };
  });
}

/** A line that was down until a day: from the next on its hours hold again. */
export function backFromBreak(listing: Listing, today: LocalDate): Listing {
  const {service} = listing;
  const isOver = service.alert && currentAlert(service, today) === undefined;
  return service.status === 'temporarily-closed' && isOver
    ? {...listing, service: {...service, status: 'active'}}
    : listing;
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

/** A line that the list says is answered day and night, but for special days. */
export function isDayAndNight(listing: Listing): boolean {
  return (
    takesCalls(listing) && listing.service.schedule?.kind === 'always-open'
  );
}

/** Answered by the week: it closes and opens again. */
export function hasSetHours(listing: Listing): boolean {
  return takesCalls(listing) && listing.service.schedule?.kind === 'weekly';
}

/** It has a number that may be shown, and is not away for a while. */
export function takesCalls({service, phones}: Listing): boolean {
  return phones.length > 0 && service.status === 'active';
}

/** Open for certain at the moment of its status. */
export function isOpen({status}: Listing): boolean {
  return status?.state === 'open' || status?.state === 'always-open';
}
