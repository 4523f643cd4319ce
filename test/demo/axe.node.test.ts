// Runs axe on the pages of the demo and on those that a host serves, with their
// widgets, in each engine: colours and sizes depend on the engine's layout. Of
// the demo other engines see the first page, and in `npm run test:full` all.
import {readdirSync} from 'node:fs';
import {assert} from 'chai';
import {findFirefox, findWebKit} from '../../scripts/find-browser.mjs';
import {axeScript, putWithAxe, type LeftOut} from '../support/axe-page.js';
import {
  openFirefox,
  openWebKit,
  type EngineTab,
} from '../support/engine-tab.js';
import {isFull} from '../support/check-property.js';
import {partnerSite, visitorOfAll} from '../support/fixtures.js';

const demoPages = readdirSync('demo', {recursive: true, encoding: 'utf8'})
  .map((file) => `/demo/${file.replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.html'))
  .sort();

const servedPages = [
  '/dist/for-your-officers.html',
  '/dist/index.html',
  '/dist/list-editor.html',
  '/dist/frame.html',
  '/dist/plain.html',
];

const pages = [...demoPages, ...servedPages];

const pagesElsewhere = isFull ? pages : ['/demo/index.html', ...servedPages];

/** What these pages are there to show. */
const shown: Readonly<Record<string, LeftOut>> = {
  // Its own words are as pale as its style makes everything of the page.
  '/demo/previews/hostile-css.html': {parts: ['main > p']},
  // The page in its frame has a main part, too.
  '/demo/plain.html': {rules: ['landmark-unique']},
  // The landmarks of a frame are those of the page around it.
  '/dist/frame.html': {rules: ['landmark-one-main']},
};

const site = partnerSite();

before(() => {
  for (const path of pages) putWithAxe(site, path);
});

describe('axe finds nothing in Chromium', () => {
  const visitor = visitorOfAll();

  for (const path of pages) {
    it(`on ${path}`, async () => {
      const {page} = visitor;
      await page.goto(`${site.origin}${path}`, {waitUntil: 'load'});
      assert.deepEqual(await page.evaluate(axeScript(shown[path])), []);
    });
  }

  it('except a fault that the test puts there', async () => {
    const {page} = visitor;
    await page.goto(`${site.origin}/demo/index.html`);
    await page.evaluate(() => document.body.append(new Image()));
    const found = (await page.evaluate(axeScript())) as string[];
    assert.match(found.join(), /^image-alt: /);
  });
});

const engines = [
  {name: 'Firefox', isHere: findFirefox() !== undefined, open: openFirefox},
  {name: 'WebKit', isHere: findWebKit() !== undefined, open: openWebKit},
];

for (const {name, isHere, open} of engines) {
  describe(`axe finds nothing in ${name}`, () => {
    let tab: EngineTab;

    before(async function () {
      // npm test says at its end what it could not test in.
      if (!isHere) return this.skip();
      tab = await open();
    });

    after(() => tab?.close());

    for (const path of pagesElsewhere) {
      it(`on ${path}`, async () => {
        await tab.open(`${site.origin}${path}`);
        assert.deepEqual(await tab.ask<string[]>(axeScript(shown[path])), []);
      });
    }
  });
}
