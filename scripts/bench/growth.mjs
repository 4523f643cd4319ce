// Measures how the cost grows: services in a list, widgets on a page, and
// connecting and removing again and again. For answers to a visitor the processor
// is slowed down.
import {readFileSync} from 'node:fs';
import {onFreshPage, openBrowser, pageAround, serve} from './chromium.mjs';
import {widget} from './peers.mjs';
import {
  holdTo,
  inKilobytes,
  inMilliseconds,
  median,
  printTable,
} from './report.mjs';

const SERVICES = [14, 100, 1_000, 5_000];
const WIDGETS = [1, 2, 10];
const ROUNDS = 3;
const CONNECTIONS = 1_000;
const SWEEPS = 10;
const BETWEEN_SWEEPS = 100;

/** How often to measure what takes less than a second. */
const MANY_ROUNDS = 9;

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

const site = await serve(
  new Map([
    ['/', pageAround('<script src="/widget.js"></script>')],
    ['/widget.js', widget().script],
    ['/list.json', readFileSync('dist/hertfordshire.json', 'utf8')],
  ]),
);
const browser = await openBrowser();

const inPage = (work) =>
  onFreshPage(browser, async (page) => {
    await page.setViewport({width: 375, height: 667});
    await page.goto(`${site.origin}/`);
    await page.evaluate(prepare);
    return work(page, await page.createCDPSession());
  });

/** Gives the measured page its functions. It runs there. */
async function prepare() {
  const list = await (await fetch('/list.json')).json();
  const painted = () =>
    new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  /** Waits until the list stops growing. */
  const whole = async (root) => {
    for (let before = -1, now = 0; before < now;) {
      await painted();
      [before, now] = [now, root.querySelectorAll('[part~=card]').length];
    }
  };

  globalThis.bench = {
    /** The built-in list repeated, each service with hours of its own. */
    listOf: (count) => ({
      ...list,
      id: `made-of-${count}`,
      services: [
        ...Array.from({length: count}, (_, index) => ({
          ...structuredClone(list.services[index % list.services.length]),
          id: `service-${index}`,
        })),
        // No service: the widget tells the page that it has read the list.
        0,
      ],
    }),
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
      const read = widgets.map(
        (widget) =>
          new Promise((done) => {
            if (directoryData)
              widget.addEventListener('herts-da-directory-error', done);
            else done();
          }),
      );
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
      await whole(root);
      const start = performance.now();
      act();
      await painted();
      return performance.now() - start;
    },
  };
}

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

/** Time and bytes for each count, by turns, of the things that `place` adds. */
async function growthOf(counts, place) {
  return inPage(async (page, devtools) => {
    const found = counts.map(() => ({times: [], heaps: []}));
    await place(page, counts[1]);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [index, count] of counts.entries()) {
        await page.evaluate(() => globalThis.bench.remove());
        const before = await heapOf(devtools);
        found[index].times.push((await place(page, count)).whole);
        found[index].heaps.push((await heapOf(devtools)) - before);
      }
    }
    return found.map(({times, heaps}, index) => ({
      count: counts[index],
      time: median(times) / counts[index],
      heap: median(heaps) / counts[index],
    }));
  });
}

function printGrowth(what, rows) {
  printTable(
    [what, 'time of each', 'memory of each'],
    rows.map(({count, time, heap}) => [
      count.toLocaleString('en-GB'),
      inMilliseconds(time),
      inKilobytes(heap),
    ]),
  );
}

/**
 * Makes the closed root, which no script of the page can reach, available as
 * `inside`.
 */
async function openRoot(devtools) {
  const evaluate = (expression) =>
    devtools.send('Runtime.evaluate', {expression});
  const {result: host} = await evaluate(
    "document.querySelector('herts-da-support')",
  );
  const {node} = await devtools.send('DOM.describeNode', {
    objectId: host.objectId,
    pierce: true,
  });
  const [{backendNodeId}] = node.shadowRoots;
  const {object} = await devtools.send('DOM.resolveNode', {backendNodeId});
  await devtools.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: 'function () { globalThis.inside = this; }',
  });
}

