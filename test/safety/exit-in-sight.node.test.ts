// The exit can be seen and pressed while any part of the widget is in view.
import {assert} from 'chai';
import {partnerSite, visitorOfEach} from '../support/fixtures.js';
import {SCRIPT} from '../support/partner-site.js';
import type {Box} from '../support/visitor.js';

const VIEW = {width: 400, height: 600};
const WIDGET = '<herts-da-support>Call 999.</herts-da-support>';
const FILLER = '<div style="height: 1500px">Words of the page.</div>';

const STICKY_HEADER =
  '<header style="position: sticky; top: 0; z-index: 1000; height: 100px; background: navy"><a href="/">Home</a></header>';
const COOKIE_BANNER =
  '<div style="position: fixed; inset: 50% 0 0; z-index: 2147483647; background: black">Cookies</div>';

/**
 * A sticky button: full width on narrow views, floating at the right on wide
 * ones.
 */
const GOVUK = `<style>
  [data-module] {position: sticky; z-index: 1000; top: 0; width: 100%}
  [data-module] a {display: block; padding: 12px; background: firebrick}
  @media (min-width: 641px) {[data-module] {float: right; width: auto}}
  </style><div data-module="govuk-exit-this-page"><a href="/weather">Exit this page</a></div>`;

const overlaps = (a: Box, b: Box) =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

