/** What the form of a service says, and what is wrong with it. */
import {fieldsOf, itemsOf, type Fields} from '../../../schedule/fields.js';
import {
  compact,
  isSame,
  newId,
  putService,
  withoutNumbers,
} from '../list/edits.js';
import {byRules, type Rows} from './form-issues.js';
import type {Form, FormFault, Place, ReadForm} from './form.js';
import {readHours} from './hours-form.js';
import {servicesOf} from '../list/list-file.js';
import {ABOUT, BESIDE, readPlain} from './service-fields.js';
import {words} from '../words.js';

/** Ways of contact other than the phone, each with hours of its own. */
export const CONTACTS = ['webChat', 'bsl', 'text'] as const;

/** Reads a form, and holds it to the rules of the command `check`. */
export function readService(form: Form, place: Place): ReadForm {
  const {document, index} = place;
  const before = servicesOf(document)[index] ?? {};
  const phones = readRows(form, 'phones', itemsOf(before['phones']));
  const sources = readRows(form, 'sources', itemsOf(before['sources']));
  const about = readPlain(form, [...ABOUT, ...BESIDE]);
  const hours = readHours(form, 'schedule', before['schedule']);
  const contacts = CONTACTS.map((name) =>
    readContact(form, name, before[name]),
  );
  const origin = {
    phones: phones.items.length > 0 ? phones.items : undefined,
    schedule: hours.schedule,
    sources: sources.items,
  };
  const withdrawn = withdrawnIn(form, phones);
  const service = {
    ...before,
    ...about.values,
    id: idOf(before, place, form.text('name')),
    status: before['status'] ?? 'active',
    ...origin,
    ...Object.fromEntries(contacts.map(({name, value}) => [name, value])),
    publishedUnconfirmed: readDecision(form, before['publishedUnconfirmed']),
    ...(withdrawn.length > 0 && NOT_CHECKED),
    ...(form.has('asked') ? checkOf(place) : checkStill(before, origin)),
  };
  const written = putService(document, index, service);
  const changed = withoutNumbers(written, withdrawn);
  const own = [
    ...about.faults,
    ...phoneFaults(phones, hours.schedule),
    ...hours.faults,
    ...contacts.flatMap((contact) => contact.faults),
    ...originFaults(form, before, origin),
  ];
  const unread = namesOfFaulty([{...hours, name: 'schedule'}, ...contacts]);
  const found = byRules(place, changed, {phones, sources, unread});
  return {...found, document: changed, faults: withOthers(own, found.faults)};
}

/** The form's own faults, and what the rules find at other fields. */
function withOthers(
  own: readonly FormFault[],
  byRule: readonly FormFault[],
): FormFault[] {
  const fields = new Set(own.map(({field}) => field));
  return [...own, ...byRule.filter(({field}) => !fields.has(field))];
}

/** The fields whose hours could not be read: the form says why. */
function namesOfFaulty(
  contacts: readonly {name: string; faults: readonly FormFault[]}[],
): string[] {
  return contacts.filter(({faults}) => faults.length > 0).map(({name}) => name);
}

const ROW_FIELDS = {
  phones: ['number', 'cost', 'menuOption', 'billNote', 'sharedReason'],
  sources: ['name', 'url', 'published'],
} as const;

function readRows(
  form: Form,
  list: keyof typeof ROW_FIELDS,
  before: readonly unknown[] = [],
): Rows {
  const [first, ...others] = ROW_FIELDS[list];
  const items: Fields[] = [];
  const rows: number[] = [];
  for (let row = 0; form.has(`${list}[${row}].${first}`); row++) {
    const path = `${list}[${row}]`;
    const known = fieldsOf(before[row]);
    const written = form.text(`${path}.${first}`);
    // What nobody touched stays as others wrote it.
    const value =
      written === known[first] ? written : asInTheList(written, list);
    const isEmpty = [first, ...others].every(
      (name) => name === 'cost' || !form.text(`${path}.${name}`),
    );
    if (isEmpty || form.has(`${path}.remove`)) continue;
    const texts = others.map((name) => [
      name,
      form.text(`${path}.${name}`) || undefined,
    ]);
    const read = Object.fromEntries(texts) as Fields;
    items.push(compact({...known, [first]: value, ...read}));
    rows.push(row);
  }
  return {items, rows};
}

