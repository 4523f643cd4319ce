/** The form for every field of a service. */
import {html, nothing, type TemplateResult} from 'lit';
import {fieldsOf, itemsOf, type Fields} from '../../../schedule/fields.js';
import {radios, select, textControl, tick, ticks} from './controls.js';
import {formAround} from './form-region.js';
import {hoursFields, moreButton, withMore} from './hours-fields.js';
import {nameOf, servicesOf} from '../list/list-file.js';
import type {Page} from '../page.js';
import {
  ABOUT,
  BESIDE,
  shownLines,
  shownText,
  type PlainField,
} from './service-fields.js';
import {CONTACTS} from './service-form.js';
import {words} from '../words.js';

/** A service of the list, or a new one past its last. */
export function serviceRegion(page: Page, index: number): TemplateResult {
  const service = servicesOf(page.file.document)[index];
  const heading = service
    ? words.form.change({name: nameOf(service, index)})
    : words.form.add;
  return formAround(page, fieldsOfService(page, service ?? {}), {heading});
}

function fieldsOfService(page: Page, service: Fields): TemplateResult {
  const phones = (itemsOf(service['phones']) ?? [{}]).map(fieldsOf);
  const sources = (itemsOf(service['sources']) ?? [{}]).map(fieldsOf);
  const {fields, form} = words;
  return html`
    ${part(
      fields.phones.label,
      html`
        ${withMore(phones, {}, page.rows['phones']).map((phone, index) =>
          phoneFields(page, phone, index),
        )}
        ${moreButton(page, 'phones', form.addNumber)}
      `,
    )}
    ${part(
      fields.schedule.label,
      hoursFields(page, 'schedule', service['schedule']),
    )}
    ${part(form.about, html`${ABOUT.map((field) => plain(page, field, service))}`)}
    ${part(form.beside, html`${BESIDE.map((field) => plain(page, field, service))}`)}
    ${CONTACTS.map((name) => contactFields(page, name, fieldsOf(service[name])))}
    ${part(
      fields.sources.label,
      html`
        <p class="hint">${fields.sources.hint}</p>
        ${withMore(sources, {}, page.rows['sources']).map((source, index) =>
          sourceFields(page, source, index),
        )}
        ${moreButton(page, 'sources', form.addSource)}
      `,
    )}
    ${decisionFields(page, fieldsOf(service['publishedUnconfirmed']))}
    ${tick('asked', form.asked)}
  `;
}

function part(heading: string, content: TemplateResult): TemplateResult {
  return html`
    <section class="part">
      <h3>${heading}</h3>
      ${content}
    </section>
  `;
}

function plain(page: Page, field: PlainField, service: Fields): TemplateResult {
  const {name, kind, choices = {}} = field;
  const {label, hint} = words.fields[name];
  const value = service[name];
  const {faults} = page;
  const control = {name, label, hint, faults};
  switch (kind) {
    case 'ticks': {
      const chosen = (itemsOf(value) ?? []).map(shownText);
      return ticks({...control, choices, chosen});
    }
    case 'tick':
      return tick(name, label, value === true);
    case 'choice': {
      const chosen = [shownText(value)];
      return name === 'ifNoAnswer'
        ? select({...control, choices: others(page, service), chosen})
        : radios({...control, choices, chosen});
    }
    case 'paragraph':
      return textControl({...control, value: shownText(value), type: kind});
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

/** The other services, by id. */
function others({file}: Page, service: Fields): Record<string, string> {
  const named = servicesOf(file.document)
    .filter(({id}) => typeof id === 'string' && id !== service['id'])
    .map((other, index) => [shownText(other['id']), nameOf(other, index)]);
  return {'': words.form.notSaid, ...Object.fromEntries(named)} as Record<
    string,
    string
  >;
}

function phoneFields(page: Page, phone: Fields, index: number): TemplateResult {
  const path = `phones[${index}]`;
  const {faults} = page;
  const value = (name: keyof typeof words.phone) => shownText(phone[name]);
  const control = (name: keyof typeof words.phone) => {
    return {name: `${path}.${name}`, faults, ...words.phone[name]};
  };
  return html`
    <fieldset class="row">
      <legend>${words.form.number({place: index + 1})}</legend>
      ${textControl({...control('number'), value: value('number'), width: 20})}
      ${textControl({...control('menuOption'), value: value('menuOption'), width: 4})}
      ${radios({...control('cost'), choices: words.costs, chosen: [value('cost')]})}
      ${radios({
        ...control('billNote'),
        choices: {...words.bills, '': words.form.notSaid},
        chosen: [value('billNote')],
      })}
      ${textControl({...control('sharedReason'), value: value('sharedReason')})}
      ${
        value('number')
          ? html`${tick(`${path}.withdraw`, words.form.withdrawNumber)}
            ${tick(`${path}.remove`, words.form.removeNumber)}`
          : nothing
      }
    </fieldset>
  `;
}

function contactFields(
  page: Page,
  name: (typeof CONTACTS)[number],
  contact: Fields,
): TemplateResult {
  const isThere = Object.keys(contact).length > 0;
  const isFaulty = page.faults.some(({field}) => field.startsWith(name));
  const address = textControl({
    name: `${name}.url`,
    label: words.form.web,
    hint: words.fields.website.hint,
    value: shownText(contact['url']),
    faults: page.faults,
  });
  return html`
    <details class="part" ?open=${isThere || isFaulty}>
      <summary><h3>${words.fields[name].label}</h3></summary>
      ${address} ${hoursFields(page, `${name}.schedule`, contact['schedule'])}
    </details>
  `;
}

function sourceFields(
  {faults}: Page,
  source: Fields,
  index: number,
): TemplateResult {
  const path = `sources[${index}]`;
  return html`
    <fieldset class="row">
      <legend>${words.form.source({place: index + 1})}</legend>
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

function decisionFields({faults}: Page, decision: Fields): TemplateResult {
  return part(
    words.fields.publishedUnconfirmed.label,
    html`${(['role', 'reason'] as const).map((name) =>
      textControl({
        name: `publishedUnconfirmed.${name}`,
        label: words.form[name],
        value: shownText(decision[name]),
        faults,
      }),
    )}`,
  );
}
