/** Who answers at one moment: what a server needs in order to say it. */
import {toLondonTime} from '../open-hours/index.js';
import {inCallingOrder} from './calling-order.js';
import {listings, withStatuses, type Listing} from './listings.js';
import type {Directory} from './schema.js';

/**
 * Every service that is shown, with its status at an instant, in the order in
 * which a person would try them. A directory without bank holidays of its own
 * takes the calculator's. It throws what `openingStatus` throws.
 */
export function whoIsOpen(directory: Directory, instant: Date): Listing[] {
  const today = toLondonTime(instant).date;
  const {bankHolidays} = directory;
  return inCallingOrder(
    withStatuses(listings(directory), {instant, today, bankHolidays}),
  );
}
