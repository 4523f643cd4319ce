/** Christmas Eve to 2 January: a row for each day, and three presets. */
import {html, type TemplateResult} from 'lit';
import {type Fields, compact} from '../../../schedule/fields.js';
import type {LocalDate} from '../../../schedule/schedule.js';
import {weekdayAndDateText} from '../../../wording/date-text.js';
import {christmasDates, holidaysOf} from '../list/days-ahead.js';
import {directoryOf, shownText} from '../list/list-file.js';
import {
  listedDays,
  withDays,
  type Choice,
  type ListedDay,
} from '../list/special-days.js';
import type {Page} from '../page.js';
import {words} from '../words.js';
import {segments, textControl, button} from './controls.js';
import type {Form, FormIssue, Place} from './form.js';
import {periodControls} from './hours-fields.js';
import {readPeriod} from './hours-form.js';
import {writtenTime} from './read-time.js';

const NOTE = 'christmas.note';

/** The presets, the rows, and what visitors will read. */
export function christmasFields(page: Page, schedule: Fields): TemplateResult {
  const days = daysOf(page, schedule);
  return html`
    <div class="presets">
      <b>${words.christmas.heading}</b>
      ${presets(days).map(({label, closed}) =>
        button(label, (event: Event) => choose(event, days, closed), 'second'),
      )}
    </div>
    <table class="days ten">
      <tbody>
        ${days.map((day) => dayRow(page, day))}
      </tbody>
    </table>
  `;
}

/** What visitors will read on the days on which the service is closed. */
export function christmasNote(page: Page, schedule: Fields): TemplateResult {
  const days = daysOf(page, schedule);
  const closed = days.find(({exception}) => exception?.['state'] === 'closed');
  const value =
    shownText(closed?.exception?.['note']) || words.christmas.closed;
  const {formIssues: issues} = page;
  const label = words.christmas.note;
  return textControl({name: NOTE, label, value, width: 24, issues});
}

function daysOf({today, derived}: Page, schedule: Fields): ListedDay[] {
  const holidays = holidaysOf(derived.directory);
  return listedDays(schedule, christmasDates(today), holidays);
}

function dayRow(page: Page, day: ListedDay): TemplateResult {
  const {date, name, usualText, choice, usual, other = usual[0]} = day;
  const label = weekdayAndDateText(date);
  const {closed, another, unknown, shut} = words.christmas.choices;
  const choices = {
    ...(usual.length > 0 ? {usual: usualText, closed} : {usual: shut}),
    other: another,
    unknown,
  };
  const path = `day.${date}`;
  return html`
    <tr>
      <th scope="row">${label} <span class="soft">${name}</span></th>
      <td>
        ${segments({name: path, label, choices, chosen: [choice], issues: page.formIssues})}
      </td>
      <td class="times">
        ${periodControls(page, path, (side) => ({
          label: words.form[side]({day: label}),
          value: writtenTime(other?.[side], side),
        }))}
      </td>
    </tr>
  `;
}

/** Common choices: the days on which each is closed. */
function presets(days: readonly ListedDay[]) {
  const dates = days.map(({date}) => date);
  const few = days
    .filter(({date, name}) => name || /-(12-2[56]|01-01)$/.test(date))
    .map(({date}) => date);
  const newYear = dates.findIndex((date) => date.endsWith('-01-01'));
  const all = dates.slice(0, newYear + 1);
  return [
    {label: words.christmas.closedOn(few), closed: few},
    {label: words.christmas.closedFrom(all), closed: all},
    {label: words.christmas.asUsual, closed: []},
  ];
}

/** Fills in every day of the form. */
function choose(
  {currentTarget}: Event,
  days: readonly ListedDay[],
  closed: readonly LocalDate[],
): void {
  const {form} = currentTarget as HTMLButtonElement;
  for (const {date, usual} of days) {
    const isClosed = closed.includes(date) && usual.length > 0;
    const field = form?.elements.namedItem(`day.${date}`);
    if (field instanceof RadioNodeList) {
      field.value = isClosed ? 'closed' : 'usual';
    }
  }
  form?.dispatchEvent(new Event('input', {bubbles: true}));
}

/** The special hours of a schedule, with the changes of the form. */
export function readChristmas(
  form: Form,
  schedule: Fields,
  {document, today}: Place,
): {exceptions: unknown; issues: readonly FormIssue[]} {
  const dates = christmasDates(today);
  const {exceptions} = schedule;
  if (!dates.some((date) => form.has(`day.${date}`))) {
    return {exceptions, issues: []};
  }
  const holidays = holidaysOf(directoryOf(document));
  const issues: FormIssue[] = [];
  const days = listedDays(schedule, dates, holidays).map((day) => ({
    date: day.date,
    exception: readDay(form, day, issues),
  }));
  const isShut = days.some(({exception}) => exception?.['state'] === 'closed');
  if (isShut && !form.text(NOTE)) {
    issues.push({field: NOTE, message: words.form.noteMissing});
  }
  return {exceptions: withDays(schedule, days), issues};
}

/** Special hours of one day. None if usual hours and rule agree. */
function readDay(
  form: Form,
  day: ListedDay,
  issues: FormIssue[],
): Fields | undefined {
  const {choice, byRule, usual, exception} = day;
  const note = form.text(NOTE);
  const chosen = form.text(`day.${day.date}`) as Choice;
  if (chosen === 'other') return readTimes(form, day, issues);
  if (chosen === choice) {
    return exception?.['state'] === 'closed' ? {...exception, note} : exception;
  }
  switch (chosen) {
    case 'closed':
      return {state: 'closed', note};
    case 'unknown':
      return byRule === 'unknown'
        ? undefined
        : {state: 'unknown', note: words.christmas.notKnown};
    case 'usual':
      return byRule === 'usual' ? undefined : {state: 'open', periods: usual};
  }
}

function readTimes(
  form: Form,
  {date, exception}: ListedDay,
  issues: FormIssue[],
): Fields {
  const period = readPeriod(form, `day.${date}`, issues);
  const isOpen = exception?.['state'] === 'open';
  const [, ...more] = isOpen ? (exception['periods'] as unknown[]) : [];
  const periods = [period, ...more];
  return compact({
    state: 'open',
    periods,
    note: isOpen ? exception['note'] : undefined,
  });
}
