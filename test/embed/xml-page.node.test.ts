// An XML page, where Lit cannot draw: the page's own words stay, with their
// links and a way out.
import {assert} from 'chai';
import {snippet} from '../../src/snippets/snippets.js';
import {english} from '../../src/wording/messages.js';
import {FALLBACK, FALLBACK_NUMBERS} from '../support/fallback-words.js';
import {partnerSite, visitorOfEach} from '../support/fixtures.js';

const XHTML = 'http://www.w3.org/1999/xhtml';
const site = partnerSite();
const visitor = visitorOfEach();

const page = (body: string) =>
  `<?xml version="1.0"?><html xmlns="${XHTML}" lang="en"><head><title>Help</title></head><body>${body}</body></html>`;

const open = async (body: string, type: string) => {
  site.put('/page', page(body), {'content-type': `${type}; charset=utf-8`});
  await visitor.open(`${site.origin}/page`, {withoutWidget: true});
  await visitor.page.waitForFunction(
    "customElements.get('herts-da-support') !== undefined",
  );
  await visitor.nextFrames();
};

/** What leads somewhere and can be seen. */
const links = () =>
  visitor.page.$$eval('a', (found) =>
    found
      .filter((link) => link.getClientRects().length > 0)
      .map((link) => link.getAttribute('href')),
  );

for (const type of ['application/xhtml+xml', 'text/xml']) {
  describe(`a page of the type ${type}`, () => {
    for (const kind of ['element', 'script', 'frame'] as const) {
      it(`can be read with the snippet in it: ${kind}`, async () => {
        const host = `${site.origin}/dist`;
        const settings = {theme: 'dark', need: 'refuge'};
        site.put('/page', page(snippet(kind, {host, settings})), {
          'content-type': type,
        });
        await visitor.page.goto(`${site.origin}/page`);
        assert.isNull(await visitor.page.$('parsererror'));
        assert.isNotNull(await visitor.page.$('body > *'));
      });
    }

    it('keeps the words inside, with their links', async () => {
      await open(snippet('element', {host: `${site.origin}/dist`}), type);
      const numbers = FALLBACK_NUMBERS;
      assert.deepEqual(await links(), [
        'tel:999',
        ...numbers.map((number) => `tel:${number.replaceAll(' ', '')}`),
      ]);
      const words = await visitor.innerWords();
      assert.include(words, english.errors.partMissing);
      assert.notInclude(words, FALLBACK);
    });

    it('has a way out that leaves at once', async () => {
      await open(snippet('element', {host: `${site.origin}/dist`}), type);
      const exit = await visitor.exit();
      assert.isTrue(await visitor.isOnTop(exit));
      await visitor.page.setRequestInterception(true);
      const left = new Promise<string>((isLeft) => {
        visitor.page.on('request', (request) => {
          isLeft(request.url());
          void request.abort();
        });
      });
      await visitor.press(exit);
      assert.equal(await left, 'https://www.bbc.co.uk/weather');
    });

    it('has the numbers of the widget if it has none of its own', async () => {
      const script = `<script src="${site.origin}/dist/herts-da-support.js"></script>`;
      await open(
        `<herts-da-support>Please wait.</herts-da-support>${script}`,
        type,
      );
      assert.include(await visitor.innerWords(), FALLBACK);
    });
  });
}
