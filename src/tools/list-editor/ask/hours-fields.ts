/** The fields for the hours of a line, one row for each day. */
import {html, nothing, type TemplateResult} from 'lit';
import {fieldsOf, itemsOf} from '../../../schedule/fields.js';
import {DAYS_OF_WEEK} from '../../../schedule/civil-time.js';
import type {DayOfWeek} from '../../../schedule/schedule.js';
import {english} from '../../../wording/messages.js';
import {exceptionInWords} from '../list/hours-changes.js';
import {shownText} from '../list/list-file.js';
import type {Page} from '../page.js';
import {words} from '../words.js';
import {segments, textControl, tick} from './controls.js';
import {weeksOf, type WrittenStretch, type WrittenWeek} from './hours-form.js';
import type {Side} from './read-time.js';
import {moreButton, withMore} from './rows.js';

const NO_WEEK = weeksOf(undefined)[0] as WrittenWeek;
const NO_STRETCH: WrittenStretch = {opensAt: '', closesAt: ''};

/** All fields of a schedule. Their names begin with `path`. */
export function hoursFields(
  page: Page,
  path: string,
  schedule: unknown,
): TemplateResult {
  const {kind} = fieldsOf(schedule);
  const weeks = withMore(weeksOf(schedule), NO_WEEK, page.rows[path]);
  const isPhone = path === 'schedule';
  const {short, none} = words.kinds;
  return html`
    <div class="hours">
      ${segments({
        name: `${path}.kind`,
        label: words.form.kind,
        choices: isPhone ? short : {...short, '': none},
        chosen: [shownText(kind) || (isPhone ? 'unknown' : '')],
        issues: page.formIssues,
      })}
      <div class="by-week">
        ${weeks.map((week, index) =>
          weekFields(page, `${path}.weeks[${index}]`, {
            week,
            isDated: weeks.length > 1,
          }),
        )}
        <p class="hint">${words.form.weekHint}</p>
        ${moreButton(page, path, words.form.addWeek)}
        ${isPhone ? nothing : holidayRule(page, path, schedule)}
      </div>
      ${isPhone ? nothing : exceptionTicks(path, schedule)}
    </div>
  `;
}

/** What happens on bank holidays. */
export function holidayRule(
  {formIssues: issues}: Page,
  path: string,
  schedule: unknown,
): TemplateResult {
  const rule = shownText(fieldsOf(schedule)['bankHolidays']) || 'unknown';
  return html`<div class="field">
    <b>${words.form.bankHolidays}</b>
    ${segments({
      name: `${path}.bankHolidays`,
      label: words.form.bankHolidays,
      choices: words.bankHolidays,
      chosen: [rule],
      issues,
    })}
  </div>`;
}

/** A checkbox for each special day, to take it out. */
export function exceptionTicks(
  path: string,
  schedule: unknown,
): TemplateResult | typeof nothing {
  const exceptions = itemsOf(fieldsOf(schedule)['exceptions']);
  if (exceptions.length === 0) return nothing;
  return html`
    <fieldset class="field">
      <legend>${words.form.specialHours}</legend>
      ${exceptions.map((each, index) =>
        tick(
          `${path}.exceptions[${index}].remove`,
          words.form.removeException({exception: exceptionInWords(each)}),
        ),
      )}
    </fieldset>
  `;
}

function weekFields(
  page: Page,
  path: string,
  {week, isDated}: {week: WrittenWeek; isDated: boolean},
): TemplateResult {
  const {days, validFrom, validTo} = week;
  const dates = {validFrom, validTo};
  const hasDates = isDated || Boolean(validFrom || validTo);
  return html`
    <table class="days">
      <thead>
        <tr>
          <td></td>
          <th scope="col">${words.form.opensShort}</th>
          <th scope="col">${words.form.closesShort}</th>
          <td></td>
        </tr>
      </thead>
      <tbody>
        ${DAYS_OF_WEEK.map((day) => dayRows(page, `${path}.${day}`, {day, listed: days[day]}))}
      </tbody>
    </table>
    ${
      hasDates
        ? html`<div class="pair">
            ${(['validFrom', 'validTo'] as const).map((name) =>
              textControl({
                name: `${path}.${name}`,
                label: words.form[name],
                type: 'date',
                value: dates[name],
                issues: page.formIssues,
              }),
            )}
          </div>`
        : nothing
    }
  `;
}

interface ListedDay {
  readonly day: DayOfWeek;
  readonly listed: readonly WrittenStretch[];
}

function dayRows(
  page: Page,
  path: string,
  {day, listed}: ListedDay,
): TemplateResult {
  const name = english.dates.days[day];
  const shown = listed.length > 0 ? listed : [NO_STRETCH];
  const stretches = withMore(shown, NO_STRETCH, page.rows[path]);
  const was = wasText(page, path, listed);
  return html`
    ${stretches.map(
      (stretch, place) => html`
        <tr class=${was ? 'other' : ''}>
          <th scope="row">${place === 0 ? name : nothing}</th>
          ${stretchCells(page, `${path}[${place}]`, {day: name, stretch})}
          <td>
            ${place === 0 && was ? html`<span class="was">${was}</span>` : nothing}
            ${
              place === stretches.length - 1
                ? html`<button
                    type="button"
                    class="link add"
                    title=${words.form.addTimes({day: name})}
                    @click=${() => page.actions.addRow(path)}
                  >
                    +<span class="unseen"> ${words.form.addTimes({day: name})}</span>
                  </button>`
                : nothing
            }
          </td>
        </tr>
      `,
    )}
  `;
}

/** "was 9am to 4pm", once the field has changed. */
function wasText(
  {written}: Page,
  path: string,
  listed: readonly WrittenStretch[],
): string {
  if (!written?.has(`${path}[0].opensAt`)) return '';
  const {opensAt, closesAt} = listed[0] ?? NO_STRETCH;
  const isSame =
    written.text(`${path}[0].opensAt`) === opensAt &&
    written.text(`${path}[0].closesAt`) === closesAt &&
    !written.text(`${path}[${Math.max(listed.length, 1)}].opensAt`);
  if (isSame) return '';
  const hours = listed
    .map((each) => words.period({from: each.opensAt, to: each.closesAt}))
    .join(', ');
  return words.wasText({was: hours || words.states.closed});
}

function stretchCells(
  page: Page,
  path: string,
  given: {day: string; stretch: WrittenStretch},
): TemplateResult {
  const {day, stretch} = given;
  const {opensAt, closesAt} = words.form;
  const cell = (side: keyof WrittenStretch, label: string) =>
    html`<td>${timeControl(page, `${path}.${side}`, {label, value: stretch[side]})}</td>`;
  return html`${cell('opensAt', opensAt({day}))} ${cell('closesAt', closesAt({day}))}`;
}

/** A time of day, such as 9am, with its meaning beside it. */
function timeControl(
  {formIssues: issues}: Page,
  name: string,
  {label, value}: {label: string; value: string},
): TemplateResult {
  return textControl({name, label, value, width: 9, isBare: true, issues});
}

/** Two times of day in one line: "9am to 5pm". */
export function periodControls(
  page: Page,
  path: string,
  shown: (side: Side) => {label: string; value: string},
): TemplateResult {
  const control = (side: Side) =>
    timeControl(page, `${path}.${side}`, shown(side));
  return html`${control('opensAt')} ${words.to} ${control('closesAt')}`;
}
