/** Names a special day: "Today is Good Friday, a bank holiday." */
import type {NamedDay} from '../schedule/schedule.js';
import {english, type Messages} from './messages.js';

type DayKind = keyof Messages['status']['dayNow'];

/**
 * The kind of a named day.
 *
 * `listed` means that the GOV.UK list has it. Other days may be bank holidays
 * if their name contains "bank holiday" or if they are substitutes; any other
 * name is used alone.
 */
export function kindOfDay(day: NamedDay, listed: boolean): DayKind {
  if (/bank holiday/i.test(day.name)) {
    return listed ? 'namedBankHoliday' : 'maybeNamedBankHoliday';
  }
  if (day.substitute) return listed ? 'substitute' : 'maybeSubstitute';
  return listed ? 'bankHoliday' : 'special';
}

/** A sentence about today: "Today is Good Friday, a bank holiday." */
export function dayNowText(
  day: NamedDay,
  listed: boolean,
  messages: Messages = english,
): string {
  const name = inSentence(day.name);
  return messages.status.dayNow[kindOfDay(day, listed)]({name});
}

/** A future day in brackets: "Easter Monday, a bank holiday". */
export function dayInBrackets(
  day: NamedDay,
  kind: DayKind,
  messages: Messages = english,
): string {
  // Avoids brackets within brackets: "Early May bank holiday (VE day)".
  const name = inSentence(day.name).replace(/\s*\((.*)\)$/, ', $1');
  return messages.status.dayInBrackets[kind]({name});
}

/** GOV.UK's titles begin with a capital: "Bank holiday for the coronation". */
function inSentence(name: string): string {
  return name.replace(/^Bank /, 'bank ');
}
