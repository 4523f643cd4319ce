/** Where the list comes from, and how old it is. */
import {html, nothing, type TemplateResult} from 'lit';
import {dateText} from '../wording/date-text.js';
import {regionHeading} from './heading.js';
import type {View} from './view.js';

export function provenance(view: View): TemplateResult {
  const {directory, messages} = view;
  const words = messages.provenance;
  const {maintainer, correctionsUrl, updated} = directory;
  return html`
    <details class="region" part="provenance">
      <summary>${regionHeading(view, words.heading)}</summary>
      <p>${words.sources}</p>
      <p>
        ${words.made({date: dateText(updated, messages)})}
        ${maintainer ? words.keptBy({maintainer}) : nothing}
      </p>
      <p>${words.notPolice}</p>
      <p>${words.hoursChange}</p>
      <p>${words.lostPage}</p>
      ${correctionsUrl ? corrections(correctionsUrl, view) : nothing}
    </details>
  `;
}

function corrections(url: string, {messages}: View): TemplateResult {
  const {forStaff, tellUs} = messages.provenance;
  return html`
    <p>
      ${forStaff}
      <a href=${url} rel="noreferrer" referrerpolicy="no-referrer">${tellUs}</a>.
    </p>
  `;
}
