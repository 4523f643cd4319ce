/** The list of services. */
import {html, nothing, type TemplateResult} from 'lit';
import {hasNeeds} from '../../directory/by-need.js';
import type {Listing} from '../../directory/listings.js';
import {regionHeading} from './heading.js';
import {needResult} from './needs.js';
import {rowList} from './row-list.js';
import {serviceRow} from './service-row.js';
import type {RenderContext} from '../render-context.js';

/** How much of the list is drawn, and since which context it is unchanged. */
export interface ListExtent {
  readonly rows: number;
  readonly since: RenderContext;
}

/**
 * The services in the list: those that fit the need or, without a need, all
 * except those under "Who you can call now", which are shown above in the same
 * form.
 */
export function listed(context: RenderContext): readonly Listing[] {
  const {services, calls, need, onPaper, directory} = context;
  const isNarrowed = need !== undefined && hasNeeds(directory);
  return isNarrowed || onPaper
    ? services
    : services.filter((listing) => !calls.includes(listing));
}

/** The rows of the list that are drawn so far. */
export function services(
  context: RenderContext,
  {rows, since}: ListExtent,
): TemplateResult | typeof nothing {
  const all = listed(context);
  const result = needResult(context);
  if (all.length === 0 && result === nothing) return nothing;
  const {heading} = context.messages.card;
  return html`
    <div class="services" part="services">
      ${result === nothing ? regionHeading(context, heading) : result}
      ${rowList(
        all.slice(0, rows),
        (listing) =>
          serviceRow(listing, context, {part: 'card', mayCome: [listing]}),
        since,
      )}
    </div>
  `;
}
