/** Faults that the schema finds, in words for someone who does not program. */
import type * as v from 'valibot';
import {safeParse} from 'valibot';
import {isFields, itemsOf, type Fields} from '../../schedule/fields.js';
import {error, namesOf, type Finding, type Path} from '../directory-problem.js';
import {descriptionOf} from './field-descriptions.js';
import {directorySchema, serviceSchema} from '../schema.js';

type Issue = v.BaseIssue<unknown>;

/** The first faults of a service, or of the list, show what is wrong. */
const MOST_FAULTS = 20;

/** No list of a service may be as long: the schema says so in each case. */
const TOO_LONG = 500;

/**
 * What the schema finds, one finding for a place: the first 20 of each service
 * and of the list itself.
 */
export function shapeFindings(document: Fields): Finding[] {
  const services = itemsOf(document['services']);
  const list = services ? {...document, services: []} : document;
  const most = directorySchema.entries.services.pipe[1].requirement;
  const tooMany = error(
    ['services'],
    `There are more than ${most} services.`,
    'Make several lists of it.',
  );
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
): Finding[] {
  const {issues = []} = safeParse(schema, withShortLists(value));
  const found = new Map<string, Finding>();
  for (const issue of issues) {
    const path = [...place, ...pathOf(issue)];
    const key = path.join('.');
    if (!found.has(key)) found.set(key, findingOf(issue, path));
    if (found.size === MOST_FAULTS) break;
  }
  return [...found.values()];
}

/** Long enough that the schema finds them too long, and no longer. */
function withShortLists(value: unknown): unknown {
  if (!isFields(value)) return value;
  const fields = Object.entries(value).map(([key, inside]) => [
    key,
    itemsOf(inside)?.slice(0, TOO_LONG) ?? inside,
  ]);
  return Object.fromEntries(fields);
}

function pathOf({path}: Issue): Path {
  return (path ?? []).map(({key}) =>
    typeof key === 'number' ? key : String(key),
  );
}

function findingOf(issue: Issue, path: Path): Finding {
  const description = descriptionOf(namesOf(path));
  const suggestion = description ? `What belongs there: ${description}` : '';
  return error(
    path,
    messageOf(issue, String(path.at(-1))),
    issue.type === 'check' ? OF_NUMBERS : suggestion,
  );
}

/** What the schema asks of a number beside its shape. */
const OF_NUMBERS =
  'Ask the service for a number that begins with 01, 02, 03, 07, 0800 or 0808.';

/** The kinds of value, as a reader calls them. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'a text between quotation marks',
  number: 'a number without quotation marks',
  boolean: 'true or false',
  array: 'a list between [ and ]',
  object: 'a group of fields between { and }',
};

function messageOf({type, input, received, ...issue}: Issue, name: string) {
  if (received === 'undefined') return `"${name}" is missing.`;
  const given = quoted(input);
  const kind = KINDS[type];
  if (kind) return `${given} is not ${kind}.`;
  switch (type) {
    case 'non_empty':
      return 'It is empty.';
    case 'iso_date':
      return `${given} is not a date.`;
    case 'url':
      return `${given} is not a web address.`;
    case 'starts_with':
      return `${given} does not begin with https://.`;
    case 'max_length':
      return Array.isArray(input)
        ? `It has more than ${String(issue.requirement)} items.`
        : `It is longer than ${String(issue.requirement)} characters.`;
    case 'check':
      return `The list cannot say what a call to ${given} costs.`;
    case 'regex':
      return name === 'number'
        ? `${given} is not a phone number.`
        : `${given} is not written as it should be.`;
    case 'picklist':
      return `${given} is not one of the words that can stand there.`;
    default:
      return `${given} cannot be used.`;
  }
}

/** A value as a reader finds it in the file, cut short. */
export function quoted(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 60)}"`;
  if (Array.isArray(value)) return 'A list';
  return typeof value === 'object' && value !== null
    ? 'A group of fields'
    : String(value);
}
