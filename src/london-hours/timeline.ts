/** A schedule laid out in real time, one London day after the other. */
import {toInstant, toLondonMinutes} from '../clock/london-time.js';
import {edgesOf, hoursOfDay, type DayHours} from '../open-hours/day-hours.js';
import {dayOf, MINUTES_PER_DAY} from '../open-hours/local-date-time.js';
import type {ScheduleModel} from '../open-hours/parse-schedule.js';
import {
  isSameAnswer,
  joinStretches,
  overlay,
  type Stretch,
} from '../open-hours/stretches.js';
import type {HolidayCalendar} from './bank-holidays.js';
import {LATEST_DATE} from './instants.js';
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
  /** Whether bank holidays have a part in it. */
  readonly hasHolidays: boolean;
  /** The days from which other rules may hold, bank holidays aside. Ordered. */
  readonly edges: readonly number[];
  /** The same object each time, as long as it is remembered. */
  dayOn(day: number): DayInTime;
}

// Two years, so that a calendar of a year and its neighbours stays at hand.
const MOST_DAYS_REMEMBERED = 800;

// The week repeats, and one night in the fortnight may be a clock change that
// swallows a period. A week without it lies within fifteen calm days, so what
// has not changed in them does not change until other rules hold.
const CALM_DAYS = 15;

// Boxing Day is a holiday, or in doubt, in every year.
const CALM_DAYS_WITH_HOLIDAYS = 366;

// No Date lies after it.
const LAST_DAY = Math.floor(LATEST_DATE / 86_400_000);

/** The day that London's clocks show at an instant. */
export function londonDay(instant: number): number {
  return dayOf(toLondonMinutes(instant));
}

/** Lays out one schedule. */
export function timelineOf(
  model: ScheduleModel,
  holidayOn: HolidayCalendar,
): Timeline {
  const days = new Map<number, DayInTime>();
  const hoursOn = (day: number) => hoursOfDay(model, day, holidayOn(day));

  return {
    hasHolidays: model.bankHolidays !== 'as-usual',
    edges: edgesOf([...model.lines, ...model.exceptions]),
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
 * Everything is decided between instants: each boundary of each line becomes
 * one, and only then the answers are joined and laid over each other. So what a
 * line says does not depend on the lines beside it, a period never opens twice
 * in the night that repeats an hour, and one that would end before it begins in
 * the night that skips an hour does not exist.
 *
 * Hours are shorter than a day, so only the day itself and the day before can
 * reach into it.
 */
function layOut(day: number, before: DayHours, own: DayHours): Stretch[] {
  const start = day * MINUTES_PER_DAY;
  const closed = {start, end: start + MINUTES_PER_DAY, answer: own.closed};
  const lines = [...before.stretches, ...own.stretches].map(betweenInstants);
  return overlay(betweenInstants(closed), joinStretches(lines));
}

function betweenInstants({start, end, answer}: Stretch): Stretch {
  return {start: toInstant(start), end: toInstant(end), answer};
}

/**
 * The stretches from the beginning of a day on, joined across midnight where
 * the answer stays the same. The last one ends at `Infinity`, if there is a
 * last one.
 *
 * After some calm days it goes on with the next day that the schedule names,
 * however far: hours that are valid to 9999 are no reason to look at every day
 * in between. It looks at no more than `mostDays`.
 */
export function* stretchesFrom(
  {hasHolidays, edges, dayOn}: Timeline,
  firstDay: number,
  mostDays = Infinity,
): Generator<Stretch, void> {
  const calmDays = hasHolidays ? CALM_DAYS_WITH_HOLIDAYS : CALM_DAYS;
  let running: Stretch | undefined;
  let day = firstDay;
  let calmSince = day;

  for (let left = mostDays; left > 0 && day <= LAST_DAY; left -= 1) {
    for (const stretch of dayOn(day).stretches) {
      if (stretch.start > LATEST_DATE) break;
      if (running && isSameAnswer(running.answer, stretch.answer)) {
        running = {...running, end: stretch.end};
        continue;
      }
      // It went on over all the days in between, also those not looked at.
      if (running) yield {...running, end: stretch.start};
      running = stretch;
      calmSince = day;
    }
    day += 1;
    if (day - calmSince <= calmDays) continue;
    const edge = edges.find((next) => next > calmSince);
    if (edge === undefined) break;
    calmSince = edge;
    day = Math.max(day, edge);
  }
  if (running) yield {...running, end: Infinity};
}
