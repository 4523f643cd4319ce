// The exit works between any two of the tasks in which the widget starts.
import {assert} from 'chai';
import {partnerSite, visitorOfEach} from '../support/fixtures.js';
import {pageAround, SCRIPT} from '../support/partner-site.js';

interface Held extends Window {
  readonly runNext: () => boolean;
  /** What is late for the first frame comes in its time again. */
  isLeaving?: boolean;
}

/** Tasks wait until the test lets the next one run. */
const HOLD_TASKS = `{
  const {setTimeout} = window;
  const waiting = [];
  const NONE = -1;
  window.setTimeout = (callback, delay = 0) => {
    if (window.isLeaving || delay > 300) return setTimeout(callback, delay);
    if (delay === 0) waiting.push(callback);
    return NONE;
  };
  window.runNext = () => {
    const next = waiting.shift();
    next?.();
    return Boolean(next);
  };
}`;

describe('while the widget is drawn, task after task', () => {
  const site = partnerSite({'/weather': pageAround('<h1>Weather</h1>')});
  const visitor = visitorOfEach();
  const weather = () => `${site.otherOrigin}/weather`;

  beforeEach(async () => {
    await visitor.page.evaluateOnNewDocument(HOLD_TASKS);
    site.put(
      '/page',
      pageAround(
        `<herts-da-support exit-url="${weather()}"></herts-da-support>${SCRIPT}`,
      ),
    );
  });

  /** What is painted until a task waits. */
  const frame = () =>
    visitor.page.evaluate(async () => {
      for (let left = 3; left > 0; left -= 1) {
        await new Promise(requestAnimationFrame);
      }
    });

  /** The page after so many tasks, or whether there were fewer. */
  async function openAfter(tasks: number): Promise<boolean> {
    await visitor.open(`${site.origin}/page`, {withoutWidget: true});
    await frame();
    for (let ran = 0; ran < tasks; ran += 1) {
      const isOne = await visitor.page.evaluate(() =>
        (window as unknown as Held).runNext(),
      );
      if (!isOne) return false;
      await frame();
    }
    return true;
  }

  const ways: Readonly<Record<string, () => Promise<void>>> = {
    'a press on the exit': async () => {
      const {left, top, width, height} = await visitor.box(
        await visitor.exit(),
      );
      await visitor.page.mouse.click(left + width / 2, top + height / 2);
    },
    'Shift three times': () => visitor.shift(),
  };

  for (const [title, leave] of Object.entries(ways)) {
    it(`${title} leaves the page`, async () => {
      let tasks = 0;
      while (await openAfter(tasks)) {
        await visitor.page.evaluate(() => {
          (window as unknown as Held).isLeaving = true;
        });
        await Promise.all([visitor.page.waitForNavigation(), leave()]);
        assert.equal(visitor.page.url(), weather(), `after ${tasks} tasks`);
        tasks += 1;
      }
      assert.isAbove(tasks, 3);
    });
  }
});
