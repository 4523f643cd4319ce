// The exit in Firefox and WebKit, each with its own driver. What only
// Chromium's tools can see is in exit.node.test.ts.
import {assert} from 'chai';
import {findFirefox, findWebKit} from '../../scripts/find-browser.mjs';
import {
  openFirefox,
  openWebKit,
  type EngineTab,
} from '../support/engine-tab.js';
import {partnerSite} from '../support/fixtures.js';
import {NEVER, pageAround, SCRIPT} from '../support/partner-site.js';
import {coloursIn} from '../support/picture.js';

const engines = [
  {name: 'Firefox', isHere: findFirefox() !== undefined, open: openFirefox},
  {name: 'WebKit', isHere: findWebKit() !== undefined, open: openWebKit},
];

// A page that tries to hold its visitor; the server learns when it asks.
const QUESTION = `<script>
  addEventListener('beforeunload', () => navigator.sendBeacon('/question'));
</script>`;

// Tells the server, also when the browser restores the page from memory.
const shown = (page: string) => `<script>
  addEventListener('pageshow', () => navigator.sendBeacon('/shown/${page}'));
</script>`;

// Guards unsaved work, as a single-page app does.
const GUARD = `<script>
  window.navigation?.addEventListener('navigate', (event) => {
    if (!event.canIntercept) event.preventDefault();
    else event.intercept({handler: () => new Promise(() => {})});
  });
</script>`;

// Draws whenever the browser has time: in frames and, where there are any, in
// idle moments.
const DRAWS = `<script>
  const draw = () => {
    const chat = document.createElement('div');
    chat.style = 'position: fixed; inset: 0; height: 1em; background: red';
    (document.body ?? document.documentElement).append(chat);
  };
  for (const ask of [requestAnimationFrame, window.requestIdleCallback]) {
    const again = () => { draw(); ask(again); };
    ask?.(again);
  }
</script>`;

const LONGEST_WAIT_MS = 120_000;

for (const {name, isHere, open} of engines) {
  describe(`the exit in ${name}`, () => {
    const site = partnerSite();
    let tab: EngineTab;

    before(async function () {
      // npm test reports at its end which browsers were missing.
      if (!isHere) return this.skip();
      tab = await open();
      site.put('/weather', pageAround('<h1>Weather</h1>'));
      site.put('/first', pageAround(`<h1>First</h1>${shown('first')}`));
      put('/page', `${QUESTION}${shown('page')}<a href="/first">Elsewhere</a>`);
      put(
        '/framed',
        '<iframe src="/frame"></iframe><a href="/first">Elsewhere</a>',
      );
      site.put('/frame', pageAround(QUESTION));
      site.put('/', pageAround(`<h1>Front</h1>${shown('front')}`));
      put('/guarded', GUARD);
      put('/slow', DRAWS, NEVER);
    });

    /** Serves a page with a widget whose exit leads away from it. */
    function put(path: string, after: string, exit = '/weather'): void {
      const widget = `<herts-da-support exit-url="${site.otherOrigin}${exit}"></herts-da-support>`;
      site.put(path, pageAround(`${widget}${after}${SCRIPT}`));
    }

    after(() => tab?.close());

    beforeEach(async () => {
      site.asked.length = 0;
      await tab.open(`${site.origin}/first`);
      await visit('/page');
    });

    async function visit(path: string): Promise<void> {
      await tab.open(`${site.origin}${path}`);
      await until(() =>
        tab.ask<boolean>(
          `document.querySelector('herts-da-support').hasUpdated === true`,
        ),
      );
    }

    async function until(holds: () => Promise<boolean>): Promise<void> {
      const end = Date.now() + LONGEST_WAIT_MS;
      while (!(await holds().catch(() => false))) {
        assert.isBelow(Date.now(), end, await tab.address());
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    }

    const arrives = (path: string) =>
      until(
        async () =>
          new URL(await tab.address()).pathname === path &&
          (await tab.ask<string>('document.readyState')) === 'complete',
      );

    const asked = (path: string) =>
      site.asked.filter((each) => each.path === path);

    async function press(): Promise<void> {
      const {left, top} = await tab.ask<{left: number; top: number}>(
        `document.querySelector('herts-da-support').getBoundingClientRect().toJSON()`,
      );
      await tab.click(left + 45, top + 35);
    }

    const ways: [title: string, leave: () => Promise<void>][] = [
      ['pressed', press],
      ['by Shift three times', () => tab.shift(3)],
    ];
    for (const [title, leave] of ways) {
      it(`leaves: ${title}`, async () => {
        await leave();
        await arrives('/weather');
      });

      it(`hides from the next page where its visitor was: ${title}`, async () => {
        await leave();
        await arrives('/weather');
        const [request] = asked('/weather');
        assert.isUndefined(request!.headers.referer);
      });

      for (const path of ['/page', '/framed']) {
        it(`prevents the page's question on ${path}: ${title}`, async () => {
          await visit(path);
          site.asked.length = 0;
          await leave();
          await arrives('/weather');
          assert.isEmpty(asked('/question'));
        });
      }

      it(`cannot be cancelled by a navigation listener: ${title}`, async () => {
        await visit('/guarded');
        await leave();
        await arrives('/weather');
      });

      it(`blanks the page before any network answers: ${title}`, async function () {
        // WebKit's driver does not answer until the next page loads.
        if (!tab.picture) return this.skip();
        await visit('/slow');
        assert.isAbove(coloursIn(await tab.picture()).size, 1);
        await leave();
        await until(() => Promise.resolve(asked(NEVER).length > 0));
        assert.deepEqual([...coloursIn(await tab.picture())], ['255,255,255']);
        // Then the instructions appear, in letters that are not white.
        await until(async () => coloursIn(await tab.picture!()).size > 1);
      });
    }

    for (const path of ['/page', '/framed']) {
      it(`is needed, because an ordinary link from ${path} asks a question`, async () => {
        await visit(path);
        site.asked.length = 0;
        await tab.ask(`document.querySelector('a').click()`);
        await arrives('/first');
        await until(() => Promise.resolve(asked('/question').length > 0));
      });
    }

    describe('followed by Back', () => {
      afterEach(() => tab.renew?.());

      for (const [title, leave] of ways) {
        it(`does not return to the page: ${title}`, async () => {
          await leave();
          await arrives('/weather');
          site.asked.length = 0;
          await tab.back();
          await until(() => Promise.resolve(asked('/shown/first').length > 0));
          assert.isEmpty(asked('/shown/page'));
        });
      }

      const steps: [title: string, go: () => Promise<void>, to: string][] = [
        ['Back does not return', () => tab.back(), 'first'],
        ['Forward does not return', () => tab.forward(), 'front'],
      ];
      for (const [title, go, to] of steps) {
        it(`${title} to a step within the page`, async function () {
          // Without it, a page cannot know its history entries.
          if (!(await tab.ask<boolean>(`'navigation' in window`)))
            return this.skip();
          await tab.ask(`void (location.hash = '#main')`);
          await tab.ask(`history.pushState(null, '', '?two')`);
          await press();
          await arrives('/weather');
          site.asked.length = 0;
          await go();
          await until(() => Promise.resolve(asked(`/shown/${to}`).length > 0));
          assert.isEmpty(asked('/shown/page'));
        });
      }
    });
  });
}
