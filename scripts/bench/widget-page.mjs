// Opens a page that has the widget's script, the list, and functions to measure
// lists of any length with.
import {readFileSync} from 'node:fs';
import {OPEN_ROOTS} from '../open-roots.mjs';
import {onFreshPage, openBrowser, pageAround, serve} from './chromium.mjs';
import {widget} from './peers.mjs';

/** A browser with such pages. `prepare` runs in each, after its own functions. */
export async function openWidgetPages(prepare) {
  const site = await serve(
    new Map([
      ['/', pageAround('<script src="/widget.js"></script>')],
      ['/widget.js', widget().script],
      ['/list.json', readFileSync('dist/hertfordshire.json', 'utf8')],
    ]),
  );
  const browser = await openBrowser();
  return {
    visit: (work) =>
      onFreshPage(browser, async (page) => {
        await page.setViewport({width: 375, height: 667});
        await page.evaluateOnNewDocument(OPEN_ROOTS);
        await page.goto(`${site.origin}/`);
        await page.evaluate(giveLists);
        await page.evaluate(prepare);
        return work(page);
      }),
    async close() {
      await browser.close();
      site.close();
    },
  };
}

/** Runs in the page. */
async function giveLists() {
  const list = await (await fetch('/list.json')).json();
  /** The list repeated, each service with hours of its own. */
  const listOf = (count) => ({
    ...list,
    id: `made-of-${count}`,
    services: Array.from({length: count}, (_, index) => ({
      ...structuredClone(list.services[index % list.services.length]),
      id: `service-${index}`,
    })),
  });
  /** With a last service that is none: the page is told when it is read. */
  const markedListOf = (count) => {
    const {services, ...rest} = listOf(count);
    return {...rest, services: [...services, 0]};
  };
  /** Resolves when a widget has read such a list. */
  const hasRead = (widget) =>
    new Promise((done) =>
      widget.addEventListener('herts-da-directory-error', done, {once: true}),
    );
  const painted = () =>
    new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  Object.assign(globalThis, {list, listOf, markedListOf, hasRead, painted});
}
