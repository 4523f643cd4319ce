// Measures the start in the engines without `Temporal`, without the compile hint
// or without `scheduler.yield`: the widget and its build of November 2026, by
// turns, in Firefox and WebKit.
import puppeteer from 'puppeteer-core';
import {remote} from 'webdriverio';
import {findFirefox, findWebKit} from '../find-browser.mjs';
import {startWebKit} from '../webkit.mjs';
import {pageAround, serve} from './chromium.mjs';
import {earlierWidget, widget} from './peers.mjs';
import {mediansOfVisits} from './in-turn.mjs';
import {holdTo, inMilliseconds, printTable} from './report.mjs';

const ROUNDS = 9;

/** The most that the start may take of the earlier build's time. */
const NO_SLOWER = 1.1;

/** Milliseconds from the start of the script. It runs in the page. */
async function times() {
  const element = document.querySelector('herts-da-support');
  const start = performance.now();
  await new Promise((loaded) => {
    const script = document.createElement('script');
    script.src = `${location.pathname}.js`;
    script.onload = loaded;
    document.head.append(script);
  });
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const shown = performance.now() - start;
  await element.ready;
  return {shown, ready: performance.now() - start};
}

const builds = [widget(), earlierWidget()];
const site = await serve(
  new Map(
    builds.flatMap(({markup, script}, index) => [
      [`/${index}`, pageAround(markup)],
      [`/${index}.js`, script],
    ]),
  ),
);

async function openFirefox() {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
  });
  const page = await browser.newPage();
  return {
    async visit(address) {
      await page.goto(address);
      return page.evaluate(times);
    },
    close: () => browser.close(),
  };
}

async function openWebKit() {
  const {options, stop} = await startWebKit('Europe/London');
  const browser = await remote(options);
  return {
    async visit(address) {
      await browser.url(address);
      return browser.executeAsync(`(${times})().then(arguments[0])`);
    },
    async close() {
      await browser.deleteSession();
      stop();
    },
  };
}

const engines = [
  {name: 'Firefox', found: findFirefox(), open: openFirefox},
  {name: 'WebKit', found: findWebKit(), open: openWebKit},
];

console.log(
  '**The start in other engines**: from the request for the script to the frame after it, and to the statuses. Medians of visits in turn.',
);
const rows = [];
for (const {name, found, open} of engines) {
  if (!found) {
    console.error(`Not measured in ${name}: it was not found.`);
    continue;
  }
  const tab = await open();
  const addresses = [...builds.keys()].map((path) => `${site.origin}/${path}`);
  const [now, before] = await mediansOfVisits(ROUNDS, addresses, tab.visit);
  await tab.close();
  for (const what of ['shown', 'ready']) {
    const title = `${name}: ${what === 'shown' ? 'first frame' : 'statuses'}`;
    rows.push([title, ...[now[what], before[what]].map(inMilliseconds)]);
    const value = now[what] / before[what];
    holdTo(NO_SLOWER, {title, value, unit: ' of before'});
  }
}
printTable(['', 'this widget', builds[1].name], rows);
site.close();
