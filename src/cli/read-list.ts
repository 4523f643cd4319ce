/** Reads the document, or says in one sentence why it cannot be read. */

/** The files of whoever calls: the command has no other door to them. */
export interface Files {
  /** Undefined where there is no such file. Throws where it may not be seen. */
  stat(
    path: string,
  ): {readonly isFile: boolean; readonly size: number} | undefined;
  read(path: string): Uint8Array;
}

export type ReadList =
  | {readonly document: unknown}
  | {
      readonly fault: string;
      /** It was read, and is no list. */
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
    const bytes = files.read(path);
    // What is piped in has no size before.
    if (bytes.length > MOST) return tooLarge(path, bytes.length);
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

function tooLarge(path: string, size: number): ReadList {
  const megabytes = Math.round(size / MEGABYTE);
  return unread(
    `${path} has ${megabytes} MB. A list has less than ${MOST / MEGABYTE}.`,
  );
}

/** Without the mark with which some editors begin a file. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    // Every second byte of plain letters in UTF-16.
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function unread(fault: string): ReadList {
  return {fault, isRead: false};
}

function parse(text: string, path: string): ReadList {
  try {
    return {document: JSON.parse(text)};
  } catch {
    return {fault: `${path} is not JSON. ${hint(text)}`, isRead: true};
  }
}

/** The slips that people make, before what the program found. */
function hint(text: string): string {
  if (text.trim() === '') return 'It is empty.';
  if (text.trim().startsWith('<')) return 'It is a web page.';
  const position = faultIn(text);
  if (position >= text.trimEnd().length) {
    return 'It may have been cut off: the last bracket is missing.';
  }
  const before = text.slice(0, position);
  const line = before.split('\n').length;
  const found = text[position] ?? '';
  if (/[\u201c\u201d]/.test(found))
    return `Line ${line}: write straight quotation marks, ".`;
  if (/[\]}]/.test(found) && before.trimEnd().endsWith(','))
    return `Line ${line}: take out the comma before the bracket ${found}`;
  const lines = line > 1 ? `line ${line} and the one before it` : 'line 1';
  return `Look at ${lines}: a comma, a bracket or a quotation mark may be missing, or one too many.`;
}

/**
 * Where the text stops being the beginning of any JSON. Not every engine says
 * where, so it is searched for: half of the text, then a half of that half.
 */
function faultIn(text: string): number {
  let [right, wrong] = [0, text.length + 1];
  while (wrong - right > 1) {
    const middle = Math.floor((right + wrong) / 2);
    if (mayGoOn(text.slice(0, middle))) right = middle;
    else wrong = middle;
  }
  return right;
}

/** Whether nothing is wrong but that the text is at its end. */
function mayGoOn(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const {message} = error as SyntaxError;
    const [, position] = /position (\d+)/.exec(message) ?? [];
    return (
      /end of|unterminated/i.test(message) || Number(position) >= text.length
    );
  }
}
