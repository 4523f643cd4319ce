// Browser tests: Chrome or Chromium, set to a zone that is not London's, so
// that a hidden "local time" fails.
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {defaultReporter} from '@web/test-runner';
import {chromeLauncher} from '@web/test-runner-chrome';
import {countBrowserTests} from './scripts/count-browser-tests.mjs';
import {findBrowser} from './scripts/find-browser.mjs';
import {jsonModules} from './scripts/json-modules.mjs';
import {browserTests} from './scripts/test-kinds.mjs';

const chrome = chromeLauncher({
  launchOptions: {
    executablePath: findBrowser(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  },
  async createPage({context}) {
    const page = await context.newPage();
    await page.emulateTimezone('America/New_York');
    return page;
  },
});

export default {
  files: browserTests,
  nodeResolve: true,
  browsers: [chrome],
  plugins: [
    jsonModules(),
    esbuildPlugin({ts: true, tsconfig: 'tsconfig.json', target: 'auto'}),
  ],
  reporters: [
    defaultReporter({reportTestResults: true, reportTestProgress: false}),
    countBrowserTests(),
  ],
  testFramework: {
    // A forgotten `.only` must not make the whole suite look green.
    config: {
      ui: 'bdd',
      timeout: 10_000,
      forbidOnly: 'TEST_COUNTS' in process.env,
    },
  },
  // Lit says in its development build that it is one. That is no news here.
  filterBrowserLogs: ({args}) =>
    !String(args[0]).includes('Lit is in dev mode'),
};
