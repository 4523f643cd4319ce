/** A web editor with "Put the list on your page" open on its host. */
import {existsSync, readFileSync, statSync} from 'node:fs';
import type {Frame, HTTPRequest} from 'puppeteer-core';
import {headersFor} from '../../../scripts/host-headers.mjs';
import {OPEN_ROOTS} from '../../../scripts/open-roots.mjs';
import type {View} from '../../support/visitor.js';
import {Walk} from '../walk.js';

export const HOST = 'https://help.example';

/** The partner's page on which snippets are pasted. */
const PARTNER = 'https://partner.example/';

export const CLIPBOARD = [
  'clipboard-read',
  'clipboard-write',
  'clipboard-sanitized-write',
] as const;

export class BuilderVisit extends Walk {
  /** Requested addresses. */
  asked: string[] = [];
  #pasted = '';

  constructor(view: View = {width: 1280, height: 800}) {
    super(view);
    beforeEach(() => this.#arrive());
  }

  async #arrive(): Promise<void> {
    const {page} = this;
    this.asked = [];
    this.cost = {clicks: 0, fields: 0, scrolls: 0};
    await page.browserContext().overridePermissions(HOST, [...CLIPBOARD]);
    await page.evaluateOnNewDocument(OPEN_ROOTS);
    await page.setRequestInterception(true);
    page.on('request', (request) => void this.#answer(request));
  }

  /** Answers with the build and its headers. */
  #answer(request: HTTPRequest): Promise<void> {
    const url = request.url();
    if (url.startsWith('data:')) return request.continue();
    this.asked.push(url);
    if (url === PARTNER) {
      const html = `<!doctype html><html lang="en"><title>Page</title><link rel="icon" href="data:,"><div id="help"></div>${this.#pasted}`;
      return request.respond({contentType: 'text/html', body: html});
    }
    const {origin, pathname} = new URL(url);
    const file = pathname.slice(1) || 'index.html';
    const path = `dist/${file}`;
    const isOurs = origin === HOST && existsSync(path);
    if (!isOurs || !statSync(path).isFile()) {
      return request.respond({status: 404});
    }
    const headers = headersFor(file);
    return request.respond({headers, body: readFileSync(path)});
  }

  async open(fragment = '', address = `${HOST}/`): Promise<void> {
    await this.page.goto(`${address}${fragment}`);
    await this.page.waitForSelector('#embed-builder .preview-card');
  }

  copied(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  snippet(): Promise<string> {
    return this.page.$eval(
      '#snippet',
      (it) => (it as HTMLTextAreaElement).value,
    );
  }

  textOf(selector: string): Promise<string> {
    return this.page.$eval(selector, ({textContent}) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
  }

  height(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollHeight);
  }

  /** The preview frame, once its widget is drawn. */
  async preview(): Promise<Frame> {
    const handle = await this.page.waitForSelector('.stage iframe');
    const frame = await handle!.contentFrame();
    await frame.waitForFunction(async () => {
      const widget = document.querySelector('herts-da-support');
      await widget?.ready;
      return widget !== null;
    });
    return frame;
  }

  /** The visible text of the preview. */
  async previewWords(): Promise<string> {
    const frame = await this.preview();
    return frame.evaluate(
      () =>
        document
          .querySelector('herts-da-support')
          ?.shadowRoot?.querySelector<HTMLElement>('[part~=widget]')
          ?.innerText ?? '',
    );
  }

  /** Opens the partner's page with the copied snippet, as visitors do. */
  async paste(): Promise<void> {
    this.#pasted = await this.copied();
    await this.visitor.open(PARTNER);
  }
}
