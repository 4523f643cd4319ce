/** Who you can call now: at most three rows, and what to do if nobody answers. */
import {html, nothing, type TemplateResult} from 'lit';
import {
  certainOpening,
  hasSetHours,
  isOpen,
  nextToOpen,
  type Listing,
} from '../../directory/listings.js';
import {
  dateText,
  daysBetween,
  timeAndDayText,
  whenText,
} from '../../wording/date-text.js';
import type {Moment} from '../../open-hours/opening-status.js';
import {hoursInWords} from '../../wording/hours-text.js';
import type {Messages} from '../../wording/messages.js';
import {shownListings} from '../snapshot.js';
import {callButton} from './contact.js';
import {regionHeading} from './heading.js';
import {stayingSafeLink} from './staying-safe.js';
import {statusLine} from './status-line.js';
import type {RenderContext} from '../render-context.js';

export function calls(context: RenderContext): TemplateResult {
  const {messages} = context;
  const words = messages.calls;
  return html`
    <div class="region" part="calls">
      ${regionHeading(context, words.heading)} ${oldList(context)}
      <p class="calls-intro muted">${intro(context)}</p>
      <ul class="rows" role="list">
        ${context.calls.map((listing) => row(listing, context))}
      </ul>
      <div class="calls-more">
        ${context.calls.length > 0 ? html`<p>${words.noAnswer}</p>` : nothing}
        <p>${words.callList} ${stayingSafeLink(context)}</p>
        ${
          context.services.some(hasSetHours)
            ? html`<p class="calls-next">${next(context)}</p>`
            : nothing
        }
      </div>
    </div>
  `;
}

function row(listing: Listing, context: RenderContext): TemplateResult {
  const {service, phones} = listing;
  const hours = hoursInWords(
    service.schedule ?? {kind: 'unknown'},
    context.messages,
  );
  return html`
    <li class="row" part="call">
      <div>
        <p class="name">${service.name}</p>
        <p class="muted" lang="en-GB">${service.eligibilityDescription}</p>
      </div>
      ${phones.slice(0, 1).map((phone) => callButton(phone, context.messages))}
      ${statusLine(listing, context, hours)}
    </li>
  `;
}

/** Why there is no status, when the list is for, or that most are closed. */
function intro(context: RenderContext): string {
  const {messages, now, noStatusReason} = context;
  const words = messages.calls;
  if (noStatusReason) return messages.status.noStatus[noStatusReason];
  const timed = context.services.filter(hasSetHours);
  // A row that closes stays in its place, and then not each is day and night.
  if (now && (timed.some(isOpen) || !context.calls.every(staysOpen(now)))) {
    return words.listTime({time: timeAndDayText(now.london, messages)});
  }
  // A service that may be open today must not be called closed.
  const areClosed =
    timed.length > 0 && timed.every(({status}) => status?.state === 'closed');
  const lead = dayAndNightLead(context.calls, messages);
  return [now && areClosed && words.mostClosed, lead].filter(Boolean).join(' ');
}

/** What stands before lines for day and night; nothing where there are none. */
export function dayAndNightLead(
  lines: readonly Listing[],
  {calls: words}: Messages,
): string {
  if (lines.length === 0) return '';
  return lines.every(({confirmed}) => confirmed)
    ? words.dayAndNight
    : words.shouldBeDayAndNight;
}

/** Whether a line is open, and no day of its own hours is near. */
export function staysOpen({london: {date}}: Moment) {
  return (line: Listing): boolean => {
    const until = line.status && 'until' in line.status && line.status.until;
    return isOpen(line) && !(until && daysBetween(date, until.london.date) < 2);
  };
}

function next(context: RenderContext): string {
  const {messages, now} = context;
  const words = messages.calls;
  const listing = nextToOpen(shownListings(context));
  const opensAt = listing && certainOpening(listing);
  if (!now || !opensAt) return '';
  const {name} = listing.service;
  const when = whenText(opensAt.london, now.london.date, messages);
  return listing.confirmed
    ? words.nextToOpen({name, when})
    : words.nextShouldOpen({name, when});
}

function oldList({messages, directory, listIsOld}: RenderContext) {
  if (!listIsOld) return nothing;
  const date = dateText(directory.updated, messages);
  return html`<p class="notice"><b>${messages.provenance.oldList({date})}</b></p>`;
}
