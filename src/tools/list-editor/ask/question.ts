/** Defines a question of the call: how its answer is shown, edited and read. */
import type {TemplateResult} from 'lit';
import type {Fields} from '../../../schedule/fields.js';
import type {Page} from '../page.js';
import type {Rows} from './form-issues.js';
import type {Form, FormFault, Place, ReadForm} from './form.js';

export interface Question {
  /** The fields of a service that the form contains. */
  readonly holds: readonly string[];
  /** The fields whose changes belong to it, if they differ from `holds`. */
  readonly tells?: readonly string[];
  /** Visitors read the answer's age, so the editor says who gave it. */
  readonly isSaid?: boolean;
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
  readonly faults: readonly FormFault[];
  /** The form row of each number or source. */
  readonly rows?: {readonly phones?: Rows; readonly sources?: Rows};
  /** The fields with hours that could not be read. */
  readonly unread?: readonly string[];
}

/** A form about a service or the list. */
export interface AskForm {
  /** Labels of the buttons that keep and discard the changes. */
  readonly keep: string;
  readonly leave: string;
  fields(page: Page, service: Fields): TemplateResult;
  read(form: Form, place: Place): ReadForm;
}
