// Leaving the page by pressing Shift three times, in a browser.
import {assert} from 'chai';
import {partnerSite, visitorOfEach} from '../support/fixtures.js';
import {pageAround, SCRIPT} from '../support/partner-site.js';

const ONE_MORE = 'To leave this page, press Shift 1 more time.';
const TWO_MORE = 'To leave this page, press Shift 2 more times.';
const STILL_HERE = 'You are still on this page.';

describe('on a keyboard,', () => {
  const site = partnerSite({'/weather': pageAround('<h1>Weather</h1>')});
  const weather = () => `${site.otherOrigin}/weather`;
  const widget = () =>
    `<herts-da-support exit-url="${weather()}"></herts-da-support>`;
  const visitor = visitorOfEach();

  beforeEach(async () => {
    // The test decides when the five seconds are over.
    await visitor.page.evaluateOnNewDocument(`{
    const {setTimeout} = window;
    window.setTimeout = (callback, delay) => {
      if (delay !== 5000) return setTimeout(callback, delay);
      window.timeIsUp = callback;
      return 0;
    };
  }`);
  });

  async function openPage(body = widget()): Promise<void> {
    await visitor.openPage(site, `${body}${SCRIPT}<textarea></textarea>`);
  }

  const timeIsUp = () =>
    visitor.page.evaluate(() =>
      (window as Window & {timeIsUp?: () => void}).timeIsUp?.(),
    );

  async function assertLeavesBy(way: () => Promise<void>): Promise<void> {
    await Promise.all([visitor.page.waitForNavigation(), way()]);
    assert.equal(visitor.page.url(), weather());
  }

  /** An exit leaves within its task, so a visitor still here has stayed. */
  async function assertStays(): Promise<void> {
    await visitor.nextFrames();
    assert.equal(visitor.page.url(), `${site.origin}/page`);
    assert.isNotNull(await visitor.page.$('textarea'));
  }

  describe('Shift pressed three times', () => {
    it('leaves the page, and says how many presses are left', async () => {
      await openPage();
      await visitor.shift(1);
      assert.equal(await visitor.announced(), TWO_MORE);
      await visitor.shift(1);
      assert.equal(await visitor.announced(), ONE_MORE);
      await assertLeavesBy(() => visitor.shift(1));
    });

    it('leaves the page while the visitor is typing', async () => {
      await openPage();
      await visitor.page.focus('textarea');
      await assertLeavesBy(() => visitor.shift());
    });

    it('leaves the page even if its scripts stop events', async () => {
      await openPage(
        `${widget()}<script>for (const name of ['keydown', 'keyup']) document.addEventListener(name, (event) => event.stopImmediatePropagation(), true);</script>`,
      );
      await assertLeavesBy(() => visitor.shift());
    });

    it('says when the time is up, and starts again', async () => {
      await openPage();
      await visitor.shift(2);
      await timeIsUp();
      assert.equal(await visitor.announced(), STILL_HERE);
      await visitor.shift(1);
      assert.equal(await visitor.announced(), TWO_MORE);
      await assertStays();
    });

    it('says when another key interrupts it', async () => {
      await openPage();
      await visitor.shift(2);
      await visitor.page.keyboard.press('a');
      assert.equal(await visitor.announced(), STILL_HERE);
      await visitor.shift(2);
      await assertStays();
    });

    it('says nothing while the visitor only types', async () => {
      await openPage();
      await visitor.page.focus('textarea');
      await visitor.page.keyboard.type('ABC');
      assert.equal(await visitor.announced(), '');
    });

    it('cannot be pressed by scripts', async () => {
      await openPage();
      await visitor.page.evaluate(() => {
        for (let press = 0; press < 3; press += 1) {
          for (const name of ['keydown', 'keyup']) {
            const init = {key: 'Shift', code: 'ShiftLeft', bubbles: true};
            document.body.dispatchEvent(new KeyboardEvent(name, init));
          }
        }
      });
      await assertStays();
    });

    it('does nothing on a page with no-exit-shortcut', async () => {
      await openPage('<herts-da-support no-exit-shortcut></herts-da-support>');
      await visitor.shift();
      await assertStays();
    });

    it('does nothing once the widget is removed', async () => {
      await openPage();
      await visitor.page.$eval('herts-da-support', (it) => it.remove());
      await visitor.shift();
      await assertStays();
    });

    it('is left to GOV.UK’s exit, even one added later', async () => {
      await openPage();
      await insert(
        '<div data-module="govuk-exit-this-page" data-govuk-exit-this-page-init></div>',
      );
      await visitor.shift();
      assert.equal(await visitor.announced(), '');
      await assertStays();
    });

    for (const hidden of ['', 'hidden']) {
      it(`leaves the page if GOV.UK’s exit has no script ${hidden}`, async () => {
        await openPage();
        await insert(
          `<div data-module="govuk-exit-this-page" ${hidden}></div>`,
        );
        await assertLeavesBy(() => visitor.shift());
      });
    }

    const insert = (html: string) =>
      visitor.page.evaluate(
        (it) => document.body.insertAdjacentHTML('beforeend', it),
        html,
      );

    it('leaves the page even if the hand shakes', async () => {
      await openPage('<p style="height: 3000px"></p>' + widget());
      const {keyboard, mouse} = visitor.page;
      const shake = async () => {
        // A page that scrolls by itself goes on scrolling.
        await visitor.page.evaluate(() =>
          scrollTo({top: 2000, behavior: 'smooth'}),
        );
        for (let x = 1; x < 20; x += 1) await mouse.move(x * 7, x * 5);
        // Held for as long as the key repeats.
        for (let x = 1; x < 5; x += 1) await keyboard.down('ShiftLeft');
      };
      const press = async () => {
        await keyboard.down('ShiftLeft');
        await shake();
        await keyboard.up('ShiftLeft');
      };
      await press();
      await shake();
      await keyboard.up('ShiftLeft');
      await assertLeavesBy(press);
    });

    const otherReasons: [title: string, act: () => Promise<unknown>][] = [
      ['the wheel', () => visitor.page.mouse.wheel({deltaY: 10})],
      ['a click', () => visitor.page.mouse.click(300, 5)],
      [
        'another button',
        () => visitor.page.mouse.click(300, 5, {button: 'middle'}),
      ],
      ['a letter', () => visitor.page.keyboard.press('KeyA')],
      ['Alt', () => visitor.page.keyboard.press('AltLeft')],
      ['Control', () => visitor.page.keyboard.press('ControlRight')],
      ['AltGraph', () => visitor.page.keyboard.press('AltGraph')],
      ['Meta', () => visitor.page.keyboard.press('MetaLeft')],
      ['Tab', () => visitor.page.keyboard.press('Tab')],
    ];
    for (const [title, act] of otherReasons) {
      it(`does not count with ${title} between down and up`, async () => {
        await openPage();
        for (let press = 0; press < 4; press += 1) {
          await visitor.page.keyboard.down('ShiftLeft');
          await act();
          await visitor.page.keyboard.up('ShiftLeft');
        }
        assert.equal(await visitor.announced(), '');
        await assertStays();
      });
    }

    for (const held of [
      'AltLeft',
      'ControlLeft',
      'MetaLeft',
      'KeyW',
    ] as const) {
      it(`does not count while ${held} is held`, async () => {
        await openPage();
        await visitor.page.keyboard.down(held);
        await visitor.shift(4);
        await visitor.page.keyboard.up(held);
        assert.equal(await visitor.announced(), '');
        await assertStays();
        await assertLeavesBy(() => visitor.shift());
      });
    }

    it('does not count while text is being composed', async () => {
      await openPage();
      await visitor.page.focus('textarea');
      for (let press = 0; press < 4; press += 1) {
        await visitor.page.keyboard.down('ShiftLeft');
        await visitor.devtools().send('Input.imeSetComposition', {
          text: 'に',
          selectionStart: 1,
          selectionEnd: 1,
        });
        await visitor.page.keyboard.up('ShiftLeft');
      }
      assert.equal(await visitor.announced(), '');
      await assertStays();
    });
  });

  describe('two widgets on a page', () => {
    it('count each press once', async () => {
      await openPage(widget() + widget());
      await visitor.shift(2);
      const said = [await visitor.announced(0), await visitor.announced(1)];
      assert.sameMembers(said, [ONE_MORE, '']);
      await assertLeavesBy(() => visitor.shift(1));
    });

    it('count each press once with two copies of the script', async () => {
      await openPage(widget() + widget() + SCRIPT.replace('.js', '.js?again'));
      await visitor.shift(2);
      await assertStays();
      await assertLeavesBy(() => visitor.shift(1));
    });

    it('let the second count once the first is removed', async () => {
      await openPage(widget() + widget());
      await visitor.shift(1);
      await visitor.page.$eval('herts-da-support', (it) => it.remove());
      await assertLeavesBy(() => visitor.shift());
    });
  });
});
