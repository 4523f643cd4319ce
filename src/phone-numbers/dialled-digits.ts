/**
 * Converts a number as people write it to the digits that a phone dials. Links,
 * withdrawals, checks and exports all use this, so that they agree about
 * numbers.
 */

/**
 * Characters allowed between the digits of a number: spaces, brackets, hyphens.
 */
const BETWEEN = String.raw` \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000()\-\u2010-\u2015`;

const NUMBER = new RegExp(String.raw`\+?[${BETWEEN}]*\d[\d${BETWEEN}]*`, 'g');

/** A text that contains only a number. Every Unicode space is a space. */
export const WRITTEN_NUMBER = new RegExp(`^${NUMBER.source}$`);

/** Shown above every list, and no list can replace them. */
export const EMERGENCY_NUMBERS = ['999', '112', '18000'];

/**
 * Real numbers that are shorter than all others: those for emergencies, 101 and
 * 18001 for the police and for callers by text, 111 for the NHS, 116 123 for
 * Samaritans, and the other European numbers 116.
 */
export const SHORT_CODES = [
  ...EMERGENCY_NUMBERS,
  ...'101 111 18001 116000 116006 116111 116117 116123'.split(' '),
];

const WHOLE = /^(?:0\d{9,10}|08001111)$/;

/** Numbers for which a list can say what a call costs, complete or not. */
const LISTED = /^0(?:[1-3]\d|7[1-57-9]|80)\d{2,8}$/;

/** Longer than the longest number with its country code twice. */
const MOST_DIGITS = 16;

/**
 * The digits of the first number in a text, as they are dialled in the United
 * Kingdom: "+44 (0)300 790 6772" and "0300 790 6772 ext 2" both give
 * "03007906772". Empty if there is no digit.
 */
export function dialledDigits(text: string): string {
  return national(text.match(NUMBER)?.[0] ?? '');
}

/**
 * The `tel:` address of a number: only the digits to dial in the United Kingdom.
 * Anything after the number (a pause, a menu key, "option 3") is left out,
 * because some phones would dial it; the words beside the link say it.
 */
export function telHref(number: string): string {
  return `tel:${dialledDigits(number)}`;
}

/**
 * A number as people should read it, with exactly the digits that are dialled.
 */
export function shownNumber(number: string): string {
  const digits = dialledDigits(number);
  const written = number.replace(/\s+/g, ' ').trim();
  if (written.replace(/\D/g, '') === digits) return written;
  // "+44 (0)300 790 6772" is read as "0300 790 6772".
  const rest = new RegExp(String.raw`(?:\d\D*){${digits.length - 1}}$`);
  return `0${rest.exec(written.replace(/[()]/g, ''))?.[0] ?? ''}`;
}

/** Whether a list may contain a number: its digits say what a call costs. */
export function isListedNumber(number: string): boolean {
  const digits = dialledDigits(number);
  return LISTED.test(digits) || SHORT_CODES.includes(digits);
}

/** Whether a call is free, for what is known of digits to dial. */
export function isFree(digits: string): boolean {
  return /^(080[08]|116123$)/.test(digits);
}

/**
 * The digits of every number that a text may mean, whatever is around and
 * between them: "not 300 790 6772 (ext 2), nor 116 123" gives both numbers.
 * When in doubt it finds one too many, because these numbers are hidden.
 */
export function numbersIn(text: string): string[] {
  const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
  const groups = plain.match(/\+?\d+/g) ?? [];
  const whole = groups.flatMap((_, first) => {
    const found: string[] = [];
    let written = '';
    for (const group of groups.slice(first, first + MOST_DIGITS)) {
      written += group;
      if (written.length > MOST_DIGITS) break;
      // Spreadsheets drop the first 0.
      const digits = national(written);
      found.push(...[digits, `0${digits}`].filter((each) => WHOLE.test(each)));
    }
    return found;
  });
  return [...new Set([...(plain.match(NUMBER) ?? []).map(national), ...whole])];
}

/** The digits of one number, without the country. */
function national(number: string): string {
  const digits = number.replace(/\D/g, '');
  return (number.includes('+') ? `00${digits}` : digits).replace(
    /^(?:0044|44(?=\d{7}))0?/,
    '0',
  );
}
