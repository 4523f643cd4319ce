/** The call sheet, to print on one page. */
import {html, type TemplateResult} from 'lit';
import type {Phone, Service} from '../../../directory/schema.js';
import type {LocalDate} from '../../../schedule/schedule.js';
import {dateText} from '../../../wording/date-text.js';
import {hoursInWords} from '../../../wording/hours-text.js';
import {directoryOf} from '../list/list-file.js';
import type {Page} from '../page.js';
import {words} from '../words.js';

/** To write on. */
const LINE = '_'.repeat(60);

export function sheetRegion({file, today}: Page): TemplateResult {
  const {sheet} = words;
  const {services = []} = directoryOf(file.document) ?? {};
  const shown = services.filter(({status}) => status !== 'inactive');
  return html`
    <section class="sheet">
      <h2>${sheet.heading}</h2>
      <p class="only-print">${sheet.printed({date: dateText(today)})}</p>
      <p>${sheet.intro}</p>
      <blockquote aria-label=${sheet.say}>${sheet.script}</blockquote>
      <p class="no-print">
        <button type="button" @click=${() => window.print()}>
          ${sheet.print}
        </button>
      </p>
      <div
        class="scroll"
        role="region"
        aria-label=${sheet.heading}
        tabindex="0"
      >
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
      </div>
      <p class="only-print">${sheet.standIn} ${LINE}</p>
      <p class="only-print">${sheet.partner} ${LINE}</p>
    </section>
  `;
}

function row(
  {name, phones = [], schedule, website, webChat}: Service,
  today: LocalDate,
): TemplateResult {
  const hours =
    schedule && phones.length > 0
      ? hoursInWords(schedule, undefined, today)
      : '';
  const address = website ?? webChat?.url;
  const look = address ? words.sheet.lookAt({site: new URL(address).host}) : '';
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

function numberAndKey({number, menuOption: option}: Phone): string {
  return option ? `${number}, ${words.due.menu({option})}` : number;
}
