/** "The line is down for now": one sentence for visitors, and an end date. */
import {html, type TemplateResult} from 'lit';
import {fieldsOf, type Fields} from '../../../schedule/fields.js';
import {lineDown} from '../list/edits.js';
import {shownText} from '../list/shown-text.js';
import type {Page} from '../page.js';
import {words} from '../words.js';
import {textControl} from './controls.js';
import {found, type Form, type FormFault, type Place} from './form.js';
import {byRules} from './form-issues.js';
import type {AskForm} from './question.js';

export const lineIsDownForm: AskForm = {
  keep: words.down.keep,
  leave: words.leaveIt,
  fields: downFields,
  read: lineIsDown,
};

export function downFields({faults}: Page, service: Fields): TemplateResult {
  const {text, until} = fieldsOf(service['alert']);
  return html`
    ${textControl({
      name: 'alert.text',
      label: words.down.sentence,
      hint: words.down.sentenceHint,
      value: shownText(text),
      faults,
    })}
    ${textControl({
      name: 'alert.until',
      label: words.down.until,
      hint: words.down.untilHint,
      type: 'date',
      value: shownText(until),
      faults,
    })}
  `;
}

export function lineIsDown(form: Form, place: Place) {
  const {document, index, today} = place;
  const [text, until] = [form.text('alert.text'), form.text('alert.until')];
  const faults: FormFault[] = [];
  if (!text) {
    faults.push({field: 'alert.text', message: words.down.sentenceMissing});
  }
  if (until && until < today) {
    faults.push({field: 'alert.until', message: words.form.untilPast});
  }
  const changed = lineDown(document, index, {text, until: until || undefined});
  return found(changed, faults, () => byRules(place, changed));
}
