// A real WordPress: what an admin and an author paste, as visitors get it. The
// snippets are posted exactly as the README gives them.
import {readFileSync} from 'node:fs';
import {assert} from 'chai';
import type {HTTPRequest} from 'puppeteer-core';
import {headersFor} from '../../scripts/host-headers.mjs';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import {pageFiles} from '../../src/static-pages/pages.js';
import {snippet, type SnippetKind} from '../../src/snippets/snippets.js';
import {whichSnippet} from '../../src/tools/embed-builder/questions.js';
import {partnerSite, visitorOfEach} from '../support/fixtures.js';
import {needed} from '../support/requirements.js';
import {throughVisual} from './classic-editor.js';
import {
  FALLBACK_NUMBERS,
  openWordPress,
  wordPressFiles,
  type Role,
  type WordPressSite,
} from './wordpress-site.js';

const HOST = 'https://your-host.example';
/** The pages that a build with `--origin` makes. */
const pages = pageFiles({directory: hertfordshire, host: `${HOST}/`});

/** What each editor puts around pasted content. */
const editors = {
  'a Custom HTML block': (pasted: string) =>
    `<!-- wp:html -->\n${pasted}\n<!-- /wp:html -->`,
  'the classic editor': (pasted: string) => `<p>Hello</p>\n\n${pasted}\n\nBye`,
};

const embedBlock = (address: string) =>
  `<!-- wp:embed {"url":"${address}","type":"wp-embed"} -->
<figure class="wp-block-embed is-type-wp-embed"><div class="wp-block-embed__wrapper">
${address}
</div></figure>
<!-- /wp:embed -->`;

function pinnedFile() {
  const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8')) as {
    [file: string]: string;
  };
  const [file, integrity] = Object.entries(hashes).find(([name]) =>
    name.startsWith('herts-da-support-'),
  )!;
  return {file, integrity};
}

