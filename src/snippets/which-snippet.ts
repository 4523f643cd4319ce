/**
 * Which snippet to paste: three questions, one answer. The questions are those
 * on which the answer turns in the table of what systems keep (README).
 */
import type {SnippetKind} from './snippets.js';

interface Question {
  readonly id: string;
  readonly words: string;
  /** What can be answered, by name. */
  readonly answers: Readonly<Record<string, string>>;
}

export const questions = [
  {
    id: 'place',
    words: 'Where can you paste?',
    answers: {
      code: 'A box for HTML or code',
      address: 'Only an address: a link, or an Embed block',
      scripts: 'Only scripts: a tag manager, a cookie tool, "footer scripts"',
      build: 'I build the site with npm',
    },
  },
  {
    id: 'kept',
    words: 'Save, and open the box again. What is still there?',
    answers: {
      script: 'An element and a script',
      iframe: 'An iframe, but no script',
      neither: 'Neither',
    },
  },
  {
    id: 'approved',
    words: 'Must someone approve each version of a script?',
    answers: {no: 'No, or I do not know', yes: 'Yes'},
  },
] as const satisfies readonly Question[];

type Questions = typeof questions;

/** An answer to each question, or to those that matter. */
export type Answers = {
  readonly [Each in Questions[number] as Each['id']]?: keyof Each['answers'];
};

interface Advice {
  readonly when: Answers;
  readonly paste: SnippetKind;
}

/** The first row that fits counts. Each is true of every system in the table. */
export const advice: readonly Advice[] = [
  {when: {place: 'build'}, paste: 'npm'},
  {when: {place: 'address'}, paste: 'address'},
  {when: {place: 'scripts'}, paste: 'script'},
  {when: {kept: 'neither'}, paste: 'address'},
  {when: {kept: 'iframe'}, paste: 'frame'},
  {when: {approved: 'yes'}, paste: 'pinned'},
  {when: {}, paste: 'element'},
];

/** What to paste. A question without an answer counts as its first answer. */
export function whichSnippet(answers: Answers): SnippetKind {
  const fits = ({when}: Advice) =>
    questions.every(({id}) => !when[id] || when[id] === answers[id]);
  return advice.find(fits)?.paste ?? 'element';
}
