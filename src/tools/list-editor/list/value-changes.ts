/**
 * Describes changed values and phone numbers in words, for reading aloud, digits
 * in groups.
 */
import {
  asList,
  fieldsOf,
  itemsOf,
  recordsOf,
  type Fields,
} from '../../../schedule/fields.js';
import {english} from '../../../wording/messages.js';
import {shownText, servicesOf} from './list-file.js';
import {words, type WasNow} from '../words.js';
import {numberGroups} from '../../../uk-numbers/uk-number.js';
import {
  dialledDigits,
  numbersIn,
} from '../../../phone-numbers/dialled-digits.js';
import {isSame} from './edits.js';

/** The new and the old value. */
export interface ChangeText extends WasNow {
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
): ChangeText {
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
function numberChange(now: string, was?: string): NumberChange {
  const old = was === undefined ? undefined : numberGroups(was);
  const groups = numberGroups(now).map((digits, place) => ({
    digits,
    isNew: old !== undefined && old[place] !== digits,
  }));
  return {now: groups, was: old};
}

const PHONE_FIELDS = [
  'cost',
  'menuOption',
  'billNote',
  'sharedReason',
] as const;

/** Compares the numbers of a service one by one. */
export function phoneChanges(was: unknown, now: unknown): ChangeText[] {
  const [before, after] = [recordsOf(was), recordsOf(now)];
  const longer = before.length > after.length ? before : after;
  return longer.flatMap((_, place) => phoneChange(before[place], after[place]));
}

function phoneChange(
  was: Fields | undefined,
  now: Fields | undefined,
): ChangeText[] {
  const wasNow = wasAndNow(
    was,
    now,
    (phone) => shownText(phone?.['number']) || words.nothing,
  );
  const {label} = words.phone.number;
  if (!now) return [{label, ...wasNow}];
  const others = PHONE_FIELDS.filter(
    (key) => !isSame(was?.[key], now[key]),
  ).map((key) => valueChange(key, [was?.[key], now[key]]));
  if (wasNow.was === wasNow.now) return others;
  const number = numberChange(wasNow.now, was && wasNow.was);
  return [{label, ...wasNow, number}, ...others];
}

/** A number that is now hidden, or shown again. */
interface Withdrawal extends ChangeText {
  /** The index of the service that has the number. */
  readonly index: number | undefined;
  readonly undone: Fields;
}

/** Numbers newly hidden in every list, with the service that has each. */
export function withdrawals(before: Fields, after: Fields): Withdrawal[] {
  const [was, now] = [before, after].map(withdrawnIn) as [string[], string[]];
  const change = (
    number: string,
    wasNow: WasNow,
    left: string[],
  ): Withdrawal => ({
    index: placeOf(number, after),
    label: words.changes.withdrawn({number}),
    ...wasNow,
    number: numberChange(number),
    undone: {...after, withdrawnNumbers: left},
  });
  const {hidden, shown} = words.changes;
  return [
    ...now
      .filter((number) => !was.includes(number))
      .map((number) =>
        change(
          number,
          {now: hidden, was: shown},
          now.filter((each) => each !== number),
        ),
      ),
    ...was
      .filter((number) => !now.includes(number))
      .map((number) =>
        change(number, {now: shown, was: hidden}, [...now, number]),
      ),
  ];
}

function withdrawnIn({withdrawnNumbers}: Fields): string[] {
  return itemsOf(withdrawnNumbers).map(String);
}

function placeOf(number: string, document: Fields): number | undefined {
  const digits = numbersIn(number);
  const place = servicesOf(document).findIndex(({phones}) =>
    itemsOf(phones).some((phone) =>
      digits.includes(dialledDigits(shownText(fieldsOf(phone)['number']))),
    ),
  );
  return place < 0 ? undefined : place;
}
