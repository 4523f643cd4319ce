/** Offers times for previews at which the list says different things. */
import {html, nothing, type TemplateResult} from 'lit';
import {daysAfter, dayOfWeek} from '../../schedule/civil-time.js';
import type {DayOfWeek, LocalDate} from '../../schedule/schedule.js';

/** Labels of the times. */
const TIMES = {
  now: 'Now',
  friday: 'Friday, 7pm',
  christmas: 'Christmas Day',
} as const;

/** The times as `preview-time` values. `now` has none. */
function previewTimes(
  today: LocalDate,
): Readonly<Record<keyof typeof TIMES, string>> {
  const year = Number(today.slice(0, 4));
  const isPast = today > `${year}-12-25`;
  return {
    now: '',
    friday: `${nextDay(today, 'FR')}T19:00`,
    christmas: `${isPast ? year + 1 : year}-12-25T12:00`,
  };
}

interface TimeChoice {
  readonly today: LocalDate;
  /** A `preview-time`. Empty: now. */
  readonly at: string;
  readonly choose: (at: string) => void;
}

/** Chooses a time. One that is not among them counts as "another". */
export function timeSelect({today, at, choose}: TimeChoice): TemplateResult {
  const times = Object.entries(previewTimes(today));
  const isAnother = !times.some(([, time]) => time === at);
  return html`<select
    aria-label="Time shown"
    @change=${({target}: Event) => choose((target as HTMLSelectElement).value)}
  >
    ${times.map(
      ([name, time]) =>
        html`<option value=${time} .selected=${time === at}>
          ${TIMES[name as keyof typeof TIMES]}
        </option>`,
    )}
    ${isAnother ? html`<option value=${at} selected>Another time</option>` : nothing}
  </select>`;
}

/** The next date with this weekday, or today. */
export function nextDay(today: LocalDate, day: DayOfWeek): LocalDate {
  let date = today;
  while (dayOfWeek(date) !== day) date = daysAfter(date, 1);
  return date;
}
