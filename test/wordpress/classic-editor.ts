/** An administrator in WordPress's Classic Editor. */
import type {Page} from 'puppeteer-core';
import {signIn} from './sign-in.js';

// A string, because WordPress's scripts have no types here.
const tab = (name: 'html' | 'tmce') => `switchEditors.go('content', '${name}')`;
const VISUAL_IS_READY = `
  window.tinymce?.get('content')?.initialized &&
  !tinymce.get('content').isHidden()`;

/**
 * Pastes into "Text", switches to "Visual" and back. Returns the text that
 * would then be published.
 */
export async function throughVisual(
  page: Page,
  site: string,
  pasted: string,
): Promise<string> {
  // Leaves unsaved changes.
  page.on('dialog', (dialog) => void dialog.accept());
  await signIn(page, site, 'admin');
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
