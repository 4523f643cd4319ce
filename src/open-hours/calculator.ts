/** Calculates whether a line is answered at an instant, and in which periods. */
import {hasLondonTime} from '../clock/london-time.js';
import {parseSchedule} from '../schedule/parse-schedule.js';
import type {Schedule} from '../schedule/schedule.js';
import {
  holidayCalendar,
  type BankHolidayList,
  type HolidayCalendar,
} from './bank-holidays.js';
import bankHolidays from './bank-holidays.json';
import {toEpoch, toMoment} from './instants.js';
import type {
  Moment,
  OpeningPeriod,
  OpeningStatus,
  ClosedStatus,
} from './status-types.js';
import {
  timelineOf,
  type Timeline,
  londonDay,
  stretchesFrom,
} from './timeline.js';
import type {Stretch, Answer} from '../schedule/stretches.js';

/** Options of the calculator. */
export interface OpeningOptions {
  /** The bank holidays to use. Default: the built-in list. */
  readonly bankHolidays?: BankHolidayList | undefined;
}

/** The built-in bank holidays of England and Wales. */
export const defaultBankHolidays: BankHolidayList = bankHolidays;

const ALWAYS_OPEN: OpeningStatus = {state: 'always-open'};
const HOURS_NOT_KNOWN: OpeningStatus = {
  state: 'unknown',
  reason: 'hours-not-known',
};
const INVALID_SCHEDULE: OpeningStatus = {
  state: 'unknown',
  reason: 'invalid-schedule',
};

/**
 * Whether a line is answered at an instant, and until when that holds.
 *
 * An instant is a `Date` or milliseconds since 1970. Times in a schedule are
 * London's, wherever the device is, and so is `london` beside each instant of
 * the answer.
 *
 * Data never makes it throw: a schedule in which `checkSchedule` finds an error
 * is `unknown`. Schedules and lists are remembered by identity, so do not
 * change them after passing them in. Do not change the answers either, because
 * they are shared.
 *
 * @throws RangeError if the instant is not a date.
 */
export function openingStatus(
  schedule: Schedule,
  instant: Date | number,
  options: OpeningOptions = {},
): OpeningStatus {
  return statusIn(compiled(schedule, options), toEpoch(instant));
}

/**
 * The first moment after an instant at which `openingStatus` has another
 * answer. `undefined` if there is none.
 *
 * @throws RangeError if the instant is not a date.
 */
export function nextChange(
  schedule: Schedule,
  instant: Date | number,
  options: OpeningOptions = {},
): Moment | undefined {
  const status = openingStatus(schedule, instant, options);
  return status.state === 'always-open' ? undefined : status.until;
}

/**
 * The periods in which a line is open, or may be, from one instant until before
 * another: ordered, disjoint, cut to that range. Periods that touch and have
 * the same state are joined, whatever the reasons.
 *
 * Times outside the periods are closed. If nothing can be calculated (hours not
 * known, an invalid schedule, a device that does not know London's time), the
 * whole range is one `unknown` period.
 *
 * @throws RangeError if `from` or `to` is not a date, or `to` is before `from`.
 */
// eslint-disable-next-line max-params -- three say what is asked, one is seldom needed
export function openingPeriods(
  schedule: Schedule,
  from: Date | number,
  to: Date | number,
  options: OpeningOptions = {},
): OpeningPeriod[] {
  const start = toEpoch(from);
  const end = toEpoch(to);
  if (end < start) {
    throw new RangeError(
      'The end is before the start. Pass the earlier first.',
    );
  }
  const hours = compiled(schedule, options);
  const timed = 'timeline' in hours && hasLondonTime();
  if (timed) return periodsBetween(hours.timeline, start, end);

  const isOpen = statusIn(hours, start).state === 'always-open';
  if (start === end) return [];
  return [toPeriod({start, end, state: isOpen ? 'open' : 'unknown'})];
}

/** A schedule combined with a list of bank holidays, ready for any time. */
type CompiledSchedule =
  /** The answer is the same at any time. */
  | {readonly status: OpeningStatus}
  | {
      readonly timeline: Timeline;
      /** True if the status is `always-open` when no change is ahead. */
      readonly isAlwaysOpen: boolean;
    };

const NO_LIST = {};

const calendars = new WeakMap<object, HolidayCalendar>();
const schedules = new WeakMap<object, WeakMap<object, CompiledSchedule>>();

/**
 * Remembers compiled schedules by identity, so that a page reads each of them
 * once. Both arguments may be anything.
 */
function compiled(
  schedule: unknown,
  options: OpeningOptions,
): CompiledSchedule {
  const list: unknown = options.bankHolidays ?? defaultBankHolidays;
  if (!isObject(schedule)) return {status: INVALID_SCHEDULE};
  const holidays = isObject(list) ? list : NO_LIST;
  const byList = remember(schedules, schedule, () => new WeakMap());
  return remember(byList, holidays, () => compile(schedule, holidays));
}

