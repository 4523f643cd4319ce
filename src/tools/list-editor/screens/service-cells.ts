/** A service on one line: its numbers, and what became of it. */
import {html, type TemplateResult} from 'lit';
import {firstPageOf, phonesIn} from '../../../directory/listings.js';
import type {Phone, Service} from '../../../directory/schema.js';
import {dateText} from '../../../wording/date-text.js';
import {siteName} from '../../../wording/names.js';
import type {Task} from '../list/due.js';
import type {Page} from '../page.js';
import {words} from '../words.js';

/** The numbers, or the website if there are none. */
export function numbersText({service}: Task): string {
  const {phones = []} = service ?? {};
  if (phones.length > 0) return phones.map(numberAndKey).join('; ');
  return siteOf(service) || words.services.noPhone;
}

export function numberAndKey({number, menuOption: option}: Phone): string {
  return option ? `${number}, ${words.services.menu({option})}` : number;
}

/** The name of the website. */
export function siteOf(service: Service | undefined): string {
  const address = service && firstPageOf(service);
  return address ? siteName(address) : '';
}

/** Whether one of its numbers is hidden in every list. */
function hasHiddenNumber({derived}: Page, service?: Service): boolean {
  const {directory} = derived;
  const {phones = []} = service ?? {};
  return Boolean(
    service && directory && phonesIn(directory)(service).length < phones.length,
  );
}

/** What is unusual about a service, or when it was last checked. */
export function stateTag(page: Page, {service}: Task): TemplateResult {
  const {assuredDate, assuredBy = '', status} = service ?? {};
  const {services} = words;
  if (hasHiddenNumber(page, service)) {
    return html`<span class="tag late">${services.numberHidden}</span>`;
  }
  if (status === 'temporarily-closed') {
    return html`<span class="tag ask">${services.down}</span>`;
  }
  if (!assuredDate) return html`<span class="soft">${words.never}</span>`;
  const isNew = changedCheck(page, service);
  const day = dateText(assuredDate);
  const said = words.checkedBy({
    day: isNew ? day.replace(/ \d{4}$/, '') : day,
    initials: assuredBy,
  });
  return isNew
    ? html`<span class="tag done">✓ ${said}</span>`
    : html`<span class="soft">${said}</span>`;
}

/** Whether its check is one of the unread changes. */
function changedCheck({derived}: Page, service: Service | undefined): boolean {
  const task = derived.tasks.services.find((each) => each.service === service);
  return derived.changes.some(
    ({index, isCheck}) => isCheck && index === task?.index,
  );
}
