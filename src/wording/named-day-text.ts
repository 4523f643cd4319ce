/** Says what day it is where it has a name: "Today is Good Friday, a bank holiday." */
import type {NamedDay} from '../schedule/schedule.js';
import {english, type Messages} from './messages.js';

type DayKind = keyof Messages['status']['dayNow'];

/**
 * What kind of day it is.
 *
 * `listed` is true on a day of the GOV.UK list. On another, a name that holds
 * "bank holiday", or a substitute, may be one; any other name is true alone.
 */
export function kindOfDay(day: NamedDay, listed: boolean): DayKind {
  if (/bank holiday/i.test(day.name)) {
    return listed ? 'namedBankHoliday' : 'maybeNamedBankHoliday';
  }
  if (day.substitute) return listed ? 'substitute' : 'maybeSubstitute';
  return listed ? 'bankHoliday' : 'special';
}

/** A sentence on the day it is: "Today is Good Friday, a bank holiday." */
export function dayNowText(
  day: NamedDay,
  listed: boolean,
  messages: Messages = english,
): string {
  const name = inSentence(day.name);
  return messages.status.dayNow[kindOfDay(day, listed)]({name});
}

/** A day to come, for brackets: "Easter Monday, a bank holiday". */
export function dayInBrackets(
  day: NamedDay,
  kind: DayKind,
  messages: Messages = english,
): string {
  // "Early May bank holiday (VE day)" would put brackets into brackets.
  const name = inSentence(day.name).replace(/\s*\((.*)\)$/, ', $1');
  return messages.status.dayInBrackets[kind]({name});
}

/** GOV.UK's titles begin with a capital: "Bank holiday for the coronation". */
function inSentence(name: string): string {
  return name.replace(/^Bank /, 'bank ');
}
