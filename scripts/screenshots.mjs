// `npm run screenshots`: takes pictures of the widget for people who change its
// look: every layout and state, at the widths of phones, a tablet and a
// desktop, in letters as wide as Arial's on any machine. They go to
// .tmp/screenshots; words after `--` select those that begin with one of them,
// and `-- --docs` renews the pictures in the documents.
/* global document, customElements, requestAnimationFrame -- inside the page */
import {mkdirSync, readFileSync} from 'node:fs';
import {startDevServer} from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import {OPEN_ROOTS} from './open-roots.mjs';
import {browserArguments, findBrowser} from './find-browser.mjs';
import {headersFor} from './host-headers.mjs';

/** Instants, as a device's clock has them. */
const day = '2026-12-02T10:00:00Z';
const night = '2026-11-28T21:05:00Z';

/** Scripts that can use the widget and its root. */
const openRows = `for (const each of [root.querySelector('.way'),
  ...root.querySelectorAll('.row:first-child .more')]) each.open = true;`;
const openPlan = `root.querySelector('[part=planner]').open = true;
  const [, time] = root.querySelectorAll('select');
  [...time.options].find(({label}) => label.trim() === '7pm').selected = true;
  time.dispatchEvent(new Event('change', {bubbles: true}));`;
const open = (selector) => `root.querySelector('${selector}').open = true;`;
const scrollTo = (selector) =>
  `root.querySelector('${selector}').scrollIntoView({block: 'start'});`;

/**
 * By name: the state of the widget, and the visible part of the page. A height
 * is measured from the top, `inView` is scrolled to, and without either the
 * picture has the whole page.
 */
const pictures = {
  'full-375-light': {},
  'full-375-dark': {},
  'full-768-light': {},
  'full-1280-light': {},
  'full-1280-dark': {},
  'full-day-375-light': {now: day},
  'full-evening-375-light': {now: '2026-12-02T19:00:00Z'},
  'full-good-friday-375-light': {now: '2027-03-26T10:00:00Z'},
  'full-wrong-clock-375-light': {now: '1970-01-01T00:00:00Z'},
  'full-first-screen-320-light': {height: 568, scale: 2},
  'before-statuses-375-light': {isWaiting: true, height: 1500},
  'bank-holiday-preview-375-light': {
    attributes: 'preview-time="2026-12-25T10:00"',
  },
  'details-open-375-light': {now: day, act: openRows, height: 2500},
  'details-open-1280-light': {now: day, act: openRows, height: 1400},
  'need-open-375-light': {
    act: open('.needs > details') + scrollTo('.choices'),
    inView: true,
  },
  'need-chosen-375-light': {attributes: 'need="refuge"'},
  'need-chosen-1280-light': {attributes: 'need="refuge"'},
  'plan-375-light': {
    now: day,
    act: openPlan + scrollTo('[part=planner]'),
    height: 1450,
    inView: true,
  },
  'week-1280-light': {
    now: day,
    act: open('[part=week]') + scrollTo('[part=week]'),
    height: 700,
    inView: true,
  },
  'compact-375-light': {attributes: 'layout="compact"'},
  'button-closed-375-light': {attributes: 'layout="button"', height: 120},
  'button-open-375-light': {
    attributes: 'layout="button"',
    act: `root.querySelector('[part=launcher]').click();`,
    inView: true,
  },
  'right-to-left-375-light': {direction: 'rtl', height: 1400},
  'on-council-page-1280-light': {
    now: day,
    page: '/demo/previews/council.html',
    height: 1400,
  },
};

/** The widget, and the tools as they open. */
const forDocuments = {
  'full-320-light': {now: day, height: 568},
  'builder-1280-light': {
    tool: 'index.html#system=other&code=yes&accent=%2300594c',
    height: 800,
  },
  'list-editor-1280-light': {tool: 'list-editor.html', height: 900},
};

