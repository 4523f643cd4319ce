// Leaving fast as a visitor does, on pages like those of partners.
import {assert} from 'chai';
import {partnerSite, visitorOfEach} from '../support/fixtures.js';
import {NEVER, pageAround, SCRIPT} from '../support/partner-site.js';
import {coloursOf} from '../support/picture.js';

const EXIT = '/weather';
const CONTENT = '<h1>Our services</h1><p>Words of the page.</p>';

/** What a page may have asked for, each of which calls `later` again and again. */
const TIMERS = {
  intervals: 'for (let each = 0; each < 50; each += 1) setInterval(later, 20);',
  frames: `const again = () => { later(); requestAnimationFrame(again); };
    requestAnimationFrame(again);`,
  'idle moments': `const again = () => { later(); requestIdleCallback(again); };
    requestIdleCallback(again);`,
};

describe('when a visitor leaves fast,', () => {
  const site = partnerSite({
    '/before': pageAround('<h1>A search</h1>'),
    [EXIT]: pageAround('<h1>Weather</h1>'),
    '/': pageAround('<h1>Front</h1>'),
  });
  const visitor = visitorOfEach();

  const exitTo = (address: string) =>
    `<herts-da-support exit-url="${address}">Call 999.</herts-da-support>`;

  const toNowhere = () => exitTo(`${site.otherOrigin}${NEVER}`);

  const toWeather = () => exitTo(`${site.otherOrigin}${EXIT}`);

  /** Opens a partner's page with one widget and these elements. */
  async function openPage(
    before = CONTENT,
    {after = '', head = '', widget = toWeather()} = {},
  ): Promise<void> {
    const body = `${before}${widget}${SCRIPT}${after}`;
    await visitor.openPage(site, body, {head});
  }

  /** Leaves in a given way, and waits for the next page. */
  async function leavesBy(way: () => Promise<void>): Promise<void> {
    await way();
    // A step within the page may come before it.
    await visitor.page.waitForSelector('h1 ::-p-text(Weather)');
    assert.equal(visitor.page.url(), `${site.otherOrigin}${EXIT}`);
  }

  const byExit = () => leavesBy(() => visitor.pressExit());
  const byShift = () => leavesBy(() => visitor.shift());

  describe('Back', () => {
    const steps: [title: string, step: () => void][] = [
      ['a skip link', () => (location.hash = '#main')],
      [
        'steps that a script draws',
        () => {
          for (const each of ['?a', '?b', '#c']) {
            history.pushState(null, '', each);
          }
        },
      ],
      [
        'a step back within the page',
        () => {
          for (const each of ['?a', '?b']) history.pushState(null, '', each);
          history.back();
        },
      ],
    ];
    for (const [title, step] of steps) {
      it(`skips the page after ${title}`, async () => {
        await visitor.open(`${site.origin}/before`, {withoutWidget: true});
        await openPage();
        await visitor.page.mouse.click(5, 5);
        await visitor.page.evaluate(step);
        await visitor.nextFrames();
        await byExit();
        await visitor.page.goBack();
        assert.equal(visitor.page.url(), `${site.origin}/before`);
      });

      it(`is not undone by Forward after ${title}`, async () => {
        await openPage();
        await visitor.page.mouse.click(5, 5);
        await visitor.page.evaluate(step);
        await visitor.nextFrames();
        await byExit();
        const {entries} = await visitor
          .devtools()
          .send('Page.getNavigationHistory');
        assert.deepEqual(
          entries.filter(({url}) => url.startsWith(`${site.origin}/page`)),
          [],
        );
        await visitor.page.goForward();
        assert.equal(visitor.page.url(), `${site.origin}/`);
        await visitor.page.waitForSelector('h1 ::-p-text(Front)');
      });
    }

    for (const [way, leave] of [
      ['the exit', byExit],
      ['Shift', byShift],
    ] as const) {
      it(`skips the page that was left by ${way}`, async () => {
        await visitor.open(`${site.origin}/before`, {withoutWidget: true});
        await openPage();
        await leave();
        await visitor.page.goBack();
        assert.equal(visitor.page.url(), `${site.origin}/before`);
      });
    }
  });

  /** Presses an exit whose address never answers. */
  async function startToLeave(before = CONTENT): Promise<void> {
    await openPage(before, {widget: toNowhere()});
    await Promise.all([onItsWay(), visitor.shift()]);
  }

  const onItsWay = () =>
    visitor.page.waitForRequest((request) => request.url().endsWith(NEVER));

  /** The browser's Stop button. Until then Chromium does not answer. */
  const stop = () => visitor.devtools().send('Page.stopLoading');

  /** Whether nothing of the page is visible. */
  const isBlank = () =>
    visitor.page.evaluate(
      () =>
        document.querySelectorAll('body > :not(p)').length === 0 &&
        getComputedStyle(document.documentElement).opacity === '0',
    );

  describe('the blank page', () => {
    const covers: [what: string, html: string, then?: () => unknown][] = [
      ['the page', ''],
      [
        'an open modal dialog',
        '<dialog id="it">Please register</dialog>',
        () => (document.querySelector('#it') as HTMLDialogElement).showModal(),
      ],
      [
        'a banner over everything',
        '<div style="position: fixed; inset: 0; z-index: 2147483647; background: red">Cookies</div>',
      ],
      [
        'a page that insists on showing itself',
        '<style>html {display: block !important}</style>',
      ],
      [
        'a page that fades',
        '<style>* {transition: all 60s allow-discrete !important}</style>',
      ],
      [
        'a page with a colour of its own',
        '<style>html, body {background: navy !important}</style>',
      ],
    ];

    for (const [what, html, then] of covers) {
      it(`covers ${what} before any network answers`, async () => {
        const widget = toNowhere();
        await openPage(CONTENT + html, {widget});
        if (then) await visitor.page.evaluate(then);
        assert.isAbove((await coloursOf(visitor.page)).size, 1);
        await visitor.shift();
        assert.deepEqual([...(await coloursOf(visitor.page))], ['255,255,255']);
      });
    }

    it('covers a popover and a dialog that the page opens later', async () => {
      await openPage(
        `<div id="late" popover="manual">Chat</div><dialog>Register</dialog>
      <script>
        const late = [document.querySelector('#late'), document.querySelector('dialog')];
        window.openLate = () => {
          late[0].showPopover();
          late[1].showModal();
        };
      </script>`,
        {widget: toNowhere()},
      );
      const openLate = () =>
        visitor.page.evaluate(() => {
          try {
            (window as Window & {openLate?: () => void}).openLate?.();
          } catch {
            // Gone with the page.
          }
        });
      await Promise.all([onItsWay(), visitor.shift()]);
      await stop();
      await openLate();
      assert.deepEqual([...(await coloursOf(visitor.page))], ['255,255,255']);
    });

    it('appears within the same task', async () => {
      await openPage(CONTENT, {widget: toNowhere()});
      const exit = await visitor.exit();
      const started = onItsWay();
      const blank = visitor.ask(exit, (it) => {
        it.click();
        return document.querySelector('h1') === null;
      });
      await started;
      await stop();
      assert.isTrue(await blank);
    });

    it('stays when the browser stops on the way', async () => {
      await startToLeave();
      await stop();
      assert.isTrue(await isBlank());
    });

    it('tells screen readers that the next page is loading', async () => {
      await startToLeave();
      await stop();
      const {root} = await visitor.devtools().send('DOM.getDocument');
      const {nodes} = await visitor
        .devtools()
        .send('Accessibility.queryAXTree', {
          nodeId: root.nodeId,
          role: 'alert',
        });
      assert.equal(nodes.length, 1);
      assert.equal(
        await visitor.page.evaluate(() => document.body.innerText),
        'Loading.',
      );
    });

    it('says what to do if the next page does not load', async () => {
      await startToLeave();
      await stop();
      await visitor.page.waitForFunction(
        'document.body.innerText === "Close this tab."',
      );
      assert.isFalse(await isBlank());
    });

    for (const [timers, ask] of Object.entries(TIMERS)) {
      it(`is safe from the page’s ${timers}`, async () => {
        const draw = `const chat = document.createElement('div');
        chat.style = 'position: fixed; inset: 0; background: red';
        chat.popover = 'manual';
        (document.body ?? document.documentElement).append(chat);
        chat.showPopover();
        window.drawn = true;`;
        await openPage(
          `${CONTENT}<script>
          window.later = () => { ${draw} };
          ${ask}
        </script>`,
          {widget: toNowhere()},
        );
        await Promise.all([onItsWay(), visitor.shift()]);
        await stop();
        await visitor.page.evaluate(() => {
          (window as Window & {drawn?: boolean}).drawn = false;
          return new Promise((done) => setTimeout(done, 100));
        });
        assert.isFalse(
          await visitor.page.evaluate(
            () => (window as Window & {drawn?: boolean}).drawn,
          ),
        );
        assert.isTrue(await isBlank());
      });
    }

    it('is dark if the visitor’s browser is dark', async () => {
      await visitor.page.emulateMediaFeatures([
        {name: 'prefers-color-scheme', value: 'dark'},
      ]);
      const head = '<meta name="color-scheme" content="light dark">';
      const widget = toNowhere();
      await openPage(CONTENT, {widget, head});
      await visitor.shift();
      const [colour, ...others] = await coloursOf(visitor.page);
      assert.deepEqual(others, []);
      assert.notEqual(colour, '255,255,255');
    });
  });

  describe('a page that comes back from the browser’s cache', () => {
    const keep = () =>
      visitor.page.evaluate(() => {
        (window as Window & {kept?: boolean}).kept = true;
      });
    const isKept = () => visitor.page.evaluate(() => 'kept' in window);
    const goOn = () => visitor.page.goto(`${site.origin}/before`);

    it('has nothing left open', async () => {
      await openPage();
      await openEverything();
      assert.include(await allOpen(), true);
      await keep();
      await goOn();
      await visitor.page.goBack();
      assert.isTrue(await isKept());
      assert.notInclude(await allOpen(), true);
    });

    it('is visible again after the browser stopped loading', async () => {
      await startToLeave();
      await stop();
      await goOn();
      await visitor.page.goBack();
      await visitor.page.waitForSelector('h1');
      await visitor.widgetReady();
      assert.isAbove((await coloursOf(visitor.page)).size, 1);
      assert.notInclude(await allOpen(), true);
    });
  });

  async function details() {
    return (await visitor.inside()).filter(({tag}) => tag === 'details');
  }

  async function allOpen(): Promise<boolean[]> {
    const found = await details();
    return Promise.all(
      found.map((each) =>
        visitor.ask(each, (it) => (it as HTMLDetailsElement).open),
      ),
    );
  }

  async function openEverything(): Promise<void> {
    for (const each of await details()) {
      await visitor.ask(each, (it) => {
        (it as HTMLDetailsElement).open = true;
      });
    }
  }

  describe('a page’s question before it is left', () => {
    const questions: Record<string, string> = {
      'of a listener': `addEventListener('beforeunload', (event) => event.preventDefault())`,
      'of a listener that comes first': `addEventListener('beforeunload', (event) => event.preventDefault(), true)`,
      'of a handler': `onbeforeunload = () => 'Are you sure?'`,
      'of an attribute': `document.addEventListener('DOMContentLoaded', () => document.body.setAttribute('onbeforeunload', 'return "Are you sure?"'))`,
    };
    const frame = `<iframe srcdoc="<button>Press</button><script>onbeforeunload = () => 'Sure?'</script>"></iframe>`;

    for (const [name, script] of Object.entries(questions)) {
      it(`is not asked: ${name}`, () =>
        asksNothing({head: `<script>${script}</script>`}));
    }

    it('is not asked: by a frame in the page', () =>
      asksNothing({after: frame}));

    async function asksNothing({head = '', after = ''}) {
      const asked: string[] = [];
      visitor.page.on('dialog', (dialog) => {
        asked.push(dialog.type());
        void dialog.accept();
      });
      await openPage(CONTENT, {head, after});
      // A browser asks only after the visitor has used the page and the frame.
      await visitor.page.mouse.click(5, 5);
      if (after) await visitor.page.frames()[1]!.click('button');
      await byExit();
      assert.deepEqual(asked, []);
    }
  });

  describe('a script that shows a message when the page is left', () => {
    it('does not hold up the visitor', async () => {
      const said: string[] = [];
      visitor.page.on('dialog', (dialog) => {
        said.push(dialog.message());
        void dialog.accept();
      });
      const head = `<script>addEventListener('beforeunload', () => alert('Bye'), true)</script>`;
      await openPage(CONTENT, {head});
      await byExit();
      assert.deepEqual(said, []);
    });
  });

  describe('a script that listens for navigation', () => {
    const listeners: Record<string, string> = {
      'cancels it': 'event.preventDefault()',
      'sets its return value': 'event.returnValue = false',
      'asks a question': `if (!confirm('Leave?')) event.preventDefault()`,
      'shows a message': `alert('Bye'); prompt('Why?')`,
      'takes it over':
        'event.intercept({handler: () => new Promise(() => {})})',
      'holds it back':
        'event.intercept({precommitHandler: () => new Promise(() => {})})',
      throws: 'throw new Error()',
    };
    const places: Record<string, (body: string) => string> = {
      'as a listener': (body) =>
        `navigation.addEventListener('navigate', (event) => { ${body} })`,
      'as a listener that comes first': (body) =>
        `navigation.addEventListener('navigate', (event) => { ${body} }, true)`,
      'as a handler': (body) =>
        `navigation.onnavigate = (event) => { ${body} }`,
    };
    for (const [what, body] of Object.entries(listeners)) {
      for (const [where, listener] of Object.entries(places)) {
        it(`does not hold its visitor: ${what}, ${where}`, async () => {
          const said: string[] = [];
          visitor.page.on('dialog', (dialog) => {
            said.push(dialog.message());
            void dialog.dismiss();
          });
          const head = `<script>${listener(body)}</script>`;
          await openPage(CONTENT, {head});
          await byExit();
          assert.deepEqual(said, []);
        });
      }
    }

    it('does not hold its visitor in the page’s own history entries', async () => {
      const head = `<script>${places['as a listener']!(listeners['cancels it']!)}</script>`;
      await visitor.open(`${site.origin}/before`, {withoutWidget: true});
      await openPage(CONTENT, {head});
      await visitor.page.evaluate(() => history.pushState(null, '', '?two'));
      await byExit();
      await visitor.page.goBack();
      assert.equal(visitor.page.url(), `${site.origin}/before`);
    });
  });

  describe('a page with broken browser methods', () => {
    const broken: Record<string, string> = {
      'HTMLMediaElement.prototype': 'pause',
      'Document.prototype': 'append',
      document: 'open',
      'ShadowRoot.prototype': 'querySelectorAll',
      window: 'stop',
      navigation: 'entries',
      Reflect: 'defineProperty',
      'Node.prototype': 'appendChild',
    };

    for (const [owner, name] of Object.entries(broken)) {
      it(`can still be left: ${owner}.${name}`, async () => {
        await openPage(`${CONTENT}<audio></audio>`, {
          after: `<script>${owner}.${name} = () => { throw new Error('broken'); };</script>`,
        });
        await byExit();
      });
    }
  });

  describe('sound on the page', () => {
    it('stops as soon as the page is left', async () => {
      const head = `<script>
      addEventListener('DOMContentLoaded', () => {
        const context = new AudioContext();
        const stream = context.createMediaStreamDestination().stream;
        const video = document.querySelector('video');
        window.video = video;
        video.srcObject = stream;
        video.play();
      });
    </script>`;
      const widget = toNowhere();
      await openPage('<video></video>', {widget, head});
      const paused = () =>
        visitor.page.evaluate(
          () => (window as Window & {video?: HTMLVideoElement}).video!.paused,
        );
      assert.isFalse(await paused());
      await Promise.all([onItsWay(), visitor.shift()]);
      await stop();
      assert.isTrue(await paused());
    });
  });

  describe('the next page', () => {
    for (const head of [
      '',
      '<meta name="referrer" content="unsafe-url">',
      '<script>onbeforeunload = () => "Sure?"</script>',
    ]) {
      it(`is not told where its visitor was, with ${head || 'an ordinary page'}`, async () => {
        await openPage(CONTENT, {head});
        await visitor.page.mouse.click(5, 5);
        await byExit();
        const request = site.asked.filter(({path}) => path === EXIT).at(-1);
        assert.notProperty(request!.headers, 'referer');
      });
    }
  });

  describe('an exit-url that is not a web address', () => {
    it('is refused with one warning, and BBC Weather is used', async () => {
      const warnings: string[] = [];
      visitor.page.on('console', (line) => warnings.push(line.text()));
      await openPage(CONTENT, {widget: exitTo('javascript:alert(1)')});
      const exit = await visitor.exit();
      assert.equal(exit.attributes['href'], 'https://www.bbc.co.uk/weather');
      assert.equal(warnings.length, 1);
      assert.match(warnings[0]!, /exit-url="javascript:alert\(1\)"/);
    });
  });

  describe('a host that is not shown', () => {
    it('shows no exit, but can be left with Shift', async () => {
      await openPage('<div style="display: none">', {after: '</div>'});
      const {width} = await visitor.box(await visitor.exit());
      assert.equal(width, 0);
      await byShift();
    });
  });
});
