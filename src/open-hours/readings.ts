/**
 * Schedules that were read before, so that a page reads each of them once.
 *
 * They are known again by identity. Whoever wants to change a schedule or a
 * list makes a new one: a change inside an old one is not seen.
 */
import {fieldsOf} from '../schedule/fields.js';
import {scheduleRules} from '../schedule/schedule-rules.js';
import {holidayCalendar, type HolidayCalendar} from './bank-holiday-list.js';
import type {OpeningStatus} from './opening-status.js';
import {timelineOf, type Timeline} from './timeline.js';

/** One answer, whatever the time. */
export interface Settled {
  readonly status: OpeningStatus;
}

/** Answers that come and go. */
export interface Timed {
  readonly timeline: Timeline;
  /** When no change lies ahead any more, the status is `always-open`. */
  readonly isAlwaysOpen: boolean;
}

export type Reading = Settled | Timed;

const ALWAYS_OPEN: Settled = {status: {state: 'always-open'}};
const HOURS_NOT_KNOWN: Settled = {
  status: {state: 'unknown', reason: 'hours-not-known'},
};
const INVALID_SCHEDULE: Settled = {
  status: {state: 'unknown', reason: 'invalid-schedule'},
};

const NO_LIST = {};

const calendars = new WeakMap<object, HolidayCalendar>();
const readings = new WeakMap<object, WeakMap<object, Reading>>();

/** What a schedule says beside a list of bank holidays. Both may be anything. */
export function readingOf(schedule: unknown, list: unknown): Reading {
  if (!isObject(schedule)) return INVALID_SCHEDULE;
  const holidays = isObject(list) ? list : NO_LIST;
  const byList = remember(readings, schedule, () => new WeakMap());
  return remember(byList, holidays, () => read(schedule, holidays));
}

function read(schedule: object, list: object): Reading {
  const {kind} = fieldsOf(schedule);
  if (kind !== 'weekly' && kind !== 'always-open') {
    // A later version may know a kind that this one does not.
    return typeof kind === 'string' ? HOURS_NOT_KNOWN : INVALID_SCHEDULE;
  }
  const rules = scheduleRules(schedule);
  if (rules === undefined) return INVALID_SCHEDULE;

  const isAlwaysOpen = kind === 'always-open';
  // Without exceptions no zone needs to be known.
  if (isAlwaysOpen && rules.edges.length === 0) return ALWAYS_OPEN;
  const holidayOn = remember(calendars, list, () => holidayCalendar(list));
  return {
    timeline: timelineOf(rules, holidayOn),
    isAlwaysOpen,
  };
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
