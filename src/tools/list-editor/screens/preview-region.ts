/** The widget itself, with the list in it, at any day and time. */
import {html, type TemplateResult} from 'lit';
import {ref} from 'lit/directives/ref.js';
import type {HertsDaSupportElement} from '../../../element/herts-da-support.js';
import type {LocalDateTime} from '../../../schedule/schedule.js';
import {
  dayOfWeek,
  timeAndDateText,
  timeText,
} from '../../../wording/date-text.js';
import {textControl} from '../ask/controls.js';
import {daysAfter} from '../list/days-ahead.js';
import {formOf} from '../ask/form.js';
import type {Page} from '../page.js';
import {readTime} from '../ask/read-time.js';
import {words} from '../words.js';

/** A page of its own: the exit must not take the editor's with it. */
const FRAME = 'tools/list-preview.html';

export function previewRegion(page: Page): TemplateResult {
  const {preview} = words;
  const {at, today, actions} = page;
  const [date = today, time = ''] = at?.split('T') ?? [];
  const said = at
    ? preview.shownAt({time: timeAndDateText({date, time})})
    : preview.shownNow;
  const fillFrame = (frame: unknown) =>
    frame instanceof HTMLIFrameElement && fill(frame, page);
  return html`
    <section class="no-print">
      <h2>${preview.heading}</h2>
      <p>${preview.intro}</p>
      ${timeForm(page, {date, time})}
      <p class="buttons">
        <button type="button" @click=${() => actions.showAt(nextFriday(page))}>
          ${preview.friday}
        </button>
        <button type="button" @click=${() => actions.showAt(undefined)}>
          ${preview.now}
        </button>
      </p>
      <p role="status">${said}</p>
      <iframe
        title=${preview.frame}
        src=${FRAME}
        sandbox="allow-scripts allow-same-origin"
        ${ref(fillFrame)}
        @load=${(event: Event) => fillFrame(event.target)}
      ></iframe>
    </section>
  `;
}

function timeForm(page: Page, {date, time}: LocalDateTime): TemplateResult {
  const {preview} = words;
  const fault = page.asked.time;
  return html`
    <form
      class="line"
      novalidate
      @submit=${(event: SubmitEvent) => showAt(event, page)}
    >
      ${textControl({
        name: 'preview-date',
        label: preview.date,
        type: 'date',
        value: date,
        faults: [],
      })}
      ${textControl({
        name: 'preview-time',
        label: preview.time,
        hint: preview.timeHint,
        value: time ? timeText(time) : '',
        width: 9,
        faults: fault ? [{field: 'preview-time', message: fault}] : [],
      })}
      <button>${preview.show}</button>
    </form>
  `;
}

/** The next Friday, today if it is one, at 7pm. */
function nextFriday({today}: Page): string {
  let date = today;
  while (dayOfWeek(date) !== 'FR') date = daysAfter(date, 1);
  return `${date}T19:00`;
}

function showAt(event: SubmitEvent, {actions, today}: Page): void {
  event.preventDefault();
  const form = formOf(new FormData(event.target as HTMLFormElement));
  const read = readTime(form.text('preview-time'), 'opensAt');
  const date = form.text('preview-date') || today;
  if ('time' in read) actions.showAt(`${date}T${read.time}`);
  else actions.showAt(undefined, read.fault);
}

/** What each frame shows, so that it is not made anew for nothing. */
const shown = new WeakMap<Document, string>();

/** Puts a new widget into the frame: one that was used keeps its list. */
function fill(frame: HTMLIFrameElement, {file, today, at}: Page): void {
  const page = frame.contentDocument;
  if (page?.readyState !== 'complete' || !page.URL.endsWith(FRAME)) return;
  // As it will be once it is saved: the newer list is the one that shows.
  const list = {...file.document, updated: today};
  const key = `${at} ${JSON.stringify(list)}`;
  if (shown.get(page) === key) return;
  shown.set(page, key);
  const widget: HertsDaSupportElement = page.createElement('herts-da-support');
  widget.toggleAttribute('no-exit-shortcut', true);
  if (at) widget.setAttribute('preview-time', at);
  widget.directoryData = list;
  for (const old of page.querySelectorAll('herts-da-support')) old.remove();
  page.body.append(widget);
}
