// "Put the list on your page" for a web editor: by keyboard alone, on a host it
// does not know, without access to the clipboard, without JavaScript, and with
// its preview.
import {pathToFileURL} from 'node:url';
import {assert} from 'chai';
import {snippet} from '../../../src/snippets/snippets.js';
import {partnerSite} from '../../support/fixtures.js';
import {BuilderVisit, CLIPBOARD, HOST} from './builder-visit.js';

const COPY = '.card .copy';

describe('the builder', () => {
  const visit = new BuilderVisit();
  const site = partnerSite();

  /** Presses Tab until the selected element has the focus. */
  async function tabTo(selector: string): Promise<void> {
    const isThere = () =>
      visit.page.evaluate(
        (it) => document.activeElement?.matches(it) ?? false,
        selector,
      );
    for (let presses = 0; presses < 200; presses += 1) {
      if (await isThere()) return;
      await visit.page.keyboard.press('Tab');
    }
    assert.fail(`Tab does not reach ${selector}.`);
  }

  it('is used by keyboard alone, from the first question to the copy', async () => {
    const {keyboard} = visit.page;
    await visit.open();
    await tabTo('input[name=system]');
    await keyboard.press('Space');
    await tabTo('input[name=role]');
    await keyboard.press('Space');
    assert.equal(await visit.snippet(), '[herts-da-support]');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    assert.equal(await visit.snippet(), `${HOST}/frame.html`);
    await keyboard.press('ArrowUp');
    await tabTo('#set-accent');
    await keyboard.type('#78be20');
    await tabTo('input[name=layout]');
    await keyboard.press('ArrowRight');
    await tabTo('#set-need');
    await keyboard.type('Somewhere');
    await tabTo(COPY);
    await keyboard.press('Enter');
    await visit.page.waitForSelector(`${COPY}[data-done]`);
    const settings = {
      layout: 'compact',
      need: 'refuge',
      accent: '#4a7b00 #78be20',
    };
    assert.equal(
      await visit.copied(),
      snippet('script', {host: HOST, settings}),
    );
  });

  describe('on an unknown host', () => {
    beforeEach(async () => {
      await visit.page.setRequestInterception(false);
      const {origin} = site;
      await visit.page
        .browserContext()
        .overridePermissions(origin, [...CLIPBOARD]);
      await visit.open('', `${origin}/dist/index.html`);
    });

    it('asks for the host before anything is copied', async () => {
      assert.include(
        await visit.textOf('label[for=host]'),
        'This copy runs on your own computer.',
      );
      await visit.click(COPY);
      const focused = await visit.page.evaluate(
        () => document.activeElement?.id,
      );
      assert.equal(focused, 'host');
      assert.equal(await visit.textOf(COPY), 'Copy');
    });

    it('copies a working snippet once the host is named', async () => {
      await visit.write('host', 'http://files.example');
      assert.include(await visit.textOf('#host-issue'), 'https://');
      await visit.click(COPY);
      assert.equal(await visit.textOf(COPY), 'Copy');
      await visit.write('host', 'https://files.example/list/index.html');
      await visit.click(COPY);
      assert.equal(await visit.textOf(COPY), 'Copied ✓');
      const host = 'https://files.example/list';
      assert.equal(await visit.copied(), snippet('element', {host}));
    });

    it('does not ask if the files are on the website itself', async () => {
      await visit.click('input[value=build]');
      await visit.click(COPY);
      assert.equal(await visit.textOf(COPY), 'Copied ✓');
    });
  });

  it('works as a file on disk, except for its preview', async () => {
    await visit.page.setRequestInterception(false);
    const {href} = pathToFileURL('dist/index.html');
    await visit.open('#host=https://files.example', href);
    const host = 'https://files.example';
    assert.equal(await visit.snippet(), snippet('element', {host}));
    const frame = await visit.page.$('.stage iframe');
    const inside = await frame!.contentFrame();
    await inside.waitForFunction(() =>
      document.body.innerText.includes('once the page is on a web server'),
    );
  });

  it('ignores a host in its address if it knows its own', async () => {
    await visit.open('#host=https://evil.example');
    assert.equal(await visit.snippet(), snippet('element', {host: HOST}));
  });

  for (const {what, press, box} of [
    {what: 'snippet', press: () => visit.click(COPY), box: '#snippet'},
    {
      what: 'link for a colleague',
      press: () => visit.press('Copy a link to these choices, for a colleague'),
      box: '#share',
    },
  ]) {
    it(`selects the ${what} and says so if it may not copy`, async () => {
      await visit.page.evaluateOnNewDocument(() => {
        navigator.clipboard.writeText = () =>
          Promise.reject(new DOMException('', 'NotAllowedError'));
      });
      await visit.open('#theme=dark');
      await press();
      await visit.page.waitForFunction(() =>
        document.body.innerText.includes('press Ctrl and C'),
      );
      const {keyboard} = visit.page;
      await keyboard.down('Control');
      await keyboard.press('KeyC', {commands: ['Copy']});
      await keyboard.up('Control');
      const text = await visit.page.$eval(
        box,
        (it) => (it as HTMLTextAreaElement).value,
      );
      assert.isNotEmpty(text);
      assert.equal(await visit.copied(), text);
    });
  }

  it('keeps every choice in its address, and gives it to a colleague', async () => {
    await visit.open();
    const before = await visit.page.evaluate(() => history.length);
    await visit.click('input[value=scripts]');
    await visit.write('mount', 'advice');
    await visit.write('set-accent', '#78be20');
    await visit.press('Copy a link to these choices, for a colleague');
    const link = await visit.copied();
    assert.equal(link, visit.page.url());
    // Back leaves this page.
    assert.equal(await visit.page.evaluate(() => history.length), before);
    const said = await visit.snippet();
    await visit.page.goto('about:blank');
    await visit.page.goto(link);
    await visit.page.waitForSelector('#snippet');
    assert.equal(await visit.snippet(), said);
  });

  it('requests only its own files, and stores nothing', async () => {
    await visit.open();
    await visit.click('input[value=other]');
    await visit.write('set-accent', '#78be20');
    await visit.click('input[value=compact]');
    await visit.previewWords();
    await visit.page.waitForNetworkIdle();
    // The browser may know the icon from another test.
    visit.asked.push(`${HOST}/icon.svg`);
    assert.sameMembers(
      [...new Set(visit.asked)].map((url) => url.replace(`${HOST}/`, '')),
      [
        '',
        'icon.svg',
        'integrity.json',
        'tools/embed-builder.css',
        'tools/embed-builder.js',
        'tools/preview.css',
        'tools/preview.html',
        'tools/preview.js',
        'tools/tools.css',
      ],
    );
    const kept = await visit.page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
    ]);
    assert.deepEqual(kept, [0, 0, '', 0]);
  });

  it('shows a snippet that works, and the numbers, without JavaScript', async () => {
    await visit.page.setJavaScriptEnabled(false);
    await visit.page.goto(`${HOST}/`);
    const shown = await visit.page.$eval('main', (main) => main.innerText);
    assert.include(shown, '<herts-da-support class="');
    assert.include(shown, 'your-host.example/herts-da-support.js');
    assert.include(shown, 'Put the address of your own host');
    const numbers = await visit.page.$$eval('main a[href^="tel:"]', (all) =>
      all.map(({textContent}) => textContent),
    );
    assert.include(numbers, '999');
    assert.isAbove(numbers.length, 3);
  });
});

