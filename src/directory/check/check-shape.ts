/** Checks a list against the schema. */
import type * as v from 'valibot';
import {safeParse} from 'valibot';
import {asList, type Fields} from '../../schedule/fields.js';
import type {Path} from '../../schedule/issues.js';
import {error, type FoundIssue} from './directory-issue.js';
import type {OwnCode} from './issue-text.js';
import {directorySchema, serviceSchema} from '../schema.js';

type Fault = v.BaseIssue<unknown>;

/** The first faults of a service, or of the list, are enough to act on. */
const MOST_FAULTS = 20;

/**
 * The faults that the schema finds, one for each place: the first 20 of each
 * service and of the list itself.
 */
export function shapeIssues(document: Fields): FoundIssue[] {
  const services = asList(document['services']);
  const list = services ? {...document, services: []} : document;
  const most = directorySchema.entries.services.pipe[1].requirement;
  const tooMany = error('too-many-services', ['services'], most);
  return [
    ...firstFaults(directorySchema, list, []),
    ...(services && services.length > most ? [tooMany] : []),
    ...(services ?? []).flatMap((service, index) =>
      firstFaults(serviceSchema, service, ['services', index]),
    ),
  ];
}

function firstFaults(
  schema: v.GenericSchema,
  value: unknown,
  place: Path,
): FoundIssue[] {
  const {issues = []} = safeParse(schema, value);
  const found = new Map<string, FoundIssue>();
  for (const fault of issues) {
    // The rules for hours report these.
    if (fault.type === 'custom') continue;
    const path = [...place, ...pathOf(fault)];
    const key = path.join('.');
    if (!found.has(key)) found.set(key, issueOf(fault, path));
    if (found.size === MOST_FAULTS) break;
  }
  return [...found.values()];
}

function pathOf({path}: Fault): Path {
  return (path ?? []).map(({key}) =>
    typeof key === 'number' ? key : String(key),
  );
}

function issueOf(fault: Fault, path: Path): FoundIssue {
  const [code, given] = codeOf(fault, path.at(-1));
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
  {type, input, received, ...fault}: Fault,
  name: unknown,
): [OwnCode, given: unknown] {
  if (received === 'undefined') return ['field-missing', name];
  if (type === 'max_length') {
    const code = Array.isArray(input) ? 'too-many-items' : 'too-long';
    return [code, fault.requirement];
  }
  if (type === 'regex') {
    return [name === 'number' ? 'no-phone-number' : 'badly-written', input];
  }
  return [TYPES[type] ?? 'unusable', input];
}
