/** Faults that the schema finds, in words for someone who does not program. */
import type * as v from 'valibot';
import {safeParse} from 'valibot';
import {error, namesOf, type Finding, type Path} from '../directory-problem.js';
import {descriptionOf} from './field-descriptions.js';
import {directorySchema} from '../schema.js';

type Issue = v.BaseIssue<unknown>;

/** What the schema finds, one finding for a place. */
export function shapeFindings(document: unknown): Finding[] {
  const {issues = []} = safeParse(directorySchema, document);
  const found = new Map<string, Finding>();
  for (const issue of issues) {
    const path = pathOf(issue);
    const key = path.join('.');
    if (!found.has(key)) found.set(key, findingOf(issue, path));
  }
  return [...found.values()];
}

function pathOf({path}: Issue): Path {
  return (path ?? []).map(({key}) =>
    typeof key === 'number' ? key : String(key),
  );
}

function findingOf(issue: Issue, path: Path): Finding {
  const description = descriptionOf(namesOf(path));
  const suggestion = description ? `What belongs there: ${description}` : '';
  return error(path, messageOf(issue, String(path.at(-1))), suggestion);
}

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
      return `It is longer than ${String(issue.requirement)} characters.`;
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
