/** Finds the services that help with a need. */
import {isDayAndNight, isOpen, listings, type Listing} from './listings.js';
import type {Directory, Need, Service} from './schema.js';

/** Whether any shown service says what it helps with. */
export function hasNeeds(directory: Directory): boolean {
  // Runs at every render, so it stops at the first service that says so.
  return directory.services.some(
    (service) =>
      service.helpsWith.length > 0 &&
      listings({...directory, services: [service]}).length > 0,
  );
}

function sayNeeds(shown: readonly Listing[]): boolean {
  return shown.some(({service}) => service.helpsWith.length > 0);
}

/**
 * The services that help with a need. All services if no need is chosen, or if
 * no service says what it helps with. For "under 19", services for young people
 * alone come first.
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

/** The services that the note on a need names. */
export interface NamedServices {
  /** The local line that finds a refuge, day and night. */
  readonly findsRefuge?: Service | undefined;
  /** The line that everyone under 19 may call, free, day and night. */
  readonly forUnder19?: Service | undefined;
  /** The local lines for people aged 16 or over, to tell people under 19. */
  readonly from16?: readonly Service[];
}

/** Finds the services to name among the lines that help with a need, and all. */
export function namedFor(
  need: Need,
  fitting: readonly Listing[],
  all: readonly Listing[],
): NamedServices {
  const find = (matches: (listing: Listing) => boolean) =>
    fitting.find((each) => isDayAndNight(each) && matches(each))?.service;
  if (need === 'refuge') return {findsRefuge: find(isLocal)};
  if (need !== 'under-19') return {};
  const from16 = all.filter(isLocalLineFrom16).map(({service}) => service);
  return {forUnder19: find(isFreeForUnder19), from16};
}

function isLocal({service}: Listing): boolean {
  return service.scope === 'local';
}

function isFreeForUnder19({service, phones}: Listing): boolean {
  const {minimumAge = 0, maximumAge = Infinity} = service;
  return minimumAge === 0 && maximumAge >= 18 && phones[0]?.cost === 'free';
}

function isLocalLineFrom16(listing: Listing): boolean {
  const {service, phones} = listing;
  return isLocal(listing) && service.minimumAge === 16 && phones.length > 0;
}

/**
 * The services to suggest for a need: those that help with it and, if none of
 * them answers day and night, the suitable lines that do.
 */
export function callableFor(
  shown: readonly Listing[],
  need: Need | undefined,
): Listing[] {
  const fitting = forNeed(shown, need);
  // Special hours may close a day-and-night line for a day.
  const answers = (listing: Listing) =>
    isDayAndNight(listing) && (!listing.status || isOpen(listing));
  return fitting.some(answers) ? fitting : withSuitableLines(shown, need);
}

/** The services that help with a need, and all suitable day-and-night lines. */
export function withSuitableLines(
  shown: readonly Listing[],
  need: Need | undefined,
): Listing[] {
  const others = shown.filter(isDayAndNight);
  const suitable = others.filter((listing) => isSuitable(listing, need));
  return [...new Set([...forNeed(shown, need), ...suitable])];
}

/** Whether a line that does not name a need may still be suggested for it. */
function isSuitable({service}: Listing, need: Need | undefined): boolean {
  if (need === 'under-19') return service.minimumAge === undefined;
  // Someone who has hurt others must not be led to a refuge.
  return need !== 'change' || !service.helpsWith.includes('refuge');
}

function isForYoung({service}: Listing): boolean {
  return service.maximumAge !== undefined;
}
