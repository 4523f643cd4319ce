/** The way ahead: what a schedule says from a day on, until it never changes. */
import {isSameAnswer, type Stretch} from '../open-hours/answer.js';
import {LATEST_DATE} from './moments.js';
import type {Timeline} from './timeline.js';

// The week repeats, and one night in the fortnight may be a clock change that
// swallows a period. A week without it lies within fifteen calm days, so what
// has not changed in them does not change until other rules hold.
const CALM_DAYS = 15;

// No Date lies after it.
const LAST_DAY = Math.floor(LATEST_DATE / 86_400_000);

/**
 * The stretches from the beginning of a day on, joined across midnight where
 * the answer stays the same. The last one ends at `Infinity`, if there is a
 * last one.
 *
 * After `CALM_DAYS` it goes on with the next day that the schedule or the
 * holidays name, however far: hours that are valid to 9999 are no reason to
 * look at every day in between. Holidays by rule come round every year, so
 * they count as named on every day that goes by the week.
 *
 * It looks at no more than `mostDays`.
 */
export function* stretchesFrom(
  timeline: Timeline,
  firstDay: number,
  mostDays = Infinity,
): Generator<Stretch, void> {
  let running: Stretch | undefined;
  let edge = timeline.nextEdge(firstDay);
  let calmSince = firstDay;
  let looked = 0;

  for (let day = firstDay; day <= LAST_DAY; day += 1) {
    if (looked++ === mostDays) break;
    if (day === edge) {
      edge = timeline.nextEdge(day);
      calmSince = day;
    }
    for (const stretch of timeline.stretchesOn(day)) {
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
    if (day - calmSince < CALM_DAYS) continue;
    if (edge === undefined) break;
    day = edge - 1;
  }
  if (running) yield {...running, end: Infinity};
}
