/**
 * Shows the widget in a frame with its own origin. Its exit can be tried, and
 * neither the widget nor the list can affect the page around it.
 */
import {html, type TemplateResult, nothing} from 'lit';
import {ref} from 'lit/directives/ref.js';
import type {Preview} from './preview.js';
import {daysAfter, dayOfWeek} from '../../schedule/civil-time.js';
import type {DayOfWeek, LocalDate} from '../../schedule/schedule.js';

interface Shown extends Preview {
  /** The title of the frame, for screen readers. */
  readonly title: string;
  /** Another number restarts the preview. */
  readonly turn?: number;
}

/** What each frame shows, to avoid drawing the same again. */
const shown = new WeakMap<HTMLIFrameElement, string>();
const loaded = new WeakSet<HTMLIFrameElement>();

export function previewFrame({title, turn, ...preview}: Shown): TemplateResult {
  const key = JSON.stringify({turn, preview});
  const send = (frame: HTMLIFrameElement) => {
    if (!loaded.has(frame) || shown.get(frame) === key) return;
    shown.set(frame, key);
    // The frame has no origin to name, and the list is public.
    frame.contentWindow?.postMessage(preview, '*');
  };
  const load = ({target}: Event) => {
    const frame = target as HTMLIFrameElement;
    loaded.add(frame);
    shown.delete(frame);
    send(frame);
  };
  return html`<iframe
    class="preview"
    title=${title}
    src="tools/preview.html"
    sandbox="allow-scripts"
    loading="lazy"
    ${ref((frame) => frame instanceof HTMLIFrameElement && send(frame))}
    @load=${load}
  ></iframe>`;
}

/** Labels of the times at which the list says different things. */
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
