/** Shows what is coming: Christmas day by day, and later bank holidays. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Service} from '../../../directory/schema.js';
import type {LocalDate} from '../../../schedule/schedule.js';
import {dateText, weekdayAndDateText} from '../../../wording/date-text.js';
import {daysBetween, daysAfter} from '../../../schedule/civil-time.js';
import {
  asksAhead,
  christmasDates,
  christmasDays,
  holidaysOf,
  type ChristmasRow,
  type HolidayAhead,
} from '../list/days-ahead.js';
import {occasionOf} from '../list/due.js';
import type {Page} from '../page.js';
import {backLink, openService, screenTop} from './parts.js';
import {button} from '../ask/controls.js';
import {words} from '../words.js';

export function holidaysScreen(page: Page): TemplateResult {
  const {derived, today} = page;
  const {directory} = derived;
  if (!directory) return backLink(page);
  const rows = christmasDays(directory, today);
  const kind = ({service}: ChristmasRow) => service.schedule?.kind ?? 'unknown';
  const differing = rows.filter((row) => kind(row) === 'weekly');
  const unknown = rows.filter((row) => kind(row) === 'unknown');
  const always = rows.filter((row) => kind(row) === 'always-open');
  const isChristmas = rows.length > 0;
  // Christmas is shown above.
  const last = christmasDates(today).at(-1);
  const from = last ? daysAfter(last, 1) : today;
  const {holidays} = words;
  return html`
    ${backLink(page)} ${top(page, differing)}
    ${differing.length > 0 ? dayTable(page, differing) : nothing}
    ${names(page, {rows: unknown, before: holidays.unknown, after: holidays.unknownThen, kind: 'soon'})}
    ${names(page, {rows: always, before: holidays.always, after: holidays.alwaysThen, kind: 'good'})}
    <h2>${isChristmas ? holidays.after : holidays.coming}</h2>
    ${holidayTable(page, asksAhead(directory, from))}
  `;
}

function top(page: Page, rows: readonly ChristmasRow[]): TemplateResult {
  const {today, derived} = page;
  const {holiday} = derived;
  const open = rows.filter(({days}) => days.some(({isGap}) => isGap));
  const about = occasionOf(holiday ? [holiday.title] : []);
  const days = holiday ? daysBetween(today, holiday.date) : 0;
  const [next] = open;
  const {holidays} = words;
  const asked = rows.length > 0 ? holidays.open(open.length) : '';
  return screenTop(page, {
    title: `${holidays.title({about, days})} ${asked}`,
    buttons: next
      ? button(
          holidays.next(next.service),
          openService(page, placeOf(page, next.service)),
        )
      : nothing,
  });
}

function placeOf({derived}: Page, {id}: Service): number {
  const {services} = derived.tasks;
  return services.find(({service}) => service?.id === id)?.index ?? 0;
}

/** One column for each day. On narrow screens each service is a card. */
function dayTable(page: Page, rows: readonly ChristmasRow[]): TemplateResult {
  const {holidays} = words;
  const {directory} = page.derived;
  const titles = new Map(
    holidaysOf(directory).events.map(({date, title}) => [date, title]),
  );
  const days = rows[0]?.days ?? [];
  return html`
    <div class="card scroll" role="region" aria-label=${holidays.caption} tabindex="0">
      <table class="holidays ten-days">
        <thead>
          <tr>
            <th scope="col">${holidays.caption}</th>
            ${days.map(
              ({
                date,
              }) => html`<th scope="col" class=${titles.has(date) ? 'hol' : ''}>
                ${shortDay(date)} ${titles.get(date)}
              </th>`,
            )}
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => dayRow(page, row))}
        </tbody>
      </table>
    </div>
  `;
}

function dayRow(page: Page, {service, days}: ChristmasRow): TemplateResult {
  const {actions, today} = page;
  const isGap = days.some((day) => day.isGap);
  const index = placeOf(page, service);
  const isAsked = service.assuredDate === today;
  const change = () => {
    actions.show({kind: 'service', index});
    actions.edit('bankHolidays');
  };
  return html`
    <tr>
      <th scope="row">
        ${service.name}
        ${isAsked ? html`<span class="tag done">✓</span>` : nothing}
      </th>
      ${days.map(
        (
          day,
        ) => html`<td class=${day.isGap ? 'gap' : ''} data-day=${shortDay(day.date)}>
          ${day.isGap ? words.holidays.ask : day.words}
        </td>`,
      )}
      <td>
        <button type="button" class="link" @click=${change}>
          ${isGap ? words.service.fillIn : words.service.change}<span class="unseen"
            >: ${service.name}</span
          >
        </button>
      </td>
    </tr>
  `;
}

/** "Thu 24". */
function shortDay(date: LocalDate): string {
  const [weekday = '', day = '', month = ''] =
    weekdayAndDateText(date).split(' ');
  return `${weekday.slice(0, 3)} ${day}${month === 'January' ? ' Jan' : ''}`;
}

interface Named {
  readonly rows: readonly ChristmasRow[];
  readonly before: string;
  readonly after: string;
  readonly kind: 'soon' | 'good';
}

function names(
  page: Page,
  {rows, before, after, kind}: Named,
): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing;
  const show = ({service}: ChristmasRow) =>
    button(service.name, openService(page, placeOf(page, service)), 'link');
  return html`
    <p class="note ${kind}">
      <b>${before}</b>
      ${rows.map(
        (row, place) =>
          html`${show(row)}${place < rows.length - 1 ? ', ' : '. '}`,
      )}
      ${after}
    </p>
  `;
}

function holidayTable(
  {today}: Page,
  ahead: readonly HolidayAhead[],
): TemplateResult {
  const {holidays} = words;
  return html`
    <div class="card scroll" role="region" aria-label=${holidays.coming} tabindex="0">
      <table class="holidays">
        <thead>
          <tr>
            ${[holidays.day, holidays.askBy, holidays.services].map(
              (title) => html`<th scope="col">${title}</th>`,
            )}
          </tr>
        </thead>
        <tbody>
          ${ahead.map(
            ({title, date, askBy, services}) => html`<tr>
              <th scope="row">${title}, ${weekdayAndDateText(date)}</th>
              <td>
                ${askBy <= today && services.length > 0 ? holidays.now : dateText(askBy)}
              </td>
              <td>${words.list(services.map(({name}) => name)) || holidays.none}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}
