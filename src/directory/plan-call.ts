/** Who answers at a time that a visitor has in mind. */
import {fromLondonTime, toLondonTime} from '../open-hours/index.js';
import type {Moment} from '../open-hours/opening-status.js';
import type {LocalDateTime} from '../schedule/schedule.js';
import {callableFor} from './by-need.js';
import {inCallingOrder} from './calling-order.js';
import {withStatuses, type Listing, type Occasion} from './listings.js';
import type {Need} from './schema.js';

/** What the change of the clocks does to a time. */
export type ClockChange = 'skipped' | 'twice-same' | 'twice-first';

export interface CallPlan {
  /** What was asked for. */
  readonly asked: LocalDateTime;
  /** What the answer is for: another time where the clocks skip the one asked. */
  readonly then: Moment;
  readonly isPast: boolean;
  readonly clockChange?: ClockChange;
  /** Who may be called, with their statuses at that time, in calling order. */
  readonly services: readonly Listing[];
}

const HALF_AN_HOUR = 30 * 60 * 1000;
const AN_HOUR = 2 * HALF_AN_HOUR;

/** When the plan is made, and for whom. */
export interface PlanOccasion extends Occasion {
  /** Absent: everyone. */
  readonly need?: Need | undefined;
}

/** Who may be called at a time. Undefined where there is no such time at all. */
export function planCall(
  asked: LocalDateTime,
  shown: readonly Listing[],
  {instant: now, bankHolidays, need}: PlanOccasion,
): CallPlan | undefined {
  const at = (instant: Date) => {
    const today = toLondonTime(instant).date;
    const occasion = {instant, today, bankHolidays};
    return callableFor(inCallingOrder(withStatuses(shown, occasion)), need);
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

/** The first such time, or the second where the clocks still bring it. */
function instantOf(asked: LocalDateTime, now: Date): Date | undefined {
  const first = fromLondonTime(asked);
  if (!first) return undefined;
  // A skipped time counts an hour later. The first that exists lies before it.
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

/** The clocks go forward at a full hour: the half before it is skipped too. */
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
