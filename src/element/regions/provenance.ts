/** Says where the list comes from, and how old it is. */
import {html, nothing, type TemplateResult} from 'lit';
import {isShipped} from '../../directory/hertfordshire.js';
import {dateText} from '../../wording/date-text.js';
import {extra} from './heading.js';
import {outLink} from './links.js';
import type {RenderContext} from '../render-context.js';

export function provenance(context: RenderContext): TemplateResult {
  const {directory, isNewest, messages} = context;
  const words = messages.provenance;
  const {maintainer, correctionsUrl, missingInformation, updated} = directory;
  const madeBy = isShipped(directory) ? words.made : words.ownList;
  const made = isNewest ? madeBy : words.notNewest;
  const content = html`
      <p><span lang="en-GB">${directory.provenance}</span> ${words.ages}</p>
      <p>
        ${made({date: dateText(updated, messages)})}
        ${maintainer ? words.keptBy({maintainer}) : nothing}
      </p>
      <p>${words.notPolice}</p>
      <p>${words.hoursChange}</p>
      ${missingInformation ? html`<p lang="en-GB">${missingInformation}</p>` : nothing}
      ${correctionsUrl ? corrections(correctionsUrl, context) : nothing}
  `;
  return extra(context, {part: 'provenance', heading: words.heading, content});
}

function corrections(url: string, context: RenderContext): TemplateResult {
  const {forStaff, tellUs} = context.messages.provenance;
  return html`
    <p>
      ${forStaff}
      ${outLink({to: url}, tellUs, context)}.
    </p>
  `;
}
