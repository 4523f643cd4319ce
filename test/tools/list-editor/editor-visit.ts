/** The editor of the list, with "Keep the list right" open. */
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {ElementHandle} from 'puppeteer-core';
import {partnerSite} from '../../support/fixtures.js';
import {setClock} from '../../support/set-clock.js';
import {Walk} from '../walk.js';

export class EditorVisit extends Walk {
  readonly site = partnerSite();
  folder = '';

  constructor(start = '2026-12-07T11:00:00Z') {
    super({width: 1280, height: 900});
    beforeEach(() => this.#arrive(start));
    afterEach(() => rmSync(this.folder, {recursive: true}));
  }

  async #arrive(start: string): Promise<void> {
    this.folder = mkdtempSync(join(tmpdir(), 'keep-'));
    await this.visitor.devtools().send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      browserContextId: this.page.browserContext().id!,
      downloadPath: this.folder,
    });
    await setClock(this.page, start);
    this.site.asked.length = 0;
    await this.page.goto(`${this.site.origin}/dist/list-editor.html`);
    await this.page.waitForSelector('#heading');
    this.cost = {clicks: 0, fields: 0, scrolls: 0};
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.page.waitForSelector('#heading');
  }

  /** All visible text of the page. */
  words(): Promise<string> {
    return this.page.$eval('main', (main) =>
      main.innerText.replace(/\s+/g, ' '),
    );
  }

  heading(): Promise<string> {
    return this.page.$eval('#heading', ({textContent}) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
  }

  inFocus(): Promise<string> {
    return this.page.evaluate(() => document.activeElement?.id ?? '');
  }

  /** Types a date in the order of the machine's language. */
  async writeDate(id: string, date: string): Promise<void> {
    await this.page.$eval(
      `[id="${id}"]`,
      (input, value) => {
        (input as HTMLInputElement).value = value;
        input.dispatchEvent(new Event('input', {bubbles: true}));
      },
      date,
    );
  }

  /** Opens a file with the file control. */
  async openFile(name: string, content: string | Buffer): Promise<void> {
    const path = join(this.folder, name);
    writeFileSync(path, content);
    const input = await this.page.$('#file');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
    await this.page.waitForFunction(
      (file) => document.querySelector('main')?.textContent.includes(file),
      {},
      name.replace('-not-finished', ''),
    );
    await this.visitor.nextFrames();
  }

  /** The file that the browser saved, once it is complete. */
  async saved(name: string): Promise<string> {
    const isThere = () => readdirSync(this.folder).includes(name);
    while (!isThere()) await this.visitor.nextFrames();
    return readFileSync(join(this.folder, name), 'utf8');
  }

  /** The changes for the second reader, line by line. */
  async changes(): Promise<string[]> {
    await this.press('Read and save');
    return this.lines();
  }

  async lines(): Promise<string[]> {
    const sections = await this.page.$$eval('.save .service', (all) =>
      all.map((section) => ({
        title: section.querySelector('h2')?.textContent ?? '',
        rows: [...section.querySelectorAll('tbody tr')].map((row) =>
          [...row.children].map(({textContent}) => textContent),
        ),
      })),
    );
    return sections.flatMap(({title, rows}) =>
      (rows.length === 0 ? [[]] : rows).map((cells) =>
        [title, ...cells].map(plain).filter(Boolean).join(' | '),
      ),
    );
  }
}

/** The words without the button beside them. */
function plain(text: string): string {
  return text
    .replace(/Take back[^]*/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
