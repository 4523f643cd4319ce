/**
 * A visitor on a partner's page with our frame in it. The frame comes from
 * another site, from a host as `npm run preview` is one.
 */
import {readFileSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import type {Server} from 'node:http';
import type {Browser, ElementHandle, Frame, Page} from 'puppeteer-core';
import {headersFor} from '../../scripts/host-headers.mjs';
import {serveDist} from '../../scripts/serve-dist.mjs';
import {openPartnerSite, pageAround, type PartnerSite} from './partner-site.js';

/** A host as it is out there, with the same files and headers. */
export const HTTPS_HOST = 'https://help.example';

/** Where every exit leads. No test asks the real one. */
export const WEATHER = 'https://www.bbc.co.uk/weather';

export interface Host {
  /** The frame's host, without a slash at the end. */
  readonly origin: string;
  readonly partner: PartnerSite;
  close(): Promise<void>;
}

export async function openHostAndPartner(): Promise<Host> {
  const server: Server = await serveDist();
  const partner = await openPartnerSite();
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    partner,
    async close() {
      server.close();
      server.closeAllConnections();
      await partner.close();
    },
  };
}

export interface FrameVisitOptions {
  readonly host: Host;
  readonly browser: Browser;
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
  readonly page: Page;
  /** What the browser would have asked the wide world for, with its referrer. */
  readonly left: {url: string; referrer: string | undefined}[] = [];
  readonly console: string[] = [];

  private constructor(page: Page) {
    this.page = page;
  }

  static async arrive({
    host,
    browser,
    body,
    width = 800,
    headers = {},
  }: FrameVisitOptions): Promise<FrameVisit> {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({width, height: 900});
    const visit = new FrameVisit(page);
    await visit.#watch();
    host.partner.put(
      '/page',
      pageAround(body.replaceAll('FRAME', `${host.origin}/frame.html`)),
      headers,
    );
    await page.goto(`${host.partner.otherOrigin}/page`, {waitUntil: 'load'});
    return visit;
  }

  async #watch(): Promise<void> {
    const {page} = this;
    page.on('console', (line) => this.console.push(line.text()));
    page.on('pageerror', (error) => this.console.push(String(error)));
    // Only here: a test needs a way into the closed root.
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
      const {attachShadow} = Element.prototype;
      Element.prototype.attachShadow = function (options) {
        return attachShadow.call(this, {...options, mode: 'open'});
      };
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

  /** Until the widget in the frame has its statuses. */
  async ready(): Promise<void> {
    await this.frame.evaluate(async () => {
      await customElements.whenDefined('herts-da-support');
      const widget = document.querySelector('herts-da-support');
      await (widget as Element & {ready: Promise<void>}).ready;
    });
  }

  /** Presses what a selector finds in the widget. */
  async press(selector: string): Promise<void> {
    const found = await this.frame.evaluateHandle(
      (inside) =>
        document
          .querySelector('herts-da-support')!
          .shadowRoot!.querySelector(inside)!,
      selector,
    );
    await (found.asElement() as ElementHandle).click();
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
  async askedToLead(address: string): Promise<Heard> {
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
    await this.page.browserContext().close();
  }
}
