/**
 * The one door to time zones: no other file names the zone or the library.
 *
 * Clock times pass through it as numbers, in minutes since midnight on
 * 1 January 1970 as London's clocks showed it.
 */
import {IANAZone} from 'luxon';
import {instantOf, rememberOffsets, type OffsetAt} from './zone-offsets.js';

const MS_PER_MINUTE = 60_000;

const notKnown: OffsetAt = () => NaN;

// Nothing is asked on import: a browser's first question about a zone takes up
// to 175 ms on a slow phone, and the page has numbers to show before that.
let offsetAt = notKnown;
let askedOf: unknown;

/** Whether this device can tell London's time. Never throws. */
export function hasLondonTime(): boolean {
  return londonOffset() !== notKnown;
}

/**
 * What London's clocks show at an instant. Parts of a minute are dropped.
 * `NaN` where `hasLondonTime` is false.
 */
export function toLondonMinutes(instant: number): number {
  return Math.floor(instant / MS_PER_MINUTE + londonOffset()(instant));
}

/**
 * The instant at which London's clocks show a time. A time that the spring
 * change skips counts one hour later, one that the autumn change repeats counts
 * at its first occurrence. `NaN` where `hasLondonTime` is false.
 */
export function toInstant(londonMinutes: number): number {
  return instantOf(londonOffset(), londonMinutes);
}

function londonOffset(): OffsetAt {
  const format = typeof Intl === 'undefined' ? undefined : Intl.DateTimeFormat;
  // A page may bring its own `Intl` after us. What it replaced says nothing
  // about the new one.
  if (format !== askedOf) {
    offsetAt = askForLondon();
    askedOf = format;
  }
  return offsetAt;
}

function askForLondon(): OffsetAt {
  try {
    const zone = new IANAZone('Europe/London');
    // Stripped-down engines take the name and answer in UTC.
    const isLondon =
      zone.isValid &&
      zone.offset(Date.UTC(2026, 0, 1)) === 0 &&
      zone.offset(Date.UTC(2026, 6, 1)) === 60;
    return isLondon ? rememberOffsets((epoch) => zone.offset(epoch)) : notKnown;
  } catch {
    return notKnown;
  }
}
