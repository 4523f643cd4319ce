// Browser tests, in Chromium or in what ENGINE names (firefox, webkit), set to a
// zone that is not London's, so that a hidden "local time" fails.
import {defaultReporter} from '@web/test-runner';
import {writeBrowserOutcome} from './scripts/browser-outcome.mjs';
import {bundledTests} from './scripts/bundled-tests.mjs';
import {launchers} from './scripts/launchers.mjs';
import {browserTests, engineTests} from './scripts/test-kinds.mjs';

const engine = process.env.ENGINE ?? 'chromium';
const {launcher, stop} = await launchers[engine]();

export default {
  files: engine === 'chromium' ? browserTests : engineTests,
  // WebKit's driver has one window, and only a window in sight gets frames.
  ...(engine !== 'chromium' && {concurrency: 1}),
  browsers: [launcher],
  plugins: [bundledTests(), {name: 'end-engine', serverStop: () => stop?.()}],
  reporters: [
    defaultReporter({reportTestResults: true, reportTestProgress: false}),
    writeBrowserOutcome(),
  ],
  // Only what hangs runs out of time, however busy the machine is.
  browserStartTimeout: 300_000,
  testsStartTimeout: 300_000,
  testsFinishTimeout: 900_000,
  testFramework: {
    // A forgotten `.only` must not make the whole suite look green.
    config: {
      ui: 'bdd',
      timeout: 120_000,
      forbidOnly: 'TEST_OUTCOME' in process.env,
    },
  },
  // Lit says in its development build that it is one. That is no news here.
  filterBrowserLogs: ({args}) =>
    !String(args[0]).includes('Lit is in dev mode'),
};
