/** What is known at one moment, and in which order it stands. */
import {hasLondonTime, toInstant} from '../clock/london-time.js';
import {callableFor, forNeed} from '../directory/by-need.js';
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

/** Why no service can have a status. */
export type NoStatusReason = 'no-time-zone' | 'clock-not-trusted';

export interface Snapshot {
  /** Every service, also those that a need leaves out. */
  readonly all: readonly Listing[];
  /** The one list. */
  readonly services: readonly Listing[];
  /** The rows of "who you can call now". */
  readonly calls: readonly Listing[];
  /** Whom someone may be told to call, by id: a card names one of them. */
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

/** Before the time is known, and where it cannot be: the order of the file. */
export function snapshotWithoutTime(
  {directory, need}: Selection,
  noStatusReason?: NoStatusReason,
  today?: LocalDate,
): Snapshot {
  const listed = listings(directory);
  const shown = today
    ? listed.map((listing) => backFromBreak(listing, today))
    : listed;
  const callable = callableFor(shown, need);
  return {
    all: shown,
    services: forNeed(shown, need),
    calls: dayAndNightLines(callable),
    callable: byId(callable),
    ...(noStatusReason && {noStatusReason}),
    ...(today && {today}),
    listIsOld: today !== undefined && isOldList(directory.updated, today),
  };
}

/**
 * The same with what goes by the day alone, so that an old list or the end of a
 * notice is not said later and moves the rows. By the world's date: no zone need
 * be asked, which takes long.
 */
export function snapshotBeforeZone(
  selection: Selection,
  instant: Date,
  noStatusReason?: NoStatusReason,
): Snapshot {
  const {updated} = selection.directory;
  const today = isClockTrusted(instant, RELEASED, updated)
    ? instant.toISOString().slice(0, 10)
    : undefined;
  return snapshotWithoutTime(selection, noStatusReason, today);
}

/** The statuses of a device's clock, or why it can give none. */
export function snapshotByClock(selection: Selection, instant: Date): Snapshot {
  if (!hasLondonTime())
    return snapshotBeforeZone(selection, instant, 'no-time-zone');
  return isClockTrusted(instant, RELEASED, selection.directory.updated)
    ? snapshotAt(selection, instant)
    : snapshotWithoutTime(selection, 'clock-not-trusted');
}

/** The statuses of a given time in London, in minutes. It is not judged. */
export function snapshotInPreview(
  selection: Selection,
  minutes: number,
): Snapshot {
  return hasLondonTime()
    ? snapshotAt(selection, new Date(toInstant(minutes)))
    : snapshotWithoutTime(selection, 'no-time-zone');
}

function snapshotAt({directory, need}: Selection, instant: Date): Snapshot {
  const now = {instant, london: toLondonTime(instant)};
  const occasion = {
    instant,
    today: now.london.date,
    bankHolidays: directory.bankHolidays,
  };
  const inOrder = inCallingOrder(withStatuses(listings(directory), occasion));
  const callable = callableFor(inOrder, need);
  return {
    all: inOrder,
    services: forNeed(inOrder, need),
    calls: whoToCallNow(callable),
    callable: byId(callable),
    now,
    today: now.london.date,
    listIsOld: isOldList(directory.updated, now.london.date),
  };
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
