/** Finds out who answers at a time that a visitor chooses. */
import {fromLondonTime, toLondonTime} from '../open-hours/index.js';
import type {Moment} from '../open-hours/status-types.js';
import type {LocalDateTime} from '../schedule/schedule.js';
import {callableFor} from './by-need.js';
import {inCallingOrder, inPreferredOrder} from './calling-order.js';
import {onDay, type Listing, type Occasion} from './listings.js';
import type {Need} from './schema.js';

/** What a clock change does to the chosen time. */
export type ClockChange = 'skipped' | 'twice-same' | 'twice-first';

export interface CallPlan {
  /** The time that the visitor chose. */
  readonly asked: LocalDateTime;
  /** The time of the answer: a later one if clocks skip the chosen one. */
  readonly then: Moment;
  readonly isPast: boolean;
  readonly clockChange?: ClockChange;
  /** The services to call then, with their statuses, in calling order. */
  readonly services: readonly Listing[];
}

const HALF_AN_HOUR = 30 * 60 * 1000;
const AN_HOUR = 2 * HALF_AN_HOUR;

/** When the plan is made, and for which need. */
export interface PlanOccasion extends Occasion {
  /** Absent: all services. */
  readonly need?: Need | undefined;
}

/** Plans a call. Undefined if the chosen time does not exist. */
export function planCall(
  asked: LocalDateTime,
  shown: readonly Listing[],
  {instant: now, bankHolidays, need}: PlanOccasion,
): CallPlan | undefined {
  const at = (instant: Date) => {
    const ofDay = inPreferredOrder(onDay(shown, toLondonTime(instant).date));
    return callableFor(inCallingOrder(ofDay, {instant, bankHolidays}), need);
  };
  const then = instantOf(asked, now);
  if (!then) return undefined;
  const services = at(then);
  const clockChange = changeAt(asked, then, () =>
    haveSameStates(services, at(anHourAfter(then))),
  );
  return {
    asked,
    then: {instant: then, london: toLondonTime(then)},
    isPast: then < now,
    ...(clockChange && {clockChange}),
    services,
  };
}

/** The first such instant, or the second if the first has passed. */
function instantOf(asked: LocalDateTime, now: Date): Date | undefined {
  const first = fromLondonTime(asked);
  if (!first) return undefined;
  // `fromLondonTime` moves a skipped time an hour later.
  if (!isAt(first, asked)) return firstAfterGap(first);
  const again = anHourAfter(first);
  return first < now && isAt(again, asked) ? again : first;
}

function changeAt(
  asked: LocalDateTime,
  then: Date,
  isSameAgain: () => boolean,
): ClockChange | undefined {
  if (!isAt(then, asked)) return 'skipped';
  if (!isAt(anHourAfter(then), asked)) return undefined;
  return isSameAgain() ? 'twice-same' : 'twice-first';
}

function anHourAfter(instant: Date): Date {
  return new Date(instant.getTime() + AN_HOUR);
}

/** The first time after a skipped one: clocks resume on the hour. */
function firstAfterGap(then: Date): Date {
  return then.getTime() % AN_HOUR === 0
    ? then
    : new Date(then.getTime() - HALF_AN_HOUR);
}

function haveSameStates(
  one: readonly Listing[],
  other: readonly Listing[],
): boolean {
  const states = (shown: readonly Listing[]) =>
    shown
      .map(({service, status}) => `${service.id} ${status?.state}`)
      .sort()
      .join();
  return states(one) === states(other);
}

function isAt(instant: Date, {date, time}: LocalDateTime): boolean {
  const london = toLondonTime(instant);
  return london.date === date && london.time === time;
}
