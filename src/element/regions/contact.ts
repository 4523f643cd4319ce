/**
 * The ways to reach a service: numbers to call, and links that say where they
 * lead.
 */
import {html, nothing, type TemplateResult} from 'lit';
import type {Phone, Service} from '../../directory/schema.js';
import {siteName} from '../../wording/names.js';
import type {RenderContext} from '../render-context.js';
import {callLink, outLink} from './links.js';
import {unbroken} from './no-break.js';

/** Stands for the number, to separate the words around it. */
const NUMBER = '\n';

/**
 * The numbers of a service. Each is a link, and is written out so that visitors
 * can read, learn and dial it elsewhere. A button also says which key to press
 * after the call is answered.
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
  const drawn = isButton ? {part: 'button number'} : {part: 'number'};
  return html`
    ${callLink({number: digits, ...drawn}, words, context)}
    ${isButton ? nothing : menu}
  `;
}

/** With a `kind`, which screen readers announce, the link replaces a number. */
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

/**
 * Says what opening the link means; nothing in a sandbox, where the address is
 * text.
 */
export function siteNote(
  url: string,
  {websiteHasExit}: Service,
  {messages: {card}, wayOut}: RenderContext,
): string {
  if (wayOut.surroundings === 'sandbox') return '';
  const opens = card.opensSite({site: siteName(url)});
  return websiteHasExit ? `${opens} ${card.siteHasExit}` : opens;
}
