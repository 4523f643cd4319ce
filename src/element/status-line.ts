/** The line that says whether a service is answered now. */
import {html, nothing, type TemplateResult} from 'lit';
import {hasSetHours, type Listing} from '../directory/find-services.js';
import {currentAlert} from '../directory/freshness.js';
import {timeText} from '../wording/date-text.js';
import {hoursInWords} from '../wording/hours-in-words.js';
import type {Messages} from '../wording/messages.js';
import {
  listingStatusText,
  type StatusText,
} from '../wording/opening-status-text.js';
import {shownListings, type Board} from './board.js';
import {keepEnd, unbroken} from './no-break.js';
import {statusMark} from './status-mark.js';
import type {View} from './view.js';

function statusText(
  listing: Listing,
  {now, today}: Board,
  messages: Messages,
): StatusText | undefined {
  const alert = currentAlert(listing.service, today);
  return listingStatusText(listing, {now, alert}, messages);
}

/** Every status of a board in words, to see whether any has changed. */
export function statusWords(board: Board, messages: Messages): string {
  try {
    return shownListings(board)
      .map((listing) => {
        const text = statusText(listing, board, messages);
        return `${listing.service.id} ${text?.lead} ${text?.rest}`;
      })
      .sort()
      .join();
  } catch {
    // Broken messages are said where they are shown.
    return '';
  }
}

/**
 * The status in words, or what stands in its place until there is one. `longest`
 * is what may come: the place for it is kept.
 */
export function statusLine(
  listing: Listing,
  view: View,
  longest: string,
): TemplateResult {
  const text = statusText(listing, view, view.messages);
  return html`
    <span
      class="status"
      part=${text ? 'status' : nothing}
      data-mark=${text?.mark ?? nothing}
      data-longest=${longest}
    >
      ${text ? inWords(text, listing, view) : html`<span>${meanwhile(listing, view)}</span>`}
    </span>
  `;
}

function inWords(
  {mark, lead, rest}: StatusText,
  {status}: Listing,
  {preview, messages}: View,
): TemplateResult {
  const isDayAndNight = status?.state === 'always-open';
  const words = isDayAndNight ? unbroken(rest) : keepEnd(rest);
  // Spaces in expressions: one beside them is not heard in a summary.
  return html`${statusMark(mark)}<span
      >${preview ? `${messages.preview.beforeStatus} ` : nothing}<b>${lead}</b
      >${words && ` ${words}`}</span
    >`;
}

/** The hours; what they are on bank holidays stands under "More". */
function meanwhile({service}: Listing, view: View): string {
  const {messages, noStatusReason, today} = view;
  if (noStatusReason) return hoursInWords(service.schedule, messages, today);
  const {hours} = messages;
  const bankHolidays = {'as-usual': '', closed: '', unknown: ''};
  return hoursInWords(
    service.schedule,
    {...messages, hours: {...hours, bankHolidays}},
    today,
  );
}

/** The longest usual words of a status among these. */
export function longestStatus(
  mayCome: readonly Listing[],
  {preview, messages}: View,
): string {
  const {closed, opens, openDayAndNight} = messages.status.unconfirmed;
  const {lead, rest} = openDayAndNight;
  const when = keepEnd(longestOpening(messages));
  const words = mayCome.some(hasSetHours)
    ? `${closed} ${opens({when})}`
    : `${lead} ${unbroken(rest)}`;
  return preview ? `${messages.preview.beforeStatus} ${words}` : words;
}

/** "tomorrow (Wednesday) at 9am" */
export function longestOpening(messages: Messages): string {
  const {days, tomorrow, dayAtTime} = messages.dates;
  const day = tomorrow({weekday: longest(Object.values(days))});
  return dayAtTime({day, time: timeText('09:00', messages)});
}

/** Of some words those with the most letters. */
export function longest(words: readonly string[]): string {
  return words.reduce((a, b) => (b.length > a.length ? b : a), '');
}