const fonts = [400, 700]
  .map((weight) => {
    const file = `node_modules/@fontsource/arimo/files/arimo-latin-${weight}-normal.woff2`;
    return `@font-face {font-family: Arial; font-weight: ${weight};
      src: url(data:font/woff2;base64,${readFileSync(file, 'base64')})}`;
  })
  .join('');

const asked = process.argv.slice(2);
const isForDocuments = asked.includes('--docs');
const folder = isForDocuments ? 'demo/screenshots' : '.tmp/screenshots';
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
const isAsked = ([name]) =>
  asked.length === 0 || asked.some((word) => name.startsWith(word));
const wanted = isForDocuments
  ? Object.entries(forDocuments)
  : Object.entries(pictures).filter(isAsked);
for (const [index, [name, picture]] of wanted.entries()) {
  console.log(`${index + 1} of ${wanted.length}: ${name}`);
  await take(name, picture);
}
await browser.close();
await server.stop();

async function take(name, picture) {
  const [, width, scheme] = /-(\d+)-(light|dark)$/.exec(name);
  const {height, inView} = picture;
  const page = await pageFor(picture, Number(width), scheme);
  if (picture.tool) await openTool(page, picture.tool);
  else await page.evaluate(prepare, {now: night, attributes: '', ...picture});
  const path = `${folder}/${name}.png`;
  await page.screenshot({path, fullPage: !height && !inView});
  await page.close();
}

/** A tool asks for the address of its host unless it is on one. */
async function openTool(page, tool) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const {protocol, pathname} = new URL(request.url());
    if (protocol === 'data:') return request.continue();
    const file = pathname.slice(1);
    const body = readFileSync(`dist/${file}`);
    return request.respond({headers: headersFor(file), body});
  });
  await page.goto(`https://help.example/${tool}`);
  await page.waitForNetworkIdle();
}

/** A page of one view, with Arial's widths, in which the root can be read. */
async function pageFor(
  {height, scale = 1, isWaiting, page: address = '/demo/plain-page.html'},
  width,
  scheme,
) {
  const page = await browser.newPage();
  const isPhone = width < 500;
  await page.setViewport({
    width,
    height: height ?? 812,
    deviceScaleFactor: scale,
    isMobile: isPhone,
    hasTouch: isPhone,
  });
  await page.emulateMediaFeatures([
    {name: 'prefers-color-scheme', value: scheme},
  ]);
  // Only here, because a picture of an opened part needs access to the root.
  await page.evaluateOnNewDocument(OPEN_ROOTS);
  await page.evaluateOnNewDocument((isWaiting) => {
    // Statuses wait for a frame, which never comes here.
    if (isWaiting) {
      globalThis.requestAnimationFrame = () => 0;
      globalThis.setTimeout = () => 0;
    }
  }, isWaiting ?? false);
  await page.goto(`http://localhost:${port}${address}`);
  await page.addStyleTag({content: fonts});
  return page;
}

/** Runs in the page: puts the widget into the state of a picture. */
async function prepare({now, attributes, act, direction, page, isWaiting}) {
  await customElements.whenDefined('herts-da-support');
  await Promise.all([...document.fonts].map((each) => each.load()));
  if (direction) document.documentElement.dir = direction;
  if (!page) {
    document.body.style.cssText =
      'max-width: none; margin: 16px; padding: 0; font-family: Arial';
    document.body.innerHTML = `<herts-da-support ${attributes}></herts-da-support>`;
  }
  const widget = document.querySelector('herts-da-support');
  widget.clock = {now: () => new Date(now)};
  await widget.updateComplete;
  if (isWaiting) return;
  await widget.ready;
  // The page has its new height only after layout.
  const settled = async () => {
    await widget.updateComplete;
    await new Promise((done) =>
      requestAnimationFrame(() => requestAnimationFrame(done)),
    );
  };
  const root = widget.shadowRoot;
  await settled();
  if (act) new Function('root', act)(root);
  await settled();
}
