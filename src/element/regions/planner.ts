/** "Plan a time to call": a day, a time, and who answers then. */
import {html, nothing, type TemplateResult} from 'lit';
import {callableFor} from '../../directory/by-need.js';
import type {Listing} from '../../directory/listings.js';
import {daysAfter, MINUTES_PER_DAY, toTime} from '../../schedule/civil-time.js';
import type {
  LocalDate,
  LocalDateTime,
  LocalTime,
} from '../../schedule/schedule.js';
import {timeText, weekdayAndDateText} from '../../wording/date-text.js';
import type {VisitorState} from '../visitor-state.js';
import {extra} from './heading.js';
import {planAnswer, plannedDate} from './plan-answer.js';
import type {RenderContext} from '../render-context.js';

const DAYS_AHEAD = 7;
const HALF_AN_HOUR = 30;

/**
 * Left out if nobody can plan: without statuses, or without a number to call.
 */
export function planner(
  context: RenderContext,
): TemplateResult | typeof nothing {
  const {messages, now, noStatusReason, all, need} = context;
  const hasNumber = callableFor(all, need).some(hasPhones);
  if (noStatusReason || !hasNumber) return nothing;
  const words = messages.planner;
  return extra(context, {
    part: 'planner',
    heading: words.heading,
    content: html`
      <p class="small">${words.hint}</p>
      ${now ? selects(context, now.london) : nothing} ${planAnswer(context)}
    `,
  });
}

function hasPhones({phones}: Listing): boolean {
  return phones.length > 0;
}

function selects(context: RenderContext, now: LocalDateTime): TemplateResult {
  const {messages, planned, planCall} = context;
  const words = messages.planner;
  const date = plannedDate(context, now);
  return html`
    <div class="selects" .onchange=${(event: Event) => planCall(chosenIn(event))}>
      <label>
        ${words.day}
        <select autocomplete="off">
          ${days(context, now).map((day) => option(day.date, day.label, date))}
        </select>
      </label>
      <label>
        ${words.time}
        <select autocomplete="off">
          ${option('', words.chooseTime, planned.time ?? '')}
          ${times(context, now).map((time) =>
            option(time, timeText(time, messages), planned.time),
          )}
        </select>
      </label>
    </div>
  `;
}

/** Seven days by name, from the first that still has a half hour to come. */
function days(
  context: RenderContext,
  now: LocalDateTime,
): {date: LocalDate; label: string}[] {
  const {messages} = context;
  const today = now.date;
  const first = plannedDate({...context, planned: {}}, now);
  const dates = upTo(DAYS_AHEAD).map((ahead) => daysAfter(first, ahead));
  // The chosen day stays in the list after midnight, when it has passed.
  const chosen = plannedDate(context, now);
  const all = dates.includes(chosen) ? dates : [chosen, ...dates];
  return all.map((date) => {
    const day = weekdayAndDateText(date, messages);
    return {date, label: date === today ? messages.planner.today({day}) : day};
  });
}

/** Every half hour of the day; for today, those still to come. */
function times(context: RenderContext, now: LocalDateTime): LocalTime[] {
  const all = upTo(MINUTES_PER_DAY / HALF_AN_HOUR).map((index) =>
    toTime(index * HALF_AN_HOUR),
  );
  const isToday = plannedDate(context, now) === now.date;
  // The chosen time stays, too.
  return isToday
    ? all.filter((time) => time > now.time || time === context.planned.time)
    : all;
}

/**
 * 0, 1, 2 and so on. Old libraries replace `Array.from` with one that takes no
 * mapping function.
 */
function upTo(end: number): number[] {
  return [...Array(end).keys()];
}

function option(
  value: string,
  label: string,
  chosen: string | undefined,
): TemplateResult {
  // Set the property, because browsers ignore the attribute after a choice by
  // hand.
  return html`<option value=${value} .selected=${value === chosen}>
    ${label}
  </option>`;
}

/** Reads both fields, so that a day that was only suggested stays, too. */
function chosenIn({currentTarget}: Event): VisitorState['planned'] {
  const selects = (currentTarget as Element).querySelectorAll('select');
  const [date = '', time = ''] = [...selects].map(({value}) => value);
  return {date, time};
}
