/**
 * A partner's page in an iframe: the shipped script runs in it as the browser
 * parses it, with open roots so that a test can look.
 */
import {expect} from 'chai';
import type {HertsDaSupportElement} from '../../src/element/herts-da-support.js';
import {OPEN_ROOTS} from '../../scripts/open-roots.mjs';
import {textOf} from './open-widget.js';

/** Where the shipped script lies. The whole tag is `SCRIPT` in partner-site.ts. */
export const SCRIPT_URL = '/dist/herts-da-support.js';
const TAG = 'herts-da-support';

/** A page after everything in it has loaded. */
export interface Page {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** Warnings, errors and uncaught exceptions, as an author would read them. */
  readonly lines: string[];
}

interface Before {
  /** Runs before everything else, as another script of the page would. */
  first?: string;
  /** Stands in `<head>`. */
  head?: string;
}

// The same in every page: what goes wrong is kept, and roots are open.
const watch = `
  window.lines = [];
  for (const level of ['log', 'info', 'warn', 'error']) {
    console[level] = (...words) => lines.push(words.join(' '));
  }
  addEventListener('error', (event) =>
    lines.push(event.message ?? 'not loaded: ' + event.target.src), true);
  addEventListener('unhandledrejection', ({reason}) => lines.push(String(reason)));
  ${OPEN_ROOTS}
`;

const frames: HTMLIFrameElement[] = [];

/** Opens a page whose body is given, and waits until it has loaded. */
export function open(
  body: string,
  {first = '', head = ''}: Before = {},
): Promise<Page> {
  return load((frame) => {
    frame.srcdoc = `<!doctype html><html lang="en"><head><meta charset="utf-8">
      <title>Help</title><script>${watch}${first}</script>${head}</head>
      <body>${body}</body></html>`;
  });
}

/** Opens a file of test/embed/pages. It keeps its errors itself. */
export function openFile(name: string): Promise<Page> {
  return load((frame) => {
    frame.src = `/test/embed/pages/${name}`;
  });
}

async function load(address: (frame: HTMLIFrameElement) => void) {
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  address(frame);
  frames.push(frame);
  await new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
    document.body.append(frame);
  });
  const window = frame.contentWindow as Page['window'];
  const {lines = []} = window as {lines?: string[]};
  return {window, document: window.document, lines};
}

export function closePages(): void {
  for (const frame of frames.splice(0)) frame.remove();
}

/** Every widget of a page, in the order of the page. */
export function widgetsOf({document}: Page): HertsDaSupportElement[] {
  return [...document.querySelectorAll<HertsDaSupportElement>(TAG)];
}

/** The one widget of a page, once its statuses are there. */
export async function widgetOf(page: Page) {
  const [widget, ...others] = widgetsOf(page);
  if (!widget || others.length > 0) {
    throw new Error(
      `The page has ${others.length + (widget ? 1 : 0)} widgets.`,
    );
  }
  await widget.ready;
  return widget;
}

/** So many widgets, each with its statuses, and not a word of complaint. */
export async function expectWhole(page: Page, count = 1): Promise<void> {
  const widgets = widgetsOf(page);
  expect(widgets).to.have.length(count);
  await Promise.all(widgets.map((widget) => widget.ready));
  for (const widget of widgets) {
    expect(textOf(widget)).to.include('Who you can call now');
  }
  expect(page.lines).to.deep.equal([]);
}
