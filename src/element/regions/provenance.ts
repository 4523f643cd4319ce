/** Where the list comes from, and how old it is. */
import {html, nothing, type TemplateResult} from 'lit';
import {hertfordshire} from '../../directory/hertfordshire.js';
import {dateText} from '../../wording/date-text.js';
import {regionHeading} from './heading.js';
import type {RenderContext} from '../render-context.js';

export function provenance(context: RenderContext): TemplateResult {
  const {directory, isNewest, messages} = context;
  const words = messages.provenance;
  const {id, maintainer, correctionsUrl, updated} = directory;
  const isBuiltInList = id === hertfordshire.id;
  const madeBy = isBuiltInList ? words.made : words.ownList;
  const made = isNewest ? madeBy : words.notNewest;
  return html`
    <details class="region" part="provenance">
      <summary>${regionHeading(context, words.heading)}</summary>
      ${isBuiltInList ? html`<p>${words.sources}</p>` : nothing}
      <p>
        ${made({date: dateText(updated, messages)})}
        ${maintainer ? words.keptBy({maintainer}) : nothing}
      </p>
      <p>${words.notPolice}</p>
      <p>${words.hoursChange}</p>
      ${isBuiltInList ? html`<p>${words.lostPage}</p>` : nothing}
      ${correctionsUrl ? corrections(correctionsUrl, context) : nothing}
    </details>
  `;
}

function corrections(url: string, {messages}: RenderContext): TemplateResult {
  const {forStaff, tellUs} = messages.provenance;
  return html`
    <p>
      ${forStaff}
      <a href=${url} rel="noreferrer" referrerpolicy="no-referrer">${tellUs}</a>.
    </p>
  `;
}
