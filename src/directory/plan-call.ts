/** Who answers at a time that a visitor has in mind. */
import {fromLondonTime, toLondonTime} from '../london-hours/index.js';
import type {Moment} from '../london-hours/opening-status.js';
import type {LocalDateTime} from '../open-hours/schedule.js';
import {
  inCallingOrder,
  withStatuses,
  type Listing,
  type Occasion,
} from './find-services.js';

/** What the change of the clocks does to a time. */
export type ClockChange = 'skipped' | 'twice-same' | 'twice-first';

export interface CallPlan {
  /** What was asked for. */
  readonly asked: LocalDateTime;
  /** What the answer is for: another time where the clocks skip the one asked. */
  readonly then: Moment;
  readonly isPast: boolean;
  readonly clockChange?: ClockChange;
  /** With their statuses at that time, in calling order. */
  readonly services: readonly Listing[];
}

const HALF_AN_HOUR = 30 * 60 * 1000;
const AN_HOUR = 2 * HALF_AN_HOUR;

/** Absent where there is no such time at all. */
export function planCall(
  asked: LocalDateTime,
  shown: readonly Listing[],
  {instant: now, bankHolidays}: Occasion,
): CallPlan | undefined {
  const then = fromLondonTime(asked);
  if (!then) return undefined;
  const at = (instant: Date) =>
    inCallingOrder(
      withStatuses(shown, {
        instant,
        today: toLondonTime(instant).date,
        bankHolidays,
      }),
    );
  // A skipped time counts an hour later. The first that exists lies before it.
  const existing = isSame(toLondonTime(then), asked)
    ? then
    : firstAfterGap(then);
  const services = at(existing);
  const again = new Date(existing.getTime() + AN_HOUR);
  const clockChange = changeAt(asked, existing, () =>
    haveSameStates(services, at(again)),
  );
  return {
    asked,
    then: {instant: existing, london: toLondonTime(existing)},
    isPast: existing < now,
    ...(clockChange && {clockChange}),
    services,
  };
}

function changeAt(
  asked: LocalDateTime,
  then: Date,
  isSameAgain: () => boolean,
): ClockChange | undefined {
  if (!isSame(toLondonTime(then), asked)) return 'skipped';
  const again = new Date(then.getTime() + AN_HOUR);
  if (!isSame(toLondonTime(again), asked)) return undefined;
  return isSameAgain() ? 'twice-same' : 'twice-first';
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

function isSame(one: LocalDateTime, other: LocalDateTime): boolean {
  return one.date === other.date && one.time === other.time;
}
