/**
 * Reads a directory from outside, which is never trusted. Values that cannot be
 * used are left out and reported; the rest is kept. Each value is read once, so
 * the work is proportional to the size of the list.
 */
import * as v from 'valibot';
import {fieldsOf, isFields, type Fields} from '../schedule/fields.js';
import {numbersIn} from '../phone-numbers/dialled-digits.js';
import {isAbsurdDate} from './freshness.js';
import {firstPageOf} from './listings.js';
import {
  directorySchema,
  LONGEST_TEXT,
  MOST_SERVICES,
  serviceSchema,
  type Directory,
  type Service,
} from './schema.js';

/** The result of reading a document. */
export interface ParsedDirectory {
  /** Absent if the document cannot be used at all. */
  readonly directory?: Directory;
  /**
   * The digits of the withdrawn numbers. They hold even if the rest of the
   * document cannot be used.
   */
  readonly withdrawnNumbers: readonly string[];
  /** What was left out and why, in plain sentences. The first 20. */
  readonly issues: readonly string[];
}

/** Defaults for fields that a service leaves out. */
const UNSAID_OF_SERVICE: Fields = {
  helpsWith: [],
  scope: 'national',
  status: 'active',
  sources: [],
};

const MOST_ISSUES = 20;
const LONGEST_SENTENCE = 300;

/** The most values to read from `withdrawnNumbers`, and different ones. */
const MOST_READ = 100_000;
const MOST_WITHDRAWN = 20_000;

/** More digits than any listed number has. */
const LONGEST_NUMBER = 20;

/** Work in small steps, so that the page can respond in between. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Reports what was left out. */
type Tell = (sentence: string) => void;

/** Reads a document. Never throws. */
export function parseDirectory(document: unknown): ParsedDirectory {
  const steps = parsing(document);
  for (;;) {
    const {done, value} = steps.next();
    if (done) return value;
  }
}

/** The same in steps, one for each service. */
export function* parsing(document: unknown): Steps<ParsedDirectory> {
  const issues: string[] = [];
  const tell: Tell = (sentence) => {
    if (issues.length < MOST_ISSUES) {
      issues.push(sentence.slice(0, LONGEST_SENTENCE));
    } else issues[MOST_ISSUES] = 'There are more issues.';
  };
  const fields = fieldsOf(document);
  const withdrawnNumbers =
    (yield* attempt(() => withdrawnIn(fields, tell), tell)) ?? [];
  const directory = yield* attempt(
    () => directoryOf(fields, withdrawnNumbers, tell),
    tell,
  );
  return {...(directory && {directory}), withdrawnNumbers, issues};
}

/** Objects that a page hands in can throw when they are read. */
function* attempt<Result>(
  read: () => Steps<Result>,
  tell: Tell,
): Steps<Result | undefined> {
  try {
    return yield* read();
  } catch (error) {
    tell(`It cannot be read. ${String(error)}`);
    return undefined;
  }
}

/** Every number anywhere in the field, in any form. */
function* withdrawnIn(
  {withdrawnNumbers = []}: Fields,
  tell: Tell,
): Steps<string[]> {
  let isListOfTexts = Array.isArray(withdrawnNumbers);
  let left = MOST_READ;
  const found = new Set<string>();
  // Iterating over a set includes items added meanwhile, and visits a circular
  // reference once.
  const inside = new Set<unknown>([withdrawnNumbers]);
  for (const value of inside) {
    yield;
    if (typeof value !== 'object' || value === null) {
      for (const number of numbersIn(String(value)))
        if (number.length <= LONGEST_NUMBER) found.add(number);
      continue;
    }
    const values = Array.isArray(value) ? value : Object.entries(value).flat();
    for (const each of values as readonly unknown[]) {
      yield;
      isListOfTexts &&= typeof each === 'string';
      inside.add(each);
      if (inside.size > MOST_WITHDRAWN) left = 0;
      if ((left -= 1) < 0) break;
    }
  }
  if (left < 0) tell('"withdrawnNumbers" is too long to be read to its end.');
  if (!isListOfTexts) {
    tell(
      '"withdrawnNumbers" is not a list of texts. Each number in it is hidden.',
    );
  }
  return [...found];
}

