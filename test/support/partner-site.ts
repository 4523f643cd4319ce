/**
 * A partner's website on this machine: pages written by a test, the files of
 * the build, and one address that never answers.
 */
import {readFile} from 'node:fs/promises';
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname} from 'node:path';

export interface Asked {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** What was sent, once it is here. */
  body: Buffer;
}

type Headers = Readonly<Record<string, string>>;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.webm': 'video/webm',
};

const NOTHING = Buffer.alloc(0);

/** Never answered, and so the time until then is as long as a test needs. */
export const NEVER = '/never';

/** A page around a body, as a partner would write it. */
export function pageAround(body: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Partner page</title><link rel="icon" href="data:,">${head}</head>
    <body>${body}</body></html>`;
}

/** The line that a partner pastes. */
export const SCRIPT = '<script src="/dist/herts-da-support.js" async></script>';

export class PartnerSite {
  /** Every request since it was opened, in order. */
  readonly asked: Asked[] = [];
  readonly #pages: Map<string, string>;
  readonly #headers = new Map<string, Headers>();
  readonly #server = createServer((...exchange) => this.#answer(...exchange));

  constructor(pages: Readonly<Record<string, string>> = {}) {
    this.#pages = new Map(Object.entries(pages));
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** The same server under another name: for the browser, another site. */
  get otherOrigin(): string {
    return `http://localhost:${this.#port}`;
  }

  get #port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** What a page is from now on. */
  put(path: string, html: string, headers: Headers = {}): void {
    this.#pages.set(path, html);
    this.#headers.set(path, headers);
  }

  async open(): Promise<this> {
    await new Promise<void>((done) =>
      this.#server.listen(0, '127.0.0.1', done),
    );
    return this;
  }

  close(): Promise<void> {
    return new Promise((done) => {
      this.#server.close(() => done());
      this.#server.closeAllConnections();
    });
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const {pathname} = new URL(request.url ?? '/', 'http://partner.test');
    const entry = {path: pathname, headers: request.headers, body: NOTHING};
    this.asked.push(entry);
    request.on('data', (part: Buffer) => {
      entry.body = Buffer.concat([entry.body, part]);
    });
    if (pathname === NEVER) return;
    void contentOf(pathname, this.#pages).then((content) => {
      const type = TYPES[extname(pathname)] ?? TYPES['.html']!;
      response.writeHead(content === undefined ? 404 : 200, {
        'content-type': type,
        ...this.#headers.get(pathname),
      });
      response.end(content);
    });
  }
}

async function contentOf(
  path: string,
  written: ReadonlyMap<string, string>,
): Promise<string | Buffer | undefined> {
  const page = written.get(path);
  if (page !== undefined) return page;
  if (!/^\/(dist|demo)\//.test(path)) return undefined;
  return readFile(`.${path}`).catch(() => undefined);
}
