/** How stretches of time that overlap become one answer at a time. */
import {isSameAnswer, type Stretch} from './answer.js';
import type {State} from './schedule.js';

// A wrong "closed" costs a call for help.
const RANK: Readonly<Record<State, number>> = {closed: 0, unknown: 1, open: 2};

/**
 * Joins stretches of one answer that overlap or touch. Ordered by their start.
 *
 * On the civil calendar, before anything becomes an instant: 00:00 to 02:00 and
 * 01:30 to 03:00 are one period also in the night that has no 01:30.
 */
export function joinStretches(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.start - b.start)) {
    const at = joined.findIndex(
      (j) => j.end >= stretch.start && isSameAnswer(j.answer, stretch.answer),
    );
    const earlier = joined[at];
    if (earlier === undefined) joined.push(stretch);
    else if (earlier.end < stretch.end) {
      joined[at] = {...earlier, end: stretch.end};
    }
  }
  return joined;
}

/**
 * Lays stretches over `ground` and cuts them to it: open wins over unknown, and
 * unknown over closed. Between two unknown ones, the one that began first goes
 * on to its end.
 */
export function overlay(
  ground: Stretch,
  stretches: readonly Stretch[],
): Stretch[] {
  const inside = stretches
    .flatMap(({start, end}) => [start, end])
    .filter((cut) => cut > ground.start && cut < ground.end)
    .sort((a, b) => a - b);
  const ends = [...inside, ground.end];
  return joinStretches(
    [ground.start, ...inside].map((start, index) => ({
      start,
      end: ends[index] ?? start,
      answer: topmost(ground, stretches, start).answer,
    })),
  );
}

function topmost(
  ground: Stretch,
  stretches: readonly Stretch[],
  at: number,
): Stretch {
  let top = ground;
  for (const stretch of stretches) {
    if (stretch.start > at || stretch.end <= at) continue;
    if (RANK[stretch.answer.state] > RANK[top.answer.state]) top = stretch;
  }
  return top;
}
