// `npm run screenshots`: pictures of the widget at the widths of a phone, a
// tablet and a desk, light and dark, for whoever changes how it looks. They go
// to .tmp/screenshots; `-- --readme` renews the two that the README shows.
/* global document, customElements -- inside page.evaluate */
import {mkdirSync} from 'node:fs';
import {startDevServer} from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import {findBrowser} from './find-browser.mjs';

const widths = [320, 768, 1280];
const schemes = ['light', 'dark'];

/** What each status looks like: instants, as a device's clock has them. */
const moments = {
  day: '2026-11-25T10:00:00Z',
  night: '2026-11-24T03:12:00Z',
  'good-friday': '2027-03-26T10:00:00Z',
  'closing-soon': '2026-11-24T17:45:00Z',
  'wrong-clock': '1970-01-01T00:00:00Z',
};

const readme = process.argv.includes('--readme');
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
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
});

if (readme) {
  await take({name: 'full', width: 320, scheme: 'light', fullPage: false});
  await take({name: 'full', width: 1280, scheme: 'dark', fullPage: false});
} else {
  for (const name of Object.keys(moments)) {
    for (const width of widths) {
      for (const scheme of schemes) {
        await take({name, width, scheme, fullPage: true});
      }
    }
  }
}
await browser.close();
await server.stop();

/** One picture of the page that the screenshots are taken of. */
async function take({name, width, scheme, fullPage}) {
  const page = await browser.newPage();
  await page.setViewport({width, height: width < 400 ? 568 : 800});
  await page.emulateMediaFeatures([
    {name: 'prefers-color-scheme', value: scheme},
  ]);
  await page.goto(`http://localhost:${port}/demo/plain-page.html`);
  await page.evaluate(async (now) => {
    const widget = document.querySelector('herts-da-support');
    await customElements.whenDefined('herts-da-support');
    widget.clock = {now: () => new Date(now)};
    await widget.ready;
    await widget.updateComplete;
  }, moments[name] ?? moments.day);
  const path = `${folder}/${name}-${width}-${scheme}.png`;
  await page.screenshot({path, fullPage});
  console.log(path);
  await page.close();
}
