/**
 * Lists the services that can be called at one moment, in the words that
 * visitors read.
 */
import {currentAlert} from '../directory/freshness.js';
import type {Listing} from '../directory/listings.js';
import type {Directory} from '../directory/schema.js';
import {whoIsOpen} from '../directory/who-is-open.js';
import {toLondonTime} from '../open-hours/index.js';
import {english} from '../wording/messages.js';
import {listingStatusText} from '../wording/status-text.js';

/** One service at one moment. */
export interface OpenRow {
  readonly id: string;
  readonly name: string;
  readonly numbers: readonly string[];
  /** Absent if the service has no phone. */
  readonly state?: string;
  /** The same sentence that visitors read. */
  readonly words: string;
}

/** The services in the order in which a visitor finds them. */
export function openRows(directory: Directory, at: Date): OpenRow[] {
  return whoIsOpen(directory, at).map((listing) => ({
    id: listing.service.id,
    name: listing.service.name,
    numbers: listing.phones.map(({number}) => number),
    ...(listing.status && {state: listing.status.state}),
    words: wordsOf(listing, at),
  }));
}

function wordsOf(listing: Listing, at: Date): string {
  const now = {instant: at, london: toLondonTime(at)};
  const alert = currentAlert(listing.service, now.london.date);
  const text = listingStatusText(listing, {now, alert});
  if (text) return `${text.lead} ${text.rest}`.trim();
  return listing.service.website ? english.status.websiteAnyTime : 'No phone.';
}
