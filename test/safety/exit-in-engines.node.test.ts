// The exit in Firefox and WebKit, each driven by its own driver. What only
// Chromium's tools can look at is in exit.node.test.ts.
import {assert} from 'chai';
import {findFirefox, findWebKit} from '../../scripts/find-browser.mjs';
import {
  openFirefox,
  openWebKit,
  type EngineTab,
} from '../support/engine-tab.js';
import {partnerSite} from '../support/fixtures.js';
import {pageAround, SCRIPT} from '../support/partner-site.js';

const engines = [
  {name: 'Firefox', isHere: findFirefox() !== undefined, open: openFirefox},
  {name: 'WebKit', isHere: findWebKit() !== undefined, open: openWebKit},
];

// A page that wants to hold its visitor back; the server hears it asked.
const QUESTION = `<script>
  addEventListener('beforeunload', () => navigator.sendBeacon('/question'));
</script>`;

const LONGEST_WAIT_MS = 20_000;

for (const {name, isHere, open} of engines) {
  describe(`the exit in ${name}`, () => {
    const site = partnerSite();
    let tab: EngineTab;

    before(async function () {
      // npm test says at its end what it could not test in.
      if (!isHere) return this.skip();
      tab = await open();
      site.put('/weather', pageAround('<h1>Weather</h1>'));
      site.put('/first', pageAround('<h1>First</h1>'));
      site.put(
        '/page',
        pageAround(
          `${QUESTION}<herts-da-support exit-url="${site.otherOrigin}/weather"></herts-da-support>
          <a href="/first">Elsewhere</a>${SCRIPT}`,
        ),
      );
    });

    after(() => tab?.close());

    beforeEach(async () => {
      site.asked.length = 0;
      await tab.open(`${site.origin}/first`);
      await tab.open(`${site.origin}/page`);
      await until(() =>
        tab.ask<boolean>(
          `document.querySelector('herts-da-support').hasUpdated === true`,
        ),
      );
    });

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

      it(`is not told where its visitor was: ${title}`, async () => {
        await leave();
        await arrives('/weather');
        const [request] = asked('/weather');
        assert.isUndefined(request!.headers.referer);
      });

      it(`lets the page ask nothing: ${title}`, async () => {
        await leave();
        await arrives('/weather');
        assert.isEmpty(asked('/question'));
      });

      it(`is not undone by Back: ${title}`, async function () {
        // Its driver answers nothing more after a step back in the history.
        if (name === 'Firefox') return this.skip();
        await leave();
        await arrives('/weather');
        await tab.back();
        await arrives('/first');
      });
    }

    it('is why: the page is asked where a link leads away', async () => {
      await tab.ask(`document.querySelector('a').click()`);
      await arrives('/first');
      await until(() => Promise.resolve(asked('/question').length > 0));
    });
  });
}
