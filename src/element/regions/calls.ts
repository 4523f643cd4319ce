/**
 * "Who you can call now": at most three rows, and what to do if nobody answers.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {certainOpening, nextToOpen} from '../../directory/calling-order.js';
import {
  hasSetHours,
  isDayAndNight,
  isOpen,
  type Listing,
} from '../../directory/listings.js';
import {dateText, timeAndDayText, whenText} from '../../wording/date-text.js';
import {daysBetween} from '../../schedule/civil-time.js';
import type {Moment} from '../../open-hours/status-types.js';
import type {Messages} from '../../wording/messages.js';
import {shownListings} from '../snapshot.js';
import {regionHeading} from './heading.js';
import {stayingSafeLink} from './staying-safe.js';
import {outLink} from './links.js';
import {serviceRow} from './service-row.js';
import {longest, longestOpening} from './status-line.js';
import {showsAll, type RenderContext} from '../render-context.js';

export function calls(context: RenderContext): TemplateResult {
  const {messages} = context;
  const words = messages.calls;
  return html`
    <div class="calls" part="calls">
      ${regionHeading(context, words.heading)} ${oldList(context)}
      <p class="calls-intro small" data-longest=${longestIntro(context)}>
        <span>${intro(context)}</span>
      </p>
      <ul role="list">
        ${context.calls.map((listing, place) =>
          // A different service gets a new row, so that no word moves.
          keyed(
            listing.service.id,
            serviceRow(listing, context, {
              part: 'call',
              mayCome: mayComeTo(place, context),
            }),
          ),
        )}
      </ul>
      <div class="calls-more">
        ${context.calls.length > 0 ? html`<p>${words.noAnswer}</p>` : nothing}
        <p>${words.callList} ${stayingSafeLink(context)}</p>
        ${isUnsure(context) ? html`<p>${words.meaning}</p>` : nothing}
        ${nextToAnswer(context)} ${plainPage(context)}
      </div>
    </div>
  `;
}

/**
 * The services that may take a row: those with set hours or open day and night
 * that have at most `place` day-and-night lines before them.
 */
function mayComeTo(place: number, {candidates}: RenderContext): Listing[] {
  const lines: Listing[] = [];
  let before = 0;
  for (const line of candidates) {
    if (before > place) break;
    const answersAlways = isDayAndNight(line);
    if (answersAlways || hasSetHours(line)) lines.push(line);
    if (answersAlways) before += 1;
  }
  return lines;
}

/** Whether a status that is on screen, or may come, is not confirmed. */
function isUnsure(context: RenderContext): boolean {
  const isDoubted = (each: Listing) =>
    !each.confirmed && (hasSetHours(each) || isDayAndNight(each));
  return (
    context.calls.some(isDoubted) ||
    (showsAll(context) && context.services.some(isDoubted))
  );
}

/**
 * Says why there is no status, which time the list is for, or that no line with
 * set hours is open.
 */
function intro(context: RenderContext): string {
  const {messages, now, noStatusReason} = context;
  const words = messages.calls;
  if (noStatusReason) return messages.status.noStatus[noStatusReason];
  // A row that closes keeps its place, so not every row is open day and night.
  if (now && !context.calls.every(staysOpen(now))) {
    return words.listTime({time: timeAndDayText(now.london, messages)});
  }
  const noOne = now && isNoneOpen(context.services) && words.noOneOpen;
  const lead = dayAndNightLead(context.calls, messages);
  return [noOne, lead].filter(Boolean).join(' ');
}

/**
 * Whether no line with set hours is open. A service that may be open is not
 * called closed: missing data means unknown.
 */
export function isNoneOpen(services: readonly Listing[]): boolean {
  const timed = services.filter(hasSetHours);
  return (
    timed.length > 0 && timed.every(({status}) => status?.state === 'closed')
  );
}

/** The sentence before the day-and-night lines; nothing if there are none. */
export function dayAndNightLead(
  lines: readonly Listing[],
  {calls: words}: Messages,
): string {
  if (lines.length === 0) return '';
  return lines.every(({confirmed}) => confirmed)
    ? words.dayAndNight
    : words.shouldBeDayAndNight;
}

/**
 * Returns a test for lines that are open day and night and have no special day
 * near.
 */
export function staysOpen({london: {date}}: Moment) {
  return (line: Listing): boolean => {
    const until = line.status && 'until' in line.status && line.status.until;
    const isNear = until && daysBetween(date, until.london.date) < 2;
    return isDayAndNight(line) && isOpen(line) && !isNear;
  };
}

/** The longest of the usual introductions, to reserve its space. */
function longestIntro({messages}: RenderContext): string {
  const {noOneOpen, shouldBeDayAndNight} = messages.calls;
  return longest([
    `${noOneOpen} ${shouldBeDayAndNight}`,
    messages.status.noStatus['no-time-zone'],
  ]);
}

/** Reserves the space even while everyone who could be named is open. */
function nextToAnswer(context: RenderContext): TemplateResult | typeof nothing {
  const {messages} = context;
  const names = context.services
    .filter(hasSetHours)
    .map(({service}) => service.name);
  if (names.length === 0) return nothing;
  const room = messages.calls.nextShouldOpen({
    name: longest(names),
    when: longestOpening(messages),
  });
  return html`
    <p class="calls-next" data-longest=${room}><span>${next(context)}</span></p>
  `;
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

function plainPage(context: RenderContext) {
  if (!context.plainPage) return nothing;
  const {link, note} = context.messages.widget.plainPage;
  return html`
    <p>${outLink({to: context.plainPage}, link, context)} ${note}</p>
  `;
}

function oldList({messages, directory, listIsOld}: RenderContext) {
  if (!listIsOld) return nothing;
  const date = dateText(directory.updated, messages);
  return html`<p class="notice"><b>${messages.provenance.oldList({date})}</b></p>`;
}
