/**
 * Which snippet to paste: at most three questions, one answer. The questions are
 * those on which the answer turns in the table of what systems keep.
 */
import type {SnippetKind} from './snippets.js';

export interface Question {
  readonly id: string;
  readonly words: string;
  /** Asked where the answer to an earlier one is this. */
  readonly when?: Readonly<Record<string, string>>;
  /** What can be answered, by name. */
  readonly answers: Readonly<Record<string, string>>;
}

export const questions = [
  {
    id: 'system',
    words: 'Which system runs your website?',
    answers: {
      wordpress: 'WordPress',
      other: 'Another, or I do not know',
      scripts: 'I can only add scripts: a tag manager, "footer scripts"',
      build: 'Our own, built with npm',
    },
  },
  {
    id: 'role',
    words: 'What may you do in WordPress?',
    when: {system: 'wordpress'},
    answers: {
      plugin: 'Install a plugin, or ask somebody who may',
      admin: 'No plugin, but I am an administrator or editor',
      author: 'No plugin: I am an author or contributor, or do not know',
    },
  },
  {
    id: 'editor',
    words: 'How do you write there?',
    when: {role: 'admin'},
    answers: {
      blocks: 'In blocks',
      classic: 'In the Classic Editor: tabs "Visual" and "Text"',
      filtered: 'A script is gone when I save, or I do not know',
    },
  },
  {
    id: 'code',
    words: 'Can you paste code?',
    when: {system: 'other'},
    answers: {
      yes: 'Yes, into a box for HTML or code',
      frames: 'Yes, but a script is gone when I save',
      no: 'No, only words and addresses',
      unknown: 'I do not know',
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
  // WordPress takes element, script and frame away from authors.
  {when: {role: 'author'}, paste: 'address'},
  // On networks of sites, and where its host has set it so, from everybody.
  {when: {editor: 'filtered'}, paste: 'address'},
  // Its tab "Visual" takes the element apart.
  {when: {editor: 'classic'}, paste: 'script'},
  {when: {role: 'admin'}, paste: 'element'},
  {when: {system: 'wordpress'}, paste: 'plugin'},
  {when: {code: 'no'}, paste: 'address'},
  {when: {code: 'unknown'}, paste: 'address'},
  {when: {code: 'frames'}, paste: 'frame'},
  {when: {}, paste: 'element'},
];

/** Those that are asked after the answers that were given, in order. */
export function questionsAfter(answers: Answers): readonly Question[] {
  const asked: Question[] = [];
  for (const question of questions as readonly Question[]) {
    const fits = Object.entries(question.when ?? {}).every(
      ([id, answer]) =>
        answers[id as keyof Answers] === answer &&
        asked.some((earlier) => earlier.id === id),
    );
    if (fits) asked.push(question);
  }
  return asked;
}

/** What to paste. An answer to what is not asked any more decides nothing. */
export function whichSnippet(answers: Answers): SnippetKind {
  const asked = questionsAfter(answers).map(({id}) => id);
  const fits = ({when}: Advice) =>
    Object.entries(when).every(
      ([id, answer]) =>
        asked.includes(id) && answers[id as keyof Answers] === answer,
    );
  return advice.find(fits)?.paste ?? 'element';
}
