/** The one list of services. */
import {html, nothing, type TemplateResult} from 'lit';
import {hasNeeds, type Listing} from '../directory/find-services.js';
import {regionHeading} from './heading.js';
import {needResult} from './needs.js';
import {serviceRow} from './service-row.js';
import type {View} from './view.js';

/** Rows that fill more than a screen, whatever its size. */
export const SCREENFUL = 24;

/**
 * Who stands in the list: whoever fits the need and, where none is chosen, not
 * those who can be called now, which stand above it in the same form.
 */
export function listed(view: View): readonly Listing[] {
  const {services, calls, need, onPaper, directory} = view;
  const isNarrowed = need !== undefined && hasNeeds(directory);
  return isNarrowed || onPaper
    ? services
    : services.filter((listing) => !calls.includes(listing));
}

/** The list as far as it is drawn by now: so many rows of it. */
export function services(
  view: View,
  rows: number,
): TemplateResult | typeof nothing {
  const all = listed(view);
  const result = needResult(view);
  if (all.length === 0 && result === nothing) return nothing;
  const inSight = all.slice(0, Math.min(rows, SCREENFUL));
  const {heading} = view.messages.services;
  return html`
    <div class="services" part="services">
      ${result === nothing ? regionHeading(view, heading) : result}
      <ul role="list">
        ${inSight.map((listing) => row(listing, view, false))}
        ${rows > SCREENFUL ? outOfSight(all, view) : nothing}
      </ul>
    </div>
  `;
}

/** A template of its own is put together outside of the page, and put in once. */
function outOfSight(all: readonly Listing[], view: View): TemplateResult {
  return html`${all.slice(SCREENFUL).map((each) => row(each, view, true))}`;
}

function row(listing: Listing, view: View, isOutOfSight: boolean) {
  return serviceRow(listing, view, {
    part: 'card',
    mayCome: [listing],
    isOutOfSight,
  });
}
