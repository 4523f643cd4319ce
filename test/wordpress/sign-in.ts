/** Signs a user in. */
import type {Page} from 'puppeteer-core';
import {OPEN_ROOTS} from '../../scripts/open-roots.mjs';
import {theBrowser} from '../support/visitor.js';
import type {Role, WordPressSite} from './wordpress-site.js';

/** A page of a user in a browser context of its own. */
export async function openSignedIn(
  {origin}: WordPressSite,
  role: Role,
): Promise<Page> {
  const context = await (await theBrowser()).createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width: 1100, height: 680});
  await page.evaluateOnNewDocument(OPEN_ROOTS);
  await signIn(page, origin, role);
  return page;
}

export async function signIn(
  page: Page,
  site: string,
  role: Role,
): Promise<void> {
  await page.goto(`${site}/wp-login.php`);
  // Set directly, because that page moves the focus to its first field later.
  await page.$eval(
    '#loginform',
    (form, role) => {
      const fields = (form as HTMLFormElement).elements;
      (fields.namedItem('log') as HTMLInputElement).value = role;
      (fields.namedItem('pwd') as HTMLInputElement).value = 'password';
      (form as HTMLFormElement).requestSubmit();
    },
    role,
  );
  await page.waitForSelector('#wpadminbar');
}