function* directoryOf(
  {services: listed, ...fields}: Fields,
  withdrawnNumbers: string[],
  tell: Tell,
): Steps<Directory | undefined> {
  const services = yield* parseServices(listed, tell);
  if (services.length === 0) {
    tell('It has no service that can be used.');
    return undefined;
  }
  const directory = usableFields(
    {...directorySchema.entries, services: v.any(), withdrawnNumbers: v.any()},
    {...fields, withdrawnNumbers, services},
    (what) => tell(`The list: ${what}`),
  ) as Directory | undefined;
  if (!directory) {
    tell('It needs an id and the date "updated".');
    return undefined;
  }
  if (!isAbsurdDate(directory.updated)) return directory;
  tell(`"updated" is ${directory.updated}, which is years ahead.`);
  return undefined;
}

function* parseServices(listed: unknown, tell: Tell): Steps<Service[]> {
  const byId = new Map<string, Service>();
  const items = Array.isArray(listed) ? listed : [];
  if (items.length > MOST_SERVICES) {
    tell(`Only ${MOST_SERVICES} services are read.`);
  }
  for (const [index, value] of items.slice(0, MOST_SERVICES).entries()) {
    yield;
    const [name, service] = readService(value, index, tell);
    if (service && !byId.has(service.id)) byId.set(service.id, service);
    else {
      tell(
        `${name} is left out. It needs an id of its own, a name, a description, who it is for, and a way of contact.`,
      );
    }
  }
  return [...byId.values()];
}

/** Returns the usable part of a service, and its name for reports. */
function readService(
  value: unknown,
  index: number,
  tell: Tell,
): [name: string, service: Service | undefined] {
  let name = `Service ${index + 1}`;
  try {
    name = nameOf(value) ?? name;
    return [name, parseService(value, (what) => tell(`${name}: ${what}`))];
  } catch (error) {
    tell(`${name} cannot be read. ${String(error)}`);
    return [name, undefined];
  }
}

function parseService(value: unknown, tell: Tell): Service | undefined {
  if (!isFields(value)) return undefined;
  const given = {...UNSAID_OF_SERVICE, ...value};
  const {description} = given;
  // A long description must not cost a service its number.
  if (typeof description === 'string' && description.length > LONGEST_TEXT) {
    tell(`"description" is cut after ${LONGEST_TEXT} characters.`);
    given['description'] = description.slice(0, LONGEST_TEXT);
  }
  const service = usableFields(serviceSchema.entries, given, tell) as
    Service | undefined;
  // Copied, because a page can change the object that it handed in.
  return service && hasContact(service)
    ? (JSON.parse(JSON.stringify(service)) as Service)
    : undefined;
}

function hasContact(service: Service): boolean {
  return Boolean(service.phones?.[0] ?? firstPageOf(service));
}

/** The parts of a valibot schema that are read here. */
interface Shape extends v.GenericSchema {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  /** The schema of an optional value. */
  readonly wrapped?: Shape;
  /** The schema, then its further conditions. */
  readonly pipe?: readonly object[];
}

/** The usable fields. Undefined if a required field is missing. */
function usableFields(
  entries: Readonly<Record<string, Shape>>,
  given: Fields,
  tell: Tell,
): Fields | undefined {
  const usable: Record<string, unknown> = {};
  for (const [key, shape] of Object.entries(entries)) {
    const {wrapped = shape} = shape;
    const value = Object.hasOwn(given, key)
      ? usableValue(wrapped, given[key], (what) => tell(`"${key}"${what}`))
      : undefined;
    if (value !== undefined) usable[key] = value;
    else if (Object.hasOwn(UNSAID_OF_SERVICE, key)) {
      usable[key] = UNSAID_OF_SERVICE[key];
    } else if (wrapped === shape) {
      tell(`"${key}" is missing.`);
      return undefined;
    }
  }
  return usable;
}

/** The usable part of a value; of a list, its good items. */
function usableValue(shape: Shape, value: unknown, tell: Tell): unknown {
  const {item} = shape;
  if (item && Array.isArray(value)) {
    const most = mostOf(shape);
    if (value.length > most) tell(` has more than ${most} items.`);
    return value
      .slice(0, most)
      .map((each, index) =>
        usableValue(item, each, (what) =>
          tell(`, item ${index + 1}, is left out${what}`),
        ),
      )
      .filter((each) => each !== undefined);
  }
  const {
    success,
    output,
    issues = [],
  } = v.safeParse(shape, value, {
    abortEarly: true,
  });
  if (success) return output;
  tell(`. ${issues[0]?.message ?? ''}`);
  return undefined;
}

/** How many items of a list are read. */
function mostOf({pipe = []}: Shape): number {
  return Number(fieldsOf(pipe[1])['requirement'] ?? Infinity);
}

function nameOf(value: unknown): string | undefined {
  const {name} = fieldsOf(value);
  return typeof name === 'string' && name.trim() !== ''
    ? `"${name.slice(0, 80)}"`
    : undefined;
}
