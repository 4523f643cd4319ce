/**
 * Checks a list before it is published. The rules need neither a browser nor
 * Node, because the command and the list editor share them.
 */
import {
  asList,
  fieldsOf,
  isFields,
  type Fields,
} from '../../schedule/fields.js';
import {toDay} from '../../schedule/civil-time.js';
import type {LocalDate} from '../../schedule/schedule.js';
import {unknownFieldIssues} from './unknown-fields.js';
import {listIssues} from './check-whole-list.js';
import {numberIssues, type NumberCheck} from './check-numbers.js';
import {serviceIssues} from './check-service.js';
import {
  error,
  type DirectoryIssue,
  type FoundIssue,
} from './directory-issue.js';
import {inWords, type OwnCode} from './issue-text.js';
import type {Path} from '../../schedule/issues.js';
import {scheduleIssues} from '../../schedule/check-schedule.js';
import {
  isShort,
  LONGEST_SCHEDULE,
  MOST_SERVICES,
  directorySchema,
  serviceSchema,
} from '../schema.js';
import type * as v from 'valibot';
import {safeParse} from 'valibot';

/** Options of a check. */
export interface CheckOptions {
  /**
   * Finds issues in a phone number. Without it only the digits are checked: the
   * data about phone numbers is too large for every page.
   */
  readonly checkNumber?: NumberCheck | undefined;
}

/**
 * The issues of a directory, which may be any value: errors first, then in the
 * order of the list. Empty if there are none. `today` is the date in London.
 *
 * @throws RangeError if `today` is not a date such as `2026-12-25`.
 */
export function checkDirectory(
  document: unknown,
  today: LocalDate,
  {checkNumber}: CheckOptions = {},
): DirectoryIssue[] {
  if (toDay(today) === undefined) {
    throw new RangeError('today is not a date. Pass one such as 2026-12-25.');
  }
  return issuesOf(withShortLists(document), today, checkNumber)
    .map((issue) => ({issue, place: placeOf(issue)}))
    .sort(
      (a, b) =>
        Number(a.issue.severity === 'warning') -
          Number(b.issue.severity === 'warning') || a.place - b.place,
    )
    .map(({issue}) => inWords(issue, document));
}

function issuesOf(
  document: unknown,
  today: LocalDate,
  checkNumber: NumberCheck | undefined,
): FoundIssue[] {
  if (!isFields(document)) return [error('not-a-directory', [])];
  const services = asList(document['services']);
  if (services?.length === 0) return [error('no-service', ['services'])];
  const numbers = numberIssues(document, checkNumber);
  // The number rules explain these errors better than the schema does.
  const said = new Set(numbers.filter(isError).map(placeKey));
  return [
    ...shapeIssues(document).filter((issue) => !said.has(placeKey(issue))),
    ...(services ?? []).flatMap((service, index) =>
      isFields(service)
        ? serviceIssues(service, ['services', index], today)
        : [],
    ),
    ...(services ?? []).flatMap((service, index) =>
      hoursIssues(service, ['services', index], today),
    ),
    ...numbers,
    ...listIssues(document, today),
    ...unknownFieldIssues(document),
    ...characterIssues(document),
  ];
}

function isError({severity}: FoundIssue): boolean {
  return severity === 'error';
}

function placeKey({path}: FoundIssue): string {
  return path.join('.');
}

/** Longer than the schema allows for lists of the document and of a service. */
const TOO_LONG = {ofDocument: MOST_SERVICES + 1, inside: 500};

/** No list or group in a list is deeper. */
const DEEPEST = 8;

/** Cuts oversized lists to a length that the schema still rejects. */
function withShortLists(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) return value;
  const items = asList(value);
  if (items) {
    const most = depth === 1 ? TOO_LONG.ofDocument : TOO_LONG.inside;
    return items.slice(0, most).map((each) => withShortLists(each, depth + 1));
  }
  if (!isFields(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inside]) => [
      key,
      withShortLists(inside, depth + 1),
    ]),
  );
}

/** Sorts the issues of the list itself before those of its services. */
function placeOf({path: [services, index]}: FoundIssue): number {
  return services === 'services' && typeof index === 'number' ? index : -1;
}

/** Control characters and other invisible ones that can reverse text. */
const UNSEEN = /[\p{Cc}\p{Cf}]/u;

