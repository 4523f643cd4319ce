/** In which order a person would try services, and whom to call now. */
import type {Moment} from '../open-hours/opening-status.js';
import {isDayAndNight, isOpen, type Listing} from './listings.js';

/** The rows of "who you can call now". */
const CALL_ROWS = 3;

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
