/**
 * One service on a page without script, with everything that the widget says
 * about it.
 */
import {pagesOf, type Listing} from '../directory/listings.js';
import type {Phone, Service} from '../directory/schema.js';
import {ageOf, ageText} from '../wording/age-text.js';
import {dateText} from '../wording/date-text.js';
import {hoursInWords} from '../wording/hours-text.js';
import {english} from '../wording/messages.js';
import {notTakingCallsText} from '../wording/status-text.js';
import {siteName} from '../wording/names.js';
import {telHref} from '../phone-numbers/dialled-digits.js';
import {markup, type MarkupValue, type Markup} from './markup.js';
import type {PageView} from './view.js';

const words = english.card;

/** A row of "Who you can call now". */
export function callRow({service, phones}: Listing, view: PageView): Markup {
  return markup`<li>
<p><b translate="no">${service.name}</b>. ${service.eligibilityDescription}</p>
${phones.slice(0, 1).map((phone) => number(phone, view))}
</li>`;
}

export function card(listing: Listing, view: PageView): Markup {
  const {service, phones} = listing;
  const {noTranslate} = view;
  return markup`<section class="card">
<h2 translate="no">${service.name}</h2>
<p>${service.eligibilityDescription}</p>
${phones.map((phone) => number(phone, view))}
${notice(service)}
${isWebsite(listing) && markup`<p>${english.status.websiteAnyTime}</p>`}
<dl>
${phones.length > 0 && entry(words.hours, hoursInWords(service.schedule))}
${phones.map(costs)}
${service.beforeYouCall !== undefined && entry(words.beforeYouCall, noTranslate(service.beforeYouCall))}
${service.interpretationServices !== undefined && entry(words.languages, noTranslate(service.interpretationServices))}
${sites(service, view)}
</dl>
<p>${noTranslate(service.description)}</p>
<p class="age">${noTranslate(age(listing, view))}</p>
</section>
`;
}

/**
 * The number is written out, so that people can read, learn and dial it
 * elsewhere.
 */
function number({number: digits, menuOption}: Phone, view: PageView): Markup {
  const call = view.noTranslate(english.calls.call({number: digits}));
  return markup`<p class="number">${
    view.links ? markup`<a href="${telHref(digits)}">${call}</a>` : call
  }</p>
${menuOption !== undefined && markup`<p>${english.calls.menu({option: menuOption})}</p>`}`;
}

function isWebsite({service, phones}: Listing): boolean {
  const {website} = pagesOf(service);
  return (
    phones.length === 0 && website !== undefined && service.status === 'active'
  );
}

/** The notice says until when it holds, because nobody updates the page. */
function notice({status, alert}: Service): MarkupValue {
  const until = alert?.until
    ? ` (${english.hours.until({date: dateText(alert.until)})})`
    : '';
  if (status === 'temporarily-closed') {
    const {lead, rest} = notTakingCallsText(alert?.text ?? '');
    return markup`<p><b>${lead}</b> ${rest}${until}</p>`;
  }
  if (!alert) return undefined;
  return markup`<p><b>${alert.text}</b>${until}</p>`;
}

function costs({cost, billNote}: Phone): Markup {
  return markup`${entry(words.cost, words.costs[cost])}
${entry(words.phoneBill, words.bills[billNote ?? 'not-known'])}`;
}

function sites(service: Service, view: PageView): MarkupValue {
  const {website, webChat} = pagesOf(service);
  return [
    website !== undefined && entry(words.website, site(website, view)),
    webChat !== undefined && entry(words.webChat, site(webChat, view)),
  ];
}

function site(url: string, {links}: PageView): MarkupValue {
  const name = siteName(url);
  return links
    ? markup`<a href="${url}" rel="noreferrer" translate="no">${name}</a>`
    : markup`<span translate="no">${name}</span>`;
}

/**
 * The page does not know the day on which it is read, so it never calls a check
 * recent.
 */
function age(listing: Listing, {shown}: PageView): string {
  const {ifNoAnswer} = listing.service;
  const other = shown.find(({service}) => service.id === ifNoAnswer);
  return ageText(ageOf(listing, other));
}

function entry(term: string, description: MarkupValue): Markup {
  return markup`<div><dt>${term}</dt><dd>${description}</dd></div>
`;
}
