/**
 * The one list of services: name, number, status, and details under each. What
 * editors write of a service is English, whatever language the messages have.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {pagesOf, type Listing} from '../../directory/listings.js';
import {currentAlert} from '../../directory/freshness.js';
import type {Phone, Service} from '../../directory/schema.js';
import {ageOf, ageText} from '../../wording/age-text.js';
import {hoursInWords} from '../../wording/hours-text.js';
import {callButton, siteLink} from './contact.js';
import {needResult} from './needs.js';
import {heading} from './heading.js';
import {statusLine} from './status-line.js';
import type {RenderContext} from '../render-context.js';

/** Cards that fill more than a screen, whatever its size. */
export const SCREENFUL = 24;

/** The list as far as it is drawn by now: so many cards of it. */
export function services(
  context: RenderContext,
  cards: number,
): TemplateResult {
  const inSight = context.services.slice(0, Math.min(cards, SCREENFUL));
  return html`
    ${needResult(context)}
    <ul class="cards" part="services" role="list">
      ${inSight.map((listing) => html`<li>${card(listing, context)}</li>`)}
      ${cards > SCREENFUL ? outOfSight(context) : nothing}
    </ul>
  `;
}

/** A template of its own is put together outside of the page, and put in once. */
function outOfSight(context: RenderContext): TemplateResult {
  return html`${context.services
    .slice(SCREENFUL)
    .map(
      (listing) =>
        html`<li class="out-of-sight">${card(listing, context)}</li>`,
    )}`;
}

function card(listing: Listing, context: RenderContext): TemplateResult {
  const {service, phones} = listing;
  const {messages} = context;
  return html`
    <div class="card" part="card">
      <div>
        <div class="name">${heading(context.headingLevel + 1, service.name)}</div>
        <p class="muted" lang="en-GB">${service.eligibilityDescription}</p>
      </div>
      ${phones.map((phone) => callButton(phone, messages))}
      ${whenAnswered(listing, context)}
      ${alertText(service, context)}
      <dl class=${isUnknown(service) ? 'said' : nothing}>
        ${
          phones.length > 0
            ? entry(messages.card.hours, hours(service, context))
            : links(service, context)
        }
      </dl>
      <p class="muted">${age(listing, context)}</p>
      ${more(listing, context)}
    </div>
  `;
}

/** Its status, or that a website has none. */
function whenAnswered(
  listing: Listing,
  context: RenderContext,
): TemplateResult | typeof nothing {
  const {service, phones} = listing;
  if (phones.length > 0 || service.status === 'temporarily-closed') {
    return statusLine(listing, context);
  }
  return service.website
    ? html`<p>${context.messages.status.websiteAnyTime}</p>`
    : nothing;
}

/** A service that takes no calls says it in the place of its status. */
function alertText(
  service: Service,
  {today}: RenderContext,
): TemplateResult | typeof nothing {
  const alert = currentAlert(service, today);
  return alert && service.status === 'active'
    ? html`<p class="notice" lang="en-GB">${alert}</p>`
    : nothing;
}

function more(
  {service, phones}: Listing,
  context: RenderContext,
): TemplateResult {
  const {launcher, card: words} = context.messages;
  return html`
    <details>
      <summary>
        <span class="when-closed"
          >${launcher.moreAbout({name: service.name})}</span
        >
        <span class="when-open"
          >${launcher.less}<span class="unseen">: ${service.name}</span></span
        >
      </summary>
      <p lang="en-GB">${service.description}</p>
      <dl>
        ${phones.map((phone) => costs(phone, context))}
        ${
          service.interpretationServices
            ? entry(
                words.languages,
                html`<span lang="en-GB">${service.interpretationServices}</span>`,
              )
            : nothing
        }
        ${phones.length > 0 ? links(service, context) : nothing}
      </dl>
    </details>
  `;
}

function costs(
  {cost, billNote}: Phone,
  {messages}: RenderContext,
): TemplateResult {
  const words = messages.card;
  return html`
    ${entry(words.cost, words.costs[cost])}
    ${entry(words.phoneBill, words.bills[billNote ?? 'not-known'])}
  `;
}

function links(service: Service, {messages}: RenderContext): unknown {
  const {website, webChat} = pagesOf(service);
  const words = messages.card;
  return [
    website && entry(words.website, siteLink(website, service, messages)),
    webChat && entry(words.webChat, siteLink(webChat, service, messages)),
  ];
}

function hours({schedule}: Service, context: RenderContext): string {
  return hoursInWords(schedule, context.messages, context.now?.london.date);
}

function age(listing: Listing, context: RenderContext): string {
  const {ifNoAnswer = ''} = listing.service;
  const other = context.callable.get(ifNoAnswer);
  return ageText(ageOf(listing, other), context.messages);
}

/** Then the status says so already, and the hours need not. */
function isUnknown({schedule}: Service): boolean {
  return (schedule?.kind ?? 'unknown') === 'unknown';
}

function entry(term: string, words: unknown): TemplateResult {
  return html`
    <div>
      <dt>${term}</dt>
      <dd>${words}</dd>
    </div>
  `;
}
