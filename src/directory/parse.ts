/**
 * Reads a directory that comes from outside. It is data, never trusted: what
 * cannot be used is left out and named, and the rest is kept. Each value is
 * looked at once, so the work grows with the list and no faster.
 */
import * as v from 'valibot';
import {fieldsOf, isFields, type Fields} from '../schedule/fields.js';
import {numbersIn} from '../phone-numbers/dialled-digits.js';
import {isAbsurdDate} from './freshness.js';
import {
  directorySchema,
  serviceSchema,
  type Directory,
  type Service,
} from './schema.js';

/** What a document from outside came to. */
export interface ParsedDirectory {
  /** Absent where the document cannot be used at all. */
  readonly directory?: Directory;
  /**
   * The numbers that it withdraws, as digits. They hold whatever else is wrong
   * with the document.
   */
  readonly withdrawnNumbers: readonly string[];
  /** What was left out and why, in plain sentences: the first 20. */
  readonly problems: readonly string[];
}

/** What a service is where nobody said. */
const UNSAID_OF_SERVICE: Fields = {
  helpsWith: [],
  scope: 'national',
  status: 'active',
  sources: [],
};

const MOST_PROBLEMS = 20;
const LONGEST_SENTENCE = 300;

/** Says what was left out. */
type Tell = (sentence: string) => void;

/** Reads a document that JSON gave. Never throws, whatever it is given. */
export function parseDirectory(document: unknown): ParsedDirectory {
  const problems: string[] = [];
  const tell: Tell = (sentence) => {
    if (problems.length < MOST_PROBLEMS) {
      problems.push(sentence.slice(0, LONGEST_SENTENCE));
    } else problems[MOST_PROBLEMS] = 'There are more problems.';
  };
  const fields = isFields(document) ? document : {};
  const withdrawnNumbers = attempt(() => withdrawnIn(fields, tell), tell) ?? [];
  const directory = attempt(
    () => directoryOf(fields, withdrawnNumbers, tell),
    tell,
  );
  return {...(directory && {directory}), withdrawnNumbers, problems};
}

/** A page's own objects can throw when they are read. */
function attempt<Result>(read: () => Result, tell: Tell): Result | undefined {
  try {
    return read();
  } catch (error) {
    tell(`It cannot be read. ${String(error)}`);
    return undefined;
  }
}

/** Every number that stands anywhere in the field, in whatever form. */
function withdrawnIn({withdrawnNumbers = []}: Fields, tell: Tell): string[] {
  const isList = Array.isArray(withdrawnNumbers);
  if (!isList || withdrawnNumbers.some((each) => typeof each !== 'string')) {
    tell(
      '"withdrawnNumbers" is not a list of texts. Each number in it is hidden.',
    );
  }
  const found = new Set<string>();
  // A set visits what is added to it, and a circle once.
  const inside = new Set<unknown>([withdrawnNumbers]);
  for (const value of inside) {
    if (typeof value === 'object' && value) {
      const values = Array.isArray(value)
        ? value
        : Object.entries(value).flat();
      for (const each of values as readonly unknown[]) inside.add(each);
    } else for (const number of numbersIn(String(value))) found.add(number);
  }
  return [...found];
}

function directoryOf(
  {services: listed, ...fields}: Fields,
  withdrawnNumbers: string[],
  tell: Tell,
): Directory | undefined {
  const services = parseServices(listed, tell);
  if (services.length === 0) {
    tell('It has no service that can be used.');
    return undefined;
  }
  const directory = usableFields(
    {...directorySchema.entries, services: v.any()},
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

function parseServices(listed: unknown, tell: Tell): Service[] {
  const byId = new Map<string, Service>();
  const most = mostOf(directorySchema.entries.services);
  const items = Array.isArray(listed) ? listed : [];
  if (items.length > most) tell(`Only ${most} services are read.`);
  for (const [index, value] of items.slice(0, most).entries()) {
    const name = nameOf(value, index);
    const service = parseService(value, (what) => tell(`${name}: ${what}`));
    if (service && !byId.has(service.id)) byId.set(service.id, service);
    else {
      tell(
        `${name} is left out. It needs an id of its own, a name, a description, who it is for, and a way of contact.`,
      );
    }
  }
  return [...byId.values()];
}

function parseService(value: unknown, tell: Tell): Service | undefined {
  if (!isFields(value)) return undefined;
  const service = usableFields(
    serviceSchema.entries,
    {...UNSAID_OF_SERVICE, ...value},
    tell,
  ) as Service | undefined;
  return service && hasContact(service) ? service : undefined;
}

function hasContact({phones = [], website, webChat, bsl}: Service): boolean {
  const [phone] = phones;
  return Boolean(phone ?? website ?? webChat?.url ?? bsl?.url);
}

/** What is looked at of a schema, whatever it describes. */
interface Shape extends v.GenericSchema {
  readonly entries?: Readonly<Record<string, Shape>>;
  readonly item?: Shape;
  /** What stands there if it is not absent. */
  readonly wrapped?: Shape;
  /** The schema, then what else must hold. */
  readonly pipe?: readonly object[];
}

/** The fields that can be used. Absent where one is missing that must be there. */
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

/** What can be used of a value: of a list its good items. */
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

function nameOf(value: unknown, index: number): string {
  const {name} = fieldsOf(value);
  return typeof name === 'string' && name.trim() !== ''
    ? `"${name.slice(0, 80)}"`
    : `Service ${index + 1}`;
}
