// Measures layout shift as browsers score it, the part of the view that moves
// times its distance: nothing may move after the first paint, and the content
// below moves only when the widget replaces its fallback.
import {readFileSync} from 'node:fs';
import {onFreshPage, openBrowser, pageAround, serve} from './chromium.mjs';
import {widget} from './peers.mjs';
import {holdTo, printTable} from './report.mjs';

const BELOW = '<p>Words of the page.</p>'.repeat(40);
const LATE = '<script src="/late/herts-da-support.js" async></script>';
const element = `<herts-da-support>${readFileSync('dist/fallback.txt', 'utf8')}</herts-da-support>`;

/** Ways to put the widget on a page, above other text. */
const ways = [
  ['script alone, async', `${LATE}${BELOW}`],
  ['with words inside, async', `${element}${LATE}${BELOW}`],
  [
    'with words inside, the script without `async`',
    `${element}<script src="/herts-da-support.js"></script>${BELOW}`,
  ],
  [
    'with words inside and the height of a screen kept, async',
    `<style>herts-da-support { display: block; min-height: 100vh }</style>${element}${LATE}${BELOW}`,
  ],
];
const STILL = 2;

const sizes = [
  {width: 375, height: 667},
  {width: 1280, height: 800},
];

const site = await serve(
  new Map([
    ['/herts-da-support.js', widget().script],
    ...ways.map(([, body], index) => [`/${index}`, pageAround(body)]),
  ]),
);
const browser = await openBrowser();

/** Adds up shifts, separately before and after the widget's first paint. */
function watch() {
  globalThis.shifts = {growing: 0, after: 0};
  let isShown = false;
  new PerformanceObserver((list) => {
    for (const {value} of list.getEntries()) {
      globalThis.shifts[isShown ? 'after' : 'growing'] += value;
    }
    // The entry for the frame in which the widget grew arrives with that frame.
    isShown ||=
      document.querySelector('herts-da-support')?.offsetHeight > 1_000;
  }).observe({type: 'layout-shift', buffered: true});
}

const visit = (index, size) =>
  onFreshPage(browser, async (page) => {
    await page.setViewport(size);
    await page.evaluateOnNewDocument(watch);
    await page.goto(`${site.origin}/${index}`);
    await page.waitForSelector('herts-da-support');
    return page.evaluate(async () => {
      await customElements.whenDefined('herts-da-support');
      await document.querySelector('herts-da-support').ready;
      await new Promise((done) => setTimeout(done, 500));
      return globalThis.shifts;
    });
  });

const rows = [];
for (const [index, [title]] of ways.entries()) {
  const found = [];
  for (const size of sizes) found.push(await visit(index, size));
  rows.push([title, ...found.map(({growing}) => growing.toFixed(3))]);
  for (const {growing, after} of found) {
    holdTo(0, {title: `shift after the first paint, ${title}`, value: after});
    if (index >= STILL) holdTo(0, {title: `shift, ${title}`, value: growing});
  }
}
await browser.close();
site.close();

console.log(
  '**Layout shift** below the widget when it replaces its fallback, as browsers score it (up to 0.1 is good, over 0.25 is poor). After that nothing moves.',
);
const inPixels = ({width, height}) => `${width} × ${height}`;
printTable(['on the page', ...sizes.map(inPixels)], rows);
