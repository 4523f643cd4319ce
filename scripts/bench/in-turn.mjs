// Asks a calculator about random instants, in turn with others. Runs in Node and
// in a page.
import {median} from './report.mjs';

const ROUNDS = 21;

// Questions to each before measuring, because a cold engine would measure its
// own compiler.
const WARM_UP = 3;
const START = Date.UTC(2026, 0, 1);
export const YEAR = 365 * 86_400_000;

/** Random instants that are the same in every run. */
function instants(count) {
  let state = 5;
  return Array.from({length: count}, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return START + Math.floor((state / 2 ** 32) * YEAR);
  });
}

export function milliseconds(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Converts milliseconds for a number of questions to microseconds for one. */
const perQuestion = (asked, ask) =>
  (milliseconds(() => asked.forEach(ask)) / asked.length) * 1_000;

/**
 * The median of each way, asked in turn, so that a busy moment of the machine
 * affects all.
 */
export function medians(questions, ...ways) {
  const asked = instants(questions);
  const rounds = Array.from({length: WARM_UP + ROUNDS}, () =>
    ways.map((ask) => perQuestion(asked, ask)),
  ).slice(WARM_UP);
  return ways.map((_, which) => median(rounds.map((round) => round[which])));
}
