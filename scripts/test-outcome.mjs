// The result of a test run for `npm test`: how many passed, and what failed.

/**
 * @typedef {{step?: string, file?: string, title?: string, message: string}} Failure
 * @typedef {{passed: number, failures: readonly Failure[]}} Outcome
 */

/** @type {Outcome} */
export const nothing = {passed: 0, failures: []};

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
 * A run to be trusted: one that found no test, or that ended badly though none
 * of its tests failed, is a failure.
 *
 * @param {Outcome | undefined} outcome
 * @param {number | null} exitCode
 * @returns {Outcome}
 */
export function trusted(outcome, exitCode) {
  const {passed, failures} = outcome ?? nothing;
  if (failures.length > 0) return {passed, failures};
  if (exitCode !== 0) return failure(`exit code ${exitCode}`, passed);
  return passed > 0 ? {passed, failures} : failure('no test was found');
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
