/**
 * Opens and saves the list as a file. Edits apply to the document as written,
 * so that fields unknown to this page are kept.
 */
import {readList} from '../../../cli/read-list.js';
import {checkDirectory} from '../../../directory/check/check-directory.js';
import {BEFORE_CHANGES} from '../../../directory/check/check-whole-list.js';
import type {DirectoryIssue} from '../../../directory/check/directory-issue.js';
import {parseDirectory} from '../../../directory/parse.js';
import type {Directory} from '../../../directory/schema.js';
import {
  fieldsOf,
  recordsOf,
  type Fields,
  asList,
} from '../../../schedule/fields.js';
import type {LocalDate} from '../../../schedule/schedule.js';
import {ukNumberIssue} from '../../../uk-numbers/uk-number.js';
import {words} from '../words.js';

/** An open list. */
export interface ListFile {
  readonly name: string;
  readonly document: Fields;
  /** The published version, if the file was saved unfinished. */
  readonly published?: Fields | undefined;
}

/** Why a file cannot be opened. */
export interface Refusal {
  readonly refusal: string;
  readonly issues: readonly DirectoryIssue[];
}

/** Opens a file. Never throws. */
export function openFile(
  name: string,
  bytes: Uint8Array,
  today: LocalDate,
): ListFile | Refusal {
  const list = readList(name, {
    stat: () => ({isFile: true, size: bytes.length}),
    read: () => bytes,
  });
  if ('issue' in list) return {refusal: list.issue, issues: []};
  const {document, repeated} = list;
  if (repeated.length > 0) {
    // Saving would lose one of the two fields.
    return {refusal: words.open.writtenTwice({name}), issues: repeated};
  }
  try {
    return listFile(name, document, today);
  } catch {
    // The nesting is too deep for a program to follow.
    return {refusal: words.open.cannotBeRead({name}), issues: []};
  }
}

function listFile(
  name: string,
  document: unknown,
  today: LocalDate,
): ListFile | Refusal {
  const file = finishedOrNot(name, fieldsOf(document));
  // A document that cannot be saved again is not opened.
  textOf(file.document);
  return directoryOf(file.document)
    ? file
    : {
        refusal: words.open.noList({name}),
        issues: issuesOf(document, today),
      };
}

function finishedOrNot(name: string, fields: Fields): ListFile {
  const {[BEFORE_CHANGES]: published, ...document} = fields;
  if (published === undefined) return {name, document};
  // Browsers add a number to the name of a second download.
  const plain = name.replace(/-not-finished( ?\(\d+\))?(?=\.json$)/i, '');
  return {name: plain, document, published: fieldsOf(published)};
}

/**
 * The file to continue with on another day. It contains the published version,
 * so that its changes are known.
 */
export function unfinished({name, document}: ListFile, published: Fields) {
  return {
    name: name.replace(/(\.json)?$/i, '-not-finished.json'),
    document: {...document, [BEFORE_CHANGES]: published},
  };
}

/** The document as visitors would get it. */
export function directoryOf(document: Fields): Directory | undefined {
  return parseDirectory(document).directory;
}

/** The issues of the document, by the rules of the command `check`. */
export function issuesOf(
  document: unknown,
  today: LocalDate,
): DirectoryIssue[] {
  return checkDirectory(document, today, {checkNumber: ukNumberIssue});
}

/** The services of a document, as written. */
export function servicesOf({services}: Fields): readonly Fields[] {
  return recordsOf(services);
}

/** The name of a service, or its number in the list if it has none. */
export function nameOf({name}: Fields, index: number): string {
  return typeof name === 'string' && name.trim()
    ? name.trim()
    : words.unnamed({place: index + 1});
}

/** The name of the service at an index. Past the last service: of the list. */
export function nameAt(document: Fields, index = -1): string {
  const service = servicesOf(document)[index];
  return service ? nameOf(service, index) : words.theList;
}

/** The document as text for a file. */
export function textOf(document: Fields): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The text for an input field, even if the value is wrong. */
export function shownText(value: unknown): string {
  const items = asList(value);
  if (items) return items.map(shownText).filter(Boolean).join(', ');
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
    : '';
}

/** The items of a list for a text area, one on each line. */
export function shownLines(value: unknown): string {
  return (asList(value) ?? [value]).map(shownText).filter(Boolean).join('\n');
}
