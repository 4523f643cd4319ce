/** The opening hours of this week: a picture, and the same as a table. */
import {html, nothing, type TemplateResult} from 'lit';
import {takesCalls, type Listing} from '../../directory/listings.js';
import {
  dayStretches,
  weekOf,
  type DayStretch,
} from '../../directory/week-hours.js';
import {defaultBankHolidays} from '../../open-hours/index.js';
import {
  MINUTES_PER_DAY,
  toMinute,
  dayOfWeek,
} from '../../schedule/civil-time.js';
import type {LocalDate} from '../../schedule/schedule.js';
import {partsOfDayText} from '../../wording/hours-text.js';
import type {Messages} from '../../wording/messages.js';
import type {StatusMark} from '../../wording/status-text.js';
import {extra} from './heading.js';
import {marksOn, nowSample, weekSample, weekStrip} from './week-picture.js';
import type {RenderContext} from '../render-context.js';

/** One service and its seven days. */
interface WeekRow {
  readonly listing: Listing;
  readonly days: readonly (readonly DayStretch[])[];
}

/** A closed region costs nothing: its content is calculated when it opens. */
export function week(context: RenderContext): TemplateResult | typeof nothing {
  const {messages, noStatusReason, weekIsOpen, open} = context;
  if (noStatusReason || !context.services.some(takesCalls)) return nothing;
  return extra(context, {
    part: 'week',
    heading: messages.week.heading,
    content: weekIsOpen ? weekHours(context) : nothing,
    handleToggle: ({target}) =>
      open({weekIsOpen: (target as HTMLDetailsElement).open}),
  });
}

function weekHours(context: RenderContext): TemplateResult | typeof nothing {
  const {messages, now, weekAsTable, open} = context;
  if (!now) return nothing;
  const words = messages.week;
  const dates = weekOf(now.london.date);
  const rows = rowsOf(context, dates);
  return html`
    <p>${words.usual} ${bankHolidaysText(context, dates)}</p>
    <p class="unseen">${words.tableBelow}</p>
    ${weekAsTable ? nothing : picture(rows, dates, context)}
    <button
      type="button"
      class="link"
      .onclick=${() => open({weekAsTable: !weekAsTable})}
    >
      ${weekAsTable ? words.showPicture : words.showTable}
    </button>
    <div class=${weekAsTable ? '' : 'unseen'}>
      <table aria-label=${words.heading}>
        ${rows.map((row) => tableRows(row, dates, context))}
      </table>
    </div>
  `;
}

function bankHolidaysText(
  {messages, directory}: RenderContext,
  dates: readonly LocalDate[],
): string {
  const {events} = directory.bankHolidays ?? defaultBankHolidays;
  const names = events
    .filter(({date}) => dates.includes(date))
    // The bank holiday itself was last week, or is not on this list.
    .map(({title, substitute}) =>
      substitute
        ? messages.status.dayInBrackets.substitute({name: title})
        : title,
    )
    .join(', ');
  return names && messages.week.bankHolidays({names});
}

function rowsOf(
  {services, directory}: RenderContext,
  dates: readonly LocalDate[],
): WeekRow[] {
  return services.filter(takesCalls).map((listing) => {
    const {schedule = {kind: 'unknown'}} = listing.service;
    const days = dates.map((date) =>
      dayStretches(schedule, date, directory.bankHolidays),
    );
    return {listing, days};
  });
}

function picture(
  rows: readonly WeekRow[],
  dates: readonly LocalDate[],
  {messages, now}: RenderContext,
): TemplateResult {
  const nowInWeek = now
    ? dates.indexOf(now.london.date) * MINUTES_PER_DAY +
      (toMinute(now.london.time) ?? 0)
    : 0;
  return html`
    <div class="week" aria-hidden="true">
      <div class="week-days">
        ${dates.map(
          (date) =>
            html`<span class=${date === now?.london.date ? 'today' : nothing}
              >${messages.dates.shortDays[dayOfWeek(date)]}</span
            >`,
        )}
      </div>
      ${rows.map(
        ({listing: {service, confirmed}, days}) => html`
          <p>${service.name}</p>
          ${weekStrip({days, confirmed, now: nowInWeek})}
        `,
      )}
      ${key(rows, messages)}
    </div>
  `;
}

/** Explains only marks that the picture has. */
function key(
  rows: readonly WeekRow[],
  {week: words}: Messages,
): TemplateResult {
  const used = new Set(rows.flatMap(marksOf));
  const marks = (Object.keys(words.key) as StatusMark[]).filter((mark) =>
    used.has(mark),
  );
  return html`
    <div class="week-key">
      ${marks.map((mark) => html`<p>${weekSample(mark)} ${words.key[mark]}</p>`)}
      <p>${nowSample()} ${words.now}</p>
    </div>
  `;
}

function marksOf({listing: {confirmed}, days}: WeekRow): StatusMark[] {
  return days.flatMap((stretches) =>
    marksOn(stretches, confirmed).map(({mark}) => mark),
  );
}

function tableRows(
  {listing, days}: WeekRow,
  dates: readonly LocalDate[],
  {messages, now}: RenderContext,
): TemplateResult {
  return html`
    <tbody>
      <tr>
        <th scope="rowgroup" colspan="2">${listing.service.name}</th>
      </tr>
      ${dates.map((date, index) => {
        const day = messages.dates.days[dayOfWeek(date)];
        const isToday = date === now?.london.date;
        return html`
          <tr aria-current=${isToday ? 'date' : nothing}>
            <th scope="row">${isToday ? messages.planner.today({day}) : day}</th>
            <td>${cellText(days[index] ?? [], listing, messages)}</td>
          </tr>
        `;
      })}
    </tbody>
  `;
}

function cellText(
  stretches: readonly DayStretch[],
  {confirmed}: Listing,
  messages: Messages,
): string {
  const {week: words} = messages;
  const open = partsOfDayText(stretches, 'open', messages);
  const unknown = partsOfDayText(stretches, 'unknown', messages);
  const isWholeDay = unknown === messages.hours.fullDay;
  const parts = [
    open && (confirmed ? open : words.shouldBeOpen({periods: open})),
    // Nobody knows the hours of such a day, so it gives none.
    unknown &&
      (isWholeDay
        ? words.key['may-be-open']
        : words.mayBeOpen({periods: unknown})),
    stretches.some(({state}) => state === 'not-known') &&
      words.key['not-known'],
  ].filter(Boolean);
  return (
    parts.join('. ') || words.key[confirmed ? 'closed' : 'probably-closed']
  );
}
