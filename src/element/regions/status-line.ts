/** The line that says whether a service is answered now. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Listing} from '../../directory/listings.js';
import {currentAlert} from '../../directory/freshness.js';
import type {Messages} from '../../wording/messages.js';
import {listingStatusText, type StatusText} from '../../wording/status-text.js';
import {shownListings, type Snapshot} from '../snapshot.js';
import {statusMark} from './status-mark.js';
import type {RenderContext} from '../render-context.js';

function statusText(
  listing: Listing,
  {now, today}: Snapshot,
  messages: Messages,
): StatusText | undefined {
  const alert = currentAlert(listing.service, today);
  return listingStatusText(listing, {now, alert}, messages);
}

/** Every status of a board in words, to see whether any has changed. */
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
    // Broken messages are said where they are shown.
    return '';
  }
}

/** The status in words, or what stands in its place until there is one. */
export function statusLine(
  listing: Listing,
  context: RenderContext,
  meanwhile: string | typeof nothing = nothing,
): TemplateResult {
  const text = statusText(listing, context, context.messages);
  if (!text)
    return html`<p class="status muted" part="status">${meanwhile}</p>`;
  const {mark, lead, rest} = text;
  return html`
    <p class="status" part="status" data-mark=${mark}>
      ${statusMark(mark)}
      <span>
        ${context.preview ? context.messages.preview.beforeStatus : nothing}
        <b>${lead}</b> ${rest}
      </span>
    </p>
  `;
}
