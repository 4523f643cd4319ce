/** Sets another time on the device, before any script of a page runs. */
import type {Page} from 'puppeteer-core';

/**
 * The device's clock goes on from `start`. `Date` and the dates of files are
 * changed alike: our clock tells a page's own `Date` by the difference.
 */
export async function setClock(page: Page, start: string): Promise<void> {
  await page.evaluateOnNewDocument(`{
    const Real = Date;
    const ahead = Real.parse('${start}') - Real.now();
    const now = () => Real.now() + ahead;
    globalThis.Date = new Proxy(Real, {
      construct: (it, given) =>
        given.length > 0 ? new it(...given) : new it(now()),
      get: (it, name) => (name === 'now' ? now : it[name]),
    });
    Object.defineProperty(File.prototype, 'lastModified', {get: now});
  }`);
}
