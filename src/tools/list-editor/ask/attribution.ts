/** "Who says so?" Visitors read how old a number is, so the editor must say. */
import {html, type TemplateResult} from 'lit';
import {
  fieldsOf,
  itemsOf,
  type Fields,
  compact,
} from '../../../schedule/fields.js';
import {isSame, NOT_CHECKED} from '../list/edits.js';
import type {Page} from '../page.js';
import {words} from '../words.js';
import {sourceFields} from './about.js';
import {radios, textControl} from './controls.js';
import type {Form, FormIssue, Place} from './form.js';
import type {Rows} from './form-issues.js';
import {readRows} from './rows.js';

export function attributionFields(page: Page): TemplateResult {
  const {formIssues: issues} = page;
  const decision = (['role', 'reason'] as const).map((name) =>
    textControl({
      name: `publishedUnconfirmed.${name}`,
      label: words.form[name],
      value: '',
      issues,
    }),
  );
  return radios({
    name: 'saidBy',
    label: words.attribution.label,
    choices: words.attribution.choices,
    chosen: [],
    then: {
      page: sourceFields(page, {}, 0),
      other: html`<p class="hint">${words.attribution.decide}</p>
        ${decision}`,
    },
    issues,
  });
}

/** The answer, as the list keeps it. */
export interface Attribution {
  readonly fields: Fields;
  readonly issues: readonly FormIssue[];
  readonly sources?: Rows;
  readonly text?: string;
}

/** Reads who confirmed the number and hours in a form. */
export function readAttribution(
  form: Form,
  {before, service}: {readonly before: Fields; readonly service: Fields},
  {today}: Place,
): Attribution {
  const isNew = Object.keys(before).length === 0;
  if (isNew) return {fields: {}, issues: []};
  const checked = isOther(before, service) ? NOT_CHECKED : {};
  if (!isSaidAnew(before, service)) return {fields: checked, issues: []};
  switch (form.text('saidBy')) {
    case 'phone':
      // A check made today covers these hours too.
      return {
        fields: before['assuredDate'] === today ? {} : checked,
        issues: [],
        text: words.attribution.texts.phone,
      };
    case 'page':
      return readSource(form, before);
    case 'other':
      return readDecision(form, before);
    default: {
      const issue = {field: 'saidBy', message: words.attribution.missing};
      return {fields: checked, issues: [issue]};
    }
  }
}

function readSource(form: Form, before: Fields): Attribution {
  const {items, rows} = readRows(form, 'sources');
  const [source] = items;
  if (!source) {
    const label = words.source.name;
    const message = words.form.missing({label});
    return {fields: {}, issues: [{field: 'sources[0].name', message}]};
  }
  // Visitors read the age of the first source.
  const others = itemsOf(before['sources']).filter(
    (other) => fieldsOf(other)['url'] !== source['url'],
  );
  return {
    fields: {...NOT_CHECKED, sources: [source, ...others]},
    issues: [],
    sources: {items, rows},
    text: words.attribution.texts.page({name: String(source['name'])}),
  };
}

function readDecision(form: Form, before: Fields): Attribution {
  const [role, reason] = (['role', 'reason'] as const).map((name) =>
    form.text(`publishedUnconfirmed.${name}`),
  );
  const issues = (['role', 'reason'] as const)
    .filter((name) => !form.text(`publishedUnconfirmed.${name}`))
    .map((name) => ({
      field: `publishedUnconfirmed.${name}`,
      message: words.form.missing({label: words.form[name]}),
    }));
  const decision = fieldsOf(before['publishedUnconfirmed']);
  const publishedUnconfirmed = compact({...decision, role, reason});
  return {
    fields: {...NOT_CHECKED, publishedUnconfirmed},
    issues,
    text: words.attribution.texts.other,
  };
}

/** Whether the number or the hours have changed. */
function isOther(before: Fields, service: Fields): boolean {
  return ['phones', 'schedule'].some(
    (name) => !isSame(before[name], service[name]),
  );
}

/** Whether numbers or hours were added or changed, not only removed. */
function isSaidAnew(before: Fields, service: Fields): boolean {
  const old = itemsOf(before['phones']);
  return (
    !isSame(service['schedule'], before['schedule']) ||
    itemsOf(service['phones']).some(
      (phone) => !old.some((known) => isSame(known, phone)),
    )
  );
}
