/** A schedule laid out in real time, one London day after the other. */
import {toInstant, toLondonMinutes} from '../clock/london-time.js';
import {dayLayers, edgesOf, type DayLayers} from '../schedule/day-hours.js';
import {dayOf} from '../schedule/civil-time.js';
import type {ScheduleModel} from '../schedule/parse-schedule.js';
import {
  isSameAnswer,
  joinStretches,
  overlay,
  type Stretch,
} from '../schedule/stretches.js';
import type {HolidayCalendar} from './bank-holidays.js';
import {LATEST_DATE} from './instants.js';
import type {OpeningStatus} from './status-types.js';

/** A London day, in instants. */
export interface DayInTime {
  /** The answers of the day in order, without a gap. */
  readonly stretches: readonly Stretch[];
  /** The status in each of them, filled in when somebody first asks. */
  readonly statuses: OpeningStatus[];
}

/** A schedule, day by day, in instants. */
export interface Timeline {
  /** True if bank holidays affect the schedule. */
  readonly hasHolidays: boolean;
  /**
   * The days from which other rules may hold, apart from bank holidays.
   * Ordered.
   */
  readonly edges: readonly number[];
  /** Returns the same object each time, while it is remembered. */
  dayOn(day: number): DayInTime;
}

// Two years, which hold a calendar of one year and its neighbours.
const MOST_DAYS_REMEMBERED = 800;

// The week repeats, and one night in a fortnight may have a clock change that
// removes a period. Fifteen days always contain a week without one, so if
// nothing changes in them, nothing changes until other rules hold.
const CALM_DAYS = 15;

// Boxing Day is a bank holiday, or in doubt, in every year.
const CALM_DAYS_WITH_HOLIDAYS = 366;

// The day of the last possible Date.
const LAST_DAY = Math.floor(LATEST_DATE / 86_400_000);

/** The day that London's clocks show at an instant. */
export function londonDay(instant: number): number {
  return dayOf(toLondonMinutes(instant));
}

/** Makes the timeline of one schedule. */
export function timelineOf(
  model: ScheduleModel,
  holidayOn: HolidayCalendar,
): Timeline {
  const days = new Map<number, DayInTime>();
  return {
    hasHolidays: model.bankHolidays !== 'as-usual',
    edges: edgesOf([...model.lines, ...model.exceptions]),
    dayOn(day) {
      let laidOut = days.get(day);
      if (laidOut === undefined) {
        if (days.size >= MOST_DAYS_REMEMBERED) days.clear();
        const stretches = layOut(dayLayers(model, day, holidayOn));
        laidOut = {stretches, statuses: []};
        days.set(day, laidOut);
      }
      return laidOut;
    },
  };
}

/**
 * Converts each boundary of each line to an instant first, then joins and
 * overlays the answers. So a line's answer does not depend on the lines beside
 * it, a period never opens twice in the night that repeats an hour, and a
 * period that would end before it begins in the night that skips an hour does
 * not exist.
 */
function layOut({closed, stretches}: DayLayers): Stretch[] {
  const lines = stretches.map(betweenInstants);
  return overlay(betweenInstants(closed), joinStretches(lines));
}

function betweenInstants({start, end, answer}: Stretch): Stretch {
  return {start: toInstant(start), end: toInstant(end), answer};
}

/**
 * The stretches from the beginning of a day on, joined across midnight if the
 * answer stays the same. If there is a last one, it ends at `Infinity`.
 *
 * After some calm days it jumps to the next day that the schedule names, so
 * that hours that are valid until 9999 do not take a look at every day in
 * between. It looks at no more than `mostDays`.
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
      // The stretch lasted through all the days in between, including the
      // skipped ones.
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
