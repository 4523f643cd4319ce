/**
 * The state of every service at one moment, and the order in which services are
 * shown.
 */
import type {Clock} from '../clock/clock.js';
import {hasLondonTime, toInstant} from '../clock/london-time.js';
import {callableFor, forNeed, withSuitableLines} from '../directory/by-need.js';
import {
  dayAndNightLines,
  inCallingOrder,
  inPreferredOrder,
  whoToCallNow,
} from '../directory/calling-order.js';
import {isOpen, listings, onDay, type Listing} from '../directory/listings.js';
import {isClockTrusted, isOldList} from '../directory/freshness.js';
import type {Directory, Need} from '../directory/schema.js';
import {wordChanges} from '../open-hours/closing-soon.js';
import {toLondonTime} from '../open-hours/index.js';
import type {Moment} from '../open-hours/status-types.js';
import {MINUTES_PER_DAY, toDay} from '../schedule/civil-time.js';
import type {LocalDate} from '../schedule/schedule.js';
import {RELEASED} from '../build-info.js';
import {warnBroken} from './warn-once.js';

/** Why no service can have a status. */
export type NoStatusReason = 'no-time-zone' | 'clock-not-trusted';

export interface Snapshot {
  /** Every service, including those that the need leaves out. */
  readonly all: readonly Listing[];
  /** The list of services. */
  readonly services: readonly Listing[];
  /** The rows of "Who you can call now". */
  readonly calls: readonly Listing[];
  /**
   * The services that these rows may show at some time, as if all were open.
   */
  readonly candidates: readonly Listing[];
  /** The services that a sentence may recommend to call, by id. */
  readonly callable: ReadonlyMap<string, Listing>;
  /** The moment of the statuses. Absent if there are no statuses. */
  readonly now?: Moment;
  /** The day, even if there are no statuses. Absent if nobody knows it. */
  readonly today?: LocalDate;
  readonly noStatusReason?: NoStatusReason;
  /** True if the list is so old that the widget must say so. */
  readonly listIsOld: boolean;
}

/** The services that are asked for. */
export interface Selection {
  readonly directory: Directory;
  /** Absent: all of them. */
  readonly need?: Need | undefined;
}

/** The source of a snapshot's time. */
export interface SnapshotTime {
  readonly clock: Clock;
  /** A fixed time in London, in minutes, used instead of the clock. */
  readonly preview?: number | undefined;
  /**
   * True before the first paint, when asking for the time zone would take too
   * long.
   */
  readonly beforeZone?: boolean;
}

/**
 * Takes a snapshot for now. If anything fails, it has the list without
 * statuses.
 */
export function takeSnapshot(
  selection: Selection,
  {clock, preview, beforeZone = false}: SnapshotTime,
): Snapshot {
  try {
    if (preview !== undefined) return inPreview(selection, preview);
    const instant = clock.now();
    return beforeZone
      ? withoutZone(selection, instant)
      : byClock(selection, instant);
  } catch (error) {
    warnBroken(error);
    return withoutTime(selection);
  }
}

/**
 * A snapshot in the order of the file, before the time is known or if it cannot
 * be known.
 */
function withoutTime(
  {directory, need}: Selection,
  noStatusReason?: NoStatusReason,
  today?: LocalDate,
): Snapshot {
  const listed = listings(directory);
  const shown = today ? onDay(listed, today) : listed;
  return {
    all: shown,
    services: forNeed(shown, need),
    calls: dayAndNightLines(callableFor(shown, need)),
    candidates: callableFor(inPreferredOrder(shown), need),
    callable: byId(withSuitableLines(shown, need)),
    ...(noStatusReason && {noStatusReason}),
    ...(today && {today}),
    listIsOld: today !== undefined && isOldList(directory.updated, today),
  };
}

/**
 * Adds what depends only on the day, by UTC, so that the notice of an old list,
 * or the end of a notice, does not move rows later.
 */
function withoutZone(
  selection: Selection,
  instant: Date,
  noStatusReason?: NoStatusReason,
): Snapshot {
  const {updated} = selection.directory;
  const today = isClockTrusted(instant, RELEASED, updated)
    ? instant.toISOString().slice(0, 10)
    : undefined;
  return withoutTime(selection, noStatusReason, today);
}

/** The statuses by the device's clock, or the reason why there are none. */
function byClock(selection: Selection, instant: Date): Snapshot {
  if (!hasLondonTime()) return withoutZone(selection, instant, 'no-time-zone');
  return isClockTrusted(instant, RELEASED, selection.directory.updated)
    ? snapshotAt(selection, instant)
    : withoutTime(selection, 'clock-not-trusted');
}

/**
 * The statuses at a given time in London, in minutes. The time is not checked.
 */
function inPreview(selection: Selection, minutes: number): Snapshot {
  return hasLondonTime()
    ? snapshotAt(selection, new Date(toInstant(minutes)))
    : withoutTime(selection, 'no-time-zone');
}

function snapshotAt({directory, need}: Selection, instant: Date): Snapshot {
  const now = {instant, london: toLondonTime(instant)};
  const today = now.london.date;
  const ofDay = inPreferredOrder(onDay(listings(directory), today));
  const {bankHolidays} = directory;
  const inOrder = inCallingOrder(ofDay, {instant, bankHolidays});
  return {
    all: inOrder,
    services: forNeed(inOrder, need),
    calls: whoToCallNow(callableFor(inOrder, need)),
    candidates: callableFor(ofDay, need),
    callable: byId(withSuitableLines(inOrder, need)),
    now,
    today,
    listIsOld: isOldList(directory.updated, today),
  };
}

/**
 * All rows on screen: a row to call may be missing from a list that a need has
 * narrowed.
 */
export function shownListings({services, calls}: Snapshot): Listing[] {
  return [...new Set([...services, ...calls])];
}

/**
 * The rows to call that are still open. A row that closes while it is shown
 * keeps its place but is no longer recommended.
 */
export function stillToCall({calls}: Snapshot): Listing[] {
  return calls.filter((listing) => !listing.status || isOpen(listing));
}

/**
 * Puts new answers into the places of the old ones, so that nothing moves under
 * a thumb.
 */
export function inPlacesOf(old: Snapshot, fresh: Snapshot): Snapshot {
  const all = byId(fresh.all);
  const inPlace = (places: readonly Listing[]) =>
    places.flatMap(({service}) => all.get(service.id) ?? []);
  return {
    ...fresh,
    services: inPlace(old.services),
    calls: inPlace(old.calls),
  };
}

function byId(shown: readonly Listing[]): ReadonlyMap<string, Listing> {
  return new Map(shown.map((listing) => [listing.service.id, listing]));
}

/** Milliseconds until the first moment at which any word may change. */
export function untilWordsChange(snapshot: Snapshot): number {
  const {now} = snapshot;
  if (!now) return Infinity;
  const instant = now.instant.getTime();
  const changes = shownListings(snapshot).flatMap(({status}) =>
    status ? wordChanges(status) : [],
  );
  return [midnight(now), ...changes]
    .map((change) => change - instant)
    .filter((wait) => wait > 0)
    .reduce((first, wait) => Math.min(first, wait), Infinity);
}

/** The next midnight, when "today" and "tomorrow" change. */
function midnight({london}: Moment): number {
  return toInstant(((toDay(london.date) ?? 0) + 1) * MINUTES_PER_DAY);
}
