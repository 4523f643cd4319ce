// From the start of its script to the first paint: the widget beside its peers
// on the same page, by turns, in Chromium with the processor slowed 6 times.
import {gzipSync} from 'node:zlib';
import {onFreshPage, openBrowser, pageAround, serve} from './chromium.mjs';
import {peers, widget} from './peers.mjs';
import {
  holdTo,
  inKilobytes,
  inMilliseconds,
  median,
  printTable,
} from './report.mjs';
import {recorded, tasksSince} from './trace.mjs';

const ROUNDS = 21;
const SLOWED = 6;

/** At most so many times the sum of the floor. */
const TIMES_THE_FLOOR = 2.5;
/** Milliseconds of one task. From here on browsers call it long. */
const LONG_TASK = 50;

/** Milliseconds after the first paint in which tasks are still counted. */
const AFTERWARDS = 500;

const all = [widget(), ...(await peers())];
const [ours, floor, altcha, google] = all;

const site = await serve(
  new Map(
    all.flatMap(({markup, script}, index) => [
      [`/${index}.js`, script],
      [
        `/${index}`,
        pageAround(`${markup}<script src="/${index}.js"></script>`),
      ],
    ]),
  ),
);
const browser = await openBrowser();

/**
 * Marks the frame in which a tag shows something, and how long the browser's
 * own first look at a time zone takes. It runs in the page.
 */
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
  globalThis.zone = 0;
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct(Format, [locale, options]) {
      const start = performance.now();
      const format = new Format(locale, options);
      if (options?.timeZone && globalThis.zone === 0) {
        format.formatToParts(0);
        performance.mark('zone');
        globalThis.zone = performance.now() - start;
      }
      return format;
    },
  });
}

const visit = (index) =>
  onFreshPage(browser, async (page) => {
    const {tag} = all[index];
    await page.setViewport({width: 375, height: 667});
    await page.evaluateOnNewDocument(watch, tag);
    const devtools = await page.createCDPSession();
    await devtools.send('Emulation.setCPUThrottlingRate', {rate: SLOWED});
    let zone;
    const events = await recorded(page, async () => {
      await page.goto(`${site.origin}/${index}`);
      zone = await page.evaluate(
        async (tag, afterwards) => {
          await globalThis.shown;
          await document.querySelector(tag).ready;
          await new Promise((done) => setTimeout(done, afterwards));
          return globalThis.zone;
        },
        tag,
        AFTERWARDS,
      );
    });
    return spentOn(tasksSince(events, `/${index}.js`), zone);
  });

function spentOn({tasks, marks}, zone) {
  const beforePaint = tasks.filter(({start}) => start <= marks.get('shown'));
  const zoneAt = marks.get('zone') ?? Infinity;
  const withoutZone = tasks.map(({start, end, spent}) =>
    start <= zoneAt && zoneAt < end ? spent - zone : spent,
  );
  return {
    zone,
    script: tasks[0].spent,
    sum: beforePaint.reduce((sum, {spent}) => sum + spent, 0),
    longest: Math.max(...withoutZone),
  };
}

const visits = all.map(() => []);
for (let round = 0; round < ROUNDS; round += 1) {
  for (const index of all.keys()) visits[index].push(await visit(index));
}
await browser.close();
site.close();

const found = new Map(
  all.map((each, index) => {
    const of = (what) => median(visits[index].map((visit) => visit[what]));
    return [
      each,
      {
        zone: of('zone'),
        script: of('script'),
        sum: of('sum'),
        longest: of('longest'),
      },
    ];
  }),
);

console.log(
  `**The start**, on a page of its own for each, in Chromium with the processor slowed ${SLOWED} times: the time that the main thread spends from the start of the script until something is painted, and on the longest task until all is quiet. Medians of ${ROUNDS} visits, by turns.`,
);
printTable(
  ['', 'gzip', 'script', 'until the paint', 'longest task'],
  [...found].map(([{name, version, script: code}, spent]) => [
    `${name} ${version}`,
    inKilobytes(gzipSync(code, {level: 9}).length),
    inMilliseconds(spent.script),
    inMilliseconds(spent.sum),
    inMilliseconds(spent.longest),
  ]),
);
const our = found.get(ours);
const timesTheFloor = our.sum / found.get(floor).sum;
console.log(
  `\nThe widget spends ${timesTheFloor.toFixed(1)} times as much as the floor until the numbers are painted. The browser's own first look at a time zone, ${inMilliseconds(our.zone)} in a task after that, is taken off.`,
);

const title = 'the start beside';
holdTo(TIMES_THE_FLOOR, {title: `${title} the floor`, value: timesTheFloor});
for (const peer of [altcha, google]) {
  const value = our.sum / found.get(peer).sum;
  holdTo(1, {title: `${title} ${peer.name}`, value});
}
holdTo(LONG_TASK, {title: 'longest task', value: our.longest, unit: ' ms'});
