/** Somebody who writes in WordPress's block editor. */
import type {Frame, Page} from 'puppeteer-core';

// Text, because WordPress's own scripts have no types here.
const EDITOR_IS_READY = `window.wp?.data?.select('core/block-editor')?.getBlocks`;
const WITHOUT_WELCOME = `
  wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
  wp.data.dispatch('core/preferences').set('core/edit-post', 'fullscreenMode', false);`;

const INSERTER = '[aria-label="Toggle block inserter"]';
const BLOCK = '[data-type="herts-da-support/directory"]';

/** A new post with a title, and nobody who explains the editor. */
export async function newPost(
  page: Page,
  site: string,
  title: string,
): Promise<void> {
  // What is not saved is left behind.
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${site}/wp-admin/post-new.php`);
  await page.waitForFunction(EDITOR_IS_READY);
  await page.evaluate(WITHOUT_WELCOME);
  const canvas = await canvasOf(page);
  await canvas.locator('[aria-label="Add title"]').click();
  await page.keyboard.type(title);
}

/** The canvas may be a frame of its own, or not. */
export async function canvasOf(page: Page): Promise<Frame> {
  const place = await page.waitForSelector(
    'iframe[name="editor-canvas"], .editor-styles-wrapper [aria-label="Add title"]',
  );
  return (await place!.contentFrame()) ?? page.mainFrame();
}

/** Looks for words in the inserter, and takes our block if they find it. */
export async function insertBlock(page: Page, words: string): Promise<Frame> {
  await page.locator(INSERTER).click();
  await page.locator('.block-editor-inserter__search input').click();
  await page.keyboard.type(words);
  await page
    .locator('.editor-block-list-item-herts-da-support-directory')
    .click();
  const canvas = await canvasOf(page);
  await canvas.waitForSelector(BLOCK);
  await page.locator(INSERTER).click();
  return canvas;
}

/** What the frame inside the block shows, which tells its height. */
export async function previewIn(canvas: Frame): Promise<Frame> {
  const frame = await canvas.waitForSelector(`${BLOCK} iframe`);
  const preview = await frame!.contentFrame();
  await preview.waitForSelector('herts-da-support');
  return preview;
}

/** Opens the sidebar with the settings of the block that is chosen. */
export async function openSettings(page: Page): Promise<void> {
  await page
    .locator('.interface-pinned-items button[aria-label="Settings"]')
    .click();
  await page.waitForSelector('.block-editor-block-inspector');
}

/** Sets a field of the sidebar. */
export async function setSetting(
  page: Page,
  label: string,
  value: string,
): Promise<void> {
  const field = await page.waitForSelector(
    `::-p-xpath(//*[contains(@class, 'block-editor-block-inspector')]//label[normalize-space()='${label}'])`,
  );
  const id = await field!.evaluate((it) => it.getAttribute('for'));
  const isChoice = await page.$eval(
    `[id="${id}"]`,
    (it) => it.localName === 'select',
  );
  if (isChoice) await page.select(`[id="${id}"]`, value);
  else await page.type(`[id="${id}"]`, value);
}

/** Publishes, and says where the post is. */
export async function publish(page: Page): Promise<string> {
  await page.locator('.editor-post-publish-panel__toggle').click();
  await page
    .locator('.editor-post-publish-panel .editor-post-publish-button')
    .click();
  const link = await page.waitForSelector(
    '.post-publish-panel__postpublish a[href]',
  );
  return link!.evaluate((it) => it.href);
}