describe('the preview of the builder', () => {
  const visit = new BuilderVisit();

  const drawn: {
    title: string;
    fragment: string;
    says: RegExp;
    calls: boolean;
  }[] = [
    {
      title: 'a page',
      fragment: '#system=other&code=yes',
      says: /Your history still shows this page/,
      calls: true,
    },
    {
      title: 'a frame, which takes no colour',
      fragment: '#system=other&code=frames&accent=%2378be20',
      says: /Your history|Back can show/,
      calls: true,
    },
    {
      title: 'the Embed block of WordPress, where numbers are text',
      fragment: '#system=wordpress&role=author&need=refuge',
      says: /History and Back can show this page/,
      calls: false,
    },
  ];
  for (const {title, fragment, says, calls} of drawn) {
    it(`looks as it does in ${title}`, async () => {
      await visit.open(fragment);
      assert.match(await visit.previewWords(), says);
      const frame = await visit.preview();
      const widget = await frame.$eval('herts-da-support', (it) => ({
        canCall: it.shadowRoot!.querySelector('a[href^="tel:"]') !== null,
        accent: it.getAttribute('accent'),
        need: it.getAttribute('need'),
      }));
      assert.deepEqual(widget, {canCall: calls, accent: null, need: null});
    });
  }

  it('shows the chosen settings on a dark page at another time', async () => {
    await visit.open(
      '#accent=%2378be20&layout=compact&preview-time=2026-01-01T10:00',
    );
    await visit.click('.tools input[value=dark]');
    await visit.choose('Time shown', 'Christmas Day');
    const frame = await visit.preview();
    await frame.waitForSelector('[preview-time$="12-25T12:00"]');
    const worn = await frame.$eval('herts-da-support', (it) => ({
      accent: it.getAttribute('accent'),
      layout: it.getAttribute('layout'),
      scheme: getComputedStyle(it).colorScheme,
    }));
    assert.deepEqual(worn, {
      accent: '#4a7b00 #78be20',
      layout: 'compact',
      scheme: 'dark',
    });
    assert.match(await visit.previewWords(), /Preview: Should be open/);
    assert.notInclude(await visit.snippet(), 'preview-time');
  });

  it('leaves by its exit without losing work, and starts again', async () => {
    await visit.open('#accent=%2378be20');
    const frame = await visit.preview();
    // Nothing in the frame can reach the page.
    assert.equal(await frame.evaluate(() => self.origin), 'null');
    const exit = await frame.evaluateHandle(() =>
      document
        .querySelector('herts-da-support')!
        .shadowRoot!.querySelector<HTMLElement>('[part~=exit]')!,
    );
    await exit.click();
    await frame.waitForFunction(() =>
      document.body.innerText.includes('Your visitor is on www.bbc.co.uk now'),
    );
    assert.include(await visit.snippet(), 'accent="#4a7b00 #78be20"');
    await visit.click('[aria-label="Start the preview again"]');
    assert.include(await visit.previewWords(), 'Exit this page');
  });

  it('opens as a full-size dialog, which Escape closes', async () => {
    await visit.open();
    await visit.press('Page…');
    const wide = await visit.page.$eval(
      'dialog iframe',
      (it) => it.clientWidth,
    );
    assert.isAbove(wide, 1_000);
    await visit.page.keyboard.press('Escape');
    assert.isNull(await visit.page.$('dialog[open]'));
  });
});
