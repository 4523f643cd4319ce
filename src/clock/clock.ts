/**
 * The source of the time. Nothing else in this project asks what time it is.
 */
export interface Clock {
  now(): Date;
}

/**
 * The clock of the device, even if a page has replaced `Date` with one that
 * stands still or is shifted. If that one does not accept a time either, nobody
 * knows the time: `NaN`.
 */
export const systemClock: Clock = {
  now() {
    const time = devicesTime();
    if (Number.isNaN(time)) return new Date();
    const now = new Date(time);
    if (now.getTime() !== time) now.setTime(NaN);
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
