/** The state of the page when a list is opened. */
import {hertfordshire} from '../../directory/hertfordshire.js';
import type {LocalDate} from '../../schedule/schedule.js';
import {tasksOf} from './list/due.js';
import {isSame} from './list/edits.js';
import {servicesOf, type ListFile} from './list/list-file.js';
import type {PageState, View} from './page.js';

export const BUILT_IN: ListFile = {
  name: 'hertfordshire.json',
  document: {...hertfordshire},
};

/** The state that belongs to one list. */
export function stateOf(
  file: ListFile,
  initials: string,
  today: LocalDate,
): PageState {
  return {
    file,
    published: file.published ?? file.document,
    inFile: file.document,
    steps: [],
    order: orderOf(file, today),
    isBuiltIn: file === BUILT_IN,
    view: {kind: 'today'},
    ...NO_FORM,
    initials,
    ticked: [],
    told: {},
    second: undefined,
    saved: undefined,
    notice: '',
    asked: {},
    refused: undefined,
    waiting: undefined,
    at: undefined,
    partner: undefined,
  };
}

/** A service that was dealt with since publication stays in its first place. */
export function orderOf(
  {published, document}: ListFile,
  today: LocalDate,
): PageState['order'] {
  return tasksOf(published ?? document, today).services;
}

/** The index of the service on screen. A new one comes after the last. */
export function indexOnScreen({view, file}: PageState): number | undefined {
  if ('index' in view) return view.index;
  return view.kind === 'new' ? servicesOf(file.document).length : undefined;
}

/** Whether the screen is a single form. */
export function isFormScreen(view: View): view is {kind: 'new' | 'whole'} {
  return view.kind === 'new' || view.kind === 'whole';
}

/** The state without an open form. */
export const NO_FORM = {
  editing: undefined,
  written: undefined,
  rows: {},
  faults: [],
  doubts: [],
} as const;

/** Whether a change is not yet in any file. */
export function wouldLose({inFile, file}: PageState): boolean {
  return !isSame(inFile, file.document);
}
