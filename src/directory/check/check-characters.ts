/** Characters in texts that nobody sees, and that change what others see. */
import {error, type Finding, type Path} from '../directory-problem.js';

/** Control characters and invisible ones, such as those that turn a line round. */
const UNSEEN = /[\p{Cc}\p{Cf}]/u;

/** No field of a list goes deeper. */
const MOST_DEEP = 20;

/** One finding for each text that holds such a character. */
export function characterFindings(value: unknown, path: Path = []): Finding[] {
  if (typeof value === 'string') return inText(value, path);
  if (typeof value !== 'object' || value === null) return [];
  if (path.length > MOST_DEEP) return [];
  return Object.entries(value).flatMap(([name, inside]) =>
    characterFindings(inside, [
      ...path,
      Array.isArray(value) ? Number(name) : name,
    ]),
  );
}

function inText(text: string, path: Path): Finding[] {
  const found = UNSEEN.exec(text);
  if (!found) return [];
  const code = found[0].codePointAt(0) ?? 0;
  const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  return [
    error(
      path,
      `It holds ${name}, a character that cannot be seen, after ${found.index} others.`,
      'Delete the text and type it again, on one line.',
    ),
  ];
}
