/** "Special hours on another day": staff training, a move, Easter. */
import {html} from 'lit';
import type {ScheduleException} from '../../../schedule/schedule.js';
import {withException} from '../list/edits.js';
import {compact} from '../../../schedule/fields.js';
import {servicesOf} from '../list/list-file.js';
import {words} from '../words.js';
import {hasUsualHours} from './bank-holidays.js';
import {radios, textControl} from './controls.js';
import {
  found,
  type Form,
  type FormFault,
  type Place,
  type AskForm,
} from './form.js';
import {byRules} from './form-issues.js';
import {periodControls} from './hours-fields.js';
import {readPeriod} from './hours-form.js';

const PERIOD = 'periods[0]';

export const anotherDay: AskForm = {
  fields(page) {
    const {faults} = page;
    const {special, form} = words;
    const date = (name: 'from' | 'to', hint = '') =>
      textControl({
        name,
        label: special[name],
        hint,
        type: 'date',
        value: '',
        faults,
      });
    const times = periodControls(page, PERIOD, (side) => ({
      label: side === 'opensAt' ? form.opensShort : form.closesShort,
      value: '',
    }));
    return html`
      <div class="pair">${date('from')} ${date('to', special.toHint)}</div>
      ${radios({
        name: 'state',
        label: special.state,
        choices: special.states,
        chosen: [],
        then: {open: html`<div class="times">${times}</div>`},
        faults,
      })}
      ${textControl({
        name: 'note',
        label: special.note,
        hint: special.noteHint,
        value: '',
        faults,
      })}
    `;
  },

  read(form, place) {
    const {document, index} = place;
    if (!hasUsualHours(servicesOf(document)[index] ?? {})) {
      const message = words.special.unknownHours;
      return {document, faults: [{field: 'from', message}], doubts: []};
    }
    // Faults in the order of the form.
    const faults = dayFaults(form, place);
    const exception = readException(form, faults);
    const changed = withException(document, index, exception);
    return found(changed, faults, () => byRules(place, changed));
  },
};

function dayFaults(form: Form, {today}: Place): FormFault[] {
  const [from, to] = [form.text('from'), form.text('to')];
  if (!from) return [{field: 'from', message: words.special.dateMissing}];
  if (to && to < from) return [{field: 'to', message: words.special.toBefore}];
  return (to || from) < today
    ? [{field: to ? 'to' : 'from', message: words.form.untilPast}]
    : [];
}

function readException(form: Form, faults: FormFault[]): ScheduleException {
  const state = form.text('state');
  if (!state) {
    faults.push({field: 'state', message: words.special.stateMissing});
  }
  const periods =
    state === 'open' ? [readPeriod(form, PERIOD, faults)] : undefined;
  const note = form.text('note') || undefined;
  if (state && state !== 'open' && !note) {
    faults.push({field: 'note', message: words.form.noteMissing});
  }
  return compact({
    from: form.text('from'),
    to: form.text('to') || undefined,
    state,
    periods,
    note,
  }) as unknown as ScheduleException;
}
