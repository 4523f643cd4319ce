/** The ways to reach a service: numbers that can be dialled, links that say where they lead. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Phone, Service} from '../../directory/schema.js';
import type {Messages} from '../../wording/messages.js';
import {siteName} from '../../wording/site-name.js';
import {telHref} from '../../wording/tel-href.js';
import type {RenderContext} from '../render-context.js';
import {unbroken} from './no-break.js';

/** Stands for the number while the words around it are told apart. */
const NUMBER = '\n';

/**
 * The numbers of a service. Each is the link and can be read, learned and
 * dialled elsewhere. On a button it says, too, what to press after it.
 */
export function numbers(
  phones: readonly Phone[],
  messages: Messages,
  isButton = false,
): TemplateResult {
  return html`
    <div class=${phones.length > 1 ? 'call several' : 'call'}>
      ${phones.map((phone) => number(phone, messages, isButton))}
    </div>
  `;
}

function number(
  {number: digits, menuOption}: Phone,
  {calls}: Messages,
  isButton: boolean,
): TemplateResult {
  const [before, after] = calls.call({number: NUMBER}).split(NUMBER);
  const menu =
    menuOption === undefined
      ? nothing
      : html`<span class="menu">${calls.menu({option: menuOption})}</span>`;
  return html`
    <a
      class=${isButton ? 'number button' : 'number'}
      part=${isButton ? 'button number' : 'number'}
      href=${telHref(digits)}
      draggable="false"
      ><span
        ><span class="verb">${before}</span>${unbroken(digits)}<span class="verb"
          >${after}</span
        ></span
      >${isButton ? menu : nothing}</a
    >
    ${isButton ? nothing : menu}
  `;
}

/**
 * A link out of the page, in the same tab: nothing stays open behind it. With a
 * `kind`, which is heard, it stands in the place of a number.
 */
export function siteLink(url: string, kind?: string): TemplateResult {
  return html`
    <a
      class=${kind ? 'number' : nothing}
      href=${url}
      rel="noreferrer"
      referrerpolicy="no-referrer"
      draggable="false"
      ><span
        >${kind ? html`<span class="unseen">${`${kind}: `}</span>` : nothing}${siteName(url)}</span
      ></a
    >
  `;
}

/** What opening it means; nothing in a sandbox, where the address is text. */
export function siteNote(
  url: string,
  {websiteHasExit}: Service,
  {messages: {card}, surroundings}: RenderContext,
): string {
  if (surroundings === 'sandbox') return '';
  const opens = card.opensSite({site: siteName(url)});
  return websiteHasExit ? `${opens} ${card.siteHasExit}` : opens;
}
