/** Finds changed phone numbers. Their digits are read aloud in groups. */
import {
  dialledDigits,
  numbersIn,
} from '../../../phone-numbers/dialled-digits.js';
import {
  fieldsOf,
  itemsOf,
  recordsOf,
  type Fields,
} from '../../../schedule/fields.js';
import {shownText} from './shown-text.js';
import {words, type WasNow} from '../words.js';
import {isSame} from './edits.js';
import {servicesOf} from './list-file.js';
import {
  numberChange,
  wasAndNow,
  valueChange,
  type Told,
} from './value-changes.js';

const PHONE_FIELDS = [
  'cost',
  'menuOption',
  'billNote',
  'sharedReason',
] as const;

/** Compares the numbers of a service one by one. */
export function phoneChanges(was: unknown, now: unknown): Told[] {
  const [before, after] = [recordsOf(was), recordsOf(now)];
  const longer = before.length > after.length ? before : after;
  return longer.flatMap((_, place) => phoneChange(before[place], after[place]));
}

function phoneChange(was: Fields | undefined, now: Fields | undefined): Told[] {
  const told = wasAndNow(
    was,
    now,
    (phone) => shownText(phone?.['number']) || words.nothing,
  );
  const {label} = words.phone.number;
  if (!now) return [{label, ...told}];
  const others = PHONE_FIELDS.filter(
    (key) => !isSame(was?.[key], now[key]),
  ).map((key) => valueChange(key, [was?.[key], now[key]]));
  if (told.was === told.now) return others;
  const number = numberChange(told.now, was && told.was);
  return [{label, ...told, number}, ...others];
}

/** A number that is now hidden, or shown again. */
interface Withdrawal extends Told {
  /** The index of the service that has the number. */
  readonly index: number | undefined;
  readonly undone: Fields;
}

/** Numbers newly hidden in every list, with the service that has each. */
export function withdrawals(before: Fields, after: Fields): Withdrawal[] {
  const [was, now] = [before, after].map(withdrawnIn) as [string[], string[]];
  const change = (
    number: string,
    told: WasNow,
    left: string[],
  ): Withdrawal => ({
    index: placeOf(number, after),
    label: words.changes.withdrawn({number}),
    ...told,
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
