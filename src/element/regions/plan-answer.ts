/** Says who answers at the time that a visitor planned. */
import {html, nothing, type TemplateResult} from 'lit';
import {dayAndNightLines} from '../../directory/calling-order.js';
import {listings, type Listing} from '../../directory/listings.js';
import {planCall, type CallPlan} from '../../directory/plan-call.js';
import {daysAfter} from '../../schedule/civil-time.js';
import {groupBy} from '../../schedule/group-by.js';
import type {LocalDate, LocalDateTime} from '../../schedule/schedule.js';
import {timeText, weekdayAndDateText} from '../../wording/date-text.js';
import type {StatusMark} from '../../wording/status-text.js';
import {planText} from '../../wording/plan-text.js';
import {dayAndNightLead, isNoneOpen, staysOpen} from './calls.js';
import {rowList} from './row-list.js';
import {numberRow} from './service-row.js';
import {statusMark} from './status-line.js';
import type {RenderContext} from '../render-context.js';

/** The groups of the answer, most useful first. */
const GROUPS: readonly StatusMark[] = [
  'open',
  'should-be-open',
  'may-be-open',
  'closed',
  'probably-closed',
  'not-known',
];

/** The last half hour of a day. */
const LAST_TIME = '23:30';

/** The day of a plan: today, if any of its half hours is still to come. */
export function plannedDate(
  {planned}: RenderContext,
  now: LocalDateTime,
): LocalDate {
  const {date, time} = now;
  if (planned.date) return planned.date;
  return time < LAST_TIME ? date : daysAfter(date, 1);
}

/** The size of each group, for screen readers: numbers without names. */
export function planCounts(context: RenderContext): string {
  const plan = plannedCall(context);
  if (!plan) return '';
  if (plan.isPast) return context.messages.planner.past;
  const groups = grouped(plan, context);
  const {counts} = context.messages.planner;
  const parts = GROUPS.flatMap((mark) => {
    const count = groups.get(mark)?.length;
    return count ? counts[mark]({count}) : [];
  });
  return parts.length > 0 ? `${parts.join(', ')}.` : '';
}

/** The answer, or what is missing for one. */
export function planAnswer(context: RenderContext): TemplateResult {
  const {messages} = context;
  const words = messages.planner;
  const plan = plannedCall(context);
  if (!plan) return html`<p>${words.noTimeYet}</p>`;
  if (plan.isPast) return html`<p>${words.past}</p>`;
  const groups = grouped(plan, context);
  return html`
    <p><b>${askedText(plan, context)}</b> ${clockChangeText(plan, context)}</p>
    ${noOneOpen(plan, context)}
    <div class="answer">
      ${GROUPS.map((mark) => group(mark, groups.get(mark) ?? [], context))}
    </div>
    ${notSafeToCall(context)}
  `;
}

interface PlannedListing {
  readonly listing: Listing;
  readonly mark: StatusMark;
  readonly words: string;
}

function grouped(
  {services, then}: CallPlan,
  {messages, now}: RenderContext,
): Map<StatusMark, PlannedListing[]> {
  const today = now?.london.date ?? then.london.date;
  const planned = services.flatMap((listing) => {
    const {status, confirmed, doubt} = listing;
    const context = {confirmed, then, today, doubt};
    const text = status && planText(status, context, messages);
    return text ? [{listing, ...text}] : [];
  });
  return groupBy(planned, ({mark}) => mark);
}

function group(
  mark: StatusMark,
  planned: readonly PlannedListing[],
  context: RenderContext,
): TemplateResult | typeof nothing {
  if (planned.length === 0) return nothing;
  const {groups, group: heading} = context.messages.planner;
  const name = groups[mark];
  return html`
    <div>
      <p class="group" data-mark=${mark}>
        ${statusMark(mark)}<b>${heading({name, count: planned.length})}</b>
      </p>
      ${rowList(
        planned,
        ({listing, words}) =>
          numberRow(listing, context, words === name ? '' : words),
        context,
      )}
    </div>
  `;
}

function plannedCall(context: RenderContext): CallPlan | undefined {
  const {planned, need, now, directory} = context;
  if (!now || !planned.time) return undefined;
  const date = plannedDate(context, now.london);
  const {time} = planned;
  const {instant} = now;
  const {bankHolidays} = directory;
  const occasion = {instant, bankHolidays, need};
  return planCall({date, time}, listings(directory), occasion);
}

function askedText({asked}: CallPlan, {messages}: RenderContext): string {
  const day = weekdayAndDateText(asked.date, messages);
  return messages.planner.at({day, time: timeText(asked.time, messages)});
}

function clockChangeText(
  {clockChange, asked, then}: CallPlan,
  {messages}: RenderContext,
): string {
  const {skipped, twiceFirst, twiceSame} = messages.planner;
  const time = timeText(asked.time, messages);
  if (clockChange === 'skipped') {
    return skipped({time, instead: timeText(then.london.time, messages)});
  }
  if (clockChange === 'twice-same') return twiceSame({time});
  return clockChange ? twiceFirst({time}) : '';
}

function noOneOpen({services, then}: CallPlan, {messages}: RenderContext) {
  if (!isNoneOpen(services)) return nothing;
  // On a special day such a line may be closed, too.
  const lines = dayAndNightLines(services.filter(staysOpen(then)));
  const names = lines.map(({service}) => service.name);
  return html`<p>
    ${messages.planner.noOneOpen}
    ${
      names.length > 0
        ? `${dayAndNightLead(lines, messages)} ${names.join(', ')}.`
        : nothing
    }
  </p>`;
}

/**
 * The form is for adults whom somebody has hurt, so it does not fit every need.
 */
function notSafeToCall({callable, messages, need}: RenderContext) {
  const listing = [...callable.values()].find(
    ({service}) => service.websiteHasCallBackForm,
  );
  return listing && need !== 'change' && need !== 'under-19'
    ? html`<p>${messages.planner.notSafeToCall(listing.service)}</p>`
    : nothing;
}
