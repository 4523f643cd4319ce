// Browser tests, in Chromium or in the ENGINE named (firefox, webkit), set to a
// time zone that is not London's, so that a hidden "local time" fails.
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import {bundledTests} from './scripts/bundled-tests.mjs';
import {
  browserArguments,
  findBrowser,
  findFirefox,
} from './scripts/find-browser.mjs';
import {freePort} from './scripts/free-port.mjs';
import {browserTests, engineTests} from './scripts/test-kinds.mjs';
import {outcomeReporter} from './scripts/test-outcome.mjs';
import {startWebKit} from './scripts/webkit.mjs';

const timeZone = 'America/New_York';

/** A page without limits of its own: those of this file end a test that hangs. */
async function createPage({context}) {
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  return page;
}

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
      async createPage(options) {
        const page = await createPage(options);
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
      createPage,
    }),
  }),

  async webkit() {
    const {options, stop} = await startWebKit(timeZone);
    return {launcher: webdriverLauncher(options), stop};
  },
};

const engine = process.env.ENGINE ?? 'chromium';
const {launcher, stop} = await launchers[engine]();

export default {
  files: engine === 'chromium' ? browserTests : engineTests,
  // WebKit's driver has one window, and only a visible window renders.
  ...(engine !== 'chromium' && {concurrency: 1}),
  // Two engines start at once and would choose the same port.
  port: await freePort(),
  browsers: [launcher],
  plugins: [bundledTests(), {name: 'end-engine', serverStop: () => stop?.()}],
  reporters: [
    defaultReporter({reportTestResults: true, reportTestProgress: false}),
    outcomeReporter,
  ],
  // Long enough that only a hanging test times out.
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
  // Hides Lit's development-mode warning.
  filterBrowserLogs: ({args}) =>
    !String(args[0]).includes('Lit is in dev mode'),
};
