// The result of a test run for `npm test`: how many passed, and what failed.
import {relative} from 'node:path';

/**
 * @typedef {{step?: string, file?: string, title?: string, message: string}} Failure
 * @typedef {{passed: number, skipped?: number, failures: readonly Failure[]}} Outcome
 */

/** @type {Outcome} */
export const nothing = {passed: 0, failures: []};

export const NO_TEST = 'no test was found';

/** With more lines, the first would scroll off the screen. */
const MOST_LINES = 20;

/** The first line of an error, before differences and stacks. */
export function firstLine(error) {
  const [line] = String(error?.message ?? error ?? '')
    .trim()
    .split('\n');
  return line;
}

/**
 * Sends the outcome to `npm test`, if that has started this process.
 *
 * @param {Outcome} outcome
 */
export async function send(outcome) {
  if (process.send) await new Promise((done) => process.send(outcome, done));
}

/**
 * A reporter for the browser runner that prints nothing. A file that cannot be
 * loaded counts as one failure.
 */
export const outcomeReporter = {
  stop({sessions}) {
    const outcomes = sessions.map(outcomeOf);
    return send({
      passed: outcomes.reduce((sum, {passed}) => sum + passed, 0),
      failures: outcomes.flatMap(({failures}) => failures),
    });
  },
};

function outcomeOf({testFile, testResults, errors}) {
  const file = relative('.', testFile);
  const tests = testResults ? testsOf(testResults) : [];
  const failed = tests.filter(({passed, skipped}) => !passed && !skipped);
  const notLoaded = errors.slice(0, 1).map((error) => ({error}));
  return {
    passed: tests.filter(({passed, skipped}) => passed && !skipped).length,
    failures: [...failed, ...notLoaded].map(({title, error}) => ({
      file,
      title,
      message: firstLine(error),
    })),
  };
}

/** All tests of a suite, each with a title that includes its parents' titles. */
function testsOf({tests, suites}, around = []) {
  return [
    ...tests.map((test) => ({
      ...test,
      title: [...around, test.name].join(' '),
    })),
    ...suites.flatMap((suite) => testsOf(suite, [...around, suite.name])),
  ];
}

/**
 * A run to be trusted: one that found no test, or that ended badly though none
 * of its tests failed, is a failure.
 *
 * @param {Outcome | undefined} outcome
 * @param {number | null} exitCode
 * @returns {Outcome}
 */
export function trusted(outcome, exitCode) {
  const {passed, skipped = 0, failures} = outcome ?? nothing;
  if (failures.length > 0) return {passed, failures};
  if (exitCode !== 0) return failure(`exit code ${exitCode}`, passed);
  return passed + skipped > 0 ? {passed, failures} : failure(NO_TEST);
}

/** A run, or a check without test cases, that failed as a whole. */
export function failure(message, passed = 0) {
  return {passed, failures: [{message}]};
}

/**
 * The last lines of `npm test`: each failure once more, because only the end
 * of a long log is read, then how many tests passed and failed.
 *
 * @param {Outcome} outcome
 */
export function summary({passed, failures}) {
  const lines = failures.map(({step, file, title, message}) =>
    [step, file, title, message].filter(Boolean).join(': '),
  );
  const left = lines.splice(MOST_LINES).length;
  if (left > 0) lines.push(`and ${left} more`);
  const heading = lines.length > 0 ? ['Failed:'] : [];
  return [
    ...heading,
    ...lines.map((line) => `  ${line}`),
    `${passed} passed, ${failures.length} failed`,
  ].join('\n');
}
