// Tells the browser runner how to start each engine, in a time zone that is not
// London's.
import {chromeLauncher} from '@web/test-runner-chrome';
import {webdriverLauncher} from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import {browserArguments, findBrowser, findFirefox} from './find-browser.mjs';
import {startWebKit} from './webkit.mjs';

const timeZone = 'America/New_York';

/**
 * Starters of the engines, by name, each with a function that stops its
 * helpers.
 */
export const launchers = {
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
