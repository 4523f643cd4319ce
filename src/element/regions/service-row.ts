/**
 * A service as every list shows it: name, who it is for, number, and a status
 * that opens the rest. Text by editors is English, whatever language the
 * messages have.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {pagesOf, type Listing} from '../../directory/listings.js';
import {currentAlert} from '../../directory/freshness.js';
import type {Service} from '../../directory/schema.js';
import {numbers, siteLink, siteNote} from './contact.js';
import {heading} from './heading.js';
import {
  factsUnlessBroken,
  kindOf,
  pageInPlaceOfNumber,
} from './service-facts.js';
import {longest, longestStatus, statusLine} from './status-line.js';
import type {RenderContext} from '../render-context.js';

type Drawn = TemplateResult | typeof nothing;

interface RowOptions {
  /** The list, or the rows to call now, whose numbers are buttons. */
  readonly part: 'card' | 'call';
  /**
   * The services that may take this row once statuses are known. Space is
   * reserved for the longest words of each, so that nothing moves.
   */
  readonly mayCome: readonly Listing[];
}

export function serviceRow(
  listing: Listing,
  context: RenderContext,
  {part, mayCome}: RowOptions,
): TemplateResult {
  const {service, phones} = listing;
  const isChief = part === 'call';
  const page = pageInPlaceOfNumber(listing);
  const classes = ['row', isChief && 'chief', page && 'web'].filter(Boolean);
  return html`
    <li class=${classes.join(' ')} part=${part}>
      ${whoAndFor(listing, context, isChief ? mayCome : [])}
      ${
        page
          ? html`<div class="call">${siteLink(page, context, kindOf(page, context, listing))}</div>`
          : numbers(phones, context, isChief)
      }
      ${beforeCalling(service, context)}
      <details class="more">
        <summary>
          ${
            page
              ? webLine(page, service, context)
              : statusLine(listing, context, longestStatus(mayCome, context))
          }
          ${toggle(service, context)}
        </summary>
        ${factsUnlessBroken(listing, context)}
      </details>
    </li>
  `;
}

/** A short row that says whom to call, with some words under the name. */
export function numberRow(
  {service, phones}: Listing,
  context: RenderContext,
  words = '',
): TemplateResult {
  return html`
    <li class="row planned">
      <p class="name">${service.name}</p>
      ${words ? html`<p class="who">${words}</p>` : nothing}
      ${numbers(phones, context)}
    </li>
  `;
}

function whoAndFor(
  {service}: Listing,
  {headingLevel}: RenderContext,
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

/**
 * Replaces a status: says that a website has none, and what opening it means.
 */
function webLine(
  page: string,
  service: Service,
  context: RenderContext,
): TemplateResult {
  const {websiteAnyTime} = context.messages.status;
  const note = siteNote(page, service, context);
  return html`<span class="status"
    ><span>${page === pagesOf(service).website ? `${websiteAnyTime} ${note}` : note}</span></span
  >`;
}

/**
 * What visitors must read before a call, without opening anything. A service
 * that takes no calls shows its notice in place of its status.
 */
function beforeCalling(service: Service, context: RenderContext): Drawn {
  const {messages, today} = context;
  const notice =
    service.status === 'active' ? currentAlert(service, today) : undefined;
  const {beforeYouCall: words} = service;
  if (!notice && !words) return nothing;
  return html`
    <div class="before">
      ${notice ? html`<p class="notice" lang="en-GB">${notice}</p>` : nothing}
      ${
        words
          ? html`<p>
              <b>${messages.card.beforeYouCall}:</b>
              <span lang="en-GB">${words}</span>
            </p>`
          : nothing
      }
    </div>
  `;
}

function toggle({name}: Service, {messages}: RenderContext): TemplateResult {
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
