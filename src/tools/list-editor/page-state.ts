/** What the page holds when a list is opened. */
import {hertfordshire} from '../../directory/hertfordshire.js';
import {changesOf} from './list/changes.js';
import {isSame} from './list/edits.js';
import type {ListFile} from './list/list-file.js';
import type {PageState} from './page.js';

/** The list that comes with the widget. */
export const BUILT_IN: ListFile = {
  name: 'hertfordshire.json',
  document: {...hertfordshire},
};

/** What belongs to one list, and is new with another. */
export function stateOf(file: ListFile, initials: string): PageState {
  return {
    file,
    published: file.published ?? file.document,
    inFile: file.document,
    steps: [],
    order: [],
    isBuiltIn: file === BUILT_IN,
    view: {kind: 'tasks'},
    initials,
    notice: '',
    faults: [],
    doubts: [],
    rows: {},
    asked: {},
    refused: undefined,
    waiting: undefined,
    at: undefined,
    savedOn: undefined,
    partner: undefined,
  };
}

/** How many changes are to be read back. */
export function changeCount({published, file}: PageState): number {
  return changesOf(published, file.document).length;
}

/** Whether a change is in no file yet. */
export function wouldLose({inFile, file}: PageState): boolean {
  return !isSame(inFile, file.document);
}
