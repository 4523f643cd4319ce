// Measures from the request for a page to its first paint: the widget, its
// first screen without script, the widget of November 2026, and its peers, on
// the same page, in turn, in Chromium at full speed and slowed 6 times.
import {gzipSync} from 'node:zlib';
import {onFreshPage, openBrowser, pageAround, serve} from './chromium.mjs';
import {firstScreen} from './first-screen.mjs';
import {earlierWidget, peers, widget} from './peers.mjs';
import {mediansOfVisits} from './in-turn.mjs';
import {holdTo, inKilobytes, inMilliseconds, printTable} from './report.mjs';
import {recorded, tasksOf} from './trace.mjs';

const ROUNDS = 15;

/**
 * The slow-down, and its limits: a multiple of the first screen, and
 * milliseconds.
 */
const SPEEDS = [
  {slowed: 1, timesFirstScreen: 1.4, longestTask: 50},
  {slowed: 6, timesFirstScreen: 1.3, longestTask: 200},
];

/** The limit as a share of the earlier widget's work until the statuses. */
const SHARE_OF_EARLIER = 0.7;

/** Milliseconds after the first paint in which tasks still count. */
const AFTERWARDS = 500;

const browser = await openBrowser();
const ours = widget();
const floor = await firstScreen(browser, ours);
const earlier = earlierWidget();
const [hello, altcha, google, exit] = await peers();
const all = [floor, ours, earlier, hello, altcha, google, exit];

const site = await serve(
  new Map(
    all.flatMap(({markup, script}, index) => [
      [`/${index}.js`, script],
      [
        `/${index}`,
        pageAround(
          script ? `${markup}<script src="/${index}.js"></script>` : markup,
        ),
      ],
    ]),
  ),
);

/** Marks the frame in which a tag shows something. It runs in the page. */
function watch(tag) {
  const A_LINE = 15;
  globalThis.shown = new Promise((resolve) => {
    const look = () => {
      if (document.querySelector(tag)?.offsetHeight > A_LINE) {
        performance.mark('shown');
        resolve();
      } else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

const visit = (index, slowed) =>
  onFreshPage(browser, async (page) => {
    const {tag} = all[index];
    await page.setViewport({width: 375, height: 667});
    await page.evaluateOnNewDocument(watch, tag);
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setCPUThrottlingRate', {rate: slowed});
    const address = `${site.origin}/${index}`;
    const events = await recorded(page, async () => {
      await page.goto(address);
      await page.evaluate(
        async (tag, afterwards) => {
          await globalThis.shown;
          await document.querySelector(tag).ready;
          performance.mark('ready');
          await new Promise((done) => setTimeout(done, afterwards));
        },
        tag,
        AFTERWARDS,
      );
    });
    return spentOn(tasksOf(events, address));
  });

function spentOn({tasks, marks}) {
  const until = (mark) =>
    tasks
      .filter(({start}) => start <= marks.get(mark))
      .reduce((sum, {spent}) => sum + spent, 0);
  return {
    shown: until('shown'),
    ready: until('ready'),
    longest: Math.max(...tasks.map(({spent}) => spent)),
  };
}

async function measured(slowed) {
  const figures = await mediansOfVisits(ROUNDS, [...all.keys()], (index) =>
    visit(index, slowed),
  );
  return new Map(all.map((each, index) => [each, figures[index]]));
}

for (const {slowed, timesFirstScreen, longestTask} of SPEEDS) {
  const found = await measured(slowed);
  const times = (each, other) => found.get(each).shown / found.get(other).shown;
  console.log(
    `${slowed === 1 ? '' : '\n'}**The start${slowed === 1 ? '' : `, slowed ${slowed} times`}**, on a page of its own for each, in Chromium: the work of the main thread from the request until something is painted, until statuses are shown, and in the longest task. Medians of ${ROUNDS} visits, in turn.`,
  );
  printTable(
    ['', 'gzip', 'until the paint', 'times', 'until statuses', 'longest task'],
    [...found].map(([each, {shown, ready, longest}]) => [
      `${each.name} ${each.version}`.trim(),
      each.script ? inKilobytes(gzipSync(each.script, {level: 9}).length) : '–',
      inMilliseconds(shown),
      times(each, floor).toFixed(2),
      [ours, earlier].includes(each) ? inMilliseconds(ready) : '–',
      inMilliseconds(longest),
    ]),
  );
  const title = `slowed ${slowed} times, the start beside`;
  for (const [limit, other] of [
    [timesFirstScreen, floor],
    [1, altcha],
    [1, google],
  ]) {
    holdTo(limit, {title: `${title} ${other.name}`, value: times(ours, other)});
  }
  const share = found.get(ours).ready / found.get(earlier).ready;
  holdTo(SHARE_OF_EARLIER, {
    title: `slowed ${slowed} times, work until statuses beside the earlier widget`,
    value: share,
  });
  holdTo(longestTask, {
    title: `slowed ${slowed} times, longest task`,
    value: found.get(ours).longest,
    unit: ' ms',
  });
}
await browser.close();
site.close();
