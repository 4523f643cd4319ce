// Measures the list editor with 1,000 services: what each step takes until it is
// painted. The processor is not slowed down.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {serveDist} from '../serve-dist.mjs';
import {onFreshPage, openBrowser} from './chromium.mjs';
import {holdTo, inMilliseconds, median, printTable} from './report.mjs';

const SERVICES = 1_000;
const ROUNDS = 5;
/** Milliseconds within which a step does not feel like waiting. */
const STEP = 200;

const FILE = '.tmp/bench-list.json';
const list = JSON.parse(readFileSync('dist/hertfordshire.json', 'utf8'));
const services = Array.from({length: SERVICES}, (_, index) => {
  const like = list.services[index % list.services.length];
  return {...like, id: `service-${index}`, name: `${like.name} ${index}`};
});
/** One of the last that has weekly hours. */
const TIMED = services.findLast(
  ({schedule}) => schedule?.kind === 'weekly',
).name;
mkdirSync('.tmp', {recursive: true});
writeFileSync(FILE, JSON.stringify({...list, services}));

/** What an editor does, one after the other. Each runs in the page. */
const STEPS = {
  'find a service and open it': (name) =>
    [...document.querySelectorAll('.row .name')]
      .find(({textContent}) => textContent.trim() === name)
      .click(),
  'open its hours': () => document.querySelector('#change-hours').click(),
  'write a time': () => {
    const field = document.querySelector('[id^="schedule.weeks"]');
    field.value = '8am';
    field.dispatchEvent(new Event('input', {bubbles: true}));
  },
  'go back to the list': () =>
    [...document.querySelectorAll('main button')]
      .find(({textContent}) => textContent.trim().startsWith('‹'))
      .click(),
  'tick a service': () =>
    document.querySelector('.row input[type=checkbox]').click(),
};

const server = await serveDist();
const browser = await openBrowser();
const times = new Map();
const note = (step, time) =>
  times.set(step, [...(times.get(step) ?? []), time]);

for (let round = 0; round < ROUNDS; round += 1) {
  await onFreshPage(browser, async (page) => {
    await page.setViewport({width: 1280, height: 900});
    // Going back asks about the time that was written.
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(
      `http://127.0.0.1:${server.address().port}/list-editor.html`,
    );
    const input = await page.waitForSelector('#file');
    const opened = page.evaluate(
      () =>
        new Promise((done) => {
          const main = document.querySelector('main');
          let start;
          document
            .querySelector('#file')
            .addEventListener(
              'change',
              () => (start = performance.now()),
              true,
            );
          new MutationObserver(() => {
            if (main.querySelectorAll('.row').length < 500) return;
            requestAnimationFrame(() =>
              setTimeout(() => done(performance.now() - start)),
            );
          }).observe(main, {childList: true, subtree: true});
        }),
    );
    await input.uploadFile(FILE);
    note('open a file', await opened);
    for (const [step, act] of Object.entries(STEPS)) {
      const time = await page.evaluate(
        `(async () => {
          const start = performance.now();
          (${act})(${JSON.stringify(TIMED)});
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
          return performance.now() - start;
        })()`,
      );
      note(step, time);
    }
  });
}
printTable(
  [`the list editor, ${SERVICES} services`, 'median'],
  [...times].map(([step, all]) => [step, inMilliseconds(median(all))]),
);
for (const [title, all] of times) {
  holdTo(STEP, {title, value: median(all), unit: ' ms'});
}
await browser.close();
server.close();