describe('WordPress', function () {
  this.timeout(120_000);
  const ourHost = partnerSite();
  const visitor = visitorOfEach();
  let wordPress: WordPressSite | undefined;

  before(async function () {
    this.timeout(600_000);
    const files = needed(this, wordPressFiles);
    for (const [name, text] of Object.entries(pages)) {
      ourHost.put(`/${name}`, text);
    }
    wordPress = await openWordPress(files, {
      ourHost: ourHost.origin,
      name: 'wordpress-site',
    });
  });

  after(() => wordPress?.close());

  beforeEach(async () => {
    await visitor.page.setRequestInterception(true);
    visitor.page.on('request', (request) => void answer(request));
  });

  for (const [editor, around] of Object.entries(editors)) {
    describe(`with a snippet in ${editor}`, () => {
      for (const kind of ['script', 'element', 'pinned'] as const) {
        it(`shows the widget to visitors of an admin: ${kind}`, async () => {
          await read('admin', around(pasted(kind)));
          await visitor.widgetReady();
          const words = await visitor.innerWords();
          assert.include(words, 'Who you can call now');
          assert.equal(await count('herts-da-support'), 1);
        });
      }

      it('keeps the words inside an admin’s element', async () => {
        await read('admin', around(pasted('element')));
        assert.equal(
          await count('herts-da-support a[href^="tel:"]'),
          FALLBACK_NUMBERS.length,
        );
        assert.equal(
          await count('.entry-content a[href^="tel:"]'),
          FALLBACK_NUMBERS.length,
        );
      });

      it('shows an admin’s frame', async () => {
        await read('admin', around(pasted('frame')));
        assert.deepEqual(await frames(), [{src: `${HOST}/frame.html`}]);
      });

      it('keeps an author’s numbers, each readable and dialled', async () => {
        await read('author', around(pasted('element')));
        assert.equal(await count('herts-da-support, script[src*=herts]'), 0);
        const [links, words] = await visitor.page.$eval(
          '.entry-content',
          (content) => [
            [...content.querySelectorAll('a')].map((link) => link.innerText),
            (content as HTMLElement).innerText,
          ],
        );
        assert.deepEqual(links, FALLBACK_NUMBERS);
        assert.include(words, 'press 55 when you are asked to');
      });

      for (const kind of ['script', 'frame'] as const) {
        it(`removes an author’s snippet "${kind}" entirely`, async () => {
          await read('author', around(pasted(kind)));
          assert.equal(await count('[src*="your-host"]'), 0);
        });
      }
    });
  }

  describe('in the Classic Editor, from Text to Visual and back', () => {
    const settings = {
      theme: 'dark',
      need: 'refuge',
      accent: '#4a7b00 #78be20',
      'heading-level': '3',
    };
    const paste = whichSnippet({system: 'wordpress', role: 'classic'});

    it('shows one widget from the recommended snippet, with its settings', async () => {
      assert.equal(paste, 'script');
      await readClassic(snippet(paste, {host: HOST, settings}));
      await visitor.widgetReady();
      assert.equal(await count('.entry-content herts-da-support'), 1);
      for (const [name, value] of Object.entries(settings)) {
        assert.equal(await count(`herts-da-support[${name}="${value}"]`), 1);
      }
      assert.include(await visitor.innerWords(), 'Who you can call now');
    });

    it('breaks the element snippet, so it is not recommended there', async () => {
      await readClassic(snippet('element', {host: HOST, settings}));
      await visitor.page.waitForSelector('herts-da-support');
      assert.equal(await count('herts-da-support[theme]'), 0);
    });

    it('keeps the frame, with the numbers above it', async () => {
      await readClassic(snippet('frame', {host: HOST, settings}));
      assert.equal(
        await count('.entry-content iframe[src^="https://your"]'),
        1,
      );
      assert.equal(await count('.entry-content a[href="tel:999"]'), 1);
    });
  });

  describe('in an Embed block', () => {
    for (const role of ['admin', 'author'] as const) {
      it(`shows the address of an ${role} as a visible frame`, async () => {
        await read(role, embedBlock(pasted('address')));
        // Hidden behind a quotation until it has reported its height.
        const frame = await visitor.page.waitForSelector(
          '.entry-content iframe:not([style])',
        );
        assert.deepEqual(await frames(), [{src: `${HOST}/frame.html`}]);
        assert.isFalse(await isShown('.entry-content blockquote'));
        const document = await frame!.contentFrame();
        assert.isAbove(
          await document.$eval('herts-da-support', async (widget) => {
            await (widget as Element & {ready: Promise<void>}).ready;
            return widget.getBoundingClientRect().height;
          }),
          1000,
        );
      });

      it(`resizes the frame of an ${role} with the page`, async () => {
        await read(role, embedBlock(pasted('address')));
        const frame = await visitor.page.waitForSelector(
          '.entry-content iframe:not([style])',
        );
        await frame!.evaluate((it) => it.setAttribute('height', '300'));
        await visitor.page.setViewport({width: 400, height: 600});
        // WordPress allows no more height, so the rest scrolls inside.
        await visitor.page.waitForSelector('iframe[height="1000"]');
      });
    }
  });

  const pasted = (kind: SnippetKind) =>
    snippet(kind, {host: HOST, pinned: pinnedFile()});

  /** Publishes a post and opens it as a visitor. */
  async function read(role: Role, content: string): Promise<void> {
    await visitor.page.goto(await wordPress!.publish(role, content));
  }

  /** The same, after the editor has changed the content. */
  async function readClassic(written: string): Promise<void> {
    const {origin} = wordPress!;
    await read('admin', await throughVisual(visitor.page, origin, written));
  }

  const count = (selector: string) =>
    visitor.page.$$eval(selector, (found) => found.length);

  const isShown = (selector: string) =>
    visitor.page.$eval(selector, (it) => it.checkVisibility());

  /** The visible frames, without WordPress's additions to their addresses. */
  const frames = () =>
    visitor.page.$$eval('.entry-content iframe', (found) =>
      found
        .filter((frame) => frame.checkVisibility())
        .map(({src}) => ({src: src.replace(/#.*/, '')})),
    );

  /**
   * Answers for the snippets' host, which is on no network, and for nobody
   * else.
   */
  async function answer(request: HTTPRequest): Promise<void> {
    const url = new URL(request.url());
    if (url.origin === HOST) {
      const name = url.pathname.slice(1);
      await request.respond({
        headers: headersFor(name),
        body: pages[name] ?? readFileSync(`dist/${name}`),
      });
    } else if (url.hostname === '127.0.0.1' || url.protocol === 'data:') {
      await request.continue();
    } else {
      await request.abort();
    }
  }
});
