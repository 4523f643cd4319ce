/**
 * A visitor on a partner's page with our frame in it. The frame comes from
 * another site, whose host is like `npm run preview`.
 */
import {readFileSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import type {Server} from 'node:http';
import type {ElementHandle, Frame, Page} from 'puppeteer-core';
import {headersFor} from '../../scripts/host-headers.mjs';
import {serveDist} from '../../scripts/serve-dist.mjs';
import {OPEN_ROOTS} from '../../scripts/open-roots.mjs';
import {pageAround, PartnerSite} from './partner-site.js';
import {theBrowser} from './visitor.js';

/** A host as it is out there, with the same files and headers. */
export const HTTPS_HOST = 'https://help.example';

/** Where every exit leads. No test asks the real one. */
export const WEATHER = 'https://www.bbc.co.uk/weather';

/** The frame's host, and a partner's website that shows the frame. */
class Host {
  readonly partner = new PartnerSite();
  #server!: Server;

  /** Without a slash at the end. */
  get origin(): string {
    const {port} = this.#server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  }

  async open(): Promise<void> {
    this.#server = await serveDist();
    await this.partner.open();
  }

  async close(): Promise<void> {
    this.#server.close();
    this.#server.closeAllConnections();
    await this.partner.close();
  }
}

export interface FramingPage {
  /** The page's body. `FRAME` stands for the address of our frame. */
  readonly body: string;
  readonly width?: number;
  /** With which the page is sent, such as its policy. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a page's script saw of the frame. */
export interface Heard {
  readonly message: string;
  readonly value: number | string;
  readonly secret?: string;
}

export class FrameVisit {
  readonly host = new Host();
  /** The page since the last arrival. */
  page!: Page;
  /** What the browser would have asked the wide world for, with its referrer. */
  readonly left: {url: string; referrer: string | undefined}[] = [];
  readonly console: string[] = [];

  async open(): Promise<void> {
    await this.host.open();
  }

  async close(): Promise<void> {
    await this.host.close();
  }

  /** As somebody new, on a partner's page. */
  async arrive({body, width = 800, headers = {}}: FramingPage): Promise<void> {
    const {origin, partner} = this.host;
    this.page = await (await theBrowser()).newPage();
    this.page.setDefaultTimeout(0);
    this.left.length = 0;
    this.console.length = 0;
    await this.page.setViewport({width, height: 900});
    await this.#watch();
    partner.put(
      '/page',
      pageAround(body.replaceAll('FRAME', `${origin}/frame.html`)),
      headers,
    );
    await this.page.goto(`${partner.otherOrigin}/page`, {waitUntil: 'load'});
  }

  async #watch(): Promise<void> {
    const {page} = this;
    page.on('console', (line) => this.console.push(line.text()));
    page.on('pageerror', (error) => this.console.push(String(error)));
    // Only here: a test needs a way into the closed root.
    await page.evaluateOnNewDocument(OPEN_ROOTS);
    await page.evaluateOnNewDocument(() => {
      const heard: unknown[] = [];
      const violations: string[] = [];
      Object.assign(window, {heard, violations});
      addEventListener('message', ({data}) => heard.push(data));
      addEventListener(
        'securitypolicyviolation',
        ({effectiveDirective}) => violations.push(effectiveDirective),
        true,
      );
    });
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const url = request.url();
      if (/^http:\/\/(127\.0\.0\.1|localhost):/.test(url)) {
        void request.continue();
        return;
      }
      if (url.startsWith(HTTPS_HOST)) {
        const file = url.slice(HTTPS_HOST.length + 1);
        const body = readFileSync(`dist/${file}`);
        void request.respond({headers: headersFor(file), body});
        return;
      }
      if (!url.endsWith('/favicon.ico'))
        this.left.push({url, referrer: request.headers()['referer']});
      void request.respond({
        contentType: 'text/html',
        body: '<title>Elsewhere</title>Elsewhere',
      });
    });
  }

  /** The document in the frame. */
  get frame(): Frame {
    const found = this.page
      .frames()
      .find((frame) => frame.url().includes('/frame.html'));
    if (!found) throw new Error('There is no frame.');
    return found;
  }

  /** Until the widget in the frame is whole, and its height is told. */
  async ready(): Promise<void> {
    await this.frame.evaluate(async () => {
      await customElements.whenDefined('herts-da-support');
      const widget = document.querySelector('herts-da-support');
      await (widget as Element & {ready: Promise<void>}).ready;
      // Sizes are observed at the end of a frame, and heard in a task after it.
      for (let left = 2; left > 0; left -= 1) {
        await new Promise((done) => requestAnimationFrame(done));
      }
    });
  }

  /**
   * Presses what a selector finds in the widget, once the mouse is over it. On a
   * busy machine the frame and the exit may still be on the way to their places.
   */
  async press(selector: string): Promise<void> {
    const found = await this.frame.evaluateHandle(
      (inside) =>
        document
          .querySelector('herts-da-support')!
          .shadowRoot!.querySelector(inside)!,
      selector,
    );
    const element = found.asElement() as ElementHandle;
    do await element.hover();
    while (!(await element.evaluate((it) => it.matches(':hover'))));
    await element.click();
  }

  /** What a function says of the root of the widget. */
  ask<Answer>(question: (root: ShadowRoot) => Answer): Promise<Answer> {
    const inFrame = `(${question.toString()})(document.querySelector('herts-da-support').shadowRoot)`;
    return this.frame.evaluate(inFrame) as Promise<Answer>;
  }

  /** What was told to the page around, so far. */
  heard(): Promise<Heard[]> {
    return this.page.evaluate(
      () => (window as unknown as {heard: Heard[]}).heard,
    );
  }

  /** What the page around is asked, once it is asked to lead to an address. */
  async askedToOpen(address: string): Promise<Heard> {
    const asked = await this.page.waitForFunction(
      (value) =>
        (window as unknown as {heard: Heard[]}).heard.find(
          (each) => each.message === 'link' && each.value === value,
        ),
      {},
      address,
    );
    return (await asked.jsonValue())!;
  }

  /** Which directives of the page's policy were broken. */
  violations(): Promise<string[]> {
    return this.page.evaluate(
      () => (window as unknown as {violations: string[]}).violations,
    );
  }

  async leave(): Promise<void> {
    await this.page.close();
  }
}
