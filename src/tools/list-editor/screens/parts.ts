/** Parts that several screens share: ways to other screens, and issues. */
import {html, nothing, type TemplateResult} from 'lit';
import type {DirectoryIssue} from '../../../directory/check/directory-issue.js';
import {weekdayAndDateText} from '../../../wording/date-text.js';
import {button} from '../ask/controls.js';
import type {Page} from '../page.js';
import {words} from '../words.js';

/** Issues as sentences. Long lists are cut. */
export function issueList(issues: readonly DirectoryIssue[]): TemplateResult {
  const shown = issues.slice(0, 20);
  const more = issues.length - shown.length;
  return html`
    <ul>
      ${shown.map(({where, message}) => html`<li>${where}: ${message}</li>`)}
      ${more > 0 ? html`<li>${words.andMore(more)}</li>` : nothing}
    </ul>
  `;
}

/** A link to the list of services. */
export function backLink(page: Page): TemplateResult {
  return html`<p class="crumb">${allServices(page)}</p>`;
}

/** A link to the list of services, with their number. */
export function allServices(
  {actions, derived}: Page,
  look = 'link',
): TemplateResult {
  const count = derived.tasks.services.length;
  const show = () => actions.show({kind: 'services'});
  return button(words.service.all(count), show, look);
}

/** What a button does that shows a service. */
export function openService({actions}: Page, index: number): () => void {
  return () => actions.show({kind: 'service', index});
}

/** The top of a screen: the date, its title, and its buttons. */
export function screenTop(
  {today}: Page,
  {title, buttons}: {title: string; buttons: unknown},
): TemplateResult {
  const print = () => window.print();
  return html`
    <div class="top">
      <div>
        <p class="soft">${weekdayAndDateText(today)} ${today.slice(0, 4)}</p>
        <h1 id="heading" tabindex="-1">${title}</h1>
      </div>
      <p class="buttons">${buttons} ${button(words.sheet.print, print, 'second')}</p>
    </div>
  `;
}
