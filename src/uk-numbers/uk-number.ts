/**
 * Checks whether a text is a UK phone number. It weighs 90 kB, so it is for
 * people who check a list, never for visitors.
 */
// "min" has the patterns of all countries' numbers, which is enough here;
// "mobile" rejects helplines, and "max" adds the types.
import {parsePhoneNumberFromString} from 'libphonenumber-js/min';
import type {NumberIssue} from '../directory/check/check-numbers.js';
import {SHORT_CODES, WRITTEN_NUMBER} from '../phone-numbers/dialled-digits.js';

/**
 * A number in groups, to be read aloud: as it was written or, if it has no
 * spaces, as the library groups it.
 */
export function numberGroups(number: string): string[] {
  const written = number.trim().split(/\s+/);
  if (written.length > 1) return written;
  const parsed = parsePhoneNumberFromString(number, 'GB');
  return parsed?.isValid() ? parsed.formatNational().split(/\s+/) : written;
}

/** What is wrong with a number. Undefined if nothing is. */
export function ukNumberIssue(number: string): NumberIssue | undefined {
  const given = number.trim();
  const digits = given.replace(/\D/g, '');
  if (!WRITTEN_NUMBER.test(given)) {
    return issue(
      given,
      'holds more than a number',
      'Write the digits with spaces. A key to press is the menu option.',
    );
  }
  if (SHORT_CODES.includes(digits)) return undefined;
  if (/^[1-9]/.test(given)) return withoutZero(given);
  const parsed = parsePhoneNumberFromString(given, 'GB');
  if (parsed?.isValid() && parsed.countryCallingCode === '44') return undefined;
  return parsed && parsed.countryCallingCode !== '44'
    ? issue(
        given,
        'is a number of another country',
        'Write one of the United Kingdom.',
      )
    : issue(given, 'is not a number of the United Kingdom', howMany(digits));
}

function withoutZero(given: string): NumberIssue {
  const isRight = parsePhoneNumberFromString(`0${given}`, 'GB')?.isValid();
  return isRight
    ? issue(given, 'has lost its first 0', `The whole number is 0${given}.`)
    : issue(given, 'is not a number of the United Kingdom', howMany(given));
}

function howMany(digits: string): string {
  const count = digits.replace(/\D/g, '').length;
  return `It has ${count} digits. Read it back from the service's own page: a digit may be missing or wrong.`;
}

function issue(number: string, what: string, suggestion: string): NumberIssue {
  return {message: `"${number.slice(0, 60)}" ${what}.`, suggestion};
}
