// Browser tests, in Chromium or in what ENGINE names (firefox, webkit), set to a
// zone that is not London's, so that a hidden "local time" fails.
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import {
  browserArguments,
  findBrowser,
  findFirefox,
} from './scripts/find-browser.mjs';
import {browserTests, viewTests} from './scripts/test-kinds.mjs';
import {outcomeReporter} from './scripts/test-outcome.mjs';
import {startWebKit} from './scripts/webkit.mjs';

const timeZone = 'America/New_York';

/**
 * Starters of the engines, by name, each with a function that stops its
 * helpers.
 */
const launchers = {
  chromium: () => ({
    launcher: chromeLauncher({
      puppeteer,
      launchOptions: {
        executablePath: findBrowser(),
        args: browserArguments,
      },
      async createPage({context}) {
        const page = await context.newPage();
        await page.emulateTimezone(timeZone);
        return page;
      },
    }),
  }),

  firefox: () => ({
    launcher: chromeLauncher({
      puppeteer,
      launchOptions: {
        browser: 'firefox',
        executablePath: findFirefox(),
        env: {...process.env, TZ: timeZone},
      },
    }),
  }),

  async webkit() {
    const {options, stop} = await startWebKit(timeZone);
    return {launcher: webdriverLauncher(options), stop};
  },
};

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

const isImport = ({path, query}) =>
  path.endsWith('.json') && query.as === 'module';

/**
 * Serves an imported .json file as JavaScript, as the bundler does. A fetched
 * .json file stays JSON. The two have different addresses, because the browser
 * caches by address.
 */
const jsonModules = {
  name: 'json-modules',
  transformImport: ({source}) =>
    source.endsWith('.json') ? `${source}?as=module` : undefined,
  resolveMimeType: (context) => (isImport(context) ? 'js' : undefined),
  transformCacheKey: (context) => (isImport(context) ? 'module' : 'data'),
  transform: (context) =>
    isImport(context) ? `export default ${context.body}` : undefined,
};

export default {
  files: engine === 'chromium' ? browserTests : viewTests,
  // WebKit's driver has one window, and only a window in sight gets frames.
  ...(engine !== 'chromium' && {concurrency: 1}),
  nodeResolve: true,
  browsers: [launcher],
  plugins: [
    keepDay,
    jsonModules,
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
    outcomeReporter,
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
      forbidOnly: process.send !== undefined,
    },
  },
  // Lit says in its development build that it is one. That is no news here.
  filterBrowserLogs: ({args}) =>
    !String(args[0]).includes('Lit is in dev mode'),
};
