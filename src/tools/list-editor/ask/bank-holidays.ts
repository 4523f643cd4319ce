/** "Bank holidays, and Christmas?" */
import {html, nothing, type TemplateResult} from 'lit';
import {
  fieldsOf,
  itemsOf,
  type Fields,
  compact,
} from '../../../schedule/fields.js';
import type {LocalDate} from '../../../schedule/schedule.js';
import {exceptionInWords} from '../list/hours-changes.js';
import {christmasDates} from '../list/days-ahead.js';
import {shownText} from '../list/shown-text.js';
import type {Page} from '../page.js';
import {words} from '../words.js';
import {exceptionTicks, holidayRule} from './hours-fields.js';
import {withoutTicked} from './hours-form.js';
import type {Question} from './form.js';
import {christmasNote, readTenDays, tenDays} from './ten-days.js';

export const bankHolidays: Question = {
  holds: ['schedule'],
  tells: ['specialDays'],

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
    if (!hasUsualHours(service)) return {fields: {}, faults: []};
    const kept = fieldsOf(withoutTicked(form, 'schedule', service['schedule']));
    const rule = form.text('schedule.bankHolidays') || kept['bankHolidays'];
    const {exceptions, faults} = readTenDays(form, kept, place);
    const schedule = compact({...kept, bankHolidays: rule, exceptions});
    return {fields: {schedule}, faults};
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
    ? tenDays(page, fieldsOf(service['schedule']))
    : nothing;
}

/** Whether the schedule has usual hours that special hours can replace. */
export function hasUsualHours({schedule}: Fields): boolean {
  const {kind} = fieldsOf(schedule);
  return kind === 'weekly' || kind === 'always-open';
}

function lastDay(exception: unknown): string {
  const {from, to = from} = fieldsOf(exception);
  return String(to);
}
