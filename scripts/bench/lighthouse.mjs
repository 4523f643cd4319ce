// Compares Lighthouse's figures for a page with the widget and for the same
// page without it, in turn, as on a phone: partners look at these figures.
import {createRequire} from 'node:module';
import {pathToFileURL} from 'node:url';
import {openBrowser, pageAround, serve} from './chromium.mjs';
import {mediansOfVisits} from './in-turn.mjs';
import {widget} from './peers.mjs';
import {holdTo, inMilliseconds, printTable} from './report.mjs';

const ROUNDS = 5;
/** The milliseconds of blocking time that the widget may add. */
const MORE_BLOCKING = 50;
/** Lighthouse's best score. */
const FULL = 100;

// From the peers' package, because nothing else needs it.
const require = createRequire(new URL('peers/', import.meta.url));
const {default: lighthouse} = await import(
  pathToFileURL(require.resolve('lighthouse')).href
);

const {script, markup} = widget();
const site = await serve(
  new Map([
    ['/widget.js', script],
    ['/without', described(pageAround('<main><p>Words.</p></main>'))],
    [
      '/with',
      described(
        pageAround(`<main>${markup}</main><script src="/widget.js"></script>`),
      ),
    ],
  ]),
);
const browser = await openBrowser();
const port = Number(new URL(browser.wsEndpoint()).port);

/**
 * Adds a description: without one the page would lose points that have nothing
 * to do with the widget.
 */
function described(page) {
  return page.replace(
    '<title>',
    '<meta name="description" content="A page of a partner"><title>',
  );
}

async function audited(path) {
  const {lhr} = await lighthouse(`${site.origin}${path}`, {
    port,
    logLevel: 'error',
    output: 'json',
  });
  return {
    ...Object.fromEntries(
      Object.values(lhr.categories).map(({title, score}) => [
        title,
        Math.round(score * FULL),
      ]),
    ),
    blocking: lhr.audits['total-blocking-time'].numericValue,
  };
}

const [withWidget, without] = await mediansOfVisits(
  ROUNDS,
  ['/with', '/without'],
  audited,
);
await browser.close();
site.close();

const categories = Object.keys(without).filter((each) => each !== 'blocking');
console.log(
  `**Lighthouse** on a page with the widget and on the same page without it, as on a phone. Medians of ${ROUNDS}, in turn.`,
);
printTable(
  ['', ...categories, 'blocking time'],
  Object.entries({with: withWidget, without}).map(([name, figures]) => [
    name,
    ...categories.map((each) => figures[each]),
    inMilliseconds(figures.blocking),
  ]),
);
for (const category of categories) {
  holdTo(0, {
    title: `Lighthouse, ${category}, missing`,
    value: FULL - withWidget[category],
  });
}
holdTo(MORE_BLOCKING, {
  title: 'Lighthouse, blocking time added',
  value: withWidget.blocking - without.blocking,
  unit: ' ms',
});
