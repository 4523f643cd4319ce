/**
 * The facts under "More": what a service is, its hours, cost, pages and age.
 */
import {html, nothing, type TemplateResult} from 'lit';
import {firstPageOf, pagesOf, type Listing} from '../../directory/listings.js';
import type {Phone, Service} from '../../directory/schema.js';
import {ageOf, ageText} from '../../wording/age-text.js';
import {hoursInWords} from '../../wording/hours-text.js';
import {siteLink, siteNote} from './contact.js';
import type {RenderContext} from '../render-context.js';
import {warnBroken} from '../warn-once.js';

/** The page of a service that can be reached only online. */
export function pageInPlaceOfNumber({
  service,
  phones,
}: Listing): string | undefined {
  return phones.length === 0 && service.status === 'active'
    ? firstPageOf(service)
    : undefined;
}

/** The name for a page of a service. */
export function kindOf(
  page: string,
  {messages}: RenderContext,
  {service}: Listing,
): string {
  const {website, webChat} = messages.card;
  return page === pagesOf(service).website ? website : webChat;
}

/** If a sentence fails, the number must stay. */
export function factsUnlessBroken(
  listing: Listing,
  context: RenderContext,
): TemplateResult | typeof nothing {
  try {
    return facts(listing, context);
  } catch (error) {
    warnBroken(error);
    return nothing;
  }
}

function facts(listing: Listing, context: RenderContext): TemplateResult {
  const {service, phones} = listing;
  const {card: words} = context.messages;
  const {interpretationServices: languages} = service;
  return html`
    <div class="facts">
      <p lang="en-GB">${service.description}</p>
      <dl>
        ${phones.length > 0 ? entry(words.hours, hours(service, context)) : nothing}
        ${phones.map((phone) => costs(phone, context))}
        ${
          languages
            ? entry(
                words.languages,
                html`<span lang="en-GB">${languages}</span>`,
              )
            : nothing
        }
        ${pages(listing, context)}
      </dl>
      <p>${age(listing, context)}</p>
    </div>
  `;
}

function hours({schedule}: Service, {messages, now}: RenderContext): string {
  return hoursInWords(schedule, messages, now?.london.date);
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

/** The pages that do not replace a number. */
function pages(listing: Listing, context: RenderContext): TemplateResult[] {
  const {service} = listing;
  const inPlaceOfNumber = pageInPlaceOfNumber(listing);
  return Object.values(pagesOf(service))
    .filter((page) => page !== inPlaceOfNumber)
    .map((page) =>
      entry(
        kindOf(page, context, listing),
        html`${siteLink(page, context)}
          <p class="site-note">${siteNote(page, service, context)}</p>`,
      ),
    );
}

function age(listing: Listing, {messages, callable}: RenderContext): string {
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
