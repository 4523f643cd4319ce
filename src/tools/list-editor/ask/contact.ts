/** "Do you have interpreters, BSL, web chat?" */
import {html, type TemplateResult} from 'lit';
import {CONTACTS} from '../../../directory/schema.js';
import {
  fieldsOf,
  itemsOf,
  type Fields,
  compact,
} from '../../../schedule/fields.js';
import type {Schedule} from '../../../schedule/schedule.js';
import {hoursInWords} from '../../../wording/hours-text.js';
import {siteName} from '../../../wording/names.js';
import {shownText} from '../list/list-file.js';
import type {Page} from '../page.js';
import {words} from '../words.js';
import {textControl} from './controls.js';
import {hoursFields} from './hours-fields.js';
import {readHours, withoutTicked} from './hours-form.js';
import type {Form, Question} from './form.js';
import {plainFields, readPlain, type PlainField} from './plain-fields.js';

export const LANGUAGES: readonly PlainField[] = [
  {name: 'interpretationServices', kind: 'line'},
  {name: 'languages', kind: 'list'},
];

type Contact = (typeof CONTACTS)[number];

export const contact: Question = {
  holds: [...LANGUAGES.map(({name}) => name), ...CONTACTS],

  answer(service, {today}) {
    const {interpretationServices, languages} = service;
    const there = CONTACTS.filter((name) => service[name] !== undefined);
    const missing = CONTACTS.filter((name) => service[name] === undefined);
    const interpreters = shownText(interpretationServices);
    const spoken = itemsOf(languages).map(shownText).join(', ');
    return html`
      ${interpreters ? words.ask.interpreters({interpreters}) : ''}
      ${spoken ? words.ask.languages({spoken}) : ''}
      ${there.map(
        (name) =>
          html`<div>${contactInWords(name, fieldsOf(service[name]), today)}</div>`,
      )}
      <span class="soft">
        ${words.ask.without(missing.map((name) => words.ask.contacts[name]))}
      </span>
    `;
  },

  fields: (page, service) => html`
    ${plainFields(LANGUAGES, service, page.formIssues)}
    ${CONTACTS.map((name) => contactFields(page, name, fieldsOf(service[name])))}
  `,

  read(form, service) {
    const {values, issues} = readPlain(form, LANGUAGES);
    const contacts = CONTACTS.map((name) =>
      readContact(form, name, service[name]),
    );
    return {
      fields: {
        ...values,
        ...Object.fromEntries(contacts.map(({name, value}) => [name, value])),
      },
      issues: [...issues, ...contacts.flatMap((each) => each.issues)],
      unread: contacts
        .filter((each) => each.issues.length > 0)
        .map(({name}) => name),
    };
  },
};

function contactInWords(
  name: Contact,
  {url, schedule}: Fields,
  today: string,
): string {
  const address = shownText(url);
  const site = URL.canParse(address) ? siteName(address) : address;
  const hours = hoursInWords(schedule as Schedule, undefined, today);
  return `${words.fields[name].label}: ${[site, hours].filter(Boolean).join(', ')}`;
}

function contactFields(
  page: Page,
  name: Contact,
  contact: Fields,
): TemplateResult {
  const isThere = Object.keys(contact).length > 0;
  const hasIssue = page.formIssues.some(({field}) => field.startsWith(name));
  const address = textControl({
    name: `${name}.url`,
    label: words.form.web,
    hint: words.fields.website.hint,
    value: shownText(contact['url']),
    issues: page.formIssues,
  });
  return html`
    <details ?open=${isThere || hasIssue}>
      <summary>${words.fields[name].label}</summary>
      ${address} ${hoursFields(page, `${name}.schedule`, contact['schedule'])}
    </details>
  `;
}

function readContact(form: Form, name: Contact, before: unknown) {
  const url = form.text(`${name}.url`) || undefined;
  const {schedule, issues} = readHours(
    form,
    `${name}.schedule`,
    withoutTicked(form, `${name}.schedule`, fieldsOf(before)['schedule']),
  );
  const isThere = url !== undefined || schedule !== undefined;
  const contact = compact({...fieldsOf(before), url, schedule});
  return {name, value: isThere ? contact : undefined, issues};
}
