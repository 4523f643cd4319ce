/** A form that was sent, and what is wrong with it. */
import type {Fields} from '../../../schedule/fields.js';
import type {LocalDate} from '../../../schedule/schedule.js';
import {words} from '../words.js';

/** One thing to put right, at one field. */
export interface FormFault {
  /** The name of the field, which is the id of the control too. */
  readonly field: string;
  readonly message: string;
}

/** Which service of which document, and the day on which it is changed. */
export interface Place {
  readonly document: Fields;
  readonly index: number;
  readonly today: LocalDate;
  /** Of who asked the service. */
  readonly initials: string;
}

/** What became of a form. */
export interface ReadForm {
  /** The document with what the form says in it. */
  readonly document: Fields;
  /** What must be put right first. */
  readonly faults: readonly FormFault[];
  /** What may be meant, and must be said to be. */
  readonly doubts: readonly string[];
  /** Who says so, for the one to whom it is read: "rang it today". */
  readonly told?: string | undefined;
}

/** The form's own faults first; what the rules say, once there are none. */
export function found(
  document: Fields,
  faults: readonly FormFault[],
  byRules: () => Pick<ReadForm, 'faults' | 'doubts'>,
): ReadForm {
  return faults.length > 0
    ? {document, faults, doubts: []}
    : {document, ...byRules()};
}

/** The fields of a form by name. */
export interface Form {
  /** What was written or chosen, without spaces around it. Empty: nothing. */
  text(name: string): string;
  /** All that was ticked under a name. */
  all(name: string): string[];
  /** Whether there is such a field; of a box, whether it is ticked. */
  has(name: string): boolean;
}

/** Reads what a browser gives. */
export function formOf(data: FormData): Form {
  const texts = (name: string) =>
    data.getAll(name).map((value) => String(value).trim());
  return {
    text: (name) => texts(name)[0] ?? '',
    all: texts,
    has: (name) => data.has(name),
  };
}

/** A date that was begun and is none is empty to a form. */
export function brokenDates(form: HTMLFormElement): FormFault[] {
  return [...form.querySelectorAll<HTMLInputElement>('input[type=date]')]
    .filter(({validity}) => validity.badInput)
    .map(({name}) => ({field: name, message: words.form.dateBroken}));
}
