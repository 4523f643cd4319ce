/** The call sheet, which prints on one page. */
import {html, type TemplateResult} from 'lit';
import type {Service} from '../../../directory/schema.js';
import type {LocalDate} from '../../../schedule/schedule.js';
import {dateText} from '../../../wording/date-text.js';
import {hoursInWords} from '../../../wording/hours-text.js';
import {DUE_MONTHS} from '../list/due.js';
import type {Page} from '../page.js';
import {words} from '../words.js';
import {numberAndKey, siteOf} from './service-cells.js';

/** A line to write on. */
const LINE = '_'.repeat(60);

/** For print only. */
export function callSheet({derived, today}: Page): TemplateResult {
  const {sheet} = words;
  const {services = [], area = ''} = derived.directory ?? {};
  const shown = services.filter(({status}) => status !== 'inactive');
  return html`
    <section class="call-sheet">
      <h2>${sheet.heading}</h2>
      <p>${sheet.printed({date: dateText(today)})} ${sheet.intro}</p>
      <blockquote aria-label=${sheet.say}>
        ${sheet.script({area, months: DUE_MONTHS})}
      </blockquote>
      <table>
        <thead>
          <tr>
            ${Object.values(sheet.columns).map(
              (title) => html`<th scope="col">${title}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${shown.map((service) => row(service, today))}
        </tbody>
      </table>
      <p>${sheet.standIn} ${LINE}</p>
      <p>${sheet.partner} ${LINE}</p>
    </section>
  `;
}

function row(service: Service, today: LocalDate): TemplateResult {
  const {name, phones = [], schedule} = service;
  const hours =
    schedule && phones.length > 0
      ? hoursInWords(schedule, undefined, today)
      : '';
  const site = siteOf(service);
  const look = site ? words.sheet.lookAt({site}) : '';
  return html`
    <tr>
      <td class="box"><span aria-hidden="true"></span></td>
      <th scope="row">${name}</th>
      <td>${phones.map(numberAndKey).join('; ') || look}</td>
      <td>${hours}</td>
      <td class="write"></td>
      <td class="write"></td>
      <td></td>
      <td></td>
    </tr>
  `;
}
