/** Reads the text of a list, and finds the line of an error. */
import {createScanner, printParseErrorCode, visit} from 'jsonc-parser';
import type {Path} from '../schedule/issues.js';

/** A field that appears twice in one object. JSON keeps the last one. */
export interface RepeatedField {
  readonly path: Path;
  readonly lines: readonly number[];
}

/** The result of reading a text. */
export type ReadJson =
  | {readonly document: unknown; readonly repeated: readonly RepeatedField[]}
  | {readonly hint: string};

/** No list is nested deeper, and the limit protects a recursive parser. */
const MOST_DEEP = 100;

/** Reads JSON. Never throws. */
export function readJson(text: string): ReadJson {
  const tooDeep = placeTooDeep(text);
  if (tooDeep !== undefined) {
    return {
      hint: `Line ${lineOf(text, tooDeep)}: its brackets go deeper than any list.`,
    };
  }
  try {
    const document: unknown = JSON.parse(text);
    return {document, repeated: repeatedIn(text)};
  } catch {
    return {hint: hint(text)};
  }
}

function placeTooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (;;) {
    scanner.scan();
    const place = scanner.getTokenOffset();
    if (place >= text.length) return undefined;
    const token = text.charAt(place);
    if ('{['.includes(token)) depth += 1;
    if ('}]'.includes(token)) depth -= 1;
    if (depth > MOST_DEEP) return place;
  }
}

/** Nobody would read more. */
const MOST_TOLD = 50;

function repeatedIn(text: string): RepeatedField[] {
  const found: RepeatedField[] = [];
  const groups: Map<string, {path: Path; lines: number[]}>[] = [];
  visit(text, {
    onObjectBegin: () => void groups.push(new Map()),
    onObjectProperty(name, ...[, , line, , pathOfGroup]) {
      const group = groups.at(-1);
      const known = group?.get(name);
      if (known) known.lines.push(line + 1);
      else
        group?.set(name, {path: [...pathOfGroup(), name], lines: [line + 1]});
    },
    onObjectEnd() {
      const fields = [...(groups.pop()?.values() ?? [])];
      found.push(
        ...fields.filter(({lines}) => lines.length > 1).slice(0, MOST_TOLD),
      );
    },
  });
  return found
    .sort((a, b) => (a.lines[0] ?? 0) - (b.lines[0] ?? 0))
    .slice(0, MOST_TOLD);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Recognises common mistakes before it uses the parser's message. */
function hint(text: string): string {
  if (text.trim() === '') return 'It is empty.';
  if (text.trim().startsWith('<')) return 'It is a web page.';
  const position = issueIn(text);
  if (position >= text.trimEnd().length) {
    return 'It may have been cut off: the last bracket is missing.';
  }
  const before = text.slice(0, position);
  const line = lineOf(text, position);
  const found = text[position] ?? '';
  if (/[\u201c\u201d]/.test(found))
    return `Line ${line}: write straight quotation marks, ".`;
  if (/[\]}]/.test(found) && before.trimEnd().endsWith(','))
    return `Line ${line}: take out the comma before the bracket ${found}`;
  const lines = line > 1 ? `line ${line} and the one before it` : 'line 1';
  return `Look at ${lines}: a comma, a bracket or a quotation mark may be missing, or one too many.`;
}

/**
 * The position at which the text stops being JSON: its end, if nothing else is
 * wrong.
 */
function issueIn(text: string): number {
  let place = text.length;
  visit(
    text,
    {
      onError(code, offset, length) {
        const isOpen = printParseErrorCode(code) === 'UnexpectedEndOfString';
        place = Math.min(place, isOpen ? offset + length : offset);
      },
    },
    {disallowComments: true},
  );
  return place;
}
