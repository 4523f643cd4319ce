/**
 * The forms for what is not asked on the phone: texts and sources of a service,
 * and of the list as a whole.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {NEEDS} from '../../../directory/schema.js';
import {
  asList,
  fieldsOf,
  itemsOf,
  type Fields,
  compact,
} from '../../../schedule/fields.js';
import {english} from '../../../wording/messages.js';
import {nameOf, servicesOf, shownText} from '../list/list-file.js';
import type {Page} from '../page.js';
import {words} from '../words.js';
import {textControl, tick} from './controls.js';
import {plainFields, readPlain, type PlainField} from './plain-fields.js';
import type {Question, AskForm} from './form.js';
import {moreButton, readRows, withMore} from './rows.js';
import {byRules} from './form-issues.js';

const needs = Object.fromEntries(
  NEEDS.map((need) => [need, english.needs.choices[need]]),
);

export const ABOUT: readonly PlainField[] = [
  {name: 'name', kind: 'line', required: true},
  {name: 'description', kind: 'paragraph', required: true},
  {name: 'scope', kind: 'choice', required: true, choices: words.scopes},
  {name: 'helpsWith', kind: 'ticks', choices: needs},
  {name: 'website', kind: 'address'},
  {name: 'websiteHasExit', kind: 'tick'},
  {name: 'websiteHasCallBackForm', kind: 'tick'},
  {name: 'ifNoAnswer', kind: 'choice'},
  {name: 'inFallback', kind: 'tick'},
];

export const about: Question = {
  holds: [...ABOUT.map(({name}) => name), 'sources'],

  answer: ({description}) => shownText(description),

  fields(page, service) {
    const fields = ABOUT.map((field) =>
      field.name === 'ifNoAnswer'
        ? {...field, choices: others(page, service)}
        : field,
    );
    const sources = (asList(service['sources']) ?? [{}]).map(fieldsOf);
    return html`
      ${plainFields(fields, service, page.formIssues)}
      <fieldset class="field">
        <legend>${words.fields.sources.label}</legend>
        <p class="hint">${words.fields.sources.hint}</p>
        ${withMore(sources, {}, page.rows['sources']).map((source, index) =>
          sourceFields(page, source, index),
        )}
        ${moreButton(page, 'sources', words.form.addSource)}
      </fieldset>
    `;
  },

  read(form, service) {
    const {values, issues} = readPlain(form, ABOUT);
    const sources = readRows(form, 'sources', itemsOf(service['sources']));
    const fields = {...values, sources: sources.items};
    return {fields, issues, rows: {sources}};
  },
};

/** The other services, by id. */
function others({file}: Page, service: Fields): Record<string, string> {
  const named = servicesOf(file.document)
    .filter(({id}) => typeof id === 'string' && id !== service['id'])
    .map((other, index) => [shownText(other['id']), nameOf(other, index)]);
  return Object.fromEntries(named) as Record<string, string>;
}

/** The controls of one source. */
export function sourceFields(
  {formIssues: issues}: Page,
  source: Fields,
  index: number,
): TemplateResult {
  const path = `sources[${index}]`;
  return html`
    <fieldset class="row">
      <legend class="unseen">${words.form.source({place: index + 1})}</legend>
      ${(['name', 'url', 'published'] as const).map((name) =>
        textControl({
          name: `${path}.${name}`,
          label: words.source[name],
          value: shownText(source[name]),
          issues,
        }),
      )}
      ${
        shownText(source['name'])
          ? tick(`${path}.remove`, words.form.removeSource)
          : nothing
      }
    </fieldset>
  `;
}

/** Every field of the list that can be edited here. */
const OF_THE_LIST: readonly PlainField[] = [
  {name: 'area', kind: 'line'},
  {name: 'heading', kind: 'line'},
  {name: 'provenance', kind: 'paragraph'},
  {name: 'missingInformation', kind: 'paragraph'},
  {name: 'maintainer', kind: 'line'},
  {name: 'correctionsUrl', kind: 'address'},
  {name: 'withdrawnNumbers', kind: 'list'},
];

/** Who keeps the list, what visitors read about it, and withdrawn numbers. */
export const wholeList: AskForm = {
  fields: ({formIssues: issues, file}) =>
    plainFields(OF_THE_LIST, file.document, issues),
  read(form, place) {
    const {values, issues} = readPlain(form, OF_THE_LIST);
    const withdrawnNumbers = values['withdrawnNumbers'] ?? [];
    const changed: Fields = compact({
      ...place.document,
      ...values,
      withdrawnNumbers,
    });
    const found = byRules(place, changed);
    return {...found, document: changed, issues: [...issues, ...found.issues]};
  },
};