/** One issue for each text that contains an invisible character. */
function characterIssues(value: unknown, path: Path = []): FoundIssue[] {
  if (typeof value === 'string') return inText(value, path);
  if (typeof value !== 'object' || value === null) return [];
  if (path.length > DEEPEST) return [];
  return Object.entries(value).flatMap(([name, inside]) =>
    characterIssues(inside, [
      ...path,
      Array.isArray(value) ? Number(name) : name,
    ]),
  );
}

function inText(text: string, path: Path): FoundIssue[] {
  const found = UNSEEN.exec(text);
  if (!found) return [];
  const code = found[0].codePointAt(0) ?? 0;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return [error('unseen-character', path, {name, after: found.index})];
}

/** The fields of a service that can contain a schedule. */
const SCHEDULES: readonly Path[] = [
  ['schedule'],
  ['webChat', 'schedule'],
  ['bsl', 'schedule'],
  ['text', 'schedule'],
];

/** The issues of each schedule of a service. */
function hoursIssues(
  service: unknown,
  path: Path,
  today: LocalDate,
): FoundIssue[] {
  return SCHEDULES.flatMap((names) => {
    const schedule = names.reduce<unknown>(
      (value, name) => fieldsOf(value)[name],
      service,
    );
    if (schedule === undefined) return [];
    const place = [...path, ...names];
    if (!isShort(schedule)) return [error('too-long', place, LONGEST_SCHEDULE)];
    return scheduleIssues(schedule, today).map((issue) => ({
      ...issue,
      path: [...place, ...issue.path],
    }));
  });
}

type SchemaIssue = v.BaseIssue<unknown>;

/** The first issues of a service, or of the list, are enough to act on. */
const MOST_ISSUES = 20;

/**
 * The issues that the schema finds, one for each place: the first 20 of each
 * service and of the list itself.
 */
function shapeIssues(document: Fields): FoundIssue[] {
  const services = asList(document['services']);
  const list = services ? {...document, services: []} : document;
  const tooMany = error('too-many-services', ['services'], MOST_SERVICES);
  return [
    ...firstIssues(directorySchema, list, []),
    ...(services && services.length > MOST_SERVICES ? [tooMany] : []),
    ...(services ?? []).flatMap((service, index) =>
      firstIssues(serviceSchema, service, ['services', index]),
    ),
  ];
}

function firstIssues(
  schema: v.GenericSchema,
  value: unknown,
  place: Path,
): FoundIssue[] {
  const {issues = []} = safeParse(schema, value);
  const found = new Map<string, FoundIssue>();
  for (const issue of issues) {
    // The rules for hours report these.
    if (issue.type === 'custom') continue;
    const path = [...place, ...pathOf(issue)];
    const key = path.join('.');
    if (!found.has(key)) found.set(key, issueOf(issue, path));
    if (found.size === MOST_ISSUES) break;
  }
  return [...found.values()];
}

function pathOf({path}: SchemaIssue): Path {
  return (path ?? []).map(({key}) =>
    typeof key === 'number' ? key : String(key),
  );
}

function issueOf(issue: SchemaIssue, path: Path): FoundIssue {
  const [code, given] = codeOf(issue, path.at(-1));
  return error(code, path, given);
}

/** The issue for each valibot type name. */
const TYPES: Readonly<Record<string, OwnCode>> = {
  string: 'not-a-text',
  number: 'not-a-number',
  boolean: 'not-true-or-false',
  array: 'not-a-list',
  object: 'not-a-group',
  non_empty: 'empty',
  iso_date: 'no-date',
  url: 'no-web-address',
  starts_with: 'no-https',
  check: 'cost-not-known',
  picklist: 'unknown-word',
};

function codeOf(
  {type, input, received, ...issue}: SchemaIssue,
  name: unknown,
): [OwnCode, given: unknown] {
  if (received === 'undefined') return ['field-missing', name];
  if (type === 'max_length') {
    const code = Array.isArray(input) ? 'too-many-items' : 'too-long';
    return [code, issue.requirement];
  }
  if (type === 'regex') {
    return [name === 'number' ? 'no-phone-number' : 'badly-written', input];
  }
  return [TYPES[type] ?? 'unusable', input];
}
