// Our page in a frame on a partner's page: what works in it, what it says if
// something does not, and what it tells the page around it.
import {readFileSync} from 'node:fs';
import {assert} from 'chai';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import {namedPages} from '../../src/directory/listings.js';
import {BSL_URL} from '../../src/wording/messages/emergency.js';
import {frameVisit} from '../support/fixtures.js';
import {WEATHER} from '../support/frame-visit.js';

const frameTag = (attributes = '', address = 'FRAME') =>
  `<p>Words of the page.</p><iframe src="${address}" title="Help and advice" width="100%" ${attributes}></iframe>`;

const SECRET = 'a1B2c3D4e5';

/** As WordPress writes it. */
const wordPressTag = frameTag(
  `sandbox="allow-scripts" security="restricted" height="600" data-secret="${SECRET}"`,
  `FRAME#?secret=${SECRET}`,
);

describe('the frame', () => {
  const visit = frameVisit();
  const {host} = visit;

  afterEach(() => visit.leave());

  const arrive = (body: string) => visit.arrive({body});

  async function show(body: string): Promise<void> {
    await arrive(body);
    await visit.ready();
  }

  const bodyText = () => visit.frame.evaluate(() => document.body.innerText);

  const hrefs = () =>
    visit.ask((root) =>
      [...root.querySelectorAll('a:not(.exit)[href]')].map((link) =>
        link.getAttribute('href'),
      ),
    );

  const note = () =>
    visit.ask((root) =>
      root.querySelector('.exit-note')!.textContent.replace(/\s+/g, ' '),
    );

  const goneTo = () => visit.left.map(({url}) => url);

  /** Until the visitor is elsewhere. */
  const elsewhere = () =>
    visit.page.waitForFunction('document.title === "Elsewhere"');

  /** Opens every disclosure and looks for what can be pressed and leads nowhere. */
  const openAll = () =>
    visit.ask((root) => {
      for (const each of root.querySelectorAll('details')) each.open = true;
    });

  describe('without a sandbox', () => {
    beforeEach(() => show(frameTag('height="600"')));

    it('shows the widget, without a word on the console', async () => {
      const text = await visit.ask((root) => root.textContent);
      assert.include(text, 'Who you can call now');
      assert.deepEqual(visit.console, []);
    });

    it('leaves the page around it by the exit', async () => {
      assert.include(await note(), 'Opens BBC Weather.');
      await Promise.all([elsewhere(), visit.press('.exit')]);
      assert.equal(visit.page.url(), WEATHER);
      assert.deepEqual(goneTo(), [WEATHER]);
      assert.isUndefined(visit.left[0]!.referrer);
    });

    it('is not returned to by Back', async () => {
      await visit.page.goto(`${host.origin}/plain.html`);
      await visit.page.goto(`${host.partner.otherOrigin}/page`);
      await visit.ready();
      await Promise.all([elsewhere(), visit.press('.exit')]);
      await visit.page.goBack();
      assert.equal(visit.page.url(), `${host.origin}/plain.html`);
    });

    it('has numbers that can be called, and links that lead out of it', async () => {
      const links = await visit.ask((root) =>
        [...root.querySelectorAll('a:not(.exit)')].map((link) => [
          link.getAttribute('href'),
          (link as HTMLAnchorElement).target,
        ]),
      );
      assert.isAbove(links.length, 20);
      for (const [href, target] of links) {
        assert.match(href!, /^(tel:|https:|http:\/\/127)/);
        assert.equal(target, '_top', href!);
      }
    });

    it('leads to its own plain page', async () => {
      assert.include(await hrefs(), `${host.origin}/plain.html`);
    });
  });

  describe('in a sandbox without script', () => {
    beforeEach(() => arrive(frameTag('sandbox="" height="600"')));

    it('shows every number and the hours in words', async () => {
      const {strings} = await visit.page
        .target()
        .createCDPSession()
        .then((devtools) =>
          devtools.send('DOMSnapshot.captureSnapshot', {computedStyles: []}),
        );
      const text = strings.join(' ');
      // Chromium lets a sandbox run in a process of its own.
      const html = text.includes('0808 2000 247')
        ? text
        : await fromAccessibility();
      for (const {phones = []} of hertfordshire.services) {
        for (const {number} of phones) assert.include(html, number);
      }
      assert.include(html, 'Wednesday, 8am to 8pm.');
      assert.deepEqual(
        visit.console.filter((line) => !/sandbox/.test(line)),
        [],
      );
    });

    async function fromAccessibility(): Promise<string> {
      const target = visit.page
        .browser()
        .targets()
        .find((each) => each.url().includes('/frame.html'));
      const devtools = await (target ?? visit.page.target()).createCDPSession();
      const {nodes} = await devtools.send('Accessibility.getFullAXTree');
      return nodes.map(({name}) => String(name?.value ?? '')).join(' ');
    }
  });

  const sandboxes = [
    'allow-scripts',
    'allow-scripts allow-same-origin allow-forms allow-popups',
  ];
  for (const sandbox of sandboxes) {
    describe(`in sandbox="${sandbox}"`, () => {
      beforeEach(() => show(frameTag(`sandbox="${sandbox}" height="600"`)));

      it('has the widget, and nothing to press that would lead nowhere', async () => {
        await openAll();
        assert.deepEqual(await hrefs(), []);
        const text = await visit.ask((root) =>
          root.textContent?.replaceAll('\u00a0', ' '),
        );
        assert.include(text, '0808 2000 247');
        assert.include(text, 'hertssunflower.org');
        assert.notInclude(text, 'in this tab');
        assert.notInclude(text, 'Plain page');
        assert.deepEqual(visit.console, []);
      });

      it('still has none when the widget is drawn again', async () => {
        await visit.press('.field');
        await visit.press('.choice:nth-child(3)');
        assert.deepEqual(await hrefs(), []);
      });

      it('hides itself by the exit and says how to leave', async () => {
        assert.include(
          await note(),
          'This button hides the box. Then close this tab.',
        );
        await visit.press('.exit');
        assert.equal(await bodyText(), 'Close this tab.');
        assert.deepEqual(goneTo(), []);
      });

      it('hides itself by Shift and says how to leave', async () => {
        await visit.press('.title');
        for (let press = 0; press < 3; press += 1) {
          await visit.page.keyboard.press('ShiftLeft');
        }
        assert.equal(await bodyText(), 'Close this tab.');
      });
    });
  }

  it('leaves by the exit in a sandbox that allows it', async () => {
    await show(
      frameTag(
        'sandbox="allow-scripts allow-top-navigation-by-user-activation" height="600"',
      ),
    );
    await Promise.all([elsewhere(), visit.press('.exit')]);
    assert.deepEqual(goneTo(), [WEATHER]);
  });

  describe('in the sandbox of WordPress', () => {
    beforeEach(() => show(wordPressTag));

    it('asks WordPress to lead to the page that leads on', async () => {
      assert.include(
        await note(),
        'Opens BBC Weather. History and Back can show this page.',
      );
      await visit.press('.exit');
      const asked = await visit.askedToOpen(`${host.origin}/leave.html`);
      assert.equal(asked.secret, SECRET);
      const opacity = await visit.frame.evaluate(
        () => getComputedStyle(document.documentElement).opacity,
      );
      assert.equal(opacity, '0');
    });

    it('says how to leave if WordPress does nothing', async () => {
      await visit.press('.exit');
      await visit.frame.waitForFunction(
        'document.body.innerText === "Close this tab."',
      );
    });

    it('has numbers as text, and links that WordPress can lead to by a name', async () => {
      await openAll();
      const found = await hrefs();
      assert.isAbove(found.length, 8);
      for (const href of found) assert.match(href!, /^http/);
      assert.notInclude(found, BSL_URL);
      const first = new Map<string, string>();
      for (const [name, site] of namedPages(hertfordshire)) {
        if (!first.has(site)) first.set(site, name);
      }
      for (const [site, name] of first) {
        await visit.frame.evaluate((address) => {
          document
            .querySelector('herts-da-support')!
            .shadowRoot!.querySelector<HTMLElement>(`a[href="${address}"]`)!
            .click();
        }, site);
        await visit.askedToOpen(`${host.origin}/leave.html#${name}`);
      }
    });

    it('has a link to the plain page that WordPress can lead to', async () => {
      await visit.press('a[href$="plain.html"]');
      await visit.askedToOpen(`${host.origin}/plain.html`);
    });

    it('has no link that our list does not know', async () => {
      const known = namedPages(hertfordshire).map(([, site]) => site);
      for (const href of await hrefs()) {
        assert.include([...known, `${host.origin}/plain.html`], href);
      }
    });

    it('tells its height on load, with the secret', async () => {
      const [first] = await visit.heard();
      assert.equal(first!.message, 'height');
      assert.equal(first!.secret, SECRET);
      assert.isAbove(first!.value as number, 1000);
    });

    it('answers "ready", whenever it comes', async () => {
      const before = (await visit.heard()).length;
      await visit.page.evaluate((secret) => {
        document
          .querySelector('iframe')!
          .contentWindow!.postMessage({message: 'ready', secret}, '*');
      }, SECRET);
      await visit.page.waitForFunction(`heard.length > ${before}`);
      assert.equal((await visit.heard()).at(-1)!.message, 'height');
    });

    it('answers only the page around it', async () => {
      const before = (await visit.heard()).length;
      await visit.frame.evaluate(async () => {
        window.postMessage({message: 'ready'}, '*');
        await new Promise((done) => setTimeout(done));
      });
      assert.lengthOf(await visit.heard(), before);
    });

    it('tells its height again when it changes', async () => {
      const before = (await visit.heard()).at(-1)!.value as number;
      await openAll();
      await visit.page.waitForFunction(`heard.at(-1).value > ${before} + 500`);
    });

    it('asks for no less than before, also when all is closed again', async () => {
      await openAll();
      await visit.page.waitForFunction('heard.length > 1');
      await visit.ask((root) => {
        for (const each of root.querySelectorAll('details')) each.open = false;
      });
      const told = (await visit.heard()).length;
      await visit.page.evaluate(() =>
        document
          .querySelector('iframe')!
          .contentWindow!.postMessage({message: 'ready'}, '*'),
      );
      await visit.page.waitForFunction(`heard.length > ${told}`);
      const asked = (await visit.heard())
        .filter(({message}) => message === 'height')
        .map(({value}) => value as number);
      assert.deepEqual(
        asked,
        [...asked].sort((one, other) => one - other),
      );
    });
  });

  describe('in a page with our few lines', () => {
    const lines = readFileSync(
      'src/static-pages/frame-height.js',
      'utf8',
    ).replace('https://your-host.example', 'FRAME');
    const height = () =>
      visit.page.evaluate(() => document.querySelector('iframe')!.offsetHeight);
    const scrolls = () =>
      visit.frame.evaluate(
        () => document.documentElement.scrollHeight > innerHeight,
      );

    for (const [when, body] of [
      ['after the frame', `${frameTag()}<script>${lines}</script>`],
      ['before the frame', `<script>${lines}</script>${frameTag()}`],
      [
        'by their own file',
        `${frameTag()}<script src="FRAME/../frame-height.js" async></script>`,
      ],
    ] as const) {
      it(`is as high as its content, with them ${when}`, async () => {
        await show(body);
        await visit.page.waitForFunction(
          'document.querySelector("iframe").offsetHeight > 1000',
        );
        assert.isFalse(await scrolls());
        const before = await height();
        await openAll();
        await visit.page.waitForFunction(
          `document.querySelector("iframe").offsetHeight > ${before} + 500`,
        );
      });
    }

    it('does not change by a message from elsewhere', async () => {
      await show(`${frameTag()}<script>${lines}</script>`);
      await visit.page.waitForFunction(
        'document.querySelector("iframe").offsetHeight > 1000',
      );
      const before = await height();
      await visit.page.evaluate(async () => {
        window.postMessage({message: 'height', value: 7}, '*');
        await new Promise((done) => setTimeout(done));
      });
      assert.equal(await height(), before);
    });

    it('keeps its height on the way out', async () => {
      await show(
        `${frameTag('sandbox="allow-scripts"')}<script>${lines}</script>`,
      );
      await visit.page.waitForFunction(
        'document.querySelector("iframe").offsetHeight > 1000',
      );
      const before = await height();
      await visit.press('.exit');
      assert.equal(await bodyText(), 'Close this tab.');
      assert.equal(await height(), before);
    });
  });

  for (const height of [200, 1000]) {
    it(`scrolls at a height of ${height}, with the exit in sight`, async () => {
      await show(frameTag(`height="${height}"`));
      await visit.frame.evaluate(() => window.scrollTo(0, 99_999));
      const box = await visit.frame.evaluate(async () => {
        for (let left = 4; left > 0; left -= 1) {
          await new Promise(requestAnimationFrame);
        }
        const exit = document
          .querySelector('herts-da-support')!
          .shadowRoot!.querySelector('.exit')!;
        const {top, bottom} = exit.getBoundingClientRect();
        return {top, bottom, scrolled: scrollY};
      });
      assert.isAbove(box.scrolled, 500);
      assert.isAtLeast(box.top, 0);
      assert.isAtMost(box.bottom, height);
    });
  }

  it('takes a layout, a need and a theme from its address, and nothing else', async () => {
    await show(
      frameTag(
        'height="600"',
        'FRAME?layout=compact&need=refuge&theme=dark&exit-url=https://evil.example/&directory=https://evil.example/&label=Evil&ref=site',
      ),
    );
    const names = await visit.frame.evaluate(() =>
      document.querySelector('herts-da-support')!.getAttributeNames(),
    );
    assert.includeMembers(names, ['layout', 'need', 'theme']);
    assert.notIncludeMembers(names, ['exit-url']);
    for (const name of ['exit-url', 'directory', 'label', 'ref']) {
      assert.notInclude(names, name);
    }
    assert.deepEqual(goneTo(), []);
  });
});
