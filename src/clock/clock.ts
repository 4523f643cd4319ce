/** Where the time comes from. Nothing else in this project asks what time it is. */
export interface Clock {
  now(): Date;
}

/** A page that tells another time differs by more. */
const TOLERANCE_MS = 60_000;

/**
 * The clock of the device. Where a page has put a `Date` of its own in its
 * place, one that stands still or is shifted, nobody knows the time: `NaN`.
 */
export const systemClock: Clock = {
  now() {
    const now = new Date();
    const isPages = Math.abs(now.getTime() - devicesTime()) > TOLERANCE_MS;
    // Set, and not made anew: a page's `Date` may be the same whatever it is given.
    if (isPages) now.setTime(NaN);
    return now;
  },
};

/**
 * The browser dates a new file by the device's clock, past any `Date` of the
 * page. `NaN` where it dates none. `performance` would not do: it stands still
 * while a device sleeps, and hears of no clock that is set right.
 */
function devicesTime(): number {
  try {
    return new File([], '').lastModified;
  } catch {
    return NaN;
  }
}
