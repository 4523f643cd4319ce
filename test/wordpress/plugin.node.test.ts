// The WordPress plugin, from the zip to the visitor: an administrator uploads
// it, an author inserts its block, visitors read the post.
import {assert} from 'chai';
import type {Page} from 'puppeteer-core';
import {partnerSite, visitorOfEach} from '../support/fixtures.js';
import {needed} from '../support/requirements.js';
import {
  canvasOf,
  chooseColour,
  lookFor,
  newPost,
  openSettings,
  previewIn,
  publish,
  setSetting,
  takeBlock,
} from './block-editor.js';
import {
  block,
  clearFooter,
  complaints,
  putIntoFooter,
  ZIP,
} from './plugin-site.js';
import {openSignedIn} from './sign-in.js';
import {
  FALLBACK_NUMBERS,
  openWordPress,
  wordPressFiles,
  type WordPressSite,
} from './wordpress-site.js';

describe('the WordPress plugin', function () {
  this.timeout(180_000);
  const ourHost = partnerSite();
  let site: WordPressSite;
  /** The address of the author's post. */
  let post: string;

  before(async function () {
    this.timeout(600_000);
    const files = needed(this, wordPressFiles);
    const name = 'wordpress-plugin-walk';
    site = await openWordPress(files, {ourHost: ourHost.origin, name});
  });

  after(() => site?.close());

  it('can be uploaded and activated by an administrator', async () => {
    const page = await openSignedIn(site, 'admin');
    await page.goto(`${site.origin}/wp-admin/plugin-install.php?tab=upload`);
    const input = await page.waitForSelector('input#pluginzip');
    await input!.uploadFile(ZIP);
    await takePicture(page, 'upload', 320);
    await leadsOn(page, '#install-plugin-submit');
    await leadsOn(page, 'a.button-primary[href*="action=activate"]');
    assert.include(await words(page), 'Plugin activated.');
    await page.browserContext().close();
  });

  describe('for an author', () => {
    let page: Page;
    before(async () => {
      page = await openSignedIn(site, 'author');
    });
    after(() => page.browserContext().close());

    it('is found in the inserter by what people look for', async () => {
      await newPost(page, site.origin, 'Help at home');
      for (const sought of ['domestic abuse', 'helpline']) {
        await page.evaluate(
          "wp.data.dispatch('core/block-editor').resetBlocks([])",
        );
        await lookFor(page, sought);
        await takePicture(page, 'inserter', 360);
        await takeBlock(page);
      }
    });

    it('previews in the canvas what visitors will read', async () => {
      await openSettings(page);
      await setSetting(page, 'How much of it', 'compact');
      await setSetting(page, 'What the page is about', 'refuge');
      const preview = await previewOf(page);
      const shown = () => preview.evaluate(innerWords);
      await until(async () => (await shown()).includes('Show all services'));
      const read = await shown();
      assert.include(read, 'Opens BBC Weather.');
      assert.notInclude(read, 'This button hides the box');
      assert.include(read, 'Plain page');
      await takePicture(page, 'sidebar');
    });

    it('shows the whole preview, in which nothing can be pressed', async () => {
      const preview = await previewOf(page);
      const needed = await preview.evaluate(
        () => document.documentElement.scrollHeight,
      );
      const frame = (await preview.frameElement())!;
      const given = await frame.evaluate((it) => ({
        height: it.clientHeight,
        sandbox: it.getAttribute('sandbox'),
        pressed: it.ownerDocument.elementFromPoint(
          it.getBoundingClientRect().left + 40,
          it.getBoundingClientRect().top + 40,
        )!.localName,
      }));
      assert.isAtLeast(given.height, needed);
      assert.equal(given.sandbox, 'allow-scripts');
      assert.notEqual(given.pressed, 'iframe');
    });

    it('is published with the settings of the sidebar', async () => {
      await setSetting(page, 'Level of the first heading', '3');
      await setSetting(page, 'Light or dark', 'dark');
      await chooseColour(page);
      post = await publish(page);
      const html = await (await fetch(post)).text();
      const [tag] = /<herts-da-support [^>]*>/.exec(html) ?? [];
      for (const part of [
        'layout="compact"',
        'need="refuge"',
        'heading-level="3"',
        'theme="dark"',
      ]) {
        assert.include(tag, part);
      }
      assert.match(tag!, / accent="#\w{6} #\w{6}"/);
    });
  });

  for (const width of [375, 1280]) {
    describe(`for visitors at ${width} pixels`, () => {
      const visitor = visitorOfEach({width, height: 800});

      it('shows the widget with files from this site only', async () => {
        const asked: string[] = [];
        visitor.page.on('request', (it) => asked.push(it.url()));
        await visitor.open(post);
        assert.include(await visitor.innerWords(), 'Who you can call now');
        const isOwn = (it: string) =>
          it.startsWith(site.origin) || /^(data|blob):/.test(it);
        assert.deepEqual(
          asked.filter((it) => !isOwn(it)),
          [],
        );
        const tooWide = await visitor.page.evaluate(
          () => document.documentElement.scrollWidth > window.innerWidth,
        );
        assert.isFalse(tooWide);
        if (width < 500) await takePicture(visitor.page, 'visitor');
      });

      it('has numbers that can be called, and a plain page', async () => {
        await visitor.open(post);
        const links = await visitor.innerWords();
        assert.include(links, 'tel:999');
        assert.include(links, 'tel:03301025811');
        const plain = links.find((it) => it.endsWith('/plain.html'))!;
        assert.isTrue(plain.startsWith(site.origin));
        assert.include(await (await fetch(plain)).text(), '0330 102 5811');
      });

      it('leaves by the exit, and Back does not return', async () => {
        await visitor.page.setRequestInterception(true);
        visitor.page.on('request', (it) =>
          it.url().startsWith('https://www.bbc.co.uk/')
            ? void it.respond({body: '<title>Weather</title>'})
            : void it.continue(),
        );
        const {page} = visitor;
        await page.goto(`${site.origin}/hello-world/`);
        await visitor.open(post);
        await visitor.pressExit();
        await page.waitForFunction("document.title === 'Weather'");
        await page.goBack();
        assert.equal(page.url(), `${site.origin}/hello-world/`);
      });

      it('shows the numbers without JavaScript', async () => {
        await visitor.page.setJavaScriptEnabled(false);
        await visitor.page.goto(post);
        const numbers = await visitor.page.$$eval(
          'herts-da-support a[href^="tel:"]',
          (all) => all.map((it) => it.innerText),
        );
        assert.deepEqual(numbers, FALLBACK_NUMBERS);
      });
    });
  }

  it('previews in the site editor what every page will have', async () => {
    const part = await putIntoFooter(site, block());
    const page = await openSignedIn(site, 'admin');
    await page.goto(
      `${site.origin}/wp-admin/site-editor.php?postType=wp_template_part&postId=${part}&canvas=edit`,
    );
    const preview = await previewOf(page);
    await until(async () =>
      (await preview.evaluate(innerWords)).includes('Who you can call now'),
    );
    await page.browserContext().close();
    await clearFooter(site);
  });

  it('causes no PHP errors', () => {
    assert.deepEqual(complaints(site), []);
  });
});

/** For docs/wordpress.md, if `npm run docs:wordpress` asks for pictures. */
async function takePicture(
  page: Page,
  name: string,
  height?: number,
): Promise<void> {
  if (!process.env['TAKE_PICTURES']) return;
  await page.evaluate('document.fonts.ready');
  const {width} = page.viewport()!;
  const clip = height ? {x: 0, y: 0, width, height} : undefined;
  const path = `docs/wordpress/${name}.png` as const;
  await page.screenshot({path, ...(clip && {clip})});
}

const words = (page: Page) => page.$eval('body', (it) => it.innerText);

/** The frame may have been redrawn since it was last used. */
const previewOf = async (page: Page) => previewIn(await canvasOf(page));

async function leadsOn(page: Page, selector: string): Promise<void> {
  await Promise.all([page.waitForNavigation(), page.click(selector)]);
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((done) => setTimeout(done, 50));
}

/** Runs in the page. */
function innerWords(): string {
  const {shadowRoot} = document.querySelector('herts-da-support')!;
  return shadowRoot?.querySelector<HTMLElement>('.widget')?.innerText ?? '';
}
