/** Plan a time to call: a day, a time, and who answers then. */
import {html, nothing, type TemplateResult} from 'lit';
import {
  MINUTES_PER_DAY,
  toDate,
  toDay,
  toTime,
} from '../open-hours/local-date-time.js';
import type {
  LocalDate,
  LocalDateTime,
  LocalTime,
} from '../open-hours/schedule.js';
import {timeText, weekdayAndDateText} from '../wording/date-text.js';
import {regionHeading} from './heading.js';
import {planAnswer} from './plan-answer.js';
import type {View} from './view.js';

const DAYS_AHEAD = 7;
const HALF_AN_HOUR = 30;

/** Without the time of now nobody can plan: the region is left out. */
export function planner(view: View): TemplateResult | typeof nothing {
  const {messages, now, change} = view;
  if (!now) return nothing;
  const words = messages.planner;
  return html`
    <details class="region" part="planner">
      <summary>${regionHeading(view, words.heading)}</summary>
      <p class="muted">${words.hint}</p>
      <div class="selects">
        <label>
          ${words.day}
          <select autocomplete="off" @change=${(event: Event) => change({planned: {date: valueOf(event)}})}>
            ${days(view).map(({date, label}) => option(date, label, view.planned.date ?? now.london.date))}
          </select>
        </label>
        <label>
          ${words.time}
          <select autocomplete="off" @change=${(event: Event) => change({planned: {time: valueOf(event)}})}>
            ${option('', words.chooseTime, view.planned.time)}
            ${times(view, now.london).map((time) => option(time, timeText(time, messages), view.planned.time))}
          </select>
        </label>
      </div>
      ${planAnswer(view)}
    </details>
  `;
}

/** Today and the six days after it, by name. */
function days({messages, now}: View): {date: LocalDate; label: string}[] {
  const today = toDay(now?.london.date) ?? 0;
  return Array.from({length: DAYS_AHEAD}, (_, ahead) => {
    const date = toDate(today + ahead);
    const day = weekdayAndDateText(date, messages);
    const label = ahead === 0 ? messages.planner.today({day}) : day;
    return {date, label};
  });
}

/** Every half hour of the day; of today what is still to come. */
function times({planned}: View, now: LocalDateTime): LocalTime[] {
  const all = Array.from({length: MINUTES_PER_DAY / HALF_AN_HOUR}, (_, index) =>
    toTime(index * HALF_AN_HOUR),
  );
  const isToday = (planned.date ?? now.date) === now.date;
  // The one that was chosen stays, also when its time has come and gone.
  return isToday
    ? all.filter((time) => time > now.time || time === planned.time)
    : all;
}

function option(
  value: string,
  label: string,
  chosen: string | undefined,
): TemplateResult {
  return html`<option value=${value} ?selected=${value === chosen}>
    ${label}
  </option>`;
}

function valueOf({target}: Event): string {
  return (target as HTMLSelectElement).value;
}
