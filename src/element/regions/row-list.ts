/**
 * Rows of a list that may be long: a screenful is laid out at once, and the rest
 * when it is near the view.
 */
import {html, type TemplateResult} from 'lit';
import {guard} from 'lit/directives/guard.js';

/** Rows that fill more than a screen of any size. */
export const SCREENFUL = 24;

/** The number of rows out of view that one task draws. */
export const BATCH = 100;

/** Rows out of view are left as they are until `since` is another value. */
export function rowList<Row>(
  rows: readonly Row[],
  draw: (row: Row) => TemplateResult,
  since: unknown,
): TemplateResult {
  return html`
    <ul role="list">
      ${rows.slice(0, SCREENFUL).map(draw)}
    </ul>
    ${batches(rows.slice(SCREENFUL)).map((batch) =>
      guard([since, batch.length], () => outOfSight(batch.map(draw))),
    )}
  `;
}

/**
 * A list of its own, which is built outside the page and inserted and removed at
 * once.
 */
function outOfSight(rows: readonly TemplateResult[]): TemplateResult {
  return html`
    <ul role="list" class="out-of-sight" .style=${`--_rows: ${rows.length}`}>
      ${rows}
    </ul>
  `;
}

function batches<Row>(rows: readonly Row[]): (readonly Row[])[] {
  return Array.from({length: Math.ceil(rows.length / BATCH)}, (_, index) =>
    rows.slice(index * BATCH, (index + 1) * BATCH),
  );
}
