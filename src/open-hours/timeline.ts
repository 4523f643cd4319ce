/** A schedule laid out in real time, one London day after the other. */
import {toInstant, toLondonMinutes} from '../clock/london-time.js';
import type {Stretch} from '../schedule/answer.js';
import {hoursOfDay, type DayHours} from '../schedule/day-hours.js';
import {dayOf, MINUTES_PER_DAY} from '../schedule/civil-time.js';
import {joinStretches, overlay} from '../schedule/overlay.js';
import type {ScheduleRules} from '../schedule/schedule-rules.js';
import type {HolidayCalendar} from './bank-holiday-list.js';
import type {OpeningStatus} from './opening-status.js';

/** A London day between instants. */
export interface DayInTime {
  /** The answers of the day in order, without a gap. */
  readonly stretches: readonly Stretch[];
  /** The status in each of them, from when somebody first asked. */
  readonly statuses: OpeningStatus[];
}

/** A schedule, day by day between instants. */
export interface Timeline {
  readonly rules: ScheduleRules;
  /** The same object each time, as long as it is remembered. */
  dayOn(day: number): DayInTime;
}

// Two years, so that a calendar of a year and its neighbours stays at hand.
const MOST_DAYS_REMEMBERED = 800;

/** The day that London's clocks show at an instant. */
export function londonDay(instant: number): number {
  return dayOf(toLondonMinutes(instant));
}

/** Lays out the rules of one schedule. */
export function timelineOf(
  rules: ScheduleRules,
  holidayOn: HolidayCalendar,
): Timeline {
  const days = new Map<number, DayInTime>();
  const hoursOn = (day: number) => hoursOfDay(rules, day, holidayOn(day));

  return {
    rules,
    dayOn(day) {
      let laidOut = days.get(day);
      if (laidOut === undefined) {
        if (days.size >= MOST_DAYS_REMEMBERED) days.clear();
        const stretches = layOut(day, hoursOn(day - 1), hoursOn(day));
        laidOut = {stretches, statuses: []};
        days.set(day, laidOut);
      }
      return laidOut;
    },
  };
}

/**
 * Everything is decided between instants: each boundary becomes one, and then
 * the answers are laid over each other. So a period never opens twice in the
 * night that repeats an hour, and one that would end before it begins in the
 * night that skips an hour does not exist.
 *
 * Hours are shorter than a day, so only the day itself and the day before can
 * reach into it.
 */
function layOut(day: number, before: DayHours, own: DayHours): Stretch[] {
  const start = day * MINUTES_PER_DAY;
  const ground = {start, end: start + MINUTES_PER_DAY, answer: own.closed};
  const stretches = joinStretches([...before.stretches, ...own.stretches]);
  return overlay(betweenInstants(ground), stretches.map(betweenInstants));
}

function betweenInstants({start, end, answer}: Stretch): Stretch {
  return {start: toInstant(start), end: toInstant(end), answer};
}
