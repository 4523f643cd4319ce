/** The form for what is not asked on the phone: texts and sources. */
import {html, nothing, type TemplateResult} from 'lit';
import {NEEDS} from '../../../directory/schema.js';
import {fieldsOf, itemsOf, type Fields} from '../../../schedule/fields.js';
import {english} from '../../../wording/messages.js';
import {nameOf, servicesOf} from '../list/list-file.js';
import {shownText} from '../list/shown-text.js';
import type {Page} from '../page.js';
import {words} from '../words.js';
import {textControl, tick} from './controls.js';
import {plainFields, readPlain, type PlainField} from './plain-fields.js';
import type {Question} from './question.js';
import {moreButton, readRows, withMore} from './rows.js';

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
    const sources = (itemsOf(service['sources']) ?? [{}]).map(fieldsOf);
    return html`
      ${plainFields(fields, service, page.faults)}
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
    const {values, faults} = readPlain(form, ABOUT);
    const sources = readRows(form, 'sources', itemsOf(service['sources']));
    const fields = {...values, sources: sources.items};
    return {fields, faults, rows: {sources}};
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
  {faults}: Page,
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
          faults,
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
