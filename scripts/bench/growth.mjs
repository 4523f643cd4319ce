// Measures how the cost grows: services in a list, widgets on a page, and
// connecting and removing again and again. For answers to a visitor the processor
// is slowed down.
import {mediansOfVisits} from './in-turn.mjs';
import {holdTo, inKilobytes, inMilliseconds, printTable} from './report.mjs';
import {openWidgetPages} from './widget-page.mjs';

const SERVICES = [14, 100, 1_000, 5_000];
const WIDGETS = [1, 2, 10];
const ROUNDS = 5;
const CONNECTIONS = 1_000;
const SWEEPS = 10;
const BETWEEN_SWEEPS = 100;

/** The most that the first paint may take, relative to the shortest list. */
const FIRST_PAINT = 1.1;
/**
 * The most that a service in the longest list may cost, relative to one in a
 * list of 100.
 */
const FLAT = 1.3;
/** Milliseconds in which an answer is painted, slowed so many times. */
const ANSWER = 200;
const SLOWED = 6;
/** The most that may remain of a heap, relative to before. */
const RETURNED = 1.1;

const pages = await openWidgetPages(() => {
  const {hasRead, painted} = globalThis;
  globalThis.bench = {
    /**
     * Adds widgets to the page. Returns the milliseconds until the first paint,
     * and until they are painted completely.
     */
    async place(count, directoryData) {
      const widgets = Array.from({length: count}, () =>
        Object.assign(document.createElement('herts-da-support'), {
          directoryData,
        }),
      );
      const read = directoryData ? widgets.map(hasRead) : [];
      const start = performance.now();
      document.body.append(...widgets);
      await painted();
      const shown = performance.now() - start;
      await Promise.all([...read, ...widgets.map(({ready}) => ready)]);
      for (let before = -1, now = 0; before !== now;) {
        await painted();
        [before, now] = [now, document.body.scrollHeight];
      }
      return {shown, whole: performance.now() - start};
    },
    remove() {
      for (const each of document.querySelectorAll('herts-da-support')) {
        each.remove();
      }
    },
    async reconnect(times) {
      for (let left = times; left > 0; left -= 1) {
        const widget = document.createElement('herts-da-support');
        document.body.append(widget);
        await widget.updateComplete;
        widget.remove();
      }
      await painted();
    },
    /**
     * Milliseconds until the answer is painted. The rows out of view follow
     * later, before the next question.
     */
    async answerTo(root, act) {
      for (let before = -1, now = 0; before < now;) {
        await painted();
        [before, now] = [now, root.querySelectorAll('[part~=card]').length];
      }
      const start = performance.now();
      act();
      await painted();
      return performance.now() - start;
    },
  };
});

const placeList = (page, count) =>
  page.evaluate(
    (count) => globalThis.bench.place(1, globalThis.markedListOf(count)),
    count,
  );
const placeWidgets = (page, count) =>
  page.evaluate((count) => globalThis.bench.place(count), count);

/** Bytes in use by scripts and by the parts of the page that they hold. */
async function heapOf(devtools) {
  // Garbage is collected in turns: first the scripts, then the nodes.
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    await devtools.send('HeapProfiler.collectGarbage');
    await new Promise((done) => setTimeout(done, BETWEEN_SWEEPS));
  }
  const {usedSize, embedderHeapUsedSize} = await devtools.send(
    'Runtime.getHeapUsage',
  );
  return usedSize + embedderHeapUsedSize;
}

/** Times and bytes for each count, in turn, of the things that `place` adds. */
const growthOf = (counts, place) =>
  pages.visit(async (page) => {
    const devtools = await page.createCDPSession();
    await place(page, counts[1]);
    const medians = await mediansOfVisits(ROUNDS, counts, async (count) => {
      await page.evaluate(() => globalThis.bench.remove());
      const before = await heapOf(devtools);
      const times = await place(page, count);
      return {...times, heap: (await heapOf(devtools)) - before};
    });
    return medians.map(({shown, whole, heap}, index) => {
      const count = counts[index];
      return {count, shown, time: whole / count, heap: heap / count};
    });
  });

