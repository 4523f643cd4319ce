/**
 * The `tel:` address of a number as people read it.
 *
 * It holds the national digits as dialled in the UK. Whatever follows the
 * number (a pause, a menu key, "option 3") stays out: some phones would dial
 * it, and the words beside the link say it.
 */
export function telHref(number: string): string {
  const dialled = /\+?\d[\d\s().\-\u2010-\u2015]*/.exec(number)?.[0] ?? '';
  const digits = dialled.replace(/\D/g, '');
  const abroad = dialled.startsWith('+') ? `00${digits}` : digits;
  return `tel:${abroad.replace(/^00440?/, '0')}`;
}
