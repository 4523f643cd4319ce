/** The list of services. */
import {html, nothing, type TemplateResult} from 'lit';
import {hasNeeds} from '../../directory/by-need.js';
import type {Listing} from '../../directory/listings.js';
import {regionHeading} from './heading.js';
import {needResult} from './needs.js';
import {serviceRow} from './service-row.js';
import type {RenderContext} from '../render-context.js';

/** Rows that fill more than a screen of any size. */
export const SCREENFUL = 24;

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
  rows: number,
): TemplateResult | typeof nothing {
  const all = listed(context);
  const result = needResult(context);
  if (all.length === 0 && result === nothing) return nothing;
  const inSight = all.slice(0, Math.min(rows, SCREENFUL));
  const {heading} = context.messages.card;
  return html`
    <div class="services" part="services">
      ${result === nothing ? regionHeading(context, heading) : result}
      <ul role="list">
        ${inSight.map((listing) => row(listing, context, false))}
        ${rows > SCREENFUL ? outOfSight(all, context) : nothing}
      </ul>
    </div>
  `;
}

/** A separate template is built outside the page and inserted once. */
function outOfSight(
  all: readonly Listing[],
  context: RenderContext,
): TemplateResult {
  return html`${all.slice(SCREENFUL).map((each) => row(each, context, true))}`;
}

function row(listing: Listing, context: RenderContext, isOutOfSight: boolean) {
  return serviceRow(listing, context, {
    part: 'card',
    mayCome: [listing],
    isOutOfSight,
  });
}