describe('on a partner’s page,', () => {
  const site = partnerSite();
  const visitor = visitorOfEach(VIEW);

  async function openPage(body: string): Promise<void> {
    await visitor.openPage(site, `${body}${SCRIPT}`);
  }

  const scrollTo = async (top: number) => {
    await visitor.page.evaluate((top) => window.scrollTo(0, top), top);
    await visitor.nextFrames();
  };

  /** The top and height of the widget on the page. */
  const hostBox = () =>
    visitor.page.evaluate(() => {
      const {top, height} = document
        .querySelector('herts-da-support')!
        .getBoundingClientRect();
      return {top: top + window.scrollY, height};
    });

  async function assertInSight(index = 0): Promise<Box> {
    const exit = await visitor.exit(index);
    const box = await visitor.box(exit);
    const words = JSON.stringify(box);
    assert.isAtLeast(box.left, 0, words);
    assert.isAtLeast(box.top, 0, words);
    assert.isAtMost(box.left + box.width, VIEW.width, words);
    assert.isAtMost(box.top + box.height, VIEW.height, words);
    assert.isTrue(await visitor.isOnTop(exit), `covered at ${words}`);
    return box;
  }

  describe('the exit', () => {
    const pages: Readonly<Record<string, string>> = {
      'an ordinary page': `${FILLER}${WIDGET}${FILLER}`,
      'a sticky header of 100 px': `${STICKY_HEADER}${FILLER}${WIDGET}${FILLER}`,
      'a cookie banner over the lower half': `${COOKIE_BANNER}${FILLER}${WIDGET}${FILLER}`,
      'an ancestor that cuts off': `${FILLER}<div style="overflow: hidden">${WIDGET}</div>${FILLER}`,
      'an ancestor with a transform': `${FILLER}<div style="transform: translateX(0); overflow: clip">${WIDGET}</div>${FILLER}`,
      'a page from right to left': `<div dir="rtl">${FILLER}${WIDGET}${FILLER}</div>`,
      'all of them': `${STICKY_HEADER}${COOKIE_BANNER}${FILLER}<div style="overflow: hidden">${WIDGET}</div>${FILLER}`,
    };

    for (const [name, body] of Object.entries(pages)) {
      it(`is visible while the widget is: ${name}`, async () => {
        await openPage(body);
        const {top, height} = await hostBox();
        const places = {
          'its first lines at the foot of the view': top - VIEW.height + 60,
          'its top': top,
          'its middle': top + height / 2,
          'its last lines at the head of the view': top + height - 20,
        };
        for (const at of Object.values(places)) {
          await scrollTo(at);
          await assertInSight();
        }
      });
    }

    it('does not float while none of the widget is in view', async () => {
      await openPage(`${FILLER}${WIDGET}${FILLER}`);
      const exit = await visitor.exit();
      assert.isFalse(
        await visitor.ask(exit, (it) => it.matches(':popover-open')),
      );
    });

    it('is at least 44 pixels high and wide', async () => {
      await openPage(WIDGET);
      const {width, height} = await assertInSight();
      assert.isAtLeast(Math.min(width, height), 44);
    });

    it('stays in its own place while that is in view', async () => {
      await openPage(`<h1>Help</h1>${WIDGET}${FILLER}`);
      const box = await assertInSight();
      const place = await visitor.box(await visitor.find('exit-place'));
      assert.deepEqual(box, place);
    });

    it('moves with its place when the page above it grows', async () => {
      await openPage(`<div id="above"></div>${WIDGET}${FILLER}`);
      await visitor.page.evaluate(() => {
        document.querySelector<HTMLElement>('#above')!.style.height = '150px';
      });
      await visitor.nextFrames();
      const place = await visitor.box(await visitor.find('exit-place'));
      assert.deepEqual(await assertInSight(), place);
    });

    it('keeps the distance from the top that the page sets', async () => {
      await openPage(
        `<style>herts-da-support {--herts-da-exit-inset: 100px}</style>${WIDGET}${FILLER}`,
      );
      await scrollTo(400);
      const {top} = await assertInSight();
      assert.isAtLeast(top, 100);
    });

    it('covers a popover that the page opens later', async () => {
      await openPage(
        `<div popover="manual" style="inset: 0; width: 100%; height: 100%">Chat</div>${WIDGET}${FILLER}`,
      );
      await visitor.page.evaluate(() =>
        document.querySelector<HTMLElement>('[popover]')!.showPopover(),
      );
      await visitor.nextFrames();
      await assertInSight();
    });

    it('is visible when the page is magnified', async () => {
      await openPage(`${WIDGET}${FILLER}`);
      await scrollTo(400);
      await visitor.devtools().send('Emulation.setPageScaleFactor', {
        pageScaleFactor: 2,
      });
      await visitor.page.evaluate(() => window.scrollBy(0, 1));
      await visitor.nextFrames();
      const box = await visitor.box(await visitor.exit());
      const view = await visitor.page.evaluate(() => {
        const {offsetLeft, offsetTop, width, height} = window.visualViewport!;
        return {offsetLeft, offsetTop, width, height};
      });
      assert.isAtLeast(box.left, view.offsetLeft);
      assert.isAtLeast(box.top, view.offsetTop);
      assert.isAtMost(box.left + box.width, view.offsetLeft + view.width);
      assert.isAtMost(box.top + box.height, view.offsetTop + view.height);
    });

    for (const width of [375, 1000]) {
      it(`stays below GOV.UK’s own exit at ${width} px`, async () => {
        await visitor.page.setViewport({width, height: VIEW.height});
        await openPage(`${GOVUK}${FILLER}${WIDGET}${FILLER}`);
        const {top, height} = await hostBox();
        for (const at of [top - 300, top, top + 20, top + height / 2]) {
          await scrollTo(at);
          const exit = await visitor.box(await visitor.exit());
          const its = await visitor.page.evaluate(() => {
            const {left, top, width, height} = document
              .querySelector('[data-module]')!
              .getBoundingClientRect();
            return {left, top, width, height};
          });
          assert.isFalse(overlaps(exit, its), JSON.stringify([exit, its]));
          assert.isAtLeast(exit.top, 0);
          assert.isTrue(await visitor.isOnTop(await visitor.exit()));
        }
      });
    }

    it('ignores a hidden exit of GOV.UK', async () => {
      await openPage(
        `<div data-module="govuk-exit-this-page" hidden></div>${WIDGET}${FILLER}`,
      );
      await scrollTo(400);
      assert.isBelow((await assertInSight()).top, 20);
    });

    it('is not printed', async () => {
      await openPage(WIDGET);
      await visitor.page.emulateMediaType('print');
      const {width} = await visitor.box(await visitor.exit());
      assert.equal(width, 0);
    });
  });

  describe('two widgets on a page', () => {
    it('show one exit, and the second’s once the first is removed', async () => {
      await openPage(`${WIDGET}${WIDGET}`);
      await visitor.page.setViewport({width: 1000, height: 9000});
      await visitor.nextFrames();
      const seen = async (index: number) =>
        visitor.ask(await visitor.exit(index), (it) =>
          it.checkVisibility({visibilityProperty: true}),
        );
      assert.deepEqual([await seen(0), await seen(1)], [true, false]);
      await visitor.page.evaluate(() =>
        document.querySelector('herts-da-support')!.remove(),
      );
      await visitor.nextFrames();
      assert.isTrue(await seen(0));
    });
  });

  describe('a focused control', () => {
    it('is never covered while tabbing through the widget and the page', async () => {
      const wide = '<p><button style="width: 100%">Send</button></p>'.repeat(
        12,
      );
      await openPage(`${wide}${WIDGET}${wide}`);
      let passed = 0;
      let inWidget = 0;
      for (const key of ['Tab', 'Shift+Tab'] as const) {
        for (let step = 0; step < 30; step += 1) {
          if (key === 'Shift+Tab') await visitor.page.keyboard.down('Shift');
          await visitor.page.keyboard.press('Tab');
          if (key === 'Shift+Tab') await visitor.page.keyboard.up('Shift');
          await visitor.nextFrames();
          const focused = await visitor.focused();
          if (!focused || focused.isExit) continue;
          passed += 1;
          inWidget += focused.isInside ? 1 : 0;
          const exit = await visitor.box(await visitor.exit());
          assert.isFalse(
            overlaps(exit, focused.box),
            `${JSON.stringify(exit)} covers ${JSON.stringify(focused.box)}`,
          );
        }
      }
      assert.isAbove(passed, 30);
      assert.isAbove(inWidget, 10);
    });

    it('is not covered if it is as wide as the view and at its top', async () => {
      await openPage(
        `${WIDGET}<p style="margin: 0"><button style="width: 100%; height: 60px">Send</button></p>${FILLER}`,
      );
      const {top, height} = await hostBox();
      await scrollTo(top + height - 4);
      await visitor.page.evaluate(() =>
        document.querySelector('button')!.focus({preventScroll: true}),
      );
      await visitor.nextFrames();
      const focused = (await visitor.focused())!;
      const exit = await assertInSight();
      assert.isFalse(overlaps(exit, focused.box));
    });
  });
});
