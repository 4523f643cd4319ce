/**
 * Reads a directory that comes from outside. It is data, never trusted: what
 * cannot be used is left out and named, and the rest is kept.
 */
import * as v from 'valibot';
import {isFields, type Fields} from '../schedule/fields.js';
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
  /** What was left out and why, in plain sentences. */
  readonly problems: readonly string[];
}

/** What a service is where nobody said. */
const UNSAID_OF_SERVICE: Fields = {
  description: '',
  helpsWith: [],
  scope: 'national',
  status: 'active',
  eligibilityDescription: '',
  sources: [],
};

const UNSAID_OF_DIRECTORY: Fields = {withdrawnNumbers: []};

/** Reads a document that JSON gave. Never throws, whatever it is given. */
export function parseDirectory(document: unknown): ParsedDirectory {
  const problems: string[] = [];
  const fields = isFields(document) ? document : {};
  const {services: listed} = fields;
  const services = Array.isArray(listed) ? parseServices(listed, problems) : [];
  if (services.length === 0) {
    return {problems: [...problems, 'It has no service that can be used.']};
  }
  const directory = repaired(
    directorySchema,
    {...UNSAID_OF_DIRECTORY, ...fields, services},
    {unsaid: UNSAID_OF_DIRECTORY, name: 'The list', problems},
  );
  return directory
    ? {directory, problems}
    : {problems: [...problems, 'It needs an id and the date "updated".']};
}

function parseServices(
  listed: readonly unknown[],
  problems: string[],
): Service[] {
  const byId = new Map<string, Service>();
  for (const [index, value] of listed.entries()) {
    const name = nameOf(value, index);
    const service = parseService(value, name, problems);
    if (service && !byId.has(service.id)) byId.set(service.id, service);
    else {
      problems.push(
        `${name} is left out. It needs an id of its own, a name and a way of contact.`,
      );
    }
  }
  return [...byId.values()];
}

function parseService(
  value: unknown,
  name: string,
  problems: string[],
): Service | undefined {
  if (!isFields(value)) return undefined;
  const service = repaired(
    serviceSchema,
    {...UNSAID_OF_SERVICE, ...value},
    {unsaid: UNSAID_OF_SERVICE, name, problems},
  );
  return service && hasContact(service) ? service : undefined;
}

function hasContact({phones = [], website, webChat, bsl}: Service): boolean {
  const [phone] = phones;
  return Boolean(phone ?? website ?? webChat?.url ?? bsl?.url);
}

interface Repair {
  /** What takes the place of a field that cannot be used. */
  readonly unsaid: Fields;
  readonly name: string;
  readonly problems: string[];
}

/**
 * What a schema makes of a value once its faults are taken out, one after the
 * other: an item of its list, or the field. Absent where a field is at fault
 * that must be there.
 */
function repaired<Schema extends v.GenericSchema>(
  schema: Schema,
  value: Fields,
  repair: Repair,
): v.InferOutput<Schema> | undefined {
  let draft = value;
  for (;;) {
    const {success, output, issues = []} = v.safeParse(schema, draft);
    if (success) return output;
    const [first, second] = issues[0]?.path ?? [];
    const key = String(first?.key);
    if (!Object.hasOwn(draft, key)) return undefined;
    repair.problems.push(
      `${repair.name}: "${key}" cannot be used in part or whole. ${issues[0]?.message ?? ''}`,
    );
    draft = without(draft, key, {item: second?.key, unsaid: repair.unsaid});
  }
}

/** Without an item of a list, or without the field. */
function without(
  draft: Fields,
  key: string,
  {item, unsaid}: {item: unknown; unsaid: Fields},
): Fields {
  const {[key]: fault, ...rest} = draft;
  if (Array.isArray(fault) && typeof item === 'number') {
    return {...rest, [key]: fault.filter((_, index) => index !== item)};
  }
  // What is at fault although we put it there must not come back.
  return Object.hasOwn(unsaid, key) && fault !== unsaid[key]
    ? {...rest, [key]: unsaid[key]}
    : rest;
}

function nameOf(value: unknown, index: number): string {
  const name = isFields(value) ? value['name'] : undefined;
  return typeof name === 'string' && name.trim() !== ''
    ? `"${name.slice(0, 80)}"`
    : `Service ${index + 1}`;
}
