/** Signs a user in. */
import type {Page} from 'puppeteer-core';
import type {Role} from './wordpress-site.js';

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
