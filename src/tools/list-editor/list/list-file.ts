/**
 * The list as a file. What is worked on is the document as it was written, so
 * that what this page cannot read is still there when it is saved.
 */
import {readList} from '../../../cli/read-list.js';
import {repeatedFieldIssues} from '../../../cli/repeated-fields.js';
import {checkDirectory} from '../../../directory/check/check-directory.js';
import {BEFORE_CHANGES} from '../../../directory/check/check-list.js';
import type {DirectoryIssue} from '../../../directory/check/directory-issue.js';
import {parseDirectory} from '../../../directory/parse.js';
import type {Directory} from '../../../directory/schema.js';
import {fieldsOf, itemsOf, type Fields} from '../../../schedule/fields.js';
import type {LocalDate} from '../../../schedule/schedule.js';
import {ukNumberIssue} from '../../../uk-numbers/uk-number.js';
import {words} from '../words.js';

/** A list that can be worked on. */
export interface ListFile {
  /** The name of the file. */
  readonly name: string;
  readonly document: Fields;
  /** As it was published, where the file was saved before it was finished. */
  readonly published?: Fields | undefined;
}

/** Why a file cannot be worked on. */
export interface FileFault {
  readonly fault: string;
  readonly issues: readonly DirectoryIssue[];
}

/** Opens a file. Never throws, whatever is in it. */
export function openFile(
  name: string,
  bytes: Uint8Array,
  today: LocalDate,
): ListFile | FileFault {
  const list = readList(name, {
    stat: () => ({isFile: true, size: bytes.length}),
    read: () => bytes,
  });
  if ('fault' in list) return {fault: list.fault, issues: []};
  const {document, repeated} = list;
  if (repeated.length > 0) {
    // One of the two would be lost as it is saved.
    const issues = repeatedFieldIssues(repeated, document);
    return {fault: words.open.writtenTwice({name}), issues};
  }
  try {
    return listFile(name, document, today);
  } catch {
    // Lists in lists, deeper than any program follows.
    return {fault: words.open.cannotBeRead({name}), issues: []};
  }
}

function listFile(
  name: string,
  document: unknown,
  today: LocalDate,
): ListFile | FileFault {
  const file = finishedOrNot(name, fieldsOf(document));
  // What could not be saved again is not opened.
  textOf(file.document);
  return directoryOf(file.document)
    ? file
    : {
        fault: words.open.noList({name}),
        issues: issuesOf(document, today),
      };
}

function finishedOrNot(name: string, fields: Fields): ListFile {
  const {[BEFORE_CHANGES]: published, ...document} = fields;
  if (published === undefined) return {name, document};
  // A browser adds a number to the name of a second download.
  const plain = name.replace(/-not-finished( ?\(\d+\))?(?=\.json$)/i, '');
  return {name: plain, document, published: fieldsOf(published)};
}

/** The file to go on with on another day: it knows what was changed so far. */
export function unfinished({name, document}: ListFile, published: Fields) {
  return {
    name: name.replace(/(\.json)?$/i, '-not-finished.json'),
    document: {...document, [BEFORE_CHANGES]: published},
  };
}

/** What visitors would get of a document. */
export function directoryOf(document: Fields): Directory | undefined {
  return parseDirectory(document).directory;
}

/** What the command `check` says of it: the same rules. */
export function issuesOf(
  document: unknown,
  today: LocalDate,
): DirectoryIssue[] {
  return checkDirectory(document, today, {checkNumber: ukNumberIssue});
}

/** The services of a document, as they are written. */
export function servicesOf({services}: Fields): readonly Fields[] {
  return (itemsOf(services) ?? []).map(fieldsOf);
}

/** The name of a service, or its place where it has none. */
export function nameOf({name}: Fields, index: number): string {
  return typeof name === 'string' && name.trim()
    ? name.trim()
    : words.unnamed({place: index + 1});
}

/** The name of what stands at a place; past every service it is the list. */
export function nameAt(document: Fields, index = -1): string {
  const service = servicesOf(document)[index];
  return service ? nameOf(service, index) : words.theList;
}

/** The document as the text of a file. */
export function textOf(document: Fields): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
