/** The line that says whether a service is answered now. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Listing} from '../directory/find-services.js';
import {currentAlert} from '../directory/freshness.js';
import type {Moment} from '../london-hours/opening-status.js';
import type {Messages} from '../wording/messages.js';
import {
  notTakingCallsText,
  openingStatusText,
  type StatusText,
} from '../wording/opening-status-text.js';
import {shownListings, type Board} from './board.js';
import {statusMark} from './status-mark.js';
import type {View} from './view.js';

/** The words of a listing's status; none before the time is known. */
export function statusText(
  {service, status, doubt, confirmed}: Listing,
  {messages, now}: {messages: Messages; now?: Moment | undefined},
): StatusText | undefined {
  if (service.status === 'temporarily-closed') {
    const alert = currentAlert(service, now?.london.date);
    return notTakingCallsText(alert ?? '', messages);
  }
  if (!status || !now) return undefined;
  const context = {
    confirmed,
    now,
    afterDay: doubt?.day,
    doubtReason: doubt?.reason,
  };
  return openingStatusText(status, context, messages);
}

/** Every status of a board in words, to see whether any has changed. */
export function statusWords(board: Board, messages: Messages): string {
  const {now} = board;
  try {
    return shownListings(board)
      .map((listing) => {
        const text = statusText(listing, {messages, now});
        return `${listing.service.id} ${text?.lead} ${text?.rest}`;
      })
      .sort()
      .join();
  } catch {
    // Broken messages are said where they are shown.
    return '';
  }
}

/** The status in words, or what stands in its place until there is one. */
export function statusLine(
  listing: Listing,
  view: View,
  meanwhile: string | typeof nothing = nothing,
): TemplateResult {
  const text = statusText(listing, view);
  if (!text)
    return html`<p class="status muted" part="status">${meanwhile}</p>`;
  const {mark, lead, rest} = text;
  return html`
    <p class="status" part="status" data-mark=${mark}>
      ${statusMark(mark)}
      <span>
        ${view.preview ? view.messages.preview.beforeStatus : nothing}
        <b>${lead}</b> ${rest}
      </span>
    </p>
  `;
}
