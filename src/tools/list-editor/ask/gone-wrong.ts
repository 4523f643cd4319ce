/**
 * The forms for what has gone wrong: a wrong number, a line that is down, a
 * service that has closed. None needs a call to the service.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {listings} from '../../../directory/listings.js';
import {fieldsOf, recordsOf, type Fields} from '../../../schedule/fields.js';
import {
  notChecked,
  numberWithdrawn,
  serviceClosed,
  lineDown,
} from '../list/edits.js';
import {directoryOf, nameOf, servicesOf, shownText} from '../list/list-file.js';
import type {Page} from '../page.js';
import {words} from '../words.js';
import {radios, tick, textControl} from './controls.js';
import {
  type Form,
  type FormIssue,
  type Place,
  type ReadForm,
  found,
  type AskForm,
} from './form.js';
import {byRules} from './form-issues.js';
import {number, phoneFields} from './number.js';
import {readAnswers} from './read-answers.js';

/** "The number is wrong or withdrawn", from which every way out starts. */
export const wrongNumber: AskForm = {
  fields(page, service) {
    const phones = recordsOf(service['phones']);
    const numbers = phones.map(({number}) => shownText(number));
    const name = nameOf(service, page.index ?? 0);
    const {matter, choices, how, knows, hidden} = words.wrong;
    const {formIssues: issues} = page;
    return html`
      ${numbers.length > 1 ? whichNumber(page, numbers) : nothing}
      ${radios({
        name: 'matter',
        label: matter({number: numbers.length > 1 ? '' : (numbers[0] ?? '')}),
        choices,
        chosen: [],
        then: {
          stranger: html`<p class="note late">${hidden({name})}</p>`,
          new: phones.map((phone, index) => phoneFields(page, phone, index)),
          down: downFields(page, service),
        },
        issues,
      })}
      ${radios({name: 'knows', label: how, choices: knows, chosen: [], issues})}
    `;
  },

  read(form, place) {
    const read = readMatter(form, place);
    const knows = form.text('knows');
    const issues: FormIssue[] = [...read.issues];
    if (!isKnown(knows)) {
      issues.push({field: 'knows', message: words.wrong.knowsMissing});
    } else if (knows === 'other' && form.text('matter') === 'new') {
      issues.push({field: 'knows', message: words.wrong.ringFirst});
    }
    const attribution = isKnown(knows)
      ? words.wrong.attributions[knows]
      : undefined;
    return {...read, issues, attribution};
  },
};

/** Whether visitors can still contact the service. */
function isReachable(document: Fields, index: number): boolean {
  const directory = directoryOf(document);
  const {id} = servicesOf(document)[index] ?? {};
  return Boolean(
    directory && listings(directory).some(({service}) => service.id === id),
  );
}

function isKnown(
  value: string,
): value is keyof typeof words.wrong.attributions {
  return Object.hasOwn(words.wrong.attributions, value);
}

function whichNumber(
  {formIssues: issues}: Page,
  numbers: readonly string[],
): TemplateResult {
  const choices = Object.fromEntries(numbers.map((each) => [each, each]));
  const label = words.wrong.which;
  return radios({name: 'which', label, choices, chosen: [], issues});
}

function readMatter(form: Form, place: Place): ReadForm {
  const {document, index} = place;
  const nothingYet = {document, doubts: []};
  switch (form.text('matter')) {
    case 'stranger': {
      const {phones} = servicesOf(document)[index] ?? {};
      const numbers = recordsOf(phones).map(({number}) => shownText(number));
      const which = numbers.length > 1 ? form.text('which') : numbers[0];
      if (!which) {
        const message = words.wrong.whichMissing;
        return {...nothingYet, issues: [{field: 'which', message}]};
      }
      const changed = numberWithdrawn(document, index, which);
      const {issues, doubts} = byRules(place, changed);
      // Hiding the number is intended, so doubts are shown only if the service
      // can no longer be contacted.
      const isLeft = isReachable(changed, index);
      return {document: changed, issues, doubts: isLeft ? [] : doubts};
    }
    case 'new': {
      const asked = {...number, holds: [], isAttributed: false};
      const read = readAnswers([asked], form, place);
      return {...read, document: notChecked(read.document, index)};
    }
    case 'down':
      return lineIsDown(form, place);
    default: {
      const message = words.wrong.matterMissing;
      return {...nothingYet, issues: [{field: 'matter', message}]};
    }
  }
}

/** "The service has closed": visitors no longer see it. */
export const closed: AskForm = {
  fields: () => html`
    <p>${words.closed.text}</p>
    ${tick('withdraw', words.closed.withdraw)}
  `,
  read(form, place) {
    const {document, index} = place;
    const withdraw = form.has('withdraw');
    const changed = serviceClosed(document, index, {withdraw});
    return {document: changed, ...byRules(place, changed)};
  },
};

/** "The line is down for now": one sentence for visitors, and an end date. */
export const lineIsDownForm: AskForm = {
  fields: downFields,
  read: lineIsDown,
};

function downFields(
  {formIssues: issues}: Page,
  service: Fields,
): TemplateResult {
  const {text, until} = fieldsOf(service['alert']);
  return html`
    ${textControl({
      name: 'alert.text',
      label: words.down.sentence,
      hint: words.down.sentenceHint,
      value: shownText(text),
      issues,
    })}
    ${textControl({
      name: 'alert.until',
      label: words.down.until,
      hint: words.down.untilHint,
      type: 'date',
      value: shownText(until),
      issues,
    })}
  `;
}

function lineIsDown(form: Form, place: Place) {
  const {document, index, today} = place;
  const [text, until] = [form.text('alert.text'), form.text('alert.until')];
  const issues: FormIssue[] = [];
  if (!text) {
    issues.push({field: 'alert.text', message: words.down.sentenceMissing});
  }
  if (until && until < today) {
    issues.push({field: 'alert.until', message: words.form.untilPast});
  }
  const changed = lineDown(document, index, {text, until: until || undefined});
  return found(changed, issues, () => byRules(place, changed));
}
