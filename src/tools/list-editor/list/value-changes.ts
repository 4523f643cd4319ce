/** Describes the change of one value in words, for reading aloud. */
import {asList, fieldsOf} from '../../../schedule/fields.js';
import {english} from '../../../wording/messages.js';
import {shownText} from './shown-text.js';
import {words, type WasNow} from '../words.js';
import {numberGroups} from '../../../uk-numbers/uk-number.js';

/** The new and the old value. */
export interface Told extends WasNow {
  /** The name of the value: "Saturday", "Website". */
  readonly label: string;
  /** The number to read aloud. */
  readonly number?: NumberChange | undefined;
}

/** The label of a field. Unknown fields keep their own names. */
function labelOf(key: string): string {
  const labels: Readonly<Record<string, {readonly label: string}>> = {
    ...words.fields,
    ...words.phone,
  };
  return Object.hasOwn(labels, key) ? (labels[key]?.label ?? key) : key;
}

export function valueChange(
  key: string,
  values: readonly [unknown, unknown],
  label = labelOf(key),
): Told {
  return {label, ...wasAndNow(...values, (value) => valueInWords(key, value))};
}

function valueInWords(key: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const known = choiceWords(key);
  const items = (asList(value) ?? [value]).map((item) => {
    const text = shownText(item) || shownText(Object.values(fieldsOf(item)));
    return known[text] ?? text;
  });
  return items.filter(Boolean).join('; ') || words.nothing;
}

function choiceWords(key: string): Readonly<Record<string, string>> {
  const known: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    helpsWith: english.needs.choices,
    scope: words.scopes,
    cost: words.costs,
    billNote: words.bills,
  };
  return Object.hasOwn(known, key) ? (known[key] ?? {}) : {};
}

/** The old and the new value in words. */
export function wasAndNow<Value>(
  was: Value,
  now: Value,
  inWords: (value: Value) => string,
): WasNow {
  return {was: inWords(was), now: inWords(now)};
}

/** The new and the old number in groups. */
export interface NumberChange {
  readonly now: readonly Group[];
  /** Absent for a new number. */
  readonly was?: readonly string[] | undefined;
}

export interface Group {
  readonly digits: string;
  /** Whether this group differs from the old number. */
  readonly isNew: boolean;
}

/** Compares a number with the one it replaces, group by group. */
export function numberChange(now: string, was?: string): NumberChange {
  const old = was === undefined ? undefined : numberGroups(was);
  const groups = numberGroups(now).map((digits, place) => ({
    digits,
    isNew: old !== undefined && old[place] !== digits,
  }));
  return {now: groups, was: old};
}
