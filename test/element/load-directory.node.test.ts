// Lists from broken, slow or hostile servers, in a real browser: the widget
// keeps its list, and warns once.
import {createServer, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {readFileSync} from 'node:fs';
import {assert} from 'chai';
import type {ConsoleMessage, Page} from 'puppeteer-core';
import {partnerSite, visitorOfEach} from '../support/fixtures.js';
import {pageAround} from '../support/partner-site.js';

/** The time limit of the widget, which the test lets pass by itself. */
const LIMIT_MS = 10_000;

type Answer = (response: ServerResponse) => void;

const list = readFileSync('src/directory/hertfordshire.json', 'utf8');

/** The list of tomorrow, so that it would be shown if it were taken. */
const newer = JSON.stringify({
  ...(JSON.parse(list) as object),
  updated: '2026-11-24',
});

const redirect =
  (location: string): Answer =>
  (response) =>
    response.writeHead(302, {location}).end();

const bytes =
  (content: Buffer, headers = {}): Answer =>
  (response) =>
    response
      .writeHead(200, {'content-type': 'application/json', ...headers})
      .end(content);

/** As much as is taken, for as long as somebody reads. */
const endless: Answer = (response) => {
  const pour = () => {
    while (response.write(' '.repeat(65_536)));
  };
  response.writeHead(200).on('drain', pour);
  pour();
};

const answers: Readonly<Record<string, {answer: Answer; why: string}>> = {
  'leads to another list': {
    answer: redirect('/good'),
    why: 'It cannot be fetched',
  },
  'leads in a circle': {
    answer: redirect('/asked'),
    why: 'It cannot be fetched',
  },
  'hangs up': {
    answer: (response) => response.destroy(),
    why: 'It cannot be fetched',
  },
  'hangs up in the middle': {
    answer(response) {
      response.writeHead(200, {'content-length': newer.length});
      response.write(newer.slice(0, 2000), () => response.destroy());
    },
    why: 'It cannot be fetched',
  },
  'never ends': {
    answer: endless,
    why: 'It is larger than a million characters.',
  },
  'is a page that says who should log in': {
    answer: bytes(Buffer.from('<!doctype html><title>Log in</title>')),
    why: 'What is there is no JSON.',
  },
  'is cut off': {
    answer: bytes(Buffer.from(newer.slice(0, 3000))),
    why: 'What is there is no JSON.',
  },
  'is empty': {
    answer: bytes(Buffer.alloc(0)),
    why: 'What is there is no JSON.',
  },
  'is written in UTF-16': {
    answer: bytes(Buffer.from(`\ufeff${newer}`, 'utf16le')),
    why: 'It is not written in UTF-8.',
  },
  'is written in Latin-1': {
    answer: bytes(Buffer.from(newer.replace('Beacon', 'Béacon'), 'latin1')),
    why: 'It is not written in UTF-8.',
  },
  'says that it is packed, and is not': {
    answer: bytes(Buffer.from(newer), {'content-encoding': 'gzip'}),
    why: 'It cannot be fetched',
  },
  'answers that it is gone': {
    answer: (response) => response.writeHead(410).end(newer),
    why: 'The server answered 410.',
  },
};

/** Answered in part, and then no more. */
const slow: Readonly<Record<string, Answer>> = {
  'does not answer': () => undefined,
  'stops in the middle': (response) =>
    response.writeHead(200).write(newer.slice(0, 2000)),
};

describe('a list from a server that', () => {
  const site = partnerSite();
  const visitor = visitorOfEach();
  let server: Server;
  let answer: Answer;
  let page: Page;
  let lines: string[];
  const asked: string[] = [];

  before(async () => {
    server = createServer(({url}, response) => {
      asked.push(url ?? '');
      // Any page may read it: what is refused is refused by the widget.
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('cache-control', 'no-store');
      answer(response);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });

  after(() => {
    server.closeAllConnections();
    server.close();
  });

  beforeEach(async () => {
    asked.length = 0;
    lines = [];
    ({page} = visitor);
    page.on('console', (line: ConsoleMessage) => {
      if (line.type() === 'warn') lines.push(line.text());
    });
    await page.evaluateOnNewDocument(watch, LIMIT_MS);
  });

  async function open(given: Answer): Promise<void> {
    answer = given;
    const {port} = server.address() as AddressInfo;
    // The page of the list's own server: another one would have to be https.
    site.put(
      '/page',
      pageAround(
        '<herts-da-support directory="/list"></herts-da-support>' +
          '<herts-da-support></herts-da-support>' +
          '<script src="/dist/herts-da-support.js"></script>',
      ),
    );
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const {pathname} = new URL(request.url());
      const isList = ['/list', '/good', '/asked'].includes(pathname);
      void request.continue(
        isList ? {url: `http://127.0.0.1:${port}${pathname}`} : {},
      );
    });
    await page.goto(`${site.origin}/page`, {waitUntil: 'domcontentloaded'});
  }

  const fault = () =>
    page.waitForFunction(() => (window as Window & {faults?: number}).faults);

  async function assertGoesOn(why: string): Promise<void> {
    // The list that was there is shown: it is as high as the one beside it.
    await page.waitForFunction(() => {
      const [asked, plain] = [
        ...document.querySelectorAll<HTMLElement>('herts-da-support'),
      ].map(({offsetHeight}) => offsetHeight);
      return asked === plain && asked! > 1000;
    });
    assert.equal(
      await page.evaluate(() => (window as Window & {faults?: number}).faults),
      1,
    );
    assert.equal(lines.length, 1);
    assert.include(lines[0], `directory="/list" has an issue. ${why}`);
    assert.include(lines[0], 'The list that was there is shown.');
  }

  for (const [title, {answer, why}] of Object.entries(answers)) {
    it(`${title} is left, and named once`, async () => {
      await open(answer);
      await fault();
      await assertGoesOn(why);
      assert.notInclude(asked, '/good');
    });
  }

  for (const [title, answer] of Object.entries(slow)) {
    it(`${title} is left when the time is up`, async () => {
      await open(answer);
      await page.waitForFunction(() => 'timeIsUp' in window);
      await page.evaluate(() =>
        (window as Window & {timeIsUp?: () => void}).timeIsUp?.(),
      );
      await fault();
      await assertGoesOn('It has not come within ten seconds.');
    });
  }

  it('answers correctly is shown', async () => {
    await open(bytes(Buffer.from(newer)));
    await page.evaluate(
      () => document.querySelector('herts-da-support')!.ready,
    );
    assert.deepEqual(asked, ['/list']);
    assert.deepEqual(lines, []);
  });
});

/** Runs in the page before its own scripts: counts faults, holds the limit. */
function watch(limit: number): void {
  const page = window as Window & {faults?: number; timeIsUp?: () => void};
  addEventListener('herts-da-directory-error', () => {
    page.faults = (page.faults ?? 0) + 1;
  });
  const {setTimeout: wait} = window;
  Object.assign(window, {
    setTimeout(act: () => void, delay?: number) {
      if (delay !== limit) return wait(act, delay);
      page.timeIsUp = act;
      return 0;
    },
  });
}
