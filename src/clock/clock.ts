/**
 * The source of the time. Nothing else in this project asks what time it is.
 */
export interface Clock {
  now(): Date;
}

/** A page that fakes the time differs by more than this. */
const TOLERANCE_MS = 60_000;

/**
 * The clock of the device. If a page has replaced `Date` with one that stands
 * still or is shifted, nobody knows the time: `NaN`.
 */
export const systemClock: Clock = {
  now() {
    const now = new Date();
    const isPages = Math.abs(now.getTime() - devicesTime()) > TOLERANCE_MS;
    // Changes this Date, because a page's `Date` may ignore the value it is
    // constructed with.
    if (isPages) now.setTime(NaN);
    return now;
  },
};

/**
 * The browser dates a new file by the device's clock, independently of the
 * page's `Date`. `NaN` if it does not. `performance` would not work: it stops
 * while a device sleeps, and ignores corrections of the clock.
 */
function devicesTime(): number {
  try {
    return new File([], '').lastModified;
  } catch {
    return NaN;
  }
}
