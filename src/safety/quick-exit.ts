/**
 * Leaving fast: the page is blank in the same task, before any network
 * answers, and the place it is left for takes its place in the history of the
 * tab, so that Back does not return to it.
 */
import type {Messages} from '../wording/messages.js';
import {disarm, stopScripts} from './disarm.js';
import {fromDocument} from './page-document.js';

/** A page that is still there after this does not go by itself. */
const PATIENCE_MS = 2000;

/** How long the browser may take to go through the page's own entries. */
const STEPS_MS = 300;

/** How long, of that, it may take to give them another address. */
const RENAMING_MS = 200;

/** For those who listen, and for those who wait. */
export type LeavingWords = Pick<Messages['exit'], 'leaving' | 'closeTab'>;

type Page = Window & typeof globalThis;

/**
 * Blanks the page and leaves it; from inside a frame, the page around it. What
 * is of another origin cannot be blanked, and may not let itself be left: then
 * the words say what to do.
 *
 * The browser's own list of visited pages is not touched: no page can do that.
 */
export function leave(exitUrl: string, words: LeavingWords): void {
  const page = outermostPage();
  const isAround = page !== window;
  const {top} = window;
  const isFramed = top !== window;
  try {
    blank(words, page);
  } finally {
    // A page may have broken what blanking calls. Its visitor leaves it.
    if (isAround) leaveFromInside(page, exitUrl);
    else if (isFramed) leaveAround(top, exitUrl);
    else leaveForGood(exitUrl);
  }
}

/** The page around all frames, where this one may change it. */
function outermostPage(): Page {
  try {
    const top = window.top as Page;
    return top.document ? top : window;
  } catch {
    return window;
  }
}

/**
 * The frame that asks for it is gone with the page around it, and a browser
 * does not do what is asked in such a frame. The page itself goes on.
 */
function leaveFromInside({document}: Page, exitUrl: string): void {
  const meta = fromDocument('createElement', document)('meta');
  meta.httpEquiv = 'refresh';
  meta.content = `0; url=${exitUrl}`;
  root(document).append(meta);
  fromDocument('close', document)();
}

function leaveAround(top: Window | null, exitUrl: string): void {
  try {
    top?.location.replace(exitUrl);
  } catch {
    sayHowToLeave();
  }
}

/**
 * Steps to a fragment, or of a page that draws its own ways, are entries of the
 * history as well. From the last to the first each gets the address of the front
 * page, and the first makes way: neither Back nor Forward shows this page.
 */
function leaveForGood(exitUrl: string): void {
  const go = () => window.location.replace(exitUrl);
  const keys = ownEntries();
  if (keys.length < 2) go();
  else void Promise.race([renameAll(keys), wait(STEPS_MS)]).then(go, go);
}

/**
 * Whether the browser tells a page its entries in the history. Elsewhere Back
 * can return to one.
 */
export function knowsEntries(): boolean {
  return 'navigation' in window;
}

/** The keys of the page's own entries. */
function ownEntries(): string[] {
  try {
    const entries = window.navigation.entries();
    return entries.flatMap(({key, sameDocument}) => (sameDocument ? key : []));
  } catch {
    return [];
  }
}

/** Ends at the first. Where time is short the others keep their address. */
async function renameAll(keys: readonly string[]): Promise<void> {
  const end = performance.now() + RENAMING_MS;
  const {navigation, history, location} = window;
  const front = `${location.origin}/`;
  const [first, ...later] = keys;
  const isFront = location.pathname === '/';
  const known = isFront ? [] : later.reverse();
  for (const key of [...known, first as string]) {
    if (key !== first && performance.now() > end) continue;
    if (key !== navigation.currentEntry?.key)
      await navigation.traverseTo(key).committed;
    if (!isFront) history.replaceState(null, '', front);
  }
  // Within this task Firefox would let the last make way.
  await wait(0);
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((done) => void setTimeout(done, milliseconds));
}

/** Nothing of the page is left, and the next one is not told of it. */
export function blank(words: LeavingWords, page: Page = window): void {
  const {document} = page;
  const steps = [
    () => hide(document),
    () => pauseMedia(document),
    () => disarm(page),
    () => stopScripts(page),
    () => dropEverything(document),
    () => write(document, words),
    () => forbidReferrer(document),
    () => reloadWhenBack(page),
  ];
  // What a page has broken keeps the others from nothing.
  for (const step of steps) {
    try {
      step();
    } catch {
      continue;
    }
  }
}

/** On the blank: at once, and not when patience is over. */
export function sayHowToLeave(): void {
  for (const each of fromDocument('getAnimations')()) each.finish();
}

/**
 * Covers what a popover cannot: the top layer, a dialog that opens later, a
 * banner at any z-index. A style that a script sets through CSSOM is allowed by
 * any content security policy.
 */
function hide(document: Document): void {
  const {style} = root(document);
  // A page that fades as a whole would stay in sight for as long as that takes.
  style.setProperty('transition', 'none', 'important');
  style.setProperty('display', 'none', 'important');
}

/** Sound would go on until the next page answers. */
function pauseMedia(document: Document): void {
  const all = fromDocument('querySelectorAll', document)('audio, video');
  for (const each of all) (each as HTMLMediaElement).pause();
}

/**
 * An opened document has nothing to show, no frames and no listeners left: so
 * nobody asks "Leave site?", neither the page nor a frame in it, and no script
 * holds its visitor back with a message. An XML document cannot be opened. It
 * is hidden, and may ask.
 */
function dropEverything(document: Document): void {
  fromDocument('open', document)();
}

/**
 * Shows nothing, says that the next page loads, and where it does not come says
 * what to do: by an animation, which needs no script of a frame that is gone.
 */
function write(document: Document, words: LeavingWords): void {
  const create = fromDocument('createElement', document);
  const page = create('html');
  page.style.colorScheme = 'light dark';
  page.style.background = 'Canvas';
  page.style.opacity = '0';
  const body = create('body');
  body.setAttribute('role', 'alert');
  const loading = create('p');
  loading.textContent = words.leaving;
  const close = create('p');
  close.textContent = words.closeTab;
  close.style.visibility = 'hidden';
  body.append(loading, close);
  page.append(body);
  fromDocument('append', document)(page);
  const later = {delay: PATIENCE_MS, duration: 1, fill: 'forwards'} as const;
  loading.animate({visibility: ['hidden', 'hidden']}, later);
  close.animate({visibility: ['visible', 'visible']}, later);
  page.animate({opacity: [1, 1]}, later);
}

/** The next page is not told where its visitor comes from. */
function forbidReferrer(document: Document): void {
  const meta = fromDocument('createElement', document)('meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  (fromDocument('head', document) ?? root(document)).append(meta);
}

/** The browser may have stopped on the way, and kept the blank. */
function reloadWhenBack(page: Page): void {
  page.addEventListener('pageshow', ({persisted}) => {
    if (persisted) page.location.reload();
  });
}

function root(document: Document): HTMLElement {
  return fromDocument('documentElement', document);
}
