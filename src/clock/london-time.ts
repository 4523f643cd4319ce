/// <reference lib="esnext.temporal" />
/**
 * The one door to time zones: no other file names the zone, `Temporal` or the
 * library.
 *
 * Clock times pass through it as numbers, in minutes since midnight on
 * 1 January 1970 as London's clocks showed it.
 */
import {IANAZone} from 'luxon';
import {instantOf, rememberOffsets, type OffsetAt} from './zone-offsets.js';

const ZONE = 'Europe/London';
const MS_PER_MINUTE = 60_000;
const NS_PER_MINUTE = 60e9;

const notKnown: OffsetAt = () => NaN;

// Nothing is asked on import: a browser's first question about a zone takes up
// to 175 ms on a slow phone, and the page has numbers to show before that.
let offsetAt = notKnown;
let askedOf: Partial<Sources> = {};

/** Who knows zones. A page may put its own in the place of the browser's. */
interface Sources {
  readonly temporal: typeof Temporal | undefined;
  readonly format: typeof Intl.DateTimeFormat | undefined;
}

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
  const sources = {
    temporal: (globalThis as {Temporal?: typeof Temporal}).Temporal,
    format: typeof Intl === 'undefined' ? undefined : Intl.DateTimeFormat,
  };
  // What they replaced says nothing about new ones.
  if (
    sources.temporal !== askedOf.temporal ||
    sources.format !== askedOf.format
  ) {
    offsetAt = askForLondon();
    askedOf = sources;
  }
  return offsetAt;
}

/** One of the two answers for all instants: `Temporal`, which is faster, first. */
function askForLondon(): OffsetAt {
  for (const source of [fromTemporal, fromIntl]) {
    try {
      const found = source();
      if (isLondon(found)) return rememberOffsets(found);
    } catch {
      // It is not there, or a page has broken it.
    }
  }
  return notKnown;
}

function fromTemporal(): OffsetAt {
  const {Instant} = Temporal;
  return (epoch) =>
    Number.isNaN(epoch)
      ? NaN
      : Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(ZONE)
          .offsetNanoseconds / NS_PER_MINUTE;
}

function fromIntl(): OffsetAt {
  const zone = new IANAZone(ZONE);
  return (epoch) => zone.offset(epoch);
}

/** Stripped-down engines and stubs take the name and answer in UTC. */
function isLondon(found: OffsetAt): boolean {
  return (
    found(Date.UTC(2026, 0, 1)) === 0 && found(Date.UTC(2026, 6, 1)) === 60
  );
}
