/** The short forms: line down, closed, special hours, the whole list. */
import {html, nothing, type TemplateResult} from 'lit';
import {fieldsOf, itemsOf, type Fields} from '../../../schedule/fields.js';
import {radios, textControl, tick} from './controls.js';
import {formAround} from './form-region.js';
import {exceptionInWords} from '../list/hours-changes.js';
import {stretchFields} from './hours-fields.js';
import {nameOf, servicesOf} from '../list/list-file.js';
import {hasUsualHours, withdrawnLines} from './other-forms.js';
import type {Page} from '../page.js';
import {shownText} from './service-fields.js';
import {words} from '../words.js';

function serviceOf(
  {file}: Page,
  index: number,
): {service: Fields; name: string} {
  const service = servicesOf(file.document)[index] ?? {};
  return {service, name: nameOf(service, index)};
}

/** "Line is down": one sentence, and until when. */
export function downRegion(page: Page, index: number): TemplateResult {
  const {service, name} = serviceOf(page, index);
  const alert = fieldsOf(service['alert']);
  const {faults} = page;
  const sentence = textControl({
    name: 'alert.text',
    label: words.form.sentence,
    hint: words.form.sentenceHint,
    value: shownText(alert['text']),
    faults,
  });
  const until = textControl({
    name: 'alert.until',
    label: words.form.until,
    hint: words.form.untilHint,
    type: 'date',
    value: shownText(alert['until']),
    faults,
  });
  const heading = words.form.lineDown({name});
  return formAround(page, html`${sentence} ${until}`, {heading});
}

/** "Service has closed". */
export function closedRegion(page: Page, index: number): TemplateResult {
  const {name} = serviceOf(page, index);
  const content = html`
    <p>${words.form.closingText}</p>
    ${tick('withdraw', words.form.withdraw)}
  `;
  const heading = words.form.closing({name});
  return formAround(page, content, {heading, save: words.form.closeIt});
}

/** "Add special hours". */
export function specialRegion(page: Page, index: number): TemplateResult {
  const {service, name} = serviceOf(page, index);
  const schedule = fieldsOf(service['schedule']);
  const soFar = itemsOf(schedule['exceptions']) ?? [];
  const heading = words.form.special({name});
  const content = html`
    ${
      soFar.length > 0
        ? html`<p>${words.form.specialAlready}</p>
            <ul>
              ${soFar.map((each) => html`<li>${exceptionInWords(each)}</li>`)}
            </ul>`
        : nothing
    }
    ${specialFields(page)}
  `;
  return hasUsualHours(service)
    ? formAround(page, content, {heading})
    : formAround(page, html`<p>${words.form.specialUnknownHours}</p>`, {
        heading,
      });
}

function specialFields(page: Page): TemplateResult {
  const {faults} = page;
  const {form} = words;
  const states = {
    open: form.stateOpen,
    closed: form.stateClosed,
    unknown: form.stateUnknown,
  };
  const day = (name: 'from' | 'to', hint = '') =>
    textControl({
      name,
      label: form[name],
      hint,
      type: 'date',
      value: '',
      faults,
    });
  return html`
    ${day('from')} ${day('to', form.toHint)}
    ${radios({name: 'state', label: form.state, choices: states, chosen: [], faults})}
    <div class="when-open">${stretchFields(page, 'periods[0]', {})}</div>
    ${textControl({name: 'note', label: form.note, hint: form.noteHint, value: '', faults})}
  `;
}

/** What holds for the whole list. */
export function wholeRegion(page: Page): TemplateResult {
  const {document} = page.file;
  const {faults} = page;
  const line = (name: 'maintainer' | 'correctionsUrl') =>
    textControl({
      name,
      ...words.fields[name],
      value: shownText(document[name]),
      faults,
    });
  const withdrawn = textControl({
    name: 'withdrawnNumbers',
    ...words.fields.withdrawnNumbers,
    type: 'paragraph',
    value: withdrawnLines(document),
    faults,
  });
  const content = html`
    ${line('maintainer')} ${line('correctionsUrl')} ${withdrawn}
  `;
  return formAround(page, content, {heading: words.form.whole});
}
