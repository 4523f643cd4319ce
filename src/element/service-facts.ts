/** What stands under "More": what a service is, its hours, cost, pages and age. */
import {html, nothing, type TemplateResult} from 'lit';
import {pagesOf, type Listing} from '../directory/find-services.js';
import type {Phone, Service} from '../directory/schema.js';
import {ageOf, ageText} from '../wording/age-text.js';
import {hoursInWords} from '../wording/hours-in-words.js';
import {siteLink, siteNote} from './contact.js';
import type {View} from './view.js';
import {warnBroken} from './warn-once.js';

/** Where a service is on the web alone. */
export function pageInPlaceOfNumber({
  service,
  phones,
}: Listing): string | undefined {
  const {website, webChat} = pagesOf(service);
  return phones.length === 0 && service.status === 'active'
    ? (website ?? webChat)
    : undefined;
}

/** What a page of a service is called. */
export function kindOf(
  page: string,
  {messages}: View,
  {service}: Listing,
): string {
  const {website, webChat} = messages.card;
  return page === pagesOf(service).website ? website : webChat;
}

/** A sentence that breaks must not take the number with it. */
export function factsUnlessBroken(
  listing: Listing,
  view: View,
): TemplateResult | typeof nothing {
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
