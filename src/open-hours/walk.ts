/** The way ahead: what a schedule says from a day on, until it never changes. */
import {isSameAnswer, type Stretch} from '../schedule/answer.js';
import {LATEST_DATE} from './instants.js';
import type {Timeline} from './timeline.js';

// The week repeats, and one night in the fortnight may be a clock change that
// swallows a period. A week without it lies within fifteen calm days, so what
// has not changed in them does not change until other rules hold.
const CALM_DAYS = 15;

// Boxing Day is a holiday, or in doubt, in every year.
const CALM_DAYS_WITH_HOLIDAYS = 366;

// No Date lies after it.
const LAST_DAY = Math.floor(LATEST_DATE / 86_400_000);

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
  {rules, dayOn}: Timeline,
  firstDay: number,
  mostDays = Infinity,
): Generator<Stretch, void> {
  const calmDays =
    rules.bankHolidays === 'as-usual' ? CALM_DAYS : CALM_DAYS_WITH_HOLIDAYS;
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
    const edge = rules.edges.find((next) => next > calmSince);
    if (edge === undefined) break;
    calmSince = edge;
    day = Math.max(day, edge);
  }
  if (running) yield {...running, end: Infinity};
}
