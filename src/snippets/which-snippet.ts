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
    id: 'system',
    words: 'Which system runs your website?',
    answers: {
      wordpress: 'WordPress, where you add blocks',
      classic: 'WordPress with the Classic Editor: tabs "Visual" and "Text"',
      other: 'Another, or I do not know',
      scripts: 'I can only add scripts: a tag manager, "footer scripts"',
      build: 'Our own, built with npm',
    },
  },
  {
    id: 'code',
    words: 'Can you paste code?',
    answers: {
      yes: 'Yes, into a box for HTML or code',
      frames: 'Yes, but a script is gone when I save',
      no: 'No, only words and addresses',
      unknown: 'I do not know',
    },
  },
  {
    id: 'admin',
    words: 'Are you an administrator?',
    answers: {
      yes: 'Yes, or an editor in WordPress',
      no: 'No, or I do not know',
    },
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

/**
 * The first row that fits counts. Each is true of every system in the table. An
 * address is never wrong: no system takes it away.
 */
export const advice: readonly Advice[] = [
  {when: {system: 'build'}, paste: 'npm'},
  {when: {system: 'scripts'}, paste: 'script'},
  {when: {code: 'no'}, paste: 'address'},
  {when: {code: 'unknown'}, paste: 'address'},
  {when: {system: 'other', code: 'frames'}, paste: 'frame'},
  {when: {system: 'other'}, paste: 'element'},
  // Where WordPress takes the script away it takes element and frame, too: from
  // authors, on networks of sites, and where its host has set it so.
  {when: {code: 'frames'}, paste: 'address'},
  {when: {admin: 'no'}, paste: 'address'},
  // Its tab "Visual" takes the element apart.
  {when: {system: 'classic'}, paste: 'script'},
  {when: {}, paste: 'element'},
];

/** What to paste. A question without an answer decides nothing. */
export function whichSnippet(answers: Answers): SnippetKind {
  const fits = ({when}: Advice) =>
    questions.every(({id}) => !when[id] || when[id] === answers[id]);
  return advice.find(fits)?.paste ?? 'element';
}
