// Browser tests, in Chromium or in what ENGINE names (firefox, webkit), set to a
// zone that is not London's, so that a hidden "local time" fails.
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {writeBrowserOutcome} from './scripts/browser-outcome.mjs';
import {jsonModules} from './scripts/json-modules.mjs';
import {launchers} from './scripts/launchers.mjs';
import {browserTests, viewTests} from './scripts/test-kinds.mjs';

const engine = process.env.ENGINE ?? 'chromium';
const {launcher, stop} = await launchers[engine]();

/** Before all that the tests tell the time. */
const TESTS_BEGIN = '2026-11-23';

/**
 * No clock can be earlier than the list or the release: a number that is
 * corrected later must not make the clocks of the tests look wrong.
 */
const keepDay = {
  name: 'keep-day',
  transform: ({path, body}) =>
    /\/(build-info\.ts|hertfordshire\.json)$/.test(path)
      ? body.replace(/(RELEASED = '|"updated": ")[\d-]+/, `$1${TESTS_BEGIN}`)
      : undefined,
};

export default {
  files: engine === 'chromium' ? browserTests : viewTests,
  // WebKit's driver has one window, and only a window in sight gets frames.
  ...(engine !== 'chromium' && {concurrency: 1}),
  nodeResolve: true,
  browsers: [launcher],
  plugins: [
    keepDay,
    jsonModules(),
    {name: 'end-engine', serverStop: () => stop?.()},
    esbuildPlugin({
      ts: true,
      tsconfig: 'tsconfig.json',
      target: 'auto',
      define: {
        'process.env.FULL_TEST': JSON.stringify(process.env.FULL_TEST ?? ''),
      },
    }),
  ],
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
