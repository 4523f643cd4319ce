/** What is coming up: bank holidays, and Christmas day by day. */
import {html, nothing, type TemplateResult} from 'lit';
import {weekdayAndDateText} from '../../../wording/date-text.js';
import {
  asksAhead,
  christmasDays,
  type ChristmasRow,
  type HolidayAhead,
} from '../list/days-ahead.js';
import {directoryOf} from '../list/list-file.js';
import type {Page} from '../page.js';
import {words} from '../words.js';

export function aheadRegion({file, today}: Page): TemplateResult {
  const directory = directoryOf(file.document);
  if (!directory) return html``;
  const {ahead} = words;
  const rows = christmasDays(directory, today);
  return html`
    <section>
      <h2>${ahead.heading}</h2>
      <table role="table" class="ahead">
        <caption>
          ${ahead.caption}
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${[ahead.day, ahead.askBy, ahead.services].map(
              (title) =>
                html`<th role="columnheader" scope="col">${title}</th>`,
            )}
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${asksAhead(directory, today).map((holiday) => holidayRow(holiday, today))}
        </tbody>
      </table>
      ${rows.length > 0 ? christmas(rows) : nothing}
    </section>
  `;
}

function holidayRow(
  {title, date, askBy, services}: HolidayAhead,
  today: string,
): TemplateResult {
  const {ahead} = words;
  const day = weekdayAndDateText(askBy);
  const isLate = askBy < today && services.length > 0;
  return html`
    <tr role="row">
      <th role="rowheader" scope="row">${title}, ${weekdayAndDateText(date)}</th>
      <td role="cell" data-label=${ahead.askBy}>
        ${isLate ? ahead.late({date: day}) : day}
      </td>
      <td role="cell" data-label=${ahead.services}>
        ${services.map(({name}) => name).join(', ') || ahead.none}
      </td>
    </tr>
  `;
}

function christmas(rows: readonly ChristmasRow[]): TemplateResult {
  const {ahead} = words;
  const days = rows[0]?.days ?? [];
  return html`
    <h3 id="christmas">${ahead.christmas}</h3>
    <div class="scroll" role="region" aria-labelledby="christmas" tabindex="0">
      <table class="christmas">
        <caption>
          ${ahead.christmasCaption}
        </caption>
        <thead>
          <tr>
            <td></td>
            ${days.map(({day}) => html`<th scope="col">${day}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({name, days: own}) => html`
              <tr>
                <th scope="row">${name}</th>
                ${own.map(
                  (day) => html`
                    <td class=${day.isGap ? 'gap' : ''}>
                      ${day.isGap ? html`<b>${ahead.gap}</b>` : nothing}
                      ${day.words}
                    </td>
                  `,
                )}
              </tr>
            `,
          )}
        </tbody>
      </table>
    </div>
  `;
}
