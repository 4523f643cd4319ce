/**
 * Chooses a snippet by at most two questions. They are those that decide in the
 * table of what systems keep.
 */
import type {SnippetKind} from '../../snippets/snippets.js';

export interface Question {
  readonly id: 'system' | 'role' | 'code';
  readonly words: string;
  /** The question is asked only after this answer to the first one. */
  readonly when?: {readonly system: string};
  /** The possible answers, by name. */
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
      classic: 'Administrator or editor, with the Classic Editor',
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
      frames: 'In a box for HTML or code, but scripts are gone when I save',
      no: 'Only in text, or I do not know',
    },
  },
] as const satisfies readonly Question[];

type Questions = typeof questions;

/** The answers so far, or those that matter. */
export type Answers = {
  readonly [Each in Questions[number] as Each['id']]?: keyof Each['answers'];
};

type AnswersOf<Each> = Each extends {answers: infer All} ? keyof All : never;
export type AnswerName = AnswersOf<Questions[number]>;

/** The answers that are not followed by another question. */
export type LastAnswer = Exclude<AnswerName, 'wordpress' | 'other'>;

interface Advice {
  readonly when: Answers;
  readonly paste: SnippetKind;
}

/**
 * The first matching row decides. Each is true of every system in the table. An
 * address is never wrong, because every system keeps it.
 */
export const advice: readonly Advice[] = [
  {when: {system: 'build'}, paste: 'npm'},
  {when: {system: 'scripts'}, paste: 'script'},
  {when: {system: 'unknown'}, paste: 'address'},
  // WordPress removes element, script and frame from authors' pages.
  {when: {role: 'author'}, paste: 'address'},
  // On multisite networks, and if its host has set it so, from everybody's.
  {when: {role: 'filtered'}, paste: 'address'},
  // Its tab "Visual" breaks the element.
  {when: {role: 'classic'}, paste: 'script'},
  {when: {role: 'admin'}, paste: 'element'},
  {when: {system: 'wordpress'}, paste: 'plugin'},
  {when: {code: 'no'}, paste: 'address'},
  {when: {code: 'frames'}, paste: 'frame'},
  {when: {}, paste: 'element'},
];

/** The questions that follow after these answers, in order. */
export function questionsAfter({system}: Answers): readonly Question[] {
  const all: readonly Question[] = questions;
  return all.filter(({when}) => !when || when.system === system);
}

/**
 * The snippet to paste. Answers to questions that no longer apply are ignored.
 */
export function whichSnippet(answers: Answers): SnippetKind {
  const asked = questionsAfter(answers).map(({id}) => id);
  const fits = ({when}: Advice) =>
    questions.every(
      ({id}) => !when[id] || (asked.includes(id) && answers[id] === when[id]),
    );
  return advice.find(fits)?.paste ?? 'element';
}

/** The answer that says where the snippet goes. Undefined while none does. */
export function lastAnswer({
  system,
  role = 'plugin',
  code,
}: Answers): LastAnswer | undefined {
  if (system === 'wordpress') return role;
  return system === 'other' ? code : system;
}
