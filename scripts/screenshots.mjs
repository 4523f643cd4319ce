// `npm run screenshots`: pictures of the widget at the widths of a phone, a
// tablet and a desk, light and dark, for whoever changes how it looks. They go
// to .tmp/screenshots; words after `--` take only those that begin with one of
// them, and `-- --readme` renews the pictures that the README shows.
/* global document, customElements, requestAnimationFrame -- inside the page */
import {mkdirSync} from 'node:fs';
import {startDevServer} from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import {NEEDS} from '../src/directory/schema.js';
import {OPEN_ROOTS} from '../test/support/open-roots.js';
import {browserArguments, findBrowser} from './find-browser.mjs';

const widths = [320, 768, 1280];
const schemes = ['light', 'dark'];

const day = '2026-11-25T10:00:00Z';

/** What each status looks like: instants, as a device's clock has them. */
const moments = {
  day,
  night: '2026-11-24T03:12:00Z',
  'good-friday': '2027-03-26T10:00:00Z',
  'closing-soon': '2026-11-24T17:45:00Z',
  'wrong-clock': '1970-01-01T00:00:00Z',
};

/** What a picture shows, by its name. */
const pictures = {
  ...Object.fromEntries(
    Object.entries(moments).map(([name, now]) => [name, {now}]),
  ),
  ...Object.fromEntries(
    NEEDS.map((need) => [`need-${need}`, {attributes: {need}}]),
  ),
  compact: {attributes: {layout: 'compact'}},
  'compact-need': {attributes: {layout: 'compact', need: 'refuge'}},
  button: {attributes: {layout: 'button'}},
  dialog: {attributes: {layout: 'button'}, press: '[part=launcher]'},
  planner: {open: 'planner', plan: 20},
  'planner-night': {open: 'planner', plan: 4, now: moments.night},
  'planner-good-friday': {
    open: 'planner',
    plan: 4,
    now: moments['good-friday'],
  },
  week: {open: 'week'},
  'week-good-friday': {open: 'week', now: moments['good-friday']},
  'week-table': {open: 'week', press: '[part=week] .link'},
  everything: {open: 'emergency, card, staying-safe, provenance'},
};

const asked = process.argv.slice(2);
const readme = asked.includes('--readme');
const folder = readme ? 'demo/screenshots' : '.tmp/screenshots';
mkdirSync(folder, {recursive: true});

const server = await startDevServer({
  config: {rootDir: '.'},
  logStartMessage: false,
  readCliArgs: false,
});
const {port} = server.server.address();
const browser = await puppeteer.launch({
  executablePath: findBrowser(),
  args: browserArguments,
});

if (readme) {
  await take('full', {now: day}, {width: 320, scheme: 'light'});
  await take('full', {now: day}, {width: 1280, scheme: 'dark'});
  await take('week', pictures.week, {width: 768, scheme: 'light'});
} else {
  for (const [name, picture] of Object.entries(pictures)) {
    if (asked.length > 0 && !asked.some((word) => name.startsWith(word))) {
      continue;
    }
    for (const width of widths) {
      for (const scheme of schemes) await take(name, picture, {width, scheme});
    }
  }
}
await browser.close();
await server.stop();

/** One picture of the page that the screenshots are taken of. */
async function take(name, picture, {width, scheme}) {
  const page = await browser.newPage();
  const region = readme && picture.open;
  // The exit stays in view, and would lie over a region that is scrolled to.
  const height = region ? 8000 : width < 400 ? 568 : 800;
  await page.setViewport({width, height});
  await page.emulateMediaFeatures([
    {name: 'prefers-color-scheme', value: scheme},
  ]);
  // Only here: a picture of what is opened needs a way in.
  await page.evaluateOnNewDocument(OPEN_ROOTS);
  await page.goto(`http://localhost:${port}/demo/plain-page.html`);
  await page.evaluate(prepare, {now: day, ...picture});
  const path = `${folder}/${name}-${width}-${scheme}.png`;
  const target = region ? await partOf(page, region) : page;
  // A dialog covers the view, not the page.
  const fullPage = !readme && name !== 'dialog';
  await target.screenshot({path, ...(!region && {fullPage})});
  console.log(path);
  await page.close();
}

function partOf(page, part) {
  return page.evaluateHandle(
    (name) =>
      document
        .querySelector('herts-da-support')
        .shadowRoot.querySelector(`[part=${name}]`),
    part,
  );
}

/** Runs in the page: brings the widget into the state of a picture. */
async function prepare({now, attributes = {}, open, plan, press}) {
  await customElements.whenDefined('herts-da-support');
  const widget = document.querySelector('herts-da-support');
  widget.clock = {now: () => new Date(now)};
  for (const [name, value] of Object.entries(attributes)) {
    widget.setAttribute(name, value);
  }
  await widget.ready;
  await widget.updateComplete;
  const root = widget.shadowRoot;
  for (const part of open?.split(', ') ?? []) {
    const inside = `[part=${part}]`;
    for (const details of root.querySelectorAll(
      `details${inside}, ${inside} details`,
    )) {
      const opened = new Promise((resolve) => {
        details.addEventListener('toggle', resolve, {once: true});
      });
      details.open = true;
      await opened;
    }
  }
  if (plan) {
    const [, time] = root.querySelectorAll('select');
    time.selectedIndex = plan;
    time.dispatchEvent(new Event('change'));
  }
  await widget.updateComplete;
  if (press) root.querySelector(press).click();
  await widget.updateComplete;
  // The page has its new height only once it was laid out.
  await new Promise((done) =>
    requestAnimationFrame(() => requestAnimationFrame(done)),
  );
}
