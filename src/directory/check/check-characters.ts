/** Finds invisible characters in texts. */
import type {Path} from '../../schedule/issues.js';
import {error, type FoundIssue} from './directory-issue.js';

/** Control characters and other invisible ones that can reverse text. */
const UNSEEN = /[\p{Cc}\p{Cf}]/u;

/** Deeper than any field of a list. */
const MOST_DEEP = 20;

/** One issue for each text that contains such a character. */
export function characterIssues(value: unknown, path: Path = []): FoundIssue[] {
  if (typeof value === 'string') return inText(value, path);
  if (typeof value !== 'object' || value === null) return [];
  if (path.length > MOST_DEEP) return [];
  return Object.entries(value).flatMap(([name, inside]) =>
    characterIssues(inside, [
      ...path,
      Array.isArray(value) ? Number(name) : name,
    ]),
  );
}

function inText(text: string, path: Path): FoundIssue[] {
  const found = UNSEEN.exec(text);
  if (!found) return [];
  const code = found[0].codePointAt(0) ?? 0;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return [error('unseen-character', path, {name, after: found.index})];
}
