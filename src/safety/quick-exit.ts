/**
 * Leaves fast. The page is blank in the same task, before any network answers.
 * The new page replaces it in the history of the tab, so that Back does not
 * return to it.
 */
import type {Messages} from '../wording/messages.js';
import {fromDocument} from './page-document.js';

/** After this time a page that is still there will not go by itself. */
const PATIENCE_MS = 2000;

/** How long going through the page's own history entries may take. */
const STEPS_MS = 300;

/** How much of that may be spent on changing their addresses. */
const RENAMING_MS = 200;

/** For screen readers, and for people who have to wait. */
export type LeavingWords = Pick<Messages['exit'], 'leaving' | 'closeTab'>;

type Page = Window & typeof globalThis;

/**
 * Blanks the page and leaves it. In a frame, it leaves the page around it. A
 * page of another origin cannot be blanked, and may not allow the exit: then
 * the words say what to do.
 *
 * The browser's own list of visited pages remains, because no page can change
 * it.
 */
export function leave(exitUrl: string, words: LeavingWords): void {
  const page = outermostPage();
  const isAround = page !== window;
  const {top} = window;
  const isFramed = top !== window;
  try {
    blank(words, page);
  } finally {
    // The visitor leaves even if the page has broken the methods for blanking.
    if (isAround) leaveFromInside(page, exitUrl);
    else if (isFramed) leaveAround(top, exitUrl);
    else leaveForGood(exitUrl);
  }
}

/** The page around all frames, if this one may change it. */
function outermostPage(): Page {
  try {
    const top = window.top as Page;
    return top.document ? top : window;
  } catch {
    return window;
  }
}

/**
 * Replacing the outer page removes this frame, and browsers ignore requests
 * from a removed frame. The outer page itself has to go on.
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
 * Moves to a fragment and within a single-page app also add history entries.
 * From last to first, each gets the address of the front page, and the first is
 * replaced: then neither Back nor Forward shows this page.
 */
function leaveForGood(exitUrl: string): void {
  const go = () => window.location.replace(exitUrl);
  const keys = ownEntries();
  if (keys.length < 2) go();
  else void Promise.race([renameAll(keys), wait(STEPS_MS)]).then(go, go);
}

/** Whether pages know their history entries. If not, Back can return. */
export function knowsEntries(): boolean {
  return 'navigation' in window;
}

function ownEntries(): string[] {
  try {
    const entries = window.navigation.entries();
    return entries.flatMap(({key, sameDocument}) => (sameDocument ? key : []));
  } catch {
    return [];
  }
}

/** Ends at the first entry. If time runs out, the others keep their address. */
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
  // In the same task Firefox would replace the last entry instead.
  await wait(0);
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((done) => void setTimeout(done, milliseconds));
}

/** Removes everything of the page, and keeps its address from the next one. */
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
  // A step that the page has broken must not prevent the others.
  for (const step of steps) {
    try {
      step();
    } catch {
      continue;
    }
  }
}

/** Shows on the blank page what to do, without waiting. */
function sayHowToLeave(): void {
  for (const each of fromDocument('getAnimations')()) each.finish();
}

/**
 * Hides what a popover cannot cover: the top layer, a dialog that opens later,
 * a banner at any z-index. Every content security policy allows styles that a
 * script sets through CSSOM.
 */
function hide(document: Document): void {
  const {style} = root(document);
  // A page with a transition would stay visible while it fades.
  style.setProperty('transition', 'none', 'important');
  style.setProperty('display', 'none', 'important');
}

/** Sound would go on until the next page loads. */
function pauseMedia(document: Document): void {
  const all = fromDocument('querySelectorAll', document)('audio, video');
  for (const each of all) (each as HTMLMediaElement).pause();
}

/**
 * Opening a document removes its content, frames and listeners. So neither the
 * page nor a frame in it asks "Leave site?", and no script holds the visitor
 * with a dialog. An XML document cannot be opened: it is hidden, and may ask.
 */
function dropEverything(document: Document): void {
  fromDocument('open', document)();
}

/**
 * Shows nothing, and tells screen readers that the next page is loading. If it
 * does not load, an animation shows what to do, because the script of a removed
 * frame no longer runs.
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

/** Keeps the address of this page from the next one. */
function forbidReferrer(document: Document): void {
  const meta = fromDocument('createElement', document)('meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  (fromDocument('head', document) ?? root(document)).append(meta);
}

/** The browser may have stopped on the way and kept the blank page. */
function reloadWhenBack(page: Page): void {
  page.addEventListener('pageshow', ({persisted}) => {
    if (persisted) page.location.reload();
  });
}

function root(document: Document): HTMLElement {
  return fromDocument('documentElement', document);
}

/** The ids of timers are numbers. Older timers than these are left. */
const MOST_TIMERS = 100_000;

const nothing = () => undefined;

/**
 * Keeps listeners from changing a navigation, and dialogs from opening.
 * `document.open()` removes the page's listeners, but not those of the
 * Navigation API, nor its timers and dialogs.
 */
function disarm(page: Page): void {
  const {Event, NavigateEvent, BeforeUnloadEvent} = page;
  const changes: [owner: object | undefined, name: string, to: unknown][] = [
    [Event.prototype, 'preventDefault', nothing],
    [Event.prototype, 'returnValue', true],
    [BeforeUnloadEvent.prototype, 'returnValue', ''],
    [NavigateEvent?.prototype, 'intercept', nothing],
    [page, 'alert', nothing],
    [page, 'prompt', nothing],
    [page, 'confirm', () => true],
    [page, 'print', nothing],
  ];
  for (const [owner, name, to] of changes) {
    if (owner) replace(owner, name, to);
  }
}

/** Has no effect on an object that the page has frozen. */
function replace(owner: object, name: string, to: unknown): void {
  Reflect.defineProperty(owner, name, {
    configurable: true,
    get: () => to,
    set: nothing,
  });
}

/** Timers, frames and unfinished loading could draw on the blank page. */
function stopScripts(page: Page): void {
  page.stop();
  count(page.setTimeout(nothing), (id) => page.clearTimeout(id));
  count(page.requestAnimationFrame(nothing), (id) =>
    page.cancelAnimationFrame(id),
  );
  // WebKit has no idle callbacks.
  if ('requestIdleCallback' in page) {
    count(page.requestIdleCallback(nothing), (id) =>
      page.cancelIdleCallback(id),
    );
  }
}

function count(last: number, clear: (id: number) => void): void {
  const oldest = Math.max(0, last - MOST_TIMERS);
  for (let id = last; id > oldest; id -= 1) clear(id);
}
