/** Days that differ from the week: bank holidays, Christmas, any other day. */
import {html, nothing, type TemplateResult} from 'lit';
import {
  fieldsOf,
  itemsOf,
  type Fields,
  compact,
} from '../../../schedule/fields.js';
import type {LocalDate, ScheduleException} from '../../../schedule/schedule.js';
import {exceptionInWords} from '../list/hours-changes.js';
import {christmasDates} from '../list/days-ahead.js';
import {shownText, servicesOf} from '../list/list-file.js';
import type {Page} from '../page.js';
import {words} from '../words.js';
import {exceptionTicks, holidayRule, periodControls} from './hours-fields.js';
import {withoutTicked, readPeriod} from './hours-form.js';
import {
  type Question,
  found,
  type Form,
  type FormIssue,
  type Place,
  type AskForm,
} from './form.js';
import {christmasNote, readChristmas, christmasFields} from './christmas.js';
import {withException} from '../list/edits.js';
import {radios, textControl} from './controls.js';
import {byRules} from './form-issues.js';

/** "Bank holidays, and Christmas?" */
export const bankHolidays: Question = {
  holds: ['schedule'],
  changes: ['specialDays'],

  answer(service, {today}) {
    const {bankHolidays, exceptions, kind} = fieldsOf(service['schedule']);
    if (!hasUsualHours(service)) return words.ask.firstHours;
    const ahead = itemsOf(exceptions).filter((each) => lastDay(each) >= today);
    const rule = shownText(bankHolidays) as keyof typeof words.bankHolidays;
    const isGap = kind === 'weekly' && rule === 'unknown';
    return html`
      ${ahead.map((each) => html`<div>${exceptionInWords(each)}</div>`)}
      ${
        kind === 'always-open'
          ? ahead.length > 0
            ? nothing
            : words.ask.asAlways
          : isGap && ahead.length === 0
            ? html`<span class="tag ask">${words.ask.askNow}</span>`
            : html`<span class="soft">
                ${words.ask.otherHolidays({rule: words.bankHolidays[rule].toLowerCase()})}
              </span>`
      }
    `;
  },

  fields(page, service) {
    if (!hasUsualHours(service)) return html`<p>${words.ask.firstHours}.</p>`;
    const {schedule} = service;
    const isWeekly = fieldsOf(schedule)['kind'] === 'weekly';
    return html`
      ${christmas(page, service)}
      <div class="pair">
        ${isChristmas(page.today) ? christmasNote(page, fieldsOf(schedule)) : nothing}
        ${isWeekly ? holidayRule(page, 'schedule', schedule) : nothing}
      </div>
      ${isChristmas(page.today) ? nothing : exceptionTicks('schedule', schedule)}
    `;
  },

  read(form, service, place) {
    if (!hasUsualHours(service)) return {fields: {}, issues: []};
    const kept = fieldsOf(withoutTicked(form, 'schedule', service['schedule']));
    const rule = form.text('schedule.bankHolidays') || kept['bankHolidays'];
    const {exceptions, issues} = readChristmas(form, kept, place);
    const schedule = compact({...kept, bankHolidays: rule, exceptions});
    return {fields: {schedule}, issues};
  },
};

function isChristmas(today: LocalDate): boolean {
  return christmasDates(today).length > 0;
}

function christmas(
  page: Page,
  service: Fields,
): TemplateResult | typeof nothing {
  return isChristmas(page.today)
    ? christmasFields(page, fieldsOf(service['schedule']))
    : nothing;
}

/** Whether the schedule has usual hours that special hours can replace. */
function hasUsualHours({schedule}: Fields): boolean {
  const {kind} = fieldsOf(schedule);
  return kind === 'weekly' || kind === 'always-open';
}

function lastDay(exception: unknown): string {
  const {from, to = from} = fieldsOf(exception);
  return String(to);
}

const PERIOD = 'periods[0]';

/** "Another day that differs": staff training, a move, Easter. */
export const anotherDay: AskForm = {
  fields(page) {
    const {formIssues: issues} = page;
    const {special, form} = words;
    const date = (name: 'from' | 'to', hint = '') =>
      textControl({
        name,
        label: special[name],
        hint,
        type: 'date',
        value: '',
        issues,
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
        issues,
      })}
      ${textControl({
        name: 'note',
        label: special.note,
        hint: special.noteHint,
        value: '',
        issues,
      })}
    `;
  },

  read(form, place) {
    const {document, index} = place;
    if (!hasUsualHours(servicesOf(document)[index] ?? {})) {
      const message = words.special.unknownHours;
      return {document, issues: [{field: 'from', message}], doubts: []};
    }
    // Issues in the order of the form.
    const issues = dayIssues(form, place);
    const exception = readException(form, issues);
    const changed = withException(document, index, exception);
    return found(changed, issues, () => byRules(place, changed));
  },
};

function dayIssues(form: Form, {today}: Place): FormIssue[] {
  const [from, to] = [form.text('from'), form.text('to')];
  if (!from) return [{field: 'from', message: words.special.dateMissing}];
  if (to && to < from) return [{field: 'to', message: words.special.toBefore}];
  return (to || from) < today
    ? [{field: to ? 'to' : 'from', message: words.form.untilPast}]
    : [];
}

function readException(form: Form, issues: FormIssue[]): ScheduleException {
  const state = form.text('state');
  if (!state) {
    issues.push({field: 'state', message: words.special.stateMissing});
  }
  const periods =
    state === 'open' ? [readPeriod(form, PERIOD, issues)] : undefined;
  const note = form.text('note') || undefined;
  if (state && state !== 'open' && !note) {
    issues.push({field: 'note', message: words.form.noteMissing});
  }
  return compact({
    from: form.text('from'),
    to: form.text('to') || undefined,
    state,
    periods,
    note,
  }) as unknown as ScheduleException;
}
