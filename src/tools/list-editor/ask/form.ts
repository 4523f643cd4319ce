/** What a form is: its questions, its submitted fields, and what they amount to. */
import type {Fields} from '../../../schedule/fields.js';
import type {LocalDate} from '../../../schedule/schedule.js';
import {words} from '../words.js';
import type {TemplateResult} from 'lit';
import type {Page} from '../page.js';
import type {Rows} from './form-issues.js';

/** An issue at one field. */
export interface FormIssue {
  /** The name of the field, which is also the id of the control. */
  readonly field: string;
  readonly message: string;
}

/** The document and service to change, and the date. */
export interface Place {
  readonly document: Fields;
  readonly index: number;
  readonly today: LocalDate;
  /** The initials of the person who asked the service. */
  readonly initials: string;
}

/** The result of reading a form. */
export interface ReadForm {
  /** The document with the changes of the form. */
  readonly document: Fields;
  /** Issues to fix before the form is kept. */
  readonly issues: readonly FormIssue[];
  /** Unusual values that are kept once someone confirms them. */
  readonly doubts: readonly string[];
  /** Who says so, in words for the second reader: "rang it today". */
  readonly attribution?: string | undefined;
}

/** Returns the form's own issues, or else what the rules find. */
export function found(
  document: Fields,
  issues: readonly FormIssue[],
  byRules: () => Pick<ReadForm, 'issues' | 'doubts'>,
): ReadForm {
  return issues.length > 0
    ? {document, issues, doubts: []}
    : {document, ...byRules()};
}

/** The fields of a form by name. */
export interface Form {
  /** The trimmed value. Empty if there is none. */
  text(name: string): string;
  /** All ticked values of a name. */
  all(name: string): string[];
  /** Whether the field exists; for a checkbox, whether it is ticked. */
  has(name: string): boolean;
}

/** Wraps the browser's form data. */
export function formOf(data: FormData): Form {
  const texts = (name: string) =>
    data.getAll(name).map((value) => String(value).trim());
  return {
    text: (name) => texts(name)[0] ?? '',
    all: texts,
    has: (name) => data.has(name),
  };
}

/** Handles a form that is sent: passes its fields on, and the page stays. */
export function sent(act: (form: Form) => void): (event: SubmitEvent) => void {
  return (event) => {
    event.preventDefault();
    act(formOf(new FormData(event.currentTarget as HTMLFormElement)));
  };
}

/** Browsers report an unfinished date as empty. */
export function brokenDates(form: HTMLFormElement): FormIssue[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[type=date]')]
    .filter(({validity}) => validity.badInput)
    .map(({name}) => ({field: name, message: words.form.dateBroken}));
}

/** A question of the call: how its answer is shown, edited and read. */
export interface Question {
  /** The fields of a service that the form contains. */
  readonly holds: readonly string[];
  /** The fields whose changes belong to it, if they differ from `holds`. */
  readonly changes?: readonly string[];
  /** Visitors read the answer's age, so the editor says who gave it. */
  readonly isAttributed?: boolean;
  /** The current answer, for the row. Empty if the list has none. */
  answer(service: Fields, page: Page): unknown;
  /** The controls, filled with the current answer. */
  fields(page: Page, service: Fields): TemplateResult;
  /** Reads the answer in a form. */
  read(form: Form, service: Fields, place: Place): Answer;
}

export interface Answer {
  /** The fields of the service, with the changes. */
  readonly fields: Fields;
  readonly issues: readonly FormIssue[];
  /** The form row of each number or source. */
  readonly rows?: {readonly phones?: Rows; readonly sources?: Rows};
  /** The fields with hours that could not be read. */
  readonly unread?: readonly string[];
}

/** A form about a service or the list. */
export interface AskForm {
  fields(page: Page, service: Fields): TemplateResult;
  read(form: Form, place: Place): ReadForm;
}
