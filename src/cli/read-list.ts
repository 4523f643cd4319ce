/** Reads the document, or says in one sentence why it cannot be read. */
import {asList, fieldsOf} from '../schedule/fields.js';
import {
  error,
  type DirectoryIssue,
} from '../directory/check/directory-issue.js';
import {inWords} from '../directory/check/issue-text.js';
import {readJson, type RepeatedField} from './read-json.js';

/** The caller's files. The command has no other access to files. */
export interface Files {
  /** Undefined if there is no such file. Throws if it may not be read. */
  stat(
    path: string,
  ): {readonly isFile: boolean; readonly size: number} | undefined;
  /** The first bytes, at most this many. */
  read(path: string, most: number): Uint8Array;
}

export type ReadList =
  | {
      readonly document: unknown;
      /** Fields that were written more than once. Only one of each is kept. */
      readonly repeated: readonly DirectoryIssue[];
    }
  | {
      readonly issue: string;
      /** True if the file was read but is no list. */
      readonly isRead: boolean;
    };

const MEGABYTE = 1_000_000;

/** The largest list is a hundred times smaller. */
const MOST = 5 * MEGABYTE;

/** Reads the file at a path. Never throws. */
export function readList(path: string, files: Files): ReadList {
  try {
    const found = files.stat(path);
    if (!found) return unread(`There is no file ${path}.`);
    if (!found.isFile)
      return unread(`${path} is not a file. Name the file in it.`);
    if (found.size > MOST) return tooLarge(path, found.size);
    // Piped input has no known size, and may never end.
    const bytes = files.read(path, MOST + 1);
    if (bytes.length > MOST) return tooLarge(path);
    const text = decoded(bytes);
    return text === undefined
      ? unread(
          `${path} is not saved as UTF-8. Save it again as UTF-8 text, or ask for the file as it was published.`,
        )
      : parse(text, path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return unread(`${path} cannot be read: ${reason}.`);
  }
}

function tooLarge(path: string, size?: number): ReadList {
  const most = MOST / MEGABYTE;
  return unread(
    size === undefined
      ? `${path} has more than ${most} MB. A list has less.`
      : `${path} has ${Math.round(size / MEGABYTE)} MB. A list has less than ${most}.`,
  );
}

/** Decodes the text, without the byte order mark that some editors write. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    // In UTF-16 every second byte of plain letters is zero.
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function unread(issue: string): ReadList {
  return {issue, isRead: false};
}

function parse(text: string, path: string): ReadList {
  const read = readJson(text);
  if ('hint' in read) {
    return {issue: `${path} is not JSON. ${read.hint}`, isRead: true};
  }
  const {document, repeated} = read;
  return isOpenReferral(document)
    ? {issue: `${path} ${OPEN_REFERRAL}`, isRead: true}
    : {document, repeated: repeated.map((field) => twice(field, document))};
}

function twice(
  {path, lines}: RepeatedField,
  document: unknown,
): DirectoryIssue {
  const given = {name: path.at(-1), lines};
  return inWords(error('field-twice', path, given), document);
}

const OPEN_REFERRAL =
  'is Open Referral, and no list yet. fromOpenReferral of herts-da-support/interop makes a list of it, and says what it could not convert.';

/** Fields that Open Referral services have, and lists never. */
const OF_OPEN_REFERRAL =
  /^(eligibility_description|schedules|regular_schedules?|contacts|service_at_locations?|organization(_id)?|service_taxonomys|taxonomy_terms|assured_date|interpretation_services|cost_options)$/;

function isOpenReferral(document: unknown): boolean {
  const fields = fieldsOf(document);
  const services = asList(document) ??
    asList(fields['contents']) ??
    asList(fields['content']) ??
    asList(fields['services']) ?? [document];
  return services
    .slice(0, 100)
    .some((service) =>
      Object.keys(fieldsOf(service)).some((name) =>
        OF_OPEN_REFERRAL.test(name),
      ),
    );
}