/** Milliseconds until the first paint with each list, by turns. */
const firstPaints = () =>
  inPage(async (page) => {
    const times = SERVICES.map(() => []);
    for (let round = 0; round < MANY_ROUNDS; round += 1) {
      for (const [index, count] of SERVICES.entries()) {
        const {shown} = await page.evaluate((count) => {
          globalThis.bench.remove();
          return globalThis.bench.place(1, globalThis.bench.listOf(count));
        }, count);
        times[index].push(shown);
      }
    }
    return times.map(median);
  });

const answersWith = (count) =>
  inPage(async (page, devtools) => {
    await page.evaluate(
      (count) => globalThis.bench.place(1, globalThis.bench.listOf(count)),
      count,
    );
    await openRoot(devtools);
    await devtools.send('Emulation.setCPUThrottlingRate', {rate: SLOWED});
    return page.evaluate(async () => {
      const {bench, inside} = globalThis;
      const [day, time] = inside.querySelectorAll('select');
      const answersTo = async (things, act) => {
        const times = [];
        for (const each of things) {
          times.push(await bench.answerTo(inside, () => act(each)));
        }
        return times;
      };
      const choose = (select) => (index) => {
        select.selectedIndex = index;
        select.dispatchEvent(new Event('change', {bubbles: true}));
      };
      const needs = inside.querySelectorAll('.choice[aria-pressed]');
      return {
        'choose a need': await answersTo(needs, (need) => need.click()),
        'open a row': await answersTo(
          [...inside.querySelectorAll('.more > summary')].slice(0, 5),
          (summary) => summary.click(),
        ),
        'plan a call: day': await answersTo([3, 5, 2], choose(day)),
        'plan a call: time': await answersTo([3, 5, 2], choose(time)),
        'change the time': await answersTo(
          ['10:00', '20:00', '23:30'],
          (at) => {
            inside.host.previewTime = `2026-11-25T${at}`;
          },
        ),
      };
    });
  });

const heapAfterLife = () =>
  inPage(async (page, devtools) => {
    const reconnect = (times) =>
      page.evaluate((count) => globalThis.bench.reconnect(count), times);
    // A first round of the same size warms up the engine and fills its pools.
    // In the second round only a leak makes the heap grow.
    await reconnect(CONNECTIONS);
    const before = await heapOf(devtools);
    await reconnect(CONNECTIONS);
    return {before, after: await heapOf(devtools)};
  });

const services = await growthOf(SERVICES, (page, count) =>
  page.evaluate(
    (count) => globalThis.bench.place(1, globalThis.bench.listOf(count)),
    count,
  ),
);
printGrowth('services in a list', services);
const [, hundred, , most] = services;
for (const what of ['time', 'heap']) {
  const title = `${what} of one service of ${most.count} beside one of 100`;
  holdTo(FLAT, {title, value: most[what] / hundred[what], unit: ' times'});
}

const paints = await firstPaints();
printTable(
  ['services in a list', 'first paint', 'times'],
  SERVICES.map((count, index) => [
    count.toLocaleString('en-GB'),
    inMilliseconds(paints[index]),
    (paints[index] / paints[0]).toFixed(2),
  ]),
);
holdTo(FIRST_PAINT, {
  title: `the first paint with ${SERVICES.at(-1)} services`,
  value: paints.at(-1) / paints[0],
  unit: ' times',
});

printGrowth(
  'widgets on a page',
  await growthOf(WIDGETS, (page, count) =>
    page.evaluate((count) => globalThis.bench.place(count), count),
  ),
);

const asked = [];
for (const count of SERVICES) asked.push(await answersWith(count));
printTable(
  [
    `longest answer, slowed ${SLOWED} times`,
    ...SERVICES.map((count) => `${count.toLocaleString('en-GB')} services`),
  ],
  Object.keys(asked[0]).map((what) => [
    what,
    ...asked.map((times) => inMilliseconds(Math.max(...times[what]))),
  ]),
);
for (const [index, answers] of asked.entries()) {
  for (const [what, times] of Object.entries(answers)) {
    holdTo(ANSWER, {
      title: `${what}, with ${SERVICES[index]} services`,
      value: Math.max(...times),
      unit: ' ms',
    });
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

await browser.close();
site.close();
