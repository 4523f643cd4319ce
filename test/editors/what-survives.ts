/**
 * Describes what a system leaves of a snippet, in the words of the table in
 * docs/embedding.md.
 */
import {existsSync, readFileSync} from 'node:fs';
import type {Page} from 'puppeteer-core';
import {snippet, type SnippetKind} from '../../src/snippets/snippets.js';
import {
  whichSnippet,
  type Answers,
} from '../../src/tools/embed-builder/questions.js';
import {theBrowser} from '../support/visitor.js';
import {systemsIn, type System} from './systems.js';

const HOST = 'https://your-host.example';

/** Of a brand, which comes with what is pasted. */
const settings = {accent: '#4a7b00 #78be20'};

/** In the order of the table. */
const KINDS = ['script', 'element', 'frame', 'address'] as const;

/** The table, from what the systems do now. */
export async function survivalTable(modules: string): Promise<string> {
  const browser = await theBrowser();
  const page = await browser.newPage();
  try {
    await openEmptyPage(page, modules);
    const systems = await systemsIn(page, modules);
    const rows: string[][] = [];
    for (const system of systems) rows.push(await row(page, system));
    return [
      ['system', ...KINDS, 'so paste'],
      ['-', '-', '-', '-', '-', '-'],
      ...rows,
    ]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n');
  } finally {
    await page.close();
  }
}

/** A page of an origin, from which editors load more of themselves. */
async function openEmptyPage(page: Page, modules: string): Promise<void> {
  const origin = 'http://editors.test/';
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const file = `${modules}/${request.url().slice(origin.length)}`;
    if (request.url() === origin) {
      void request.respond({contentType: 'text/html', body: '<!doctype html>'});
    } else if (request.url().startsWith(origin) && existsSync(file)) {
      void request.respond({body: readFileSync(file)});
    } else {
      void request.abort();
    }
  });
  await page.goto(origin);
}

async function row(page: Page, {name, save}: System): Promise<string[]> {
  const left: Record<string, string> = {};
  for (const kind of KINDS) {
    const saved = await save(snippet(kind, {host: HOST, settings}));
    left[kind] = await page.evaluate(whatIsLeft, saved);
  }
  const cells = KINDS.map((kind) => left[kind] ?? '');
  return [name, ...cells, adviceFor(left)];
}

/** The answers that somebody with this system would give. */
function adviceFor({element, frame = ''}: Record<string, string>): SnippetKind {
  const answers: Answers = {
    system: 'other',
    code: element === 'kept' ? 'yes' : isFrame(frame) ? 'frames' : 'no',
  };
  return whichSnippet(answers);
}

const isFrame = (left: string) => left.startsWith('kept');

/** Runs in the page, which parses what was saved as a visitor's browser would. */
function whatIsLeft(saved: string): string {
  const {body} = new DOMParser().parseFromString(`<body>${saved}`, 'text/html');
  const ours = '[src^="https://your-host.example/"]';
  const script = body.querySelector(`script${ours}`);
  const frame = body.querySelector(`iframe${ours}`);
  const element = body.querySelector('herts-da-support');
  const numbers = body.querySelectorAll('a[href^="tel:"]').length;
  const words = body.textContent ?? '';
  if (element && numbers > 0) {
    if (!element.querySelector('a')) return 'the numbers, outside the element';
    if (!script) return 'element and numbers, no script';
    return element.hasAttribute('accent') ? 'kept' : 'kept, without its colour';
  }
  if (element) return 'element alone';
  if (script) {
    const {searchParams} = new URL((script as HTMLScriptElement).src);
    return searchParams.has('accent') ? 'kept' : 'kept, without its colour';
  }
  if (frame) {
    return frame.hasAttribute('sandbox') ? 'kept, in a sandbox' : 'kept';
  }
  if (numbers > 0) return numbers > 1 ? 'the numbers' : 'the line above it';
  if (body.querySelector('a[href^="https://your-host.example/"]')) {
    return 'a link';
  }
  if (words.includes('<')) return 'shown as code';
  return words.trim() === '' ? 'nothing' : 'text';
}
