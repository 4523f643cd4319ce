/**
 * Finds and orders services: which of them are shown, in which order a person
 * would try them, and whom to call now.
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
import type {Directory, Need, Phone, Service} from './schema.js';

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

/** The rows of "who you can call now". */
const CALL_ROWS = 3;

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

/**
 * The order in which a person would try them: open, then unknown, then closed
 * by who certainly opens soonest. Within each, confirmed before unconfirmed,
 * local before national, free and off the bill before others, then the order
 * of the file.
 */
export function inCallingOrder(shown: readonly Listing[]): Listing[] {
  return [...shown].sort(
    (a, b) =>
      rank(a) - rank(b) ||
      opensAt(a) - opensAt(b) ||
      Number(b.confirmed) - Number(a.confirmed) ||
      Number(isLocal(b)) - Number(isLocal(a)) ||
      Number(isFreeAndUnlisted(b)) - Number(isFreeAndUnlisted(a)),
  );
}

/**
 * Whom to call now: at most three who should answer, one of them day and
 * night, because an open line may be busy or may have changed its hours.
 */
export function whoToCallNow(inOrder: readonly Listing[]): Listing[] {
  const answering = inOrder.filter(isOpen);
  const rows = answering.slice(0, CALL_ROWS);
  const dayAndNight = answering.find(isDayAndNight);
  if (dayAndNight && !rows.some(isDayAndNight)) {
    rows[CALL_ROWS - 1] = dayAndNight;
  }
  return rows;
}

/** The lines that the list says are answered day and night. */
export function dayAndNightLines(shown: readonly Listing[]): Listing[] {
  return shown.filter(isDayAndNight).slice(0, CALL_ROWS);
}

/**
 * The lines for where no script runs: those day-and-night ones that the list
 * marks for it or, where it marks none that answers, the first.
 */
export function fallbackLines(directory: Directory): Listing[] {
  const lines = listings(directory).filter(isDayAndNight);
  const marked = lines.filter(({service}) => service.inFallback);
  return marked.length > 0 ? marked : dayAndNightLines(lines);
}

/** Whether the services that are shown say what they help with. */
export function hasNeeds(directory: Directory): boolean {
  return sayNeeds(listings(directory));
}

function sayNeeds(shown: readonly Listing[]): boolean {
  return shown.some(({service}) => service.helpsWith.length > 0);
}

/**
 * The services that help with a need; all where none is chosen, or where no
 * service says what it helps with. Of those for under 19 the ones that are for
 * nobody else come first.
 */
export function forNeed(
  shown: readonly Listing[],
  need: Need | undefined,
): Listing[] {
  if (need === undefined || !sayNeeds(shown)) return [...shown];
  const fitting = shown.filter(({service}) => service.helpsWith.includes(need));
  return need === 'under-19'
    ? fitting.sort((a, b) => Number(isForYoung(b)) - Number(isForYoung(a)))
    : fitting;
}

/**
 * Whom someone with a need may be told to call: those who help with it and,
 * where none of them answers day and night, the lines that do and suit them.
 */
export function callableFor(
  shown: readonly Listing[],
  need: Need | undefined,
): Listing[] {
  const fitting = forNeed(shown, need);
  // On a day of its own hours such a line may be closed.
  const answers = (listing: Listing) => !listing.status || isOpen(listing);
  if (fitting.filter(isDayAndNight).some(answers)) return fitting;
  const others = shown.filter(isDayAndNight);
  const suiting = others.filter((listing) => suits(listing, need));
  return [...new Set([...fitting, ...suiting])];
}

/** Whether a line that says nothing of a need may still be tried under it. */
function suits({service}: Listing, need: Need | undefined): boolean {
  if (need === 'under-19') return service.minimumAge === undefined;
  // A refuge must not be found by someone it keeps others safe from.
  return need !== 'change' || !service.helpsWith.includes('refuge');
}

function isForYoung({service}: Listing): boolean {
  return service.maximumAge !== undefined;
}

/** The closed service that certainly opens soonest. */
export function nextToOpen(shown: readonly Listing[]): Listing | undefined {
  return shown
    .filter((listing) => certainOpening(listing) !== undefined)
    .sort((a, b) => opensAt(a) - opensAt(b))[0];
}

/** When a closed service certainly opens. */
export function certainOpening(listing: Listing): Moment | undefined {
  const {status} = listing;
  return status?.state === 'closed' ? status.opensAt : undefined;
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

/** Open 0, unknown 1, closed 2, not taking calls 3. */
function rank(listing: Listing): number {
  if (listing.service.status === 'temporarily-closed') return 3;
  if (isOpen(listing)) return 0;
  return listing.status?.state === 'closed' ? 2 : 1;
}

/** For sorting: who opens later stands later, and last who never does. */
function opensAt(listing: Listing): number {
  if (rank(listing) !== 2) return 0;
  return certainOpening(listing)?.instant.getTime() ?? Number.MAX_VALUE;
}

function isLocal({service}: Listing): boolean {
  return service.scope === 'local';
}

function isFreeAndUnlisted({phones}: Listing): boolean {
  const [phone] = phones;
  return phone?.cost === 'free' && phone.billNote === 'should-not-show';
}
