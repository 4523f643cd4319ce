/** The ways to reach a service: numbers that can be dialled, links that say where they lead. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Phone, Service} from '../../directory/schema.js';
import {siteName} from '../../wording/site-name.js';
import type {RenderContext} from '../render-context.js';
import {callLink, outLink} from './links.js';
import {unbroken} from './no-break.js';

/** Stands for the number while the words around it are told apart. */
const NUMBER = '\n';

/**
 * The numbers of a service. Each is the link and can be read, learned and
 * dialled elsewhere. On a button it says, too, what to press after it.
 */
export function numbers(
  phones: readonly Phone[],
  context: RenderContext,
  isButton = false,
): TemplateResult {
  return html`
    <div class=${phones.length > 1 ? 'call several' : 'call'}>
      ${phones.map((phone) => number(phone, context, isButton))}
    </div>
  `;
}

function number(
  {number: digits, menuOption}: Phone,
  context: RenderContext,
  isButton: boolean,
): TemplateResult {
  const {calls} = context.messages;
  const [before, after] = calls.call({number: NUMBER}).split(NUMBER);
  const menu =
    menuOption === undefined
      ? nothing
      : html`<span class="menu">${calls.menu({option: menuOption})}</span>`;
  const words = html`<span
      ><span class="verb">${before}</span>${unbroken(digits)}<span class="verb"
        >${after}</span
      ></span
    >${isButton ? menu : nothing}`;
  const look = isButton ? 'button number' : 'number';
  return html`
    ${callLink({number: digits, look}, words, context)}
    ${isButton ? nothing : menu}
  `;
}

/** With a `kind`, which is heard, it stands in the place of a number. */
export function siteLink(
  url: string,
  context: RenderContext,
  kind?: string,
): TemplateResult {
  const words = html`<span
    >${kind ? html`<span class="unseen">${`${kind}: `}</span>` : nothing}${siteName(url)}</span
  >`;
  return outLink({to: url, look: kind ? 'number' : undefined}, words, context);
}

/** What opening it means; nothing in a sandbox, where the address is text. */
export function siteNote(
  url: string,
  {websiteHasExit}: Service,
  {messages: {card}, wayOut}: RenderContext,
): string {
  if (wayOut.surroundings === 'sandbox') return '';
  const opens = card.opensSite({site: siteName(url)});
  return websiteHasExit ? `${opens} ${card.siteHasExit}` : opens;
}
