/** Describes the change of one value in words. */
import {fieldsOf, itemsOf} from '../../../schedule/fields.js';
import {english} from '../../../wording/messages.js';
import {shownText} from './shown-text.js';
import {words, type WasNow} from '../words.js';
import {wasAndNow, type NumberChange} from './read-back.js';

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
  const items = (itemsOf(value) ?? [value]).map((item) => {
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
