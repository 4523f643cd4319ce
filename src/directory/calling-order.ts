/** Sorts services in the order to try them, and chooses whom to call now. */
import type {Moment} from '../open-hours/opening-status.js';
import {isDayAndNight, isOpen, listings, type Listing} from './listings.js';
import type {Directory} from './schema.js';

/** The number of rows in "Who you can call now". */
const CALL_ROWS = 3;

/**
 * Sorts open services first, then unknown, then closed ones by their earliest
 * certain opening. Within each group: confirmed before unconfirmed, local
 * before national, free and off the bill before others, then the order of the
 * file.
 */
export function inCallingOrder(shown: readonly Listing[]): Listing[] {
  return shown
    .map((listing) => ({listing, keys: keysOf(listing)}))
    .sort((a, b) => firstDifference(a.keys, b.keys))
    .map(({listing}) => listing);
}

/** What a listing is sorted by, in this order: the smaller comes first. */
function keysOf(listing: Listing): number[] {
  return [
    rank(listing),
    opensAt(listing),
    Number(!listing.confirmed),
    Number(!isLocal(listing)),
    Number(!isFreeAndUnlisted(listing)),
  ];
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length; at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/**
 * At most three open services. One of them answers day and night, because the
 * others may be busy or may have changed their hours.
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

/** The first lines that are listed as open day and night. */
export function dayAndNightLines(shown: readonly Listing[]): Listing[] {
  return shown.filter(isDayAndNight).slice(0, CALL_ROWS);
}

/**
 * The lines to show without JavaScript: the day-and-night lines that the list
 * marks with `inFallback`. If it marks none of them, the first ones.
 */
export function fallbackLines(directory: Directory): Listing[] {
  const lines = listings(directory).filter(isDayAndNight);
  const marked = lines.filter(({service}) => service.inFallback);
  return marked.length > 0 ? marked : dayAndNightLines(lines);
}

/** The closed service with the earliest certain opening. */
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

/** Open 0, unknown 1, closed 2, not taking calls 3. */
function rank(listing: Listing): number {
  if (listing.service.status === 'temporarily-closed') return 3;
  if (isOpen(listing)) return 0;
  return listing.status?.state === 'closed' ? 2 : 1;
}

/** Sorts by opening time. A service without one comes last. */
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
