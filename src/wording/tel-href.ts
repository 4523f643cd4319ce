/** The `tel:` address of a number as people read it. */
import {dialledDigits} from '../phone-numbers/dialled-digits.js';

/**
 * It holds the digits that are dialled in the United Kingdom. Whatever follows
 * the number (a pause, a menu key, "option 3") stays out: some phones would
 * dial it, and the words beside the link say it.
 */
export function telHref(number: string): string {
  return `tel:${dialledDigits(number)}`;
}
