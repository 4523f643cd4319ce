// A reporter for the browser runner that only counts. It writes
// {passed, failed} to the file named in TEST_COUNTS, for the last line of
// `npm test`. A file that could not be loaded counts as one failure.
import {writeFileSync} from 'node:fs';

const testsOf = (suite) =>
  suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];

const countSession = ({testResults, errors}) => {
  const tests = testsOf(testResults).filter((test) => !test.skipped);
  const passed = tests.filter((test) => test.passed).length;
  return {passed, failed: tests.length - passed + (errors.length > 0 ? 1 : 0)};
};

export const countBrowserTests = () => ({
  stop({sessions}) {
    if (!process.env.TEST_COUNTS) return;
    const counts = {passed: 0, failed: 0};
    for (const {passed, failed} of sessions.map(countSession)) {
      counts.passed += passed;
      counts.failed += failed;
    }
    writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
  },
});
