/**
 * Days cut into runs: within a run the same spans of dates hold, so that what
 * was found out for one day of it is true of all.
 */

/** A span of days. Both ends are included, and may be infinite. */
export interface DaySpan {
  readonly from: number;
  readonly through: number;
}

/** The days on which a span begins, or is over for the first time. Ordered. */
export function edgesOf(spans: readonly DaySpan[]): readonly number[] {
  const edges = new Set<number>();
  for (const {from, through} of spans) {
    if (Number.isFinite(from)) edges.add(from);
    if (Number.isFinite(through)) edges.add(through + 1);
  }
  return [...edges].sort((a, b) => a - b);
}

/**
 * The number of the run that a day is in. Run 0 comes before the first edge,
 * and `edges[run]` is the first day of the next one.
 */
export function runOf(edges: readonly number[], day: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edges[middle] as number) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
