/** The line that says whether a service answers now, and the mark before it. */
import {
  html,
  nothing,
  type TemplateResult,
  svg,
  type SVGTemplateResult,
} from 'lit';
import {hasSetHours, type Listing} from '../../directory/listings.js';
import {currentAlert} from '../../directory/freshness.js';
import {timeText} from '../../wording/date-text.js';
import {hoursInWords} from '../../wording/hours-text.js';
import type {Messages} from '../../wording/messages.js';
import {
  listingStatusText,
  type StatusText,
  type StatusMark,
} from '../../wording/status-text.js';
import {shownListings, type Snapshot} from '../snapshot.js';
import {keepEnd, unbroken} from './no-break.js';
import type {RenderContext} from '../render-context.js';

function statusText(
  listing: Listing,
  {now, today}: Snapshot,
  messages: Messages,
): StatusText | undefined {
  const alert = currentAlert(listing.service, today);
  return listingStatusText(listing, {now, alert}, messages);
}

/** Every status of a snapshot in words, to see whether one has changed. */
export function statusWords(snapshot: Snapshot, messages: Messages): string {
  try {
    return shownListings(snapshot)
      .map((listing) => {
        const text = statusText(listing, snapshot, messages);
        return `${listing.service.id} ${text?.lead} ${text?.rest}`;
      })
      .sort()
      .join();
  } catch {
    // The place that shows them reports broken messages.
    return '';
  }
}

/**
 * The status in words, or a placeholder until it is known. Space is reserved
 * for `longest`.
 */
export function statusLine(
  listing: Listing,
  context: RenderContext,
  longest: string,
): TemplateResult {
  const text = statusText(listing, context, context.messages);
  return html`
    <span
      class="status"
      part=${text ? 'status' : nothing}
      data-mark=${text?.mark ?? nothing}
      data-longest=${longest}
    >
      ${text ? inWords(text, listing, context) : html`<span>${meanwhile(listing, context)}</span>`}
    </span>
  `;
}

function inWords(
  {mark, lead, rest}: StatusText,
  {status}: Listing,
  {preview, messages}: RenderContext,
): TemplateResult {
  const isDayAndNight = status?.state === 'always-open';
  const words = isDayAndNight ? unbroken(rest) : keepEnd(rest);
  // The spaces are expressions, because screen readers ignore template spaces
  // in a summary.
  return html`${statusMark(mark)}<span
      >${preview ? `${messages.preview.beforeStatus} ` : nothing}<b>${lead}</b
      >${words && ` ${words}`}</span
    >`;
}

/** The hours. Bank-holiday hours are under "More". */
function meanwhile({service}: Listing, context: RenderContext): string {
  const {messages, noStatusReason, today} = context;
  if (noStatusReason) return hoursInWords(service.schedule, messages, today);
  const {hours} = messages;
  const bankHolidays = {'as-usual': '', closed: '', unknown: ''};
  return hoursInWords(
    service.schedule,
    {...messages, hours: {...hours, bankHolidays}},
    today,
  );
}

/** The longest usual words of a status of these services. */
export function longestStatus(
  mayCome: readonly Listing[],
  {preview, messages}: RenderContext,
): string {
  const {closed, opens, openDayAndNight} = messages.status.unconfirmed;
  const {lead, rest} = openDayAndNight;
  const when = keepEnd(longestOpening(messages));
  const words = mayCome.some(hasSetHours)
    ? `${closed} ${opens({when})}`
    : `${lead} ${unbroken(rest)}`;
  return preview ? `${messages.preview.beforeStatus} ${words}` : words;
}

/** For example "tomorrow (Wednesday) at 9am". */
export function longestOpening(messages: Messages): string {
  const {days, tomorrow, dayAtTime} = messages.dates;
  const day = tomorrow({weekday: longest(Object.values(days))});
  return dayAtTime({day, time: timeText('09:00', messages)});
}

/** The text with the most letters. */
export function longest(words: readonly string[]): string {
  return words.reduce((a, b) => (b.length > a.length ? b : a), '');
}

const disc = svg`<circle cx="8" cy="8" r="7" fill="currentColor" />`;
const ring = svg`<circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" stroke-width="2" />`;
const dottedRing = svg`<circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="2.6 2.5" />`;
const smallDisc = svg`<circle cx="8" cy="8" r="3.5" fill="currentColor" />`;
const half = svg`<path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor" />`;
const question = svg`<path d="M5 5.5a3 3 0 1 1 4.5 2.6Q8 9 8 10.5M8 13v1.5" fill="none" stroke="currentColor" stroke-width="2" />`;

const shapes: Record<StatusMark, SVGTemplateResult> = {
  open: disc,
  'should-be-open': svg`${dottedRing}${smallDisc}`,
  'may-be-open': svg`${ring}${half}`,
  'probably-closed': dottedRing,
  closed: ring,
  'not-known': question,
};

/**
 * The mark before a status. Each has a shape of its own, so that no state
 * depends on colour alone. It has the text's colour, which forced colours keep.
 */
export function statusMark(mark: StatusMark): TemplateResult {
  return html`<svg viewBox="0 0 16 16" aria-hidden="true">
    ${shapes[mark]}
  </svg>`;
}
