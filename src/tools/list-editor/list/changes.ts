/** What was changed, in sentences that a second person reads. */
import {fieldsOf, itemsOf, type Fields} from '../../../schedule/fields.js';
import {dateText} from '../../../wording/date-text.js';
import {english} from '../../../wording/messages.js';
import {isSame} from './edits.js';
import {hoursChanges} from './hours-changes.js';
import {nameOf, servicesOf} from './list-file.js';
import {numberChange, wasAndNow, type NumberChange} from './read-back.js';
import {shownText} from '../ask/service-fields.js';
import {words} from '../words.js';

/** One thing that is different. */
export interface Change {
  /** A sentence. */
  readonly text: string;
  /** The number in it, to be read aloud. */
  readonly number?: NumberChange | undefined;
}

/**
 * What is different between two documents. The day of the list and who read
 * it are not said: they follow from the rest.
 */
export function changesOf(before: Fields, after: Fields): Change[] {
  const old = servicesOf(before);
  const ofServices = servicesOf(after).flatMap((service, index) => {
    const name = nameOf(service, index);
    const was = old[index];
    const changes = was
      ? [...stateChanges(was, service), ...fieldChanges(was, service)]
      : [{text: words.changes.added}, ...fieldChanges({}, service)];
    return changes.map(({text, number}) => ({
      text: `${name}: ${text}`,
      number,
    }));
  });
  return [...ofServices, ...listChanges(before, after)];
}

/** Fields of which a visitor sees nothing, or that have a sentence together. */
const TOLD_ELSEWHERE = ['id', 'status', 'alert', 'assuredDate', 'assuredBy'];

function fieldChanges(was: Fields, now: Fields): Change[] {
  return [...new Set([...Object.keys(was), ...Object.keys(now)])]
    .filter((key) => !TOLD_ELSEWHERE.includes(key))
    .filter((key) => isOther(was[key], now[key]))
    .flatMap((key) => fieldChange(key, was[key], now[key]))
    .concat(checkChange(was, now));
}

function isOther(was: unknown, now: unknown): boolean {
  const isEmpty = [was, now].every(
    (value) =>
      value === undefined || value === false || itemsOf(value)?.length === 0,
  );
  return !isEmpty && !isSame(was, now);
}

function fieldChange(key: string, was: unknown, now: unknown): Change[] {
  switch (key) {
    case 'phones':
      return phoneChanges(was, now);
    case 'schedule':
      return hoursChanges(was, now).map((text) => ({text}));
    case 'webChat':
    case 'bsl':
    case 'text':
      return contactChanges(key, fieldsOf(was), fieldsOf(now));
    default:
      return [valueChange(labelOf(key), key, [was, now])];
  }
}

/** The words for a field; a field that is not ours is called by its name. */
function labelOf(key: string): string {
  const labels: Readonly<Record<string, {readonly label: string}>> =
    words.fields;
  return Object.hasOwn(labels, key) ? (labels[key]?.label ?? key) : key;
}

function valueChange(
  label: string,
  key: string,
  values: readonly [unknown, unknown],
): Change {
  const told = wasAndNow(...values, (value) => valueInWords(key, value));
  return {text: words.changes.value({label, ...told})};
}

function valueInWords(key: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const known = choiceWords(key);
  const items = (itemsOf(value) ?? [value]).map((item) => {
    const text = shownText(item) || shownText(Object.values(fieldsOf(item)));
    return known[text] ?? text;
  });
  const text = items.filter(Boolean).join('; ');
  return text ? `"${text}"` : words.nothing;
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

function stateChanges(was: Fields, now: Fields): Change[] {
  if (isSame([was['status'], was['alert']], [now['status'], now['alert']])) {
    return [];
  }
  const {text, until} = fieldsOf(now['alert']);
  const alert = shownText(text);
  const day = dateText(shownText(until));
  switch (now['status']) {
    case 'temporarily-closed':
      return [{text: words.changes.down({alert, day})}];
    case 'inactive':
      return [{text: words.changes.closed}];
    default:
      return [{text: words.changes.up}];
  }
}

function checkChange(was: Fields, now: Fields): Change[] {
  const told = wasAndNow(was, now, ({assuredDate, assuredBy}) => {
    const day = dateText(shownText(assuredDate)) || shownText(assuredDate);
    const initials = shownText(assuredBy);
    return day ? words.checkedBy({day, initials}) : words.never;
  });
  return told.was === told.now ? [] : [{text: words.changes.checked(told)}];
}

function contactChanges(
  key: 'webChat' | 'bsl' | 'text',
  was: Fields,
  now: Fields,
): Change[] {
  const {label} = words.fields[key];
  const address = isSame(was['url'], now['url'])
    ? []
    : [
        valueChange(`${label}, ${words.address}`, 'url', [
          was['url'],
          now['url'],
        ]),
      ];
  const hours = hoursChanges(was['schedule'], now['schedule']);
  return [...address, ...hours.map((text) => ({text: `${label}, ${text}`}))];
}

const PHONE_FIELDS = [
  'cost',
  'menuOption',
  'billNote',
  'sharedReason',
] as const;

/** Number by number, each in the place where it stands. */
function phoneChanges(was: unknown, now: unknown): Change[] {
  const [before, after] = [was, now].map((phones) =>
    (itemsOf(phones) ?? []).map(fieldsOf),
  );
  const places = Math.max(before?.length ?? 0, after?.length ?? 0);
  return Array.from({length: places}, (_, place) => place).flatMap((place) =>
    phoneChange(before?.[place], after?.[place]),
  );
}

function phoneChange(
  was: Fields | undefined,
  now: Fields | undefined,
): Change[] {
  const told = wasAndNow(was, now, (phone) => shownText(phone?.['number']));
  if (!now) return [{text: words.changes.numberRemoved(told)}];
  const others = PHONE_FIELDS.filter(
    (key) => !isSame(was?.[key], now[key]),
  ).map((key) =>
    valueChange(words.phone[key].label, key, [was?.[key], now[key]]),
  );
  if (told.was === told.now) return others;
  const text = was
    ? words.changes.number(told)
    : words.changes.numberAdded(told);
  const number = numberChange(told.now, was && told.was);
  return [{text, number}, ...others];
}

const TOLD_BY_ITSELF = ['services', 'updated', 'readBy'];

function listChanges(before: Fields, after: Fields): Change[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((key) => !TOLD_BY_ITSELF.includes(key))
    .filter((key) => isOther(before[key], after[key]))
    .map((key) => {
      const {text} = valueChange(labelOf(key), key, [before[key], after[key]]);
      return {text: `${words.theList}: ${text}`};
    });
}
