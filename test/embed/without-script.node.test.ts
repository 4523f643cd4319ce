// Browsers that run no script, show no images, or wait for the script.
import {readdirSync} from 'node:fs';
import {assert} from 'chai';
import type {HTTPRequest} from 'puppeteer-core';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import {snippet} from '../../src/snippets/snippets.js';
import {english} from '../../src/wording/messages.js';
import {FALLBACK, FALLBACK_NUMBERS} from '../support/fallback-words.js';
import {partnerSite, visitorOfEach} from '../support/fixtures.js';
import {pageAround} from '../support/partner-site.js';

/** What the README and the demo tell web editors to paste. */
const PASTED = '/pasted';

/** Every number that the words inside the element name. */
const numbers = FALLBACK_NUMBERS;

const site = partnerSite();
const visitor = visitorOfEach({width: 320, height: 568});

beforeEach(() => {
  const host = `${site.origin}/dist`;
  site.put(PASTED, pageAround(snippet('element', {host})));
});

const open = (path: string) =>
  visitor.open(`${site.origin}${path}`, {withoutWidget: true});

/** What can be read, with single spaces. */
const read = () =>
  visitor.page.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));

const scrollsSideways = () =>
  visitor.page.evaluate(() => {
    const {scrollWidth, clientWidth} = document.documentElement;
    return scrollWidth > clientWidth;
  });

describe('without JavaScript', () => {
  beforeEach(() => visitor.page.setJavaScriptEnabled(false));

  it('the pasted words say what to do in danger, and can be called', async () => {
    await open(PASTED);
    assert.include(await read(), FALLBACK);
    const links = await visitor.page.evaluate(() =>
      [...document.querySelectorAll('a')].map(({href, innerText}) => [
        href,
        innerText,
      ]),
    );
    assert.deepEqual(links, [
      ['tel:999', '999'],
      ...numbers.map((each) => [`tel:${each.replaceAll(' ', '')}`, each]),
    ]);
    assert.isFalse(await scrollsSideways());
  });

  const previews = readdirSync('demo/previews')
    // Its rules hide every link of the page.
    .filter((each) => each !== 'hostile-css.html')
    .map((each) => `previews/${each}`);
  for (const path of ['fallback.html', ...previews]) {
    it(`the demo shows them: ${path}`, async () => {
      await open(`/demo/${path}`);
      assert.include(await read(), FALLBACK);
    });
  }

  for (const path of ['/dist/frame.html', '/dist/plain.html']) {
    it(`every service is there, on a small phone: ${path}`, async () => {
      await open(path);
      const words = await read();
      assert.include(words, 'In danger now? Call 999.');
      for (const {name, phones = []} of hertfordshire.services) {
        assert.include(words, name);
        for (const {number} of phones) assert.include(words, number);
      }
      assert.isFalse(await scrollsSideways());
    });
  }
});

describe('while the script is on its way, for as long as that takes', () => {
  let script: HTTPRequest;

  beforeEach(async () => {
    await visitor.page.setRequestInterception(true);
    const asked = new Promise<HTTPRequest>((isAsked) => {
      visitor.page.on('request', (request) => {
        if (request.resourceType() === 'script') isAsked(request);
        else void request.continue();
      });
    });
    await visitor.page.goto(`${site.origin}${PASTED}`, {
      waitUntil: 'domcontentloaded',
    });
    script = await asked;
  });

  it('the pasted words can be read, and then the widget', async () => {
    assert.include(await read(), FALLBACK);
    await script.continue();
    await visitor.widgetReady();
    assert.notInclude(await read(), FALLBACK);
    const words = (await visitor.innerWords()).join(' ');
    assert.include(words, english.calls.heading);
    assert.match(words, /Should be open|Probably closed|May be open/);
  });

  it('the pasted words stay if it never comes', async () => {
    await script.abort();
    await visitor.nextFrames();
    assert.include(await read(), FALLBACK);
  });
});

describe('without images', () => {
  it('nothing is asked for that would be missed', async () => {
    const asked: string[] = [];
    await visitor.page.setRequestInterception(true);
    visitor.page.on('request', (request) => {
      const isImage = request.resourceType() === 'image';
      if (isImage) asked.push(request.url());
      void (isImage ? request.abort() : request.continue());
    });
    await visitor.open(`${site.origin}${PASTED}`);
    assert.deepEqual(
      asked.filter((url) => url !== 'data:,'),
      [],
    );
    assert.include((await visitor.innerWords()).join(' '), 'Call 999');
  });
});
