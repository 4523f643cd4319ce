/** What is known at one moment, and in which order it stands. */
import type {Clock} from '../clock/clock.js';
import {hasLondonTime, toInstant} from '../clock/london-time.js';
import {callableFor, forNeed, withSuiting} from '../directory/by-need.js';
import {
  dayAndNightLines,
  inCallingOrder,
  whoToCallNow,
} from '../directory/calling-order.js';
import {
  backFromBreak,
  isOpen,
  listings,
  withStatuses,
  type Listing,
} from '../directory/listings.js';
import {isClockTrusted, isOldList} from '../directory/freshness.js';
import type {Directory, Need} from '../directory/schema.js';
import {wordChanges} from '../open-hours/closing-soon.js';
import {toLondonTime} from '../open-hours/index.js';
import type {Moment} from '../open-hours/opening-status.js';
import {MINUTES_PER_DAY, toDay} from '../schedule/civil-time.js';
import type {LocalDate} from '../schedule/schedule.js';
import {RELEASED} from '../build-info.js';
import {warnBroken} from './warn-once.js';

/** Why no service can have a status. */
export type NoStatusReason = 'no-time-zone' | 'clock-not-trusted';

export interface Snapshot {
  /** Every service, also those that a need leaves out. */
  readonly all: readonly Listing[];
  /** The one list. */
  readonly services: readonly Listing[];
  /** The rows of "who you can call now". */
  readonly calls: readonly Listing[];
  /** Whom these rows may show at some time, as if all were open. */
  readonly candidates: readonly Listing[];
  /** Whom a sentence may tell someone to call, by id. */
  readonly callable: ReadonlyMap<string, Listing>;
  /** The moment of the statuses. Absent where there are none. */
  readonly now?: Moment;
  /** The day, also where there are no statuses. Absent where nobody knows it. */
  readonly today?: LocalDate;
  readonly noStatusReason?: NoStatusReason;
  /** The list is so old that it must say so. */
  readonly listIsOld: boolean;
}

/** Which services are asked for. */
export interface Selection {
  readonly directory: Directory;
  /** Absent: all of them. */
  readonly need?: Need | undefined;
}

/** Where the time of a snapshot comes from. */
export interface SnapshotTime {
  readonly clock: Clock;
  /** A fixed time in London, in minutes, in the place of the clock's. */
  readonly preview?: number | undefined;
  /** Before the first paint no zone is asked, which takes long. */
  readonly beforeZone?: boolean;
}

/** What is known now. Whatever breaks, the list is there, without statuses. */
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

/** Before the time is known, and where it cannot be: the order of the file. */
function withoutTime(
  {directory, need}: Selection,
  noStatusReason?: NoStatusReason,
  today?: LocalDate,
): Snapshot {
  const listed = listings(directory);
  const shown = today
    ? listed.map((listing) => backFromBreak(listing, today))
    : listed;
  return {
    all: shown,
    services: forNeed(shown, need),
    calls: dayAndNightLines(callableFor(shown, need)),
    candidates: candidates(shown, need),
    callable: byId(withSuiting(shown, need)),
    ...(noStatusReason && {noStatusReason}),
    ...(today && {today}),
    listIsOld: today !== undefined && isOldList(directory.updated, today),
  };
}

/**
 * The same with what goes by the day alone, so that an old list or the end of a
 * notice is not said later and moves the rows. By the world's date.
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

/** The statuses of a device's clock, or why it can give none. */
function byClock(selection: Selection, instant: Date): Snapshot {
  if (!hasLondonTime()) return withoutZone(selection, instant, 'no-time-zone');
  return isClockTrusted(instant, RELEASED, selection.directory.updated)
    ? snapshotAt(selection, instant)
    : withoutTime(selection, 'clock-not-trusted');
}

/** The statuses of a given time in London, in minutes. It is not judged. */
function inPreview(selection: Selection, minutes: number): Snapshot {
  return hasLondonTime()
    ? snapshotAt(selection, new Date(toInstant(minutes)))
    : withoutTime(selection, 'no-time-zone');
}

function snapshotAt({directory, need}: Selection, instant: Date): Snapshot {
  const now = {instant, london: toLondonTime(instant)};
  const occasion = {
    instant,
    today: now.london.date,
    bankHolidays: directory.bankHolidays,
  };
  const shown = withStatuses(listings(directory), occasion);
  const inOrder = inCallingOrder(shown);
  return {
    all: inOrder,
    services: forNeed(inOrder, need),
    calls: whoToCallNow(callableFor(inOrder, need)),
    candidates: candidates(shown, need),
    callable: byId(withSuiting(inOrder, need)),
    now,
    today: now.london.date,
    listIsOld: isOldList(directory.updated, now.london.date),
  };
}

function candidates(
  shown: readonly Listing[],
  need: Need | undefined,
): Listing[] {
  const open = shown.map((listing): Listing => {
    return {...listing, status: {state: 'always-open'}};
  });
  return callableFor(inCallingOrder(open), need);
}

/** A row to call may stand outside a list that a need has narrowed. */
export function shownListings({services, calls}: Snapshot): Listing[] {
  return [...new Set([...services, ...calls])];
}

/** A row that closed while it was looked at keeps its place, and is no advice. */
export function stillToCall({calls}: Snapshot): Listing[] {
  return calls.filter((listing) => !listing.status || isOpen(listing));
}

/** New answers in the places of the old ones: nothing moves under a thumb. */
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

/** Milliseconds until the first moment at which any word may be another. */
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

/** When "today" and "tomorrow" become other days. */
function midnight({london}: Moment): number {
  return toInstant(((toDay(london.date) ?? 0) + 1) * MINUTES_PER_DAY);
}