function printGrowth(what, rows) {
  printTable(
    [what, 'first paint', 'time of each', 'memory of each'],
    rows.map(({count, shown, time, heap}) => [
      count.toLocaleString('en-GB'),
      inMilliseconds(shown),
      inMilliseconds(time),
      inKilobytes(heap),
    ]),
  );
}

/** The longest milliseconds until the answer to each kind of tap is painted. */
const longestAnswers = (count) =>
  pages.visit(async (page) => {
    await placeList(page, count);
    await page.emulateCPUThrottling(SLOWED);
    return page.evaluate(async () => {
      const {bench} = globalThis;
      const widget = document.querySelector('herts-da-support');
      const {shadowRoot: root} = widget;
      const [day, time] = root.querySelectorAll('select');
      const longest = async (things, act) => {
        const times = [];
        for (const each of things) {
          times.push(await bench.answerTo(root, () => act(each)));
        }
        return Math.max(...times);
      };
      const choose = (select) => (index) => {
        select.selectedIndex = index;
        select.dispatchEvent(new Event('change', {bubbles: true}));
      };
      const needs = root.querySelectorAll('.choice[aria-pressed]');
      return {
        'choose a need': await longest(needs, (need) => need.click()),
        'open a row': await longest(
          [...root.querySelectorAll('.more > summary')].slice(0, 5),
          (summary) => summary.click(),
        ),
        'plan a call: day': await longest([3, 5, 2], choose(day)),
        'plan a call: time': await longest([3, 5, 2], choose(time)),
        'change the time': await longest(['10:00', '20:00', '23:30'], (at) => {
          widget.previewTime = `2026-11-25T${at}`;
        }),
      };
    });
  });

const heapAfterLife = () =>
  pages.visit(async (page) => {
    const devtools = await page.createCDPSession();
    const reconnect = (times) =>
      page.evaluate((count) => globalThis.bench.reconnect(count), times);
    // A first round of the same size warms up the engine and fills its pools.
    // In the second round only a leak makes the heap grow.
    await reconnect(CONNECTIONS);
    const before = await heapOf(devtools);
    await reconnect(CONNECTIONS);
    return {before, after: await heapOf(devtools)};
  });

const services = await growthOf(SERVICES, placeList);
printGrowth('services in a list', services);
const [fewest, hundred, , most] = services;
for (const what of ['time', 'heap']) {
  const title = `${what} of one service of ${most.count} beside one of 100`;
  holdTo(FLAT, {title, value: most[what] / hundred[what], unit: ' times'});
}
holdTo(FIRST_PAINT, {
  title: `the first paint with ${most.count} services`,
  value: most.shown / fewest.shown,
  unit: ' times',
});

printGrowth('widgets on a page', await growthOf(WIDGETS, placeWidgets));

const answers = [];
for (const count of SERVICES) answers.push(await longestAnswers(count));
const kinds = Object.keys(answers[0]);
printTable(
  [
    `longest answer, slowed ${SLOWED} times`,
    ...SERVICES.map((count) => `${count.toLocaleString('en-GB')} services`),
  ],
  kinds.map((kind) => [
    kind,
    ...answers.map((longest) => inMilliseconds(longest[kind])),
  ]),
);
for (const [index, longest] of answers.entries()) {
  for (const kind of kinds) {
    const title = `${kind}, with ${SERVICES[index]} services`;
    holdTo(ANSWER, {title, value: longest[kind], unit: ' ms'});
  }
}

const {before, after} = await heapAfterLife();
printTable(
  [
    'heap',
    `after ${CONNECTIONS} times connecting and removing`,
    'after as many again',
  ],
  [['', inKilobytes(before), inKilobytes(after)]],
);
holdTo(RETURNED, {title: 'heap after', value: after / before, unit: ' times'});

await pages.close();
