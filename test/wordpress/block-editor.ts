/** An author in WordPress's block editor. */
import type {Frame, Page} from 'puppeteer-core';

// A string, because WordPress's scripts have no types here.
const EDITOR_IS_READY = `window.wp?.data?.select('core/block-editor')?.getBlocks`;
const WITHOUT_WELCOME = `
  wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
  wp.data.dispatch('core/preferences').set('core/edit-post', 'fullscreenMode', false);`;

/** By label in WordPress 6.5, by class in 7.1. */
const INSERTER =
  '[aria-label="Toggle block inserter"], .editor-document-tools__inserter-toggle';
/** Visible until a search narrows the list. */
const OTHER_BLOCK = '.editor-block-list-item-paragraph';
const FOUND = '.editor-block-list-item-herts-da-support-directory';
const BLOCK = '[data-type="herts-da-support/directory"]';

/** Opens a new post with a title, without the editor's tour. */
export async function newPost(
  page: Page,
  site: string,
  title: string,
): Promise<void> {
  // Leaves unsaved changes.
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${site}/wp-admin/post-new.php`);
  await page.waitForFunction(EDITOR_IS_READY);
  await page.evaluate(WITHOUT_WELCOME);
  const canvas = await canvasOf(page);
  await canvas.locator('[aria-label="Add title"]').click();
  await page.keyboard.type(title);
}

/** The canvas, which may or may not be a frame. */
export async function canvasOf(page: Page): Promise<Frame> {
  const place = await page.waitForSelector(
    'iframe[name="editor-canvas"], .editor-styles-wrapper [aria-label="Add title"]',
  );
  return (await place!.contentFrame()) ?? page.mainFrame();
}

/** Searches the inserter until it shows the result. */
export async function lookFor(page: Page, words: string): Promise<void> {
  await page.locator(INSERTER).click();
  await page.locator('.block-editor-inserter__search input').click();
  await page.keyboard.type(words);
  await page.waitForSelector(OTHER_BLOCK, {hidden: true});
  await page.waitForSelector(FOUND);
}

/** Inserts the block that was found, and closes the inserter. */
export async function takeBlock(page: Page): Promise<void> {
  await page.locator(FOUND).click();
  const canvas = await canvasOf(page);
  await canvas.waitForSelector(BLOCK);
  await page.locator(INSERTER).click();
}

/** The frame in the block, once it has its height. */
export async function previewIn(canvas: Frame): Promise<Frame> {
  const frame = await canvas.waitForSelector(`${BLOCK} iframe`);
  const preview = await frame!.contentFrame();
  await preview.waitForSelector('herts-da-support');
  return preview;
}

/**
 * Opens the sidebar with the settings of the selected block, unless it is open.
 */
export async function openSettings(page: Page): Promise<void> {
  const button = await page.waitForSelector(
    '.interface-pinned-items button[aria-label="Settings"]',
  );
  const isOpen = await button!.evaluate((it) => it.ariaExpanded === 'true');
  if (!isOpen) await button!.click();
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

/** Chooses the first colour of the theme. */
export async function chooseColour(page: Page): Promise<void> {
  await page
    .locator(
      '.block-editor-block-inspector .components-circular-option-picker__option',
    )
    .click();
}

/** Publishes, and returns the address of the post. */
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
