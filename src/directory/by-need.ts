/** Which services help with a need. */
import {isDayAndNight, isOpen, listings, type Listing} from './listings.js';
import type {Directory, Need} from './schema.js';

/** Whether a service that is shown says what it helps with. */
export function hasNeeds(directory: Directory): boolean {
  // Asked at every drawing: mostly the first that says so is shown.
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
  return fitting.filter(isDayAndNight).some(answers)
    ? fitting
    : withSuiting(shown, need);
}

/** Those who help with a need, and every day-and-night line that suits it. */
export function withSuiting(
  shown: readonly Listing[],
  need: Need | undefined,
): Listing[] {
  const others = shown.filter(isDayAndNight);
  const suiting = others.filter((listing) => suits(listing, need));
  return [...new Set([...forNeed(shown, need), ...suiting])];
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
