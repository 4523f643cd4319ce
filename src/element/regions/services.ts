/** The list of services. */
import {html, nothing, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';
import {hasNeeds} from '../../directory/by-need.js';
import type {Listing} from '../../directory/listings.js';
import {regionHeading} from './heading.js';
import {needResult} from './needs.js';
import {serviceRow} from './service-row.js';
import type {RenderContext} from '../render-context.js';

/** Rows that fill more than a screen of any size. */
export const SCREENFUL = 24;

/** The number of rows out of view that one task draws. */
export const BATCH = 100;

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
  const inSight = all.slice(0, Math.min(rows, SCREENFUL));
  const {heading} = context.messages.card;
  return html`
    <div class="services" part="services">
      ${result === nothing ? regionHeading(context, heading) : result}
      <ul role="list">
        ${inSight.map((listing) => row(listing, context, false))}
        ${batches(all.slice(SCREENFUL, rows)).map((batch) =>
          guard([since, batch.length], () => outOfSight(batch, context)),
        )}
      </ul>
    </div>
  `;
}

/** A separate template is built outside the page and inserted once. */
function outOfSight(
  batch: readonly Listing[],
  context: RenderContext,
): TemplateResult {
  return html`${batch.map((each) => row(each, context, true))}`;
}

function batches(rows: readonly Listing[]): (readonly Listing[])[] {
  return Array.from({length: Math.ceil(rows.length / BATCH)}, (_, index) =>
    rows.slice(index * BATCH, (index + 1) * BATCH),
  );
}

function row(listing: Listing, context: RenderContext, isOutOfSight: boolean) {
  return serviceRow(listing, context, {
    part: 'card',
    mayCome: [listing],
    isOutOfSight,
  });
}
