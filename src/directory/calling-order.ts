/** Sorts services in the order to try them, and chooses whom to call now. */
import type {Moment} from '../open-hours/status-types.js';
import {
  isDayAndNight,
  isOpen,
  listings,
  withStatuses,
  type Listing,
  type Occasion,
} from './listings.js';
import type {Directory} from './schema.js';

/** The number of rows in "Who you can call now". */
const CALL_ROWS = 3;

/**
 * Sorts by preference, at any hour: confirmed before unconfirmed, local before
 * national, free and off the bill before others, then the order of the file.
 */
export function inPreferredOrder(shown: readonly Listing[]): Listing[] {
  return sortedBy(shown, (listing) => [
    Number(!listing.confirmed) * 4 +
      Number(!isLocal(listing)) * 2 +
      Number(!isFreeAndUnlisted(listing)),
  ]);
}

/**
 * Adds the statuses at a moment to listings in the preferred order. Then sorts
 * open services first, then unknown, then closed ones by their earliest certain
 * opening; within each group they keep the preferred order.
 */
export function inCallingOrder(
  shown: readonly Listing[],
  occasion: Occasion,
): Listing[] {
  return sortedBy(withStatuses(shown, occasion), (listing) => [
    rank(listing),
    opensAt(listing),
  ]);
}

/** Works out the keys once per listing: a list may hold thousands. */
function sortedBy(
  shown: readonly Listing[],
  keysOf: (listing: Listing) => [first: number, second?: number],
): Listing[] {
  return shown
    .map((listing) => {
      const [first, second = 0] = keysOf(listing);
      return {listing, first, second};
    })
    .sort((a, b) => a.first - b.first || a.second - b.second)
    .map(({listing}) => listing);
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
  const [first, ...others] = shown.filter(certainOpening);
  return others.reduce(
    (next, each) => (next && opensAt(each) < opensAt(next) ? each : next),
    first,
  );
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
