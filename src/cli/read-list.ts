/** Reads the document, or says in one sentence why it cannot be read. */

/** The files of whoever calls: the command has no other door to them. */
export interface Files {
  /** Undefined where there is no such file. Throws where it may not be seen. */
  stat(
    path: string,
  ): {readonly isFile: boolean; readonly size: number} | undefined;
  read(path: string): string;
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
    if (found.size > MOST) {
      const size = Math.round(found.size / MEGABYTE);
      return unread(
        `${path} has ${size} MB. A list has less than ${MOST / MEGABYTE}.`,
      );
    }
    return parse(files.read(path), path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return unread(`${path} cannot be read: ${reason}.`);
  }
}

function unread(fault: string): ReadList {
  return {fault, isRead: false};
}

function parse(text: string, path: string): ReadList {
  // Some editors begin a file with a mark that JSON does not know.
  const json = text.replace(/^\uFEFF/, '');
  try {
    return {document: JSON.parse(json)};
  } catch {
    return {fault: `${path} is not JSON. ${hint(json)}`, isRead: true};
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
  const lines = text.slice(0, position + 1).split('\n');
  return /[\u201c\u201d]$/.test(lines.at(-1) ?? '')
    ? `Line ${lines.length}: write straight quotation marks, ".`
    : `Look at line ${lines.length} and the one before it: a comma, a bracket or a quotation mark may be missing, or one too many.`;
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
