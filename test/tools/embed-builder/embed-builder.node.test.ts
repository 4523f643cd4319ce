// The page on which a snippet is put together, used as a web editor does: with
// the keyboard alone, without JavaScript, on a small phone.
import {assert} from 'chai';
import type {Page} from 'puppeteer-core';
import {partnerSite, visitorOfEach} from '../../support/fixtures.js';

describe('the snippet page', () => {
  const site = partnerSite();
  const visitor = visitorOfEach({width: 320, height: 640});
  let page: Page;

  beforeEach(() => ({page} = visitor));

  const open = (fragment = '') =>
    visitor.open(`${site.origin}/dist/index.html${fragment}`);

  /** Presses Tab until the focus is on what the selector names. */
  async function tabTo(selector: string): Promise<void> {
    const isThere = () =>
      page.evaluate(
        (it) => document.activeElement?.matches(it) ?? false,
        selector,
      );
    for (let presses = 0; presses < 200; presses += 1) {
      if (await isThere()) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`Tab does not reach ${selector}.`);
  }

  const snippet = () =>
    page.$eval('#snippet', (box) => (box as HTMLTextAreaElement).value);

  const GRANTED = [
    'clipboard-read',
    'clipboard-write',
    'clipboard-sanitized-write',
  ] as const;

  /** What is told where something was to be copied, once it is told. */
  async function told(box: string): Promise<string> {
    const status = `${box} + .actions [role=status]`;
    await page.waitForFunction(
      (it) => document.querySelector(it)?.textContent,
      {},
      status,
    );
    return page.$eval(status, (it) => it.textContent);
  }

  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

  it('is used by keyboard alone, from the first question to the copy', async () => {
    await page.browserContext().overridePermissions(site.origin, [...GRANTED]);
    await open();
    await tabTo('input[name=system][value=wordpress]');
    await page.keyboard.press('Space');
    await tabTo('input[name=role]');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    assert.equal(await snippet(), 'https://your-host.example/frame.html');
    await tabTo('#set-layout');
    await page.keyboard.type('The first');
    await tabTo('#host');
    await page.keyboard.type('https://files.example');
    await tabTo('#snippet + .actions button');
    await page.keyboard.press('Enter');
    assert.equal(await told('#snippet'), 'Copied.');
    assert.equal(
      await clipboard(),
      'https://files.example/frame.html?layout=compact',
    );
  });

  for (const {what, box, text} of [
    {what: 'snippet', box: '#snippet', text: snippet},
    {what: 'address', box: '#address', text: () => page.url()},
  ]) {
    it(`selects the ${what} and says so, where it may not copy`, async () => {
      await page
        .browserContext()
        .overridePermissions(site.origin, [...GRANTED]);
      await page.evaluateOnNewDocument(() => {
        navigator.clipboard.writeText = () =>
          Promise.reject(new DOMException('', 'NotAllowedError'));
      });
      await open('#theme=dark');
      await tabTo(`${box} + .actions button`);
      await page.keyboard.press('Enter');
      assert.include(await told(box), 'press Ctrl and C');
      await page.keyboard.down('Control');
      await page.keyboard.press('KeyC', {commands: ['Copy']});
      await page.keyboard.up('Control');
      assert.equal(await clipboard(), await text());
    });
  }

  it('shows a snippet that works, and the numbers, without JavaScript', async () => {
    await page.setJavaScriptEnabled(false);
    await page.goto(`${site.origin}/dist/index.html`);
    const shown = await page.$eval('main', (main) => main.innerText);
    assert.include(shown, '<herts-da-support class="');
    assert.include(shown, 'your-host.example/herts-da-support.js');
    assert.include(shown, 'Put the address of your own host');
    const numbers = await page.$$eval('main a[href^="tel:"]', (all) =>
      all.map(({textContent}) => textContent),
    );
    assert.include(numbers, '999');
    assert.isAbove(numbers.length, 3);
  });

  const fragments = [
    '',
    '#paste=script&--herts-da-accent=%23e07a1f&exit-url=x',
    '#system=build&theme=dark&--herts-da-text=%23777777',
  ];
  for (const fragment of fragments) {
    it(`fits 320 pixels with everything open: ${fragment}`, async () => {
      await open(fragment);
      const wide = await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) {
          details.open = true;
        }
        return document.documentElement.scrollWidth;
      });
      assert.equal(wide, 320);
    });
  }
});
