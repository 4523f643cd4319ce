/** The plain fields of a service, in the order of the form. */
import {NEEDS} from '../../../directory/schema.js';
import type {Fields} from '../../../schedule/fields.js';
import {itemsOf} from '../../../schedule/fields.js';
import {english} from '../../../wording/messages.js';
import type {Form, FormFault} from './form.js';
import {words} from '../words.js';

/** A field with one control, or one group of them. */
export interface PlainField {
  readonly name: keyof typeof words.fields;
  readonly kind:
    | 'line'
    | 'paragraph'
    | 'age'
    | 'address'
    | 'choice'
    | 'ticks'
    | 'tick'
    | 'list';
  readonly required?: true;
  /** What can be chosen, with its words. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** Who it is for and what it does. */
export const ABOUT: readonly PlainField[] = [
  {name: 'name', kind: 'line', required: true},
  {name: 'description', kind: 'paragraph', required: true},
  {name: 'eligibilityDescription', kind: 'line', required: true},
  {name: 'minimumAge', kind: 'age'},
  {name: 'maximumAge', kind: 'age'},
  {name: 'scope', kind: 'choice', required: true, choices: words.scopes},
  {name: 'helpsWith', kind: 'ticks', choices: needWords()},
];

/** What stands beside the number. */
export const BESIDE: readonly PlainField[] = [
  {name: 'website', kind: 'address'},
  {name: 'websiteHasExit', kind: 'tick'},
  {name: 'languages', kind: 'list'},
  {name: 'interpretationServices', kind: 'line'},
  {name: 'beforeYouCall', kind: 'line'},
  {name: 'ifNoAnswer', kind: 'choice'},
];

function needWords(): Record<string, string> {
  return Object.fromEntries(
    NEEDS.map((need) => [need, english.needs.choices[need]]),
  );
}

/** What a control shows of a value of the list, also where it is wrong. */
export function shownText(value: unknown): string {
  const items = itemsOf(value);
  if (items) return items.map(shownText).filter(Boolean).join(', ');
  return typeof value === 'string' || typeof value === 'number'
    ? String(value)
    : '';
}

/** A list as a control holds it: one item on each line. */
export function shownLines(value: unknown): string {
  return (itemsOf(value) ?? [value]).map(shownText).filter(Boolean).join('\n');
}

/** Reads the plain fields of a form. What is empty is absent. */
export function readPlain(
  form: Form,
  fields: readonly PlainField[],
): {readonly values: Fields; readonly faults: readonly FormFault[]} {
  const faults = fields.flatMap((field) =>
    faultOf(field, form.text(field.name)),
  );
  const values = fields.map((field) => [field.name, valueOf(field, form)]);
  return {values: Object.fromEntries(values) as Fields, faults};
}

function faultOf(
  {name, kind, required}: PlainField,
  text: string,
): FormFault[] {
  const {label} = words.fields[name];
  if (required && !text) {
    const {missing, missingChoice} = words.form;
    const say = kind === 'choice' ? missingChoice : missing;
    return [{field: name, message: say({label})}];
  }
  return kind === 'age' && !/^\d*$/.test(text)
    ? [{field: name, message: words.form.notAnAge({label, written: text})}]
    : [];
}

function valueOf({name, kind}: PlainField, form: Form): unknown {
  const text = form.text(name);
  switch (kind) {
    case 'ticks':
      return form.all(name);
    case 'tick':
      return form.has(name) || undefined;
    case 'list': {
      // A name of a language may have a comma.
      const items = text.split('\n').map((item) => item.trim());
      return text ? items.filter(Boolean) : undefined;
    }
    case 'age':
      return text ? Number(text) : undefined;
    case 'line':
    case 'paragraph':
    case 'address':
    case 'choice':
      return text || undefined;
  }
}
