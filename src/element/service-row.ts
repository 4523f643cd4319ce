/**
 * A service as every list shows it: name, who for, number, and a status that
 * opens what else is known. What editors write of it is English, whatever
 * language the messages have.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {pagesOf, type Listing} from '../directory/find-services.js';
import {currentAlert} from '../directory/freshness.js';
import type {Phone, Service} from '../directory/schema.js';
import {ageOf, ageText} from '../wording/age-text.js';
import {hoursInWords} from '../wording/hours-in-words.js';
import {numbers, siteLink, siteNote} from './contact.js';
import {heading} from './heading.js';
import {longest, longestStatus, statusLine} from './status-line.js';
import type {View} from './view.js';
import {warnBroken} from './warn-once.js';

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

/** Where a service is on the web alone. */
function pageInPlaceOfNumber({service, phones}: Listing): string | undefined {
  const {website, webChat} = pagesOf(service);
  return phones.length === 0 && service.status === 'active'
    ? (website ?? webChat)
    : undefined;
}

function kindOf(page: string, {messages}: View, {service}: Listing): string {
  const {website, webChat} = messages.card;
  return page === pagesOf(service).website ? website : webChat;
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

/** A sentence that breaks must not take the number with it. */
function factsUnlessBroken(listing: Listing, view: View): Drawn {
  try {
    return facts(listing, view);
  } catch (error) {
    warnBroken(error);
    return nothing;
  }
}

function facts(listing: Listing, view: View): TemplateResult {
  const {service, phones} = listing;
  const {card: words} = view.messages;
  const {interpretationServices: languages} = service;
  return html`
    <div class="facts">
      <p lang="en-GB">${service.description}</p>
      <dl>
        ${phones.length > 0 ? entry(words.hours, hours(service, view)) : nothing}
        ${phones.map((phone) => costs(phone, view))}
        ${
          languages
            ? entry(
                words.languages,
                html`<span lang="en-GB">${languages}</span>`,
              )
            : nothing
        }
        ${pages(listing, view)}
      </dl>
      <p>${age(listing, view)}</p>
    </div>
  `;
}

function hours({schedule}: Service, {messages, now}: View): string {
  return hoursInWords(schedule, messages, now?.london.date);
}

function costs({cost, billNote}: Phone, {messages}: View): TemplateResult {
  const words = messages.card;
  return html`
    ${entry(words.cost, words.costs[cost])}
    ${entry(words.phoneBill, words.bills[billNote ?? 'not-known'])}
  `;
}

/** Those that do not stand in the place of a number. */
function pages(listing: Listing, view: View): TemplateResult[] {
  const {service} = listing;
  const inPlaceOfNumber = pageInPlaceOfNumber(listing);
  return Object.values(pagesOf(service))
    .filter((page) => page !== inPlaceOfNumber)
    .map((page) =>
      entry(
        kindOf(page, view, listing),
        html`${siteLink(page)}
          <p class="site-note">${siteNote(page, service, view.messages)}</p>`,
      ),
    );
}

function age(listing: Listing, {messages, callable}: View): string {
  const {ifNoAnswer = ''} = listing.service;
  return ageText(ageOf(listing, callable.get(ifNoAnswer)), messages);
}

function entry(term: string, words: unknown): TemplateResult {
  return html`
    <div>
      <dt>${term}</dt>
      <dd>${words}</dd>
    </div>
  `;
}
