/** The state of the page, and what its screens draw from. */
import type {Fields} from '../../schedule/fields.js';
import type {LocalDate} from '../../schedule/schedule.js';
import type {FormName} from './ask/forms.js';
import type {Form, FormIssue} from './ask/form.js';
import {type Group, tasksOf} from './list/due.js';
import {type Refusal, type ListFile, servicesOf} from './list/list-file.js';
import type {Derived} from './list/derived.js';
import type {ListEditorPage} from './list-editor.js';
import {hertfordshire} from '../../directory/hertfordshire.js';
import {isSame} from './list/edits.js';

export type View =
  | {
      readonly kind:
        | 'services'
        | 'holidays'
        | 'save'
        | 'saved'
        | 'whole'
        | 'new'
        | 'visitors';
    }
  | {
      readonly kind: 'service';
      /** The index of the service in the file. */
      readonly index: number;
    };

/** Fields that are in no form of a service. */
export type LoneField = 'initials' | 'second' | 'time' | 'partner';

/** A step that can be undone. */
interface Step {
  /** What was done, in a few words: "Beacon, hours". */
  readonly done: string;
  readonly before: Fields;
}

/** The fixed place of a service on screen. */
interface Placed {
  readonly index: number;
  readonly group: Group;
}

/** The last saved file. */
export interface Saved {
  readonly name: string;
  readonly text: string;
  readonly count: number;
  /** Absent if the file was saved unfinished. */
  readonly second?: string | undefined;
  /** The services with a withdrawn number. */
  readonly withdrawn: readonly string[];
}

export interface PageState {
  readonly file: ListFile;
  /** The published document. Differences from it are read back. */
  readonly published: Fields;
  /** The document as last saved. Differences from it would be lost. */
  readonly inFile: Fields;
  /** The steps that can be undone, the last one last. */
  readonly steps: readonly Step[];
  readonly order: readonly Placed[];
  /** Whether it is the list that comes with the widget. */
  readonly isBuiltIn: boolean;
  readonly view: View;
  /** The form that is open on this screen. */
  readonly editing: FormName | undefined;
  /** Its contents, once something was typed. */
  readonly written: Form | undefined;
  /** The number of rows added to each group. */
  readonly rows: Readonly<Record<string, number>>;
  /** The issues of the open form. */
  readonly formIssues: readonly FormIssue[];
  readonly doubts: readonly string[];
  /** The initials of the editor. */
  readonly initials: string;
  /** The indexes of the services ticked as still right. */
  readonly ticked: readonly number[];
  /** Who says so, by the index of the service. Only for the second reader. */
  readonly attributions: Readonly<Record<number, string>>;
  /** Whether a second person has read the changes. */
  readonly second: 'yes' | 'later' | undefined;
  readonly saved: Saved | undefined;
  /** What was just done. */
  readonly notice: string;
  /** The issues of fields that are in no form. */
  readonly fieldIssues: Readonly<
    Partial<Record<LoneField, string | undefined>>
  >;
  /** The file that could not be opened, and why. */
  readonly refused: Refusal | undefined;
  /** A file to open once the unsaved changes are dealt with. */
  readonly waiting: ListFile | undefined;
  /** The London time of the preview. Absent: now. */
  readonly at: string | undefined;
  /** The address of a partner page to look at. */
  readonly partner: string | undefined;
}

/** The page at one moment. */
export interface Page extends PageState {
  readonly instant: Date;
  readonly today: LocalDate;
  /** The index of the service on screen. */
  readonly index: number | undefined;
  readonly derived: Derived;
  /** Whether a change is not yet in any file. */
  readonly isUnsaved: boolean;
  /** What buttons and fields can request. */
  readonly actions: ListEditorPage;
}

/** The list that comes with the widget. */
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
    view: {kind: 'services'},
    ...NO_FORM,
    initials,
    ticked: [],
    attributions: {},
    second: undefined,
    saved: undefined,
    notice: '',
    fieldIssues: {},
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
  formIssues: [],
  doubts: [],
} as const;

/** Whether a change is not yet in any file. */
export function wouldLose({inFile, file}: PageState): boolean {
  return !isSame(inFile, file.document);
}
