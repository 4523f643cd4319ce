// Measures things in turn, so that a busy moment of the machine affects all. Runs
// in Node and in a page.
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

/** The median of each way to answer questions about random instants. */
export function medians(questions, ...ways) {
  const asked = instants(questions);
  const rounds = Array.from({length: WARM_UP + ROUNDS}, () =>
    ways.map((ask) => perQuestion(asked, ask)),
  ).slice(WARM_UP);
  return ways.map((_, which) => median(rounds.map((round) => round[which])));
}

/**
 * The medians of some visits to each thing. A visit returns its figures by name.
 */
export async function mediansOfVisits(rounds, things, visit) {
  const visits = things.map(() => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, thing] of things.entries()) {
      visits[index].push(await visit(thing));
    }
  }
  return visits.map((each) =>
    Object.fromEntries(
      Object.keys(each[0]).map((figure) => [
        figure,
        median(each.map((visit) => visit[figure])),
      ]),
    ),
  );
}
