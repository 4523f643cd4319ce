/** The ways to reach a service: numbers that can be dialled, links that say where they lead. */
import {html, nothing, type TemplateResult} from 'lit';
import type {Phone, Service} from '../../directory/schema.js';
import type {Messages} from '../../wording/messages.js';
import {siteName} from '../../wording/site-name.js';
import {telHref} from '../../wording/tel-href.js';

/** The number is the link and can be read, learned and dialled elsewhere. */
export function callButton(
  {number, menuOption}: Phone,
  {calls}: Messages,
): TemplateResult {
  return html`
    <div class="call">
      <a class="button" part="button number" href=${telHref(number)}
        >${calls.call({number})}</a
      >
      ${
        menuOption === undefined
          ? nothing
          : html`<p>${calls.menu({option: menuOption})}</p>`
      }
    </div>
  `;
}

/** A link out of the page, in the same tab: nothing stays open behind it. */
export function siteLink(
  url: string,
  service: Service,
  {card}: Messages,
): TemplateResult {
  const site = siteName(url);
  return html`
    <a href=${url} rel="noreferrer" referrerpolicy="no-referrer">${site}</a>
    <p class="muted site-note">
      ${card.opensSite({site})}
      ${service.websiteHasExit ? card.siteHasExit : nothing}
    </p>
  `;
}