function compile(schedule: object, list: object): CompiledSchedule {
  const {model, issues} = parseSchedule(schedule);
  if (issues) {
    // A later version may have a kind of schedule that this one does not know.
    const isLaterKind = issues.some(
      ({code, given}) => code === 'unknown-kind' && typeof given === 'string',
    );
    return {status: isLaterKind ? HOURS_NOT_KNOWN : INVALID_SCHEDULE};
  }
  if (model.kind === 'unknown') return {status: HOURS_NOT_KNOWN};

  const isAlwaysOpen = model.kind === 'always-open';
  // Without exceptions the time zone does not matter.
  if (isAlwaysOpen && model.exceptions.length === 0) {
    return {status: ALWAYS_OPEN};
  }
  const holidayOn = remember(calendars, list, () => holidayCalendar(list));
  return {timeline: timelineOf(model, holidayOn), isAlwaysOpen};
}

function remember<Value>(
  known: WeakMap<object, Value>,
  key: object,
  make: () => Value,
): Value {
  let value = known.get(key);
  if (value === undefined) {
    value = make();
    known.set(key, value);
  }
  return value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function statusIn(hours: CompiledSchedule, epoch: number): OpeningStatus {
  if ('status' in hours) return hours.status;
  const status = statusAt(hours.timeline, epoch);
  const isForGood = status.state === 'open' && status.until === undefined;
  return hours.isAlwaysOpen && isForGood ? ALWAYS_OPEN : status;
}

/** A period in milliseconds. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly state: OpeningPeriod['state'];
}

/** The periods of a timeline from one instant until before another. */
function periodsBetween(
  timeline: Timeline,
  from: number,
  to: number,
): OpeningPeriod[] {
  const pieces: Piece[] = [];
  for (const stretch of stretchesFrom(timeline, londonDay(from))) {
    if (stretch.start >= to) break;
    const piece = cut(stretch, from, to);
    if (piece === undefined) continue;
    const last = pieces.at(-1);
    if (last?.state === piece.state && last.end === piece.start) {
      pieces[pieces.length - 1] = {...last, end: piece.end};
    } else pieces.push(piece);
  }
  return pieces.map(toPeriod);
}

function cut(stretch: Stretch, from: number, to: number): Piece | undefined {
  const {state} = stretch.answer;
  const start = Math.max(stretch.start, from);
  const end = Math.min(stretch.end, to);
  return state === 'closed' || start >= end ? undefined : {start, end, state};
}

/** Converts a period to dates. */
function toPeriod({start, end, state}: Piece): OpeningPeriod {
  return {start: toMoment(start), end: toMoment(end), state};
}

// The limit for looking ahead: twenty years of days that all differ. An endless
// list of exceptions must not delay a page. No real service reaches the limit,
// so it never changes an answer.
const MOST_DAYS = 8_000;

const NO_TIME_ZONE: OpeningStatus = {state: 'unknown', reason: 'no-time-zone'};

/** The status at an instant. It is the same for all instants of a stretch. */
export function statusAt(timeline: Timeline, epoch: number): OpeningStatus {
  const day = londonDay(epoch);
  const {stretches, statuses} = timeline.dayOn(day);
  const index = stretches.findIndex(({end}) => epoch < end);
  const current = stretches[index];
  // The day's answer holds for all its instants, but without the zone they are
  // not known.
  if (current === undefined) return NO_TIME_ZONE;
  return (statuses[index] ??= statusOf(
    current.answer,
    laterStretches(timeline, day, current),
  ));
}

/**
 * The stretches after this one that the answer needs: the next one or, after a
 * closed one, everything up to the first certain opening.
 */
function laterStretches(
  timeline: Timeline,
  day: number,
  {start, answer}: Stretch,
): Stretch[] {
  const later: Stretch[] = [];
  for (const stretch of stretchesFrom(timeline, day, MOST_DAYS)) {
    if (stretch.start <= start) continue;
    later.push(stretch);
    if (answer.state !== 'closed' || stretch.answer.state === 'open') break;
  }
  return later;
}

function statusOf(answer: Answer, later: readonly Stretch[]): OpeningStatus {
  const [next] = later;
  // A stretch without an end, or one that ends after the last date, does not
  // change.
  if (next === undefined) return answer;
  const change = {until: toMoment(next.start), next: next.answer.state};
  if (answer.state !== 'closed') return {...answer, ...change};
  return {...answer, ...change, ...openings(later)};
}

function openings(
  later: readonly Stretch[],
): Pick<ClosedStatus, 'opensAt' | 'mayOpenAt' | 'mayOpenDay'> {
  const open = later.find(({answer}) => answer.state === 'open');
  const doubt = later.find(({answer}) => answer.state === 'unknown');
  const day = doubt?.answer.state === 'unknown' ? doubt.answer.day : undefined;
  return {
    ...(open && {opensAt: toMoment(open.start)}),
    ...(doubt && {mayOpenAt: toMoment(doubt.start)}),
    ...(day && {mayOpenDay: day}),
  };
}
