/// <reference lib="esnext.temporal" />
/**
 * The only access to time zones: no other file names the zone, `Temporal` or
 * the library.
 *
 * It takes and returns clock times as numbers, in minutes since midnight on 1
 * January 1970 on London's clocks.
 */
import {IANAZone} from 'luxon';
import {instantOf, rememberOffsets, type OffsetAt} from './zone-offsets.js';

const ZONE = 'Europe/London';
const MS_PER_MINUTE = 60_000;
const NS_PER_MINUTE = 60e9;

const notKnown: OffsetAt = () => NaN;

// Asks nothing on import: a browser's first use of a zone takes up to 175 ms on
// a slow phone, and the page must show numbers first.
let offsetAt = notKnown;
let askedOf: Partial<Sources> = {};

/** The sources of time zones. A page may replace the browser's own. */
interface Sources {
  readonly temporal: typeof Temporal | undefined;
  readonly format: typeof Intl.DateTimeFormat | undefined;
}

/** Whether this device can tell London's time. Never throws. */
export function hasLondonTime(): boolean {
  return londonOffset() !== notKnown;
}

/**
 * The time on London's clocks at an instant. Parts of a minute are dropped.
 * `NaN` if `hasLondonTime` is false.
 */
export function toLondonMinutes(instant: number): number {
  return Math.floor(instant / MS_PER_MINUTE + londonOffset()(instant));
}

/**
 * The instant at which London's clocks show a time. A time that the spring
 * change skips counts one hour later; one that the autumn change repeats counts
 * at its first occurrence. `NaN` if `hasLondonTime` is false.
 */
export function toInstant(londonMinutes: number): number {
  return instantOf(londonOffset(), londonMinutes);
}

function londonOffset(): OffsetAt {
  const sources = {
    temporal: (globalThis as {Temporal?: typeof Temporal}).Temporal,
    format: typeof Intl === 'undefined' ? undefined : Intl.DateTimeFormat,
  };
  // A source that was replaced says nothing about the new one.
  if (
    sources.temporal !== askedOf.temporal ||
    sources.format !== askedOf.format
  ) {
    offsetAt = askForLondon();
    askedOf = sources;
  }
  return offsetAt;
}

/**
 * Chooses one source for all instants. Tries `Temporal` first, because it is
 * faster.
 */
function askForLondon(): OffsetAt {
  for (const source of [fromTemporal, fromIntl]) {
    try {
      const found = source();
      if (isLondon(found)) return rememberOffsets(found);
    } catch {
      // The browser lacks it, or a page has broken it.
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

/** Reduced engines and stubs accept the zone's name and answer in UTC. */
function isLondon(found: OffsetAt): boolean {
  return (
    found(Date.UTC(2026, 0, 1)) === 0 && found(Date.UTC(2026, 6, 1)) === 60
  );
}
