/**
 * Finds our script tag, and puts one widget on the page for it. Every rule here
 * exists because some content-management system changes the tag.
 */
import {fallbackLines} from '../directory/calling-order.js';
import {hertfordshire} from '../directory/hertfordshire.js';
import type {Listing} from '../directory/listings.js';
import {fromDocument, fromNode} from '../safety/page-document.js';
import {fallbackText} from '../wording/fallback.js';

const TAG = 'herts-da-support';

/**
 * Mounts one widget for the running tag, or for a waiting tag that names a
 * place: a tag manager, a consent tool or jQuery may run a copy of that tag
 * which has lost its settings and position. A module has no tag.
 */
export function mountFor(running: Document['currentScript']): void {
  const script = tagFor(running);
  const selector = script ? settingOf(script, 'mount') : null;
  if (script && selector !== null) mountIn(selector, script);
  else if (script?.closest('body') && isOurs(script)) mountAfter(script);
  else afterLoad(warnOfNothing);
}

function tagFor(
  running: Document['currentScript'],
): HTMLScriptElement | undefined {
  const tag =
    running instanceof HTMLScriptElement && running.src ? running : undefined;
  if (tag && settingOf(tag, 'mount') !== null) return tag;
  return waitingTag() ?? tag;
}

function mountAfter(script: HTMLScriptElement): void {
  if (script.nextElementSibling?.localName === TAG || authored()) return;
  if (wasAddedAtEnd(script)) {
    warn(
      'another script added ours at the end of the page, so the list is there. To choose its place, write a CSS selector for it into the address: herts-da-support.js?mount=%23help stands for #help.',
    );
  }
  const element = widgetFor(script);
  script.after(element);
  // A tag at the top runs before the rest of the page is there. The widget does
  // not wait for it, and is removed if an author's element follows.
  whenParsed(() => {
    if (authored()) element.remove();
  });
}

function mountIn(selector: string, script: HTMLScriptElement): void {
  script.setAttribute(MOUNTED, '');
  if (!isSelector(selector)) {
    warn(
      `data-mount="${selector}" is not a CSS selector, so nothing is shown.`,
    );
    return;
  }
  const mount = () => {
    const place = fromDocument('querySelector')(selector);
    if (place && !fromNode(place, 'querySelector')(TAG))
      fromNode(place, 'append')(widgetFor(script));
    return place !== null;
  };
  if (mount()) return;
  whenParsed(() => {
    if (!mount()) {
      warn(
        `data-mount="${selector}" matches nothing on this page, so nothing is shown.`,
      );
    }
  });
}

/**
 * The script runs in the head, in a bundle, or from another script, so it has
 * no position in the page.
 */
function warnOfNothing(): void {
  if (fromDocument('querySelector')(TAG)) return;
  warn(
    `the script runs, but nothing on this page says where to put the list, so nothing is shown. Write <${TAG}></${TAG}> there.`,
  );
}

function isSelector(words: string): boolean {
  try {
    fromDocument('createDocumentFragment')().querySelector(words);
    return true;
  } catch {
    return false;
  }
}

function authored(): boolean {
  return fromDocument('querySelector')(`${TAG}:not([${MOUNTED}])`) !== null;
}

function widgetFor(script: HTMLScriptElement): HTMLElement {
  const element = fromDocument('createElement')(TAG);
  element.setAttribute(MOUNTED, '');
  for (const name of settableAttributes()) {
    const value = settingOf(script, name);
    if (value !== null) element.setAttribute(name, value);
  }
  element.textContent = fallbackText(linesFor(element));
  return element;
}

/** If the page names a list of its own, that list may be for another place. */
function linesFor(element: HTMLElement): Listing[] {
  const lines = fallbackLines(hertfordshire);
  return element.hasAttribute('directory')
    ? lines.filter(({service}) => service.scope === 'national')
    : lines;
}

/** Empty if another script has defined an element with our name. */
function settableAttributes(): readonly string[] {
  const element = customElements.get(TAG);
  return element && 'observedAttributes' in element
    ? (element.observedAttributes as readonly string[])
    : [];
}

function whenParsed(callback: () => void): void {
  if (fromDocument('readyState') !== 'loading') callback();
  else
    fromDocument('addEventListener')('DOMContentLoaded', callback, {
      once: true,
    });
}

/**
 * Runs in a task after the load event, because the page may add an element
 * then.
 */
function afterLoad(callback: () => void): void {
  const later = () => void setTimeout(callback);
  if (fromDocument('readyState') === 'complete') later();
  else window.addEventListener('load', later, {once: true});
}

function warn(sentence: string): void {
  console.warn(`<${TAG}>: ${sentence}`);
}

/**
 * On an element: a script tag made it, not an author. On a tag: it has been
 * used.
 */
const MOUNTED = 'data-mounted';

/**
 * Matches our file under any name from a release, a CDN or an asset pipeline:
 * with a version, a hash, `.min`, or without an extension.
 */
const FILE_NAME = /(^|\/)[^/]*herts-da-support[^/]*$/i;

/** Invisible elements that may follow the last tag of a body. */
const UNSEEN = ['script', 'style', 'link', 'noscript', 'template'];

/** Whether the tag loads our file alone. A bundle has another name. */
function isOurs(script: HTMLScriptElement): boolean {
  return isOurFile(script.src);
}

/**
 * The first unused tag that names a place. A consent tool may keep its address
 * in another attribute.
 */
function waitingTag(): HTMLScriptElement | undefined {
  return [...fromDocument('scripts')].find(
    (script) =>
      !script.hasAttribute(MOUNTED) &&
      isOurFile(addressOf(script)) &&
      settingOf(script, 'mount') !== null,
  );
}

/**
 * A setting from a `data-` attribute or, because some systems drop those, from
 * the query of the script's address.
 */
function settingOf(script: HTMLScriptElement, name: string): string | null {
  const [, query] = /\?([^#]*)/.exec(addressOf(script)) ?? [];
  return (
    script.getAttribute(`data-${name}`) ?? new URLSearchParams(query).get(name)
  );
}

/**
 * Whether another script, such as a tag manager, put the tag at the end of the
 * body. It cannot be known for a tag with `async` while the page loads.
 */
function wasAddedAtEnd(script: HTMLScriptElement): boolean {
  const later = [...fromDocument('body').children].slice(
    [...fromDocument('body').children].indexOf(script) + 1,
  );
  return (
    fromNode(script, 'parentElement') === fromDocument('body') &&
    wasAddedByScript(script) &&
    later.every(({localName}) => UNSEEN.includes(localName))
  );
}

/**
 * The page's own tags run before the page is complete; those without `async` or
 * `defer` run while it is read.
 */
function wasAddedByScript(script: HTMLScriptElement): boolean {
  const readyState = fromDocument('readyState');
  if (readyState === 'complete') return true;
  if (script.hasAttribute('async')) return false;
  // A tag made by a script is async without the attribute.
  return script.async || (readyState === 'interactive' && !script.defer);
}

function addressOf(script: HTMLScriptElement): string {
  const values = [...script.attributes].map(({value}) => value);
  return script.src || (values.find(isOurFile) ?? '');
}

function isOurFile(address: string): boolean {
  return FILE_NAME.test(address.replace(/[?#].*/s, ''));
}
