/**
 * The questions that lead to a snippet, as a table with a row for each answer
 * that decides.
 */
import {advice, questions} from '../../src/tools/embed-builder/questions.js';

export function questionsTable(): string {
  const rows = advice.map(({when, paste}) => [
    ...questions.map(({id, answers}) => {
      const answer = when[id];
      return answer === undefined
        ? ''
        : (answers as Readonly<Record<string, string>>)[answer]!;
    }),
    paste,
  ]);
  const heads = [...questions.map(({words}) => words), 'then paste'];
  return [heads, heads.map(() => '-'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
