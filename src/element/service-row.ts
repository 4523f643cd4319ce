/**
 * A service as every list shows it: name, who for, number, and a status that
 * opens what else is known. What editors write of it is English, whatever
 * language the messages have.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Listing} from '../directory/find-services.js';
import {currentAlert} from '../directory/freshness.js';
import type {Service} from '../directory/schema.js';
import {numbers, siteLink, siteNote} from './contact.js';
import {heading} from './heading.js';
import {
  factsUnlessBroken,
  kindOf,
  pageInPlaceOfNumber,
} from './service-facts.js';
import {longest, longestStatus, statusLine} from './status-line.js';
import type {View} from './view.js';

type Drawn = TemplateResult | typeof nothing;

interface RowOptions {
  /** Of the list, or of those to call now, whose numbers are buttons. */
  readonly part: 'card' | 'call';
  /**
   * The services that may stand here once statuses come. Room is kept for the
   * longest words of each, so that nothing moves.
   */
  readonly mayCome: readonly Listing[];
  readonly isOutOfSight?: boolean;
}

export function serviceRow(
  listing: Listing,
  view: View,
  {part, mayCome, isOutOfSight = false}: RowOptions,
): TemplateResult {
  const {service, phones} = listing;
  const isChief = part === 'call';
  const page = pageInPlaceOfNumber(listing);
  const classes = [
    'row',
    isChief && 'chief',
    page && 'web',
    isOutOfSight && 'out-of-sight',
  ].filter(Boolean);
  return html`
    <li class=${classes.join(' ')} part=${part}>
      ${whoAndFor(listing, view, isChief ? mayCome : [])}
      ${
        page
          ? html`<div class="call">${siteLink(page, kindOf(page, view, listing))}</div>`
          : numbers(phones, view.messages, isChief)
      }
      ${alertText(service, view)}
      <details class="more">
        <summary>
          ${
            page
              ? webLine(page, service, view)
              : statusLine(listing, view, longestStatus(mayCome, view))
          }
          ${toggle(service, view)}
        </summary>
        ${factsUnlessBroken(listing, view)}
      </details>
    </li>
  `;
}

/** A row that only says whom to call, with some words under the name. */
export function numberRow(
  {service, phones}: Listing,
  {messages}: View,
  words = '',
): TemplateResult {
  return html`
    <li class="row planned">
      <p class="name">${service.name}</p>
      ${words ? html`<p class="who">${words}</p>` : nothing}
      ${numbers(phones, messages)}
    </li>
  `;
}

function whoAndFor(
  {service}: Listing,
  {headingLevel}: View,
  mayCome: readonly Listing[],
): TemplateResult {
  const room = (key: 'name' | 'eligibilityDescription') =>
    longest(mayCome.map((each) => each.service[key])) || nothing;
  return html`
    <div class="name" data-longest=${room('name')}>
      ${heading(headingLevel + 2, service.name)}
    </div>
    <p class="who" lang="en-GB" data-longest=${room('eligibilityDescription')}>
      <span>${service.eligibilityDescription}</span>
    </p>
  `;
}

/** In the place of a status: that a website has none, and what opening it means. */
function webLine(
  page: string,
  service: Service,
  {messages}: View,
): TemplateResult {
  const note = siteNote(page, service, messages);
  return html`<span class="status"
    ><span
      >${service.website ? `${messages.status.websiteAnyTime} ${note}` : note}</span
    ></span
  >`;
}

/** A service that takes no calls says it in the place of its status. */
function alertText(service: Service, {today}: View): Drawn {
  const alert = currentAlert(service, today);
  return alert && service.status === 'active'
    ? html`<p class="notice" lang="en-GB">${alert}</p>`
    : nothing;
}

function toggle({name}: Service, {messages}: View): TemplateResult {
  const {more, about, less, of} = messages.card;
  return html`
    <span class="toggle chevron"
      ><span class="when-closed"
        >${more}<span class="unseen">${` ${about({name})}`}</span></span
      ><span class="when-open"
        >${less}<span class="unseen">${of({name})}</span></span
      ></span
    >
  `;
}
