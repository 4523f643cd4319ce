/** Makes the `tel:` address of a number. */
import {dialledDigits} from '../phone-numbers/dialled-digits.js';

/**
 * Contains only the digits to dial in the United Kingdom. Anything after the
 * number (a pause, a menu key, "option 3") is left out, because some phones
 * would dial it; the words beside the link say it.
 */
export function telHref(number: string): string {
  return `tel:${dialledDigits(number)}`;
}
