/** One tab of Firefox or WebKit, controlled by the engine's own driver. */
import puppeteer, {type Page} from 'puppeteer-core';
import {remote} from 'webdriverio';
import {findFirefox} from '../../scripts/find-browser.mjs';
import {startWebKit} from '../../scripts/webkit.mjs';

const SHIFT = '\uE008';

export interface EngineTab {
  open(address: string): Promise<void>;
  ask<Answer>(script: string): Promise<Answer>;
  click(x: number, y: number): Promise<void>;
  shift(times: number): Promise<void>;
  back(): Promise<void>;
  forward(): Promise<void>;
  address(): Promise<string>;
  /** A PNG of what is in view, where the driver can take one at any time. */
  picture?(): Promise<Buffer>;
  /** Continues in a new tab, where the driver does not answer after a step back. */
  renew?(): Promise<void>;
  close(): Promise<void>;
}

export async function openFirefox(): Promise<EngineTab> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox()!,
    timeout: 0,
  });
  let page: Page;
  const renew = async () => {
    await page?.close();
    page = await browser.newPage();
    page.setDefaultTimeout(0);
  };
  await renew();
  return {
    open: async (address) => void (await page.goto(address)),
    ask: async <Answer>(script: string) =>
      (await page.evaluate(script)) as Answer,
    click: (x, y) => page.mouse.click(x, y),
    shift: async (times) => {
      for (let left = times; left > 0; left -= 1) {
        await page.keyboard.press('ShiftLeft');
      }
    },
    // What the driver waits for does not come where an entry was replaced.
    back: () => page.evaluate(() => void setTimeout(() => history.back())),
    forward: () =>
      page.evaluate(() => void setTimeout(() => history.forward())),
    address: () => Promise.resolve(page.url()),
    picture: async () => Buffer.from(await page.screenshot()),
    renew,
    close: () => browser.close(),
  };
}

export async function openWebKit(): Promise<EngineTab> {
  const {options, stop} = await startWebKit();
  const browser = await remote(options as Parameters<typeof remote>[0]);
  const press = {type: 'keyDown', value: SHIFT};
  const release = {type: 'keyUp', value: SHIFT};
  return {
    open: async (address) => void (await browser.url(address)),
    ask: async <Answer>(script: string) =>
      (await browser.execute(`return ${script}`)) as Answer,
    click: async (x, y) => {
      await browser
        .action('pointer')
        .move({x: Math.round(x), y: Math.round(y)})
        .down()
        .up()
        .perform();
    },
    shift: (times) =>
      browser.performActions([
        {
          type: 'key',
          id: 'keyboard',
          actions: Array.from({length: times}, () => [press, release]).flat(),
        },
      ]),
    back: () => browser.back(),
    forward: () => browser.forward(),
    address: () => browser.getUrl(),
    close: async () => {
      await browser.deleteSession();
      stop();
    },
  };
}
