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
  const laid: Stretch[] = [];
  const cuts = cutsOf(ground, stretches);
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1];
    if (end === undefined) break;
    const {answer} = topmost(ground, stretches, start);
    const last = laid.at(-1);
    if (last !== undefined && isSameAnswer(last.answer, answer)) {
      laid[laid.length - 1] = {...last, end};
    } else laid.push({start, end, answer});
  }
  return laid;
}

function cutsOf(ground: Stretch, stretches: readonly Stretch[]): number[] {
  const inside = stretches
    .flatMap(({start, end}) => [start, end])
    .filter((cut) => cut > ground.start && cut < ground.end);
  const cuts = new Set([ground.start, ...inside, ground.end]);
  return [...cuts].sort((a, b) => a - b);
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
