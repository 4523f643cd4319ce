/** What each question of the call is made of: it is shown, asked, and read. */
import type {TemplateResult} from 'lit';
import type {Fields} from '../../../schedule/fields.js';
import type {Page} from '../page.js';
import type {Rows} from './form-issues.js';
import type {Form, FormFault, Place, ReadForm} from './form.js';

export interface Question {
  /** The fields of a service that stand in its form. */
  readonly holds: readonly string[];
  /** The fields by which its changes are told, where they are others. */
  readonly tells?: readonly string[];
  /** Visitors are told how old it is, so that somebody must have said it. */
  readonly isSaid?: boolean;
  /** What the list says, in the row. Nothing where it says nothing. */
  answer(service: Fields, page: Page): unknown;
  /** The controls, with what the list says in them. */
  fields(page: Page, service: Fields): TemplateResult;
  /** What the form says. */
  read(form: Form, service: Fields, place: Place): Answer;
}

export interface Answer {
  /** The fields of the service with what was written. */
  readonly fields: Fields;
  readonly faults: readonly FormFault[];
  /** The rows of the form from which a list of it came. */
  readonly rows?: {readonly phones?: Rows; readonly sources?: Rows};
  /** Contacts whose hours could not be read. */
  readonly unread?: readonly string[];
}

/** One thing that can be written about a service or the list, and kept. */
export interface AskForm {
  /** On the button that keeps it, and on the one that does not. */
  readonly keep: string;
  readonly leave: string;
  fields(page: Page, service: Fields): TemplateResult;
  read(form: Form, place: Place): ReadForm;
}
