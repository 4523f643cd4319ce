// A silent reporter for the browser runner. It writes {passed, failures} to the
// file named in TEST_OUTCOME, for the last lines of `npm test`. A file that
// cannot be loaded counts as one failure.
import {writeFileSync} from 'node:fs';
import {relative} from 'node:path';
import {firstLine} from './test-outcome.mjs';

export const writeBrowserOutcome = () => ({
  stop({sessions}) {
    if (!process.env.TEST_OUTCOME) return;
    const outcome = {passed: 0, failures: []};
    for (const {passed, failures} of sessions.map(outcomeOf)) {
      outcome.passed += passed;
      outcome.failures.push(...failures);
    }
    writeFileSync(process.env.TEST_OUTCOME, JSON.stringify(outcome));
  },
});

function outcomeOf({testFile, testResults, errors}) {
  const file = relative('.', testFile);
  const tests = testsOf(testResults).filter(({skipped}) => !skipped);
  const failures = [
    ...tests.filter(({passed}) => !passed),
    ...errors.slice(0, 1).map((error) => ({error})),
  ];
  return {
    passed: tests.filter(({passed}) => passed).length,
    failures: failures.map(({title, error}) => ({
      file,
      title,
      message: firstLine(error),
    })),
  };
}

/**
 * All tests of a suite, each with a title that includes its parents' titles.
 */
function testsOf(suite, around = []) {
  if (!suite) return [];
  const tests = suite.tests.map((test) => ({
    ...test,
    title: [...around, test.name].join(' '),
  }));
  const inner = suite.suites.flatMap((each) =>
    testsOf(each, [...around, each.name]),
  );
  return [...tests, ...inner];
}
