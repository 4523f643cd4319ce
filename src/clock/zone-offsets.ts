/**
 * Remembers the offsets of a zone.
 *
 * Asking a browser for one offset takes microseconds, and a page asks for the
 * same ones thousands of times. Between two clock changes the answer is known.
 */

/** Minutes ahead of UTC at an instant. `NaN` if the zone is not known. */
export type OffsetAt = (epoch: number) => number;

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

// Shorter than the time between any two changes of London's clocks (four weeks,
// in 1947), so that a stretch contains at most one change.
const STRETCH = 16 * MS_PER_DAY;

// On the first and last possible day the clock time may be out of range.
const LATEST_ASKED = 8.64e15 - MS_PER_DAY;

// Five years have 115 stretches. The limit keeps random centuries from filling
// the memory.
const MOST_REMEMBERED = 2_000;

/** A stretch of time with at most one clock change. */
interface OffsetStretch {
  readonly before: number;
  readonly changesAt: number;
  readonly after: number;
}

/** Returns the same answers as `offsetAt`, in a fraction of the time. */
export function rememberOffsets(offsetAt: OffsetAt): OffsetAt {
  const stretches = new Map<number, OffsetStretch>();

  return (epoch) => {
    const index = Math.floor(epoch / STRETCH);
    let stretch = stretches.get(index);
    if (stretch === undefined) {
      if (stretches.size >= MOST_REMEMBERED) stretches.clear();
      stretch = readStretch(offsetAt, index * STRETCH);
      stretches.set(index, stretch);
    }
    return epoch < stretch.changesAt ? stretch.before : stretch.after;
  };
}

function readStretch(offsetAt: OffsetAt, start: number): OffsetStretch {
  let low = Math.max(start, -LATEST_ASKED);
  let high = Math.min(start + STRETCH, LATEST_ASKED);
  const before = offsetAt(low);
  const after = offsetAt(high);
  // London's first change, in 1847, came at a quarter past a minute.
  while (before !== after && high - low > 1_000) {
    const middle = Math.floor((low + high) / 2_000) * 1_000;
    if (offsetAt(middle) === before) low = middle;
    else high = middle;
  }
  return {before, changesAt: high, after};
}

/**
 * The instant of a time on the zone's clocks, both in minutes and milliseconds
 * since 1970.
 *
 * It follows Temporal's `compatible`, as RFC 5545 does: a clock time that the
 * spring change skips counts one hour later, and one that the autumn change
 * repeats counts at its first occurrence.
 */
export function instantOf(offsetAt: OffsetAt, clockMinutes: number): number {
  const asIfUtc = clockMinutes * MS_PER_MINUTE;
  const before = offsetAt(asIfUtc - MS_PER_DAY);
  const after = offsetAt(asIfUtc + MS_PER_DAY);
  const first = asIfUtc - before * MS_PER_MINUTE;
  if (offsetAt(first) === before) return first;

  const second = asIfUtc - after * MS_PER_MINUTE;
  return offsetAt(second) === after ? second : first;
}
