// Opens every page of the demo in a browser: nothing is broken, and each says
// that the numbers are not for the public.
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {assert} from 'chai';
import type {Page} from 'puppeteer-core';
import {partnerSite, visitorOfEach} from '../support/fixtures.js';

/** In lower case, because a hostile page may show it in capitals. */
const NOT_PUBLIC = 'not for the public yet. numbers have not been checked.';

/** The error that frame-limits.html is there to show. */
const SANDBOX = 'Blocked script execution in';

const pages = readdirSync('demo', {recursive: true, encoding: 'utf8'})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.html'))
  .sort();

const site = partnerSite();
const visitor = visitorOfEach();
let page: Page;
let complaints: string[];

beforeEach(() => {
  complaints = [];
  ({page} = visitor);
  page.on('console', (message) => {
    const text = message.text();
    const isShown = text.startsWith(SANDBOX) && page.url().includes('limits');
    if (message.type() === 'error' && !isShown) complaints.push(text);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(response.url());
  });
});

const open = (path: string) =>
  page.goto(`${site.origin}/demo/${path}`, {waitUntil: 'load'});

describe('each page of the demo', () => {
  for (const path of pages) {
    it(`opens without an error, and has no dead link: ${path}`, async () => {
      await open(path);
      await page.waitForNetworkIdle({idleTime: 50});
      assert.deepEqual(complaints, []);
      const {text, links, overflow} = await page.evaluate(() => ({
        text: document.body.innerText,
        links: [...document.querySelectorAll('a[href]')].map(
          (link) => (link as HTMLAnchorElement).href,
        ),
        overflow:
          document.documentElement.scrollWidth -
          document.documentElement.clientWidth,
      }));
      assert.include(text.replace(/\s+/g, ' ').toLowerCase(), NOT_PUBLIC);
      assert.equal(overflow, 0, 'scrolls sideways');
      const broken = links
        .filter((link) => link.startsWith(site.origin))
        .map((link) => new URL(link).pathname)
        .filter((file) => !existsSync(`.${file}`));
      assert.deepEqual(broken, []);
    });
  }

  it('is reached from the front page', () => {
    const linked = readFileSync('demo/index.html', 'utf8');
    // plain-page.html is the page on which screenshots are taken.
    const rest = ['index.html', 'plain-page.html'];
    for (const path of pages.filter((each) => !rest.includes(each))) {
      assert.match(linked, new RegExp(`href="[^"]*${path}"`));
    }
  });
});

describe('the pages of made-up partners', () => {
  for (const name of ['council', 'school', 'gp-practice', 'charity']) {
    it(`need at most ten lines of CSS variables: ${name}`, () => {
      const html = readFileSync(`demo/previews/${name}.html`, 'utf8');
      const [, theme = ''] = /<style id="theme">([^]*?)<\/style>/.exec(html)!;
      const lines = theme.trim().split('\n');
      assert.isAtMost(lines.length, 10);
      for (const line of lines.slice(1, -1)) {
        assert.match(line, /^ +--herts-da-[a-z-]+: [^;]+;$/);
      }
      const elsewhere = html.replace(theme, '');
      assert.notInclude(elsewhere, '--herts-da-');
      assert.notInclude(elsewhere, '::part');
    });
  }
});
