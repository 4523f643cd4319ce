/** An administrator who writes in WordPress's Classic Editor. */
import type {Page} from 'puppeteer-core';

// Text, because WordPress's own scripts have no types here.
const tab = (name: 'html' | 'tmce') => `switchEditors.go('content', '${name}')`;
const VISUAL_IS_READY = `
  window.tinymce?.get('content')?.initialized &&
  !tinymce.get('content').isHidden()`;

/**
 * Pastes into the tab "Text", looks at it in "Visual", goes back and publishes.
 * Returns where the post is.
 */
export async function publishClassic(
  page: Page,
  site: string,
  pasted: string,
): Promise<string> {
  await signIn(page, site);
  await page.goto(`${site}/wp-admin/post-new.php?classic-editor`);
  await page.waitForFunction('window.switchEditors && window.tinymce');
  await page.type('#title', 'Help');
  await page.evaluate(tab('html'));
  await page.$eval(
    'textarea#content',
    (box, text) => ((box as HTMLTextAreaElement).value = text),
    `Before\n\n${pasted}\n\nAfter`,
  );
  await page.evaluate(tab('tmce'));
  await page.waitForFunction(VISUAL_IS_READY);
  await page.evaluate(tab('html'));
  await page.click('#publish');
  const saved = await page.waitForFunction(
    "new URLSearchParams(location.search).get('post')",
  );
  return `${site}/?p=${String(await saved.jsonValue())}`;
}

async function signIn(page: Page, site: string): Promise<void> {
  await page.goto(`${site}/wp-login.php`);
  await page.type('#user_login', 'admin');
  await page.type('#user_pass', 'password');
  await page.click('#wp-submit');
  await page.waitForSelector('#wpadminbar');
}
