/** The fields for the hours of a line, day by day. */
import {html, nothing, type TemplateResult} from 'lit';
import {fieldsOf, itemsOf} from '../../../schedule/fields.js';
import {DAYS_OF_WEEK} from '../../../schedule/civil-time.js';
import type {DayOfWeek} from '../../../schedule/schedule.js';
import {english} from '../../../wording/messages.js';
import {radios, textControl, tick} from './controls.js';
import {exceptionInWords} from '../list/hours-changes.js';
import {weeksOf, type WrittenStretch, type WrittenWeek} from './hours-form.js';
import type {Page} from '../page.js';
import {shownText} from './service-fields.js';
import {words} from '../words.js';

const NO_WEEK: WrittenWeek = weeksOf(undefined)[0] as WrittenWeek;
const NO_STRETCH: WrittenStretch = {opensAt: '', closesAt: ''};

/** All fields of a schedule. Their names begin with `path`. */
export function hoursFields(
  page: Page,
  path: string,
  schedule: unknown,
): TemplateResult {
  const {kind, bankHolidays, exceptions} = fieldsOf(schedule);
  const weeks = withMore(weeksOf(schedule), NO_WEEK, page.rows[path]);
  const {faults} = page;
  return html`
    <div class="hours">
    ${radios({
      name: `${path}.kind`,
      label: words.form.kind,
      choices:
        path === 'schedule'
          ? words.kinds
          : {...words.kinds, '': words.form.kindNone},
      chosen: [shownText(kind)],
      faults,
    })}
    <div class="by-week">
      ${weeks.map((week, index) => weekFields(page, `${path}.weeks[${index}]`, week))}
      ${moreButton(page, path, words.form.addWeek)}
      ${radios({
        name: `${path}.bankHolidays`,
        label: words.form.bankHolidays,
        choices: words.bankHolidays,
        chosen: [shownText(bankHolidays)],
        faults,
      })}
    </div>
    ${exceptionTicks(path, itemsOf(exceptions) ?? [])}
    </div>
  `;
}

function weekFields(
  page: Page,
  path: string,
  {days, validFrom, validTo}: WrittenWeek,
): TemplateResult {
  const {faults} = page;
  const dates = {validFrom, validTo};
  return html`
    <fieldset class="week">
      <legend>${words.form.week}</legend>
      <p class="hint">${words.form.weekHint}</p>
      ${DAYS_OF_WEEK.map((day) => dayFields(page, `${path}.${day}`, {day, written: days[day]}))}
      <details ?open=${Boolean(validFrom || validTo)}>
        <summary>
          ${words.form.validFrom} … ${words.form.validTo.toLowerCase()}
        </summary>
        <p class="hint">${words.form.validHint}</p>
        ${(['validFrom', 'validTo'] as const).map((name) =>
          textControl({
            name: `${path}.${name}`,
            label: words.form[name],
            type: 'date',
            value: dates[name],
            faults,
          }),
        )}
      </details>
    </fieldset>
  `;
}

interface WrittenDay {
  readonly day: DayOfWeek;
  readonly written: readonly WrittenStretch[];
}

function dayFields(
  page: Page,
  path: string,
  {day, written}: WrittenDay,
): TemplateResult {
  const name = english.dates.days[day];
  const listed = written.length > 0 ? written : [NO_STRETCH];
  const stretches = withMore(listed, NO_STRETCH, page.rows[path]);
  return html`
    <div class="day">
      <div>
        ${stretches.map((stretch, index) =>
          stretchFields(page, `${path}[${index}]`, {day: name, stretch}),
        )}
      </div>
      ${moreButton(page, path, words.form.addTimes({day: name}))}
    </div>
  `;
}

/** When it opens and closes. */
export function stretchFields(
  {faults}: Page,
  path: string,
  {day, stretch = NO_STRETCH}: {day?: string; stretch?: WrittenStretch},
): TemplateResult {
  const {opens, closes, opensShort, closesShort} = words.form;
  const labels = {
    opensAt: day ? opens({day}) : opensShort,
    closesAt: day ? closes({day}) : closesShort,
  };
  return html`
    <div class="stretch">
      ${(['opensAt', 'closesAt'] as const).map((side) =>
        textControl({
          name: `${path}.${side}`,
          label: labels[side],
          value: stretch[side],
          width: 9,
          faults,
        }),
      )}
    </div>
  `;
}

function exceptionTicks(
  path: string,
  exceptions: readonly unknown[],
): TemplateResult | typeof nothing {
  if (exceptions.length === 0) return nothing;
  const boxes = exceptions.map((each, index) =>
    tick(
      `${path}.exceptions[${index}].remove`,
      words.form.removeException({exception: exceptionInWords(each)}),
    ),
  );
  return html`
    <fieldset class="field">
      <legend>${words.form.specialHours}</legend>
      ${boxes}
    </fieldset>
  `;
}

/** The rows of the list, and empty ones for as many as are wanted more. */
export function withMore<Row>(
  rows: readonly Row[],
  empty: Row,
  more = 0,
): Row[] {
  return [...rows, ...Array.from({length: more}, () => empty)];
}

/** A button for one row more. */
export function moreButton(
  {actions}: Page,
  group: string,
  label: string,
): TemplateResult {
  return html`
    <button
      type="button"
      class="quiet"
      @click=${({currentTarget}: Event) =>
        actions.addRow(group, currentTarget as HTMLElement)}
    >
      ${label}
    </button>
  `;
}

/** To the first field of the row that a button has just added. */
export function enterRowBefore(button: HTMLElement): void {
  const added = button.previousElementSibling;
  // The times of a day stand in a group, the newest last.
  const row = added?.matches('fieldset') ? added : added?.lastElementChild;
  row?.querySelector('input')?.focus();
}
