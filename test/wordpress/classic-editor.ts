/** An administrator who writes in WordPress's Classic Editor. */
import type {Page} from 'puppeteer-core';

// Text, because WordPress's own scripts have no types here.
const tab = (name: 'html' | 'tmce') => `switchEditors.go('content', '${name}')`;
const VISUAL_IS_READY = `
  window.tinymce?.get('content')?.initialized &&
  !tinymce.get('content').isHidden()`;

/**
 * Pastes into the tab "Text", looks at it in "Visual" and goes back. Returns
 * what is in "Text" then, and would be published.
 */
export async function throughVisual(
  page: Page,
  site: string,
  pasted: string,
): Promise<string> {
  // What is not saved is left behind.
  page.on('dialog', (dialog) => void dialog.accept());
  await signIn(page, site);
  await page.goto(`${site}/wp-admin/post-new.php?classic-editor`);
  await page.waitForFunction('window.switchEditors && window.tinymce');
  await page.evaluate(tab('html'));
  await page.$eval(
    'textarea#content',
    (box, text) => (box.value = text),
    `Before\n\n${pasted}\n\nAfter`,
  );
  await page.evaluate(tab('tmce'));
  await page.waitForFunction(VISUAL_IS_READY);
  await page.evaluate(tab('html'));
  return page.$eval('textarea#content', ({value}) => value);
}

async function signIn(page: Page, site: string): Promise<void> {
  await page.goto(`${site}/wp-login.php`);
  // Not typed: that page takes the focus to its first field after a while.
  await page.$eval('#loginform', (form) => {
    const fields = (form as HTMLFormElement).elements;
    (fields.namedItem('log') as HTMLInputElement).value = 'admin';
    (fields.namedItem('pwd') as HTMLInputElement).value = 'password';
    (form as HTMLFormElement).requestSubmit();
  });
  await page.waitForSelector('#wpadminbar');
}
