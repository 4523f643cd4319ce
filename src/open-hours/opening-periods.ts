/** Finds the periods of a timeline in which somebody answers, or may. */
import type {Stretch} from '../schedule/stretches.js';
import {toMoment} from './instants.js';
import type {OpeningPeriod} from './opening-status.js';
import {londonDay, stretchesFrom, type Timeline} from './timeline.js';

/** A period in milliseconds. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly state: OpeningPeriod['state'];
}

/** The periods from one instant until before another. */
export function periodsBetween(
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
export function toPeriod({start, end, state}: Piece): OpeningPeriod {
  return {start: toMoment(start), end: toMoment(end), state};
}
