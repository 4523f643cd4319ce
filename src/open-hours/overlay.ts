/** How stretches of time that overlap become one answer at a time. */
import {isSameAnswer, type Answer, type Stretch} from './answer.js';
import type {State} from './schedule.js';

// A wrong "closed" costs a call for help.
const RANK: Readonly<Record<State, number>> = {closed: 0, unknown: 1, open: 2};

/** Joins stretches of one answer that overlap or touch. Ordered by their start. */
export function joinStretches(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.start - b.start)) {
    const at = lastOf(stretch.answer, joined);
    const before = joined[at];
    if (before === undefined || before.end < stretch.start) {
      joined.push(stretch);
    } else if (before.end < stretch.end) {
      joined[at] = {...before, end: stretch.end};
    }
  }
  return joined;
}

/** The place of the last stretch with an answer. -1 where there is none. */
function lastOf(answer: Answer, stretches: readonly Stretch[]): number {
  let place = stretches.length - 1;
  while (place >= 0 && !isSameAnswer(stretches[place]?.answer, answer)) {
    place -= 1;
  }
  return place;
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