/** The numbers that are ticked as withdrawn. They stay in the list, unseen. */
function withdrawnIn(form: Form, {items, rows}: Rows): string[] {
  return items
    .filter((_, index) => form.has(`phones[${rows[index]}].withdraw`))
    .map(({number}) => String(number));
}

/** Numbers as people at home read them, and nothing that cannot be seen. */
function asInTheList(written: string, list: keyof typeof ROW_FIELDS): string {
  const plain = written
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  return list === 'phones'
    ? plain.replace(/^(?:\+|00) ?44 ?(?:\(0\)|0)? ?/, '0')
    : plain;
}

function phoneFaults(
  {items, rows}: Rows,
  schedule: Fields | undefined,
): FormFault[] {
  const costs = items.flatMap(({cost}, index) =>
    cost === undefined
      ? [{field: `phones[${rows[index]}].cost`, message: words.form.noCost}]
      : [],
  );
  if (items.length === 0 || schedule) return costs;
  return [...costs, {field: 'schedule.kind', message: words.form.noHours}];
}

function readContact(form: Form, name: string, before: unknown) {
  const url = form.text(`${name}.url`) || undefined;
  const {schedule, faults} = readHours(
    form,
    `${name}.schedule`,
    fieldsOf(before)['schedule'],
  );
  const isThere = url !== undefined || schedule !== undefined;
  const contact = compact({...fieldsOf(before), url, schedule});
  return {name, value: isThere ? contact : undefined, faults};
}

function readDecision(form: Form, before: unknown): Fields | undefined {
  const role = form.text('publishedUnconfirmed.role') || undefined;
  const reason = form.text('publishedUnconfirmed.reason') || undefined;
  return role || reason
    ? compact({...fieldsOf(before), role, reason})
    : undefined;
}

/** What the list keeps of a check. */
function checkOf({today, initials}: Place): Fields {
  return {assuredDate: today, assuredBy: initials};
}

/** What a form says of a number, its hours, and who says so. */
interface Said {
  readonly phones: unknown;
  readonly schedule: unknown;
  readonly sources: unknown;
}

/** Whether the number or the hours are others than before. */
function isOther(before: Fields, {phones, schedule}: Said): boolean {
  const {phones: oldPhones, schedule: oldSchedule} = before;
  return !isSame(phones, oldPhones) || !isSame(schedule, oldSchedule);
}

const NOT_CHECKED = {assuredDate: undefined, assuredBy: undefined};

/** A check of another number or of other hours is none of these. */
function checkStill(before: Fields, said: Said): Fields {
  return isOther(before, said) ? NOT_CHECKED : {};
}

/** Whether the form says a number or hours, and does not only take some out. */
function isSaidAnew(before: Fields, {phones, schedule}: Said): boolean {
  const old = itemsOf(before['phones']) ?? [];
  return (
    !isSame(schedule, before['schedule']) ||
    (itemsOf(phones) ?? []).some(
      (phone) => !old.some((known) => isSame(known, phone)),
    )
  );
}

/** The page tells visitors how old a number is, so somebody must have said it. */
function originFaults(form: Form, before: Fields, said: Said): FormFault[] {
  const isNew = Object.keys(before).length === 0;
  if (isNew || form.has('asked') || !isSaidAnew(before, said)) return [];
  return isSame(said.sources, before['sources'])
    ? [{field: 'asked', message: words.form.noOrigin}]
    : [];
}

function idOf(before: Fields, {document, index}: Place, name: string): unknown {
  const {id} = before;
  const others = servicesOf(document).filter((_, place) => place !== index);
  const isFree = others.every((other) => other['id'] !== id);
  const isId = typeof id === 'string' && id.trim() !== '';
  return isId && isFree ? id : newId(document, name);
}
