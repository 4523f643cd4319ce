/**
 * Which snippet to paste: at most two questions, one answer. The questions are
 * those on which the answer turns in the table of what systems keep.
 */
import type {SnippetKind} from './snippets.js';

export interface Question {
  readonly id: string;
  readonly words: string;
  /** Asked where the answer to the first one is this. */
  readonly when?: {readonly system: string};
  /** What can be answered, by name. */
  readonly answers: Readonly<Record<string, string>>;
}

export const questions = [
  {
    id: 'system',
    words: 'What runs your website?',
    answers: {
      wordpress: 'WordPress',
      other: 'Another system with an editor',
      scripts: 'I can only add scripts',
      build: 'Our own code, built with npm',
      unknown: 'I do not know',
    },
  },
  {
    id: 'role',
    words: 'What are you in WordPress?',
    when: {system: 'wordpress'},
    answers: {
      plugin: 'Somebody who can have a plugin installed',
      admin: 'Administrator or editor, without the plugin',
      classic: 'The same, with the Classic Editor',
      author: 'Author, contributor, or I do not know',
      filtered: 'Editor, but code is gone when I save',
    },
  },
  {
    id: 'code',
    words: 'Where can you paste?',
    when: {system: 'other'},
    answers: {
      yes: 'In a box for HTML or code',
      frames: 'There, but scripts are gone when I save',
      no: 'Only in text, or I do not know',
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
  {when: {system: 'unknown'}, paste: 'address'},
  // WordPress takes element, script and frame away from authors.
  {when: {role: 'author'}, paste: 'address'},
  // On networks of sites, and where its host has set it so, from everybody.
  {when: {role: 'filtered'}, paste: 'address'},
  // Its tab "Visual" takes the element apart.
  {when: {role: 'classic'}, paste: 'script'},
  {when: {role: 'admin'}, paste: 'element'},
  {when: {system: 'wordpress'}, paste: 'plugin'},
  {when: {code: 'no'}, paste: 'address'},
  {when: {code: 'frames'}, paste: 'frame'},
  {when: {}, paste: 'element'},
];

/** Those that are asked after the answers that were given, in order. */
export function questionsAfter({system}: Answers): readonly Question[] {
  const all: readonly Question[] = questions;
  return all.filter(({when}) => !when || when.system === system);
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
