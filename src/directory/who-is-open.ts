/** Says who answers at one moment, for programs on a server. */
import {toLondonTime} from '../open-hours/index.js';
import {inCallingOrder, inPreferredOrder} from './calling-order.js';
import {listings, onDay, type Listing} from './listings.js';
import type {Directory} from './schema.js';

/**
 * Every service that is shown, with its status at an instant, in the order in
 * which to try them. Uses the built-in bank holidays if the directory has none.
 * Throws what `openingStatus` throws.
 */
export function whoIsOpen(directory: Directory, instant: Date): Listing[] {
  const today = toLondonTime(instant).date;
  const {bankHolidays} = directory;
  const shown = inPreferredOrder(onDay(listings(directory), today));
  return inCallingOrder(shown, {instant, bankHolidays});
}
