/** Fields with one control each, and the questions that consist of them. */
import {html, type TemplateResult} from 'lit';
import type {Fields} from '../../../schedule/fields.js';
import {shownLines, shownText} from '../list/list-file.js';
import {select, textControl, tick, ticks} from './controls.js';
import type {Form, FormIssue, Question} from './form.js';
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
  /** The choices with their labels. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** Reads the plain fields of a form. Empty fields are left out. */
export function readPlain(
  form: Form,
  fields: readonly PlainField[],
): {readonly values: Fields; readonly issues: readonly FormIssue[]} {
  const issues = fields.flatMap((field) =>
    issueOf(field, form.text(field.name)),
  );
  const values = fields.map((field) => [field.name, valueOf(field, form)]);
  return {values: Object.fromEntries(values) as Fields, issues};
}

function issueOf(
  {name, kind, required}: PlainField,
  text: string,
): FormIssue[] {
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
      // A language name may contain a comma, so items are split by line.
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

/** The controls, filled with the values of the service. */
export function plainFields(
  fields: readonly PlainField[],
  service: Fields,
  issues: readonly FormIssue[],
): TemplateResult {
  return html`${fields.map((field) => plain(field, service, issues))}`;
}

function plain(
  {name, kind, choices = {}}: PlainField,
  service: Fields,
  issues: readonly FormIssue[],
): TemplateResult {
  const {label, hint} = words.fields[name];
  const value = service[name];
  const control = {name, label, hint, issues};
  switch (kind) {
    case 'ticks': {
      const chosen = shownLines(value).split('\n');
      return ticks({...control, choices, chosen});
    }
    case 'tick':
      return tick(name, label, value === true);
    case 'choice':
      return select({
        ...control,
        choices: {'': words.form.notSaid, ...choices},
        chosen: [shownText(value)],
      });
    case 'paragraph':
      return textControl({
        ...control,
        value: shownText(value),
        type: 'paragraph',
      });
    case 'age':
      return textControl({...control, value: shownText(value), width: 4});
    case 'line':
    case 'address':
      return textControl({...control, value: shownText(value)});
    case 'list': {
      const lines = shownLines(value);
      return textControl({...control, value: lines, type: 'paragraph'});
    }
  }
}

export const WHO: readonly PlainField[] = [
  {name: 'eligibilityDescription', kind: 'line', required: true},
  {name: 'minimumAge', kind: 'age'},
  {name: 'maximumAge', kind: 'age'},
];

export const CARE: readonly PlainField[] = [
  {name: 'beforeYouCall', kind: 'line'},
];

/** "Who can call, and from what age?" */
export const who = plainQuestion(
  WHO,
  ({eligibilityDescription, minimumAge, maximumAge}) => {
    const from = shownText(minimumAge);
    const to = shownText(maximumAge);
    return [
      shownText(eligibilityDescription),
      from && words.ask.fromAge({from}),
      to && words.ask.toAge({to}),
    ]
      .filter(Boolean)
      .join('. ');
  },
);

/** "Anything callers should not do?" */
export const care = plainQuestion(CARE, ({beforeYouCall}) =>
  shownText(beforeYouCall),
);

function plainQuestion(
  plain: readonly PlainField[],
  answer: Question['answer'],
): Question {
  return {
    holds: plain.map(({name}) => name),
    answer,
    fields: ({formIssues: issues}, service) =>
      plainFields(plain, service, issues),
    read(form) {
      const {values, issues} = readPlain(form, plain);
      return {fields: values, issues};
    },
  };
}
