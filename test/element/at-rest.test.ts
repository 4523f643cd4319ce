/**
 * The cost of keeping statuses true for a day on a page that nobody touches.
 */
import {expect} from 'chai';
import {movingClock} from '../support/moving-clock.js';
import {removeWidgets, widgetAt} from '../support/open-widget.js';
import {hidePage, restorePage, showPage} from '../support/page-life.js';
import {watchTimers, type TimerWatch} from '../support/timer-watch.js';

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

/** A Tuesday, as London has it. */
const MORNING = '2026-11-24T00:00:00Z';

/** Statuses are worked out at least once an hour: the clock may be set. */
const BY_THE_HOUR = 24;

let timers: TimerWatch;

beforeEach(() => {
  timers = watchTimers();
});

afterEach(() => {
  restorePage();
  removeWidgets();
  timers.stop();
});

/** A page with this many widgets on one clock, and how often each asks it. */
async function pageWith(count: number) {
  const clock = movingClock(MORNING);
  const asked = {count: 0};
  const counting = {
    now() {
      asked.count += 1;
      return clock.now();
    },
  };
  await Promise.all(
    Array.from({length: count}, () => widgetAt({clock: counting})),
  );
  asked.count = 0;
  return {clock, asked};
}

/** Lets a day go by, timer after timer. Returns the hours at which one rang. */
function liveThrough({clock}: {clock: {set(instant: string): void}}): number[] {
  const start = Date.parse(MORNING);
  const rang: number[] = [];
  let now = start;
  for (;;) {
    const delays = timers.delays();
    expect(delays, 'timers of the page').to.have.length(1);
    // Parts of a second are those in which the test itself runs.
    now += Math.ceil(delays[0]! / 1000) * 1000;
    if (now >= start + DAY) return rang;
    clock.set(new Date(now).toISOString());
    timers.ring();
    rang.push((now - start) / HOUR);
  }
}

describe('a day at rest', () => {
  for (const count of [1, 3]) {
    it(`has one timer at a time with widgets on the page: ${count}`, async () => {
      const page = await pageWith(count);
      const rang = liveThrough(page);
      // Those of each hour, and those at which a word changes.
      expect(rang.length).to.be.within(BY_THE_HOUR - 1, 2 * BY_THE_HOUR);
      expect(page.asked.count).to.equal(rang.length * count);
    });
  }

  it('has no work between the timers', async () => {
    const page = await pageWith(1);
    const frame = () => new Promise(requestAnimationFrame);
    for (let left = 5; left > 0; left -= 1) await frame();
    expect(page.asked.count).to.equal(0);
  });

  it('has no timer while the page is hidden, and catches up with one', async () => {
    const page = await pageWith(1);
    hidePage();
    expect(timers.delays()).to.deep.equal([]);
    page.clock.set('2026-11-24T23:00:00Z');
    expect(page.asked.count).to.equal(0);
    showPage();
    expect(page.asked.count).to.equal(1);
    expect(timers.delays()).to.have.length(1);
  });
});
