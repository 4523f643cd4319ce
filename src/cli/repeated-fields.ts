/** What is said of fields that a file has more than once. */
import {
  error,
  toProblem,
  type DirectoryProblem,
} from '../directory/directory-problem.js';
import type {RepeatedField} from './read-json.js';

/** A sentence for each, with its lines. */
export function repeatedProblems(
  repeated: readonly RepeatedField[],
  document: unknown,
): DirectoryProblem[] {
  return repeated.map(({path, lines}) => {
    const [first, ...others] = lines.slice(0, MOST_LINES);
    const again = others.map((line) => `in line ${line}`).join(' and ');
    return toProblem(
      error(
        path,
        `"${String(path.at(-1)).slice(0, 60)}" is written in line ${first} and again ${again}. Only the last is read.`,
        'Put what belongs there into one of them, and take the others out.',
      ),
      document,
    );
  });
}

const MOST_LINES = 5;
