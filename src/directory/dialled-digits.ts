/** When two phone numbers are one. */

/**
 * The digits of a number as they are dialled in the United Kingdom, however it
 * was written: "+44 (0)300 790 6772" and "0300 790 6772" give the same.
 */
export function dialledDigits(number: string): string {
  return number.replace(/[^\d+]/g, '').replace(/^(?:\+|00)440?/, '0');
}
