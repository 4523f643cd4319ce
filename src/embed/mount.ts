/**
 * Puts one widget on the page for a script tag that stands alone. Every rule
 * here answers to something that a content-management system does to the tag.
 */
import {english} from '../wording/messages.js';

const TAG = 'herts-da-support';

/** On an element: a script tag made it, no author. On a tag: it has been used. */
const MOUNTED = 'data-mounted';

/** Our file, plain or with its version, whatever follows the path. */
const FILE_NAME = /(^|\/)herts-da-support(-\d[\w.-]*)?\.js$/;

/**
 * Mounts one widget for the tag that is running. Without one (a module, a tag
 * manager) only a tag with `data-mount` that was not used yet counts.
 */
export function mountFor(running: Document['currentScript']): void {
  const script = isOurs(running) ? running : waitingTag();
  if (!script) return;
  const selector = script.getAttribute('data-mount');
  if (selector !== null) mountIn(selector, script);
  else if (script.closest('body')) mountAfter(script);
}

function isOurs(script: Element | null): script is HTMLScriptElement {
  return (
    script instanceof HTMLScriptElement &&
    FILE_NAME.test(script.src.replace(/[?#].*/, ''))
  );
}

function waitingTag(): HTMLScriptElement | undefined {
  const tags = document.querySelectorAll(
    `script[data-mount]:not([${MOUNTED}])`,
  );
  return [...tags].filter(isOurs)[0];
}

function mountAfter(script: HTMLScriptElement): void {
  if (script.nextElementSibling?.localName === TAG || authored()) return;
  const element = widgetFor(script);
  script.after(element);
  // A tag at the top runs before the rest of the page is there. Waiting would
  // keep people waiting, so the widget makes way if an author's comes later.
  whenParsed(() => {
    if (authored()) element.remove();
  });
}

function mountIn(selector: string, script: HTMLScriptElement): void {
  script.setAttribute(MOUNTED, '');
  if (!isSelector(selector)) {
    console.warn(
      `<${TAG}>: data-mount="${selector}" is no CSS selector, so nothing is shown.`,
    );
    return;
  }
  const mount = () => {
    const place = document.querySelector(selector);
    if (place && !place.querySelector(TAG)) place.append(widgetFor(script));
    return place !== null;
  };
  if (mount()) return;
  whenParsed(() => {
    if (!mount()) {
      console.warn(
        `<${TAG}>: data-mount="${selector}" matches nothing on this page, so nothing is shown.`,
      );
    }
  });
}

function isSelector(words: string): boolean {
  try {
    document.createDocumentFragment().querySelector(words);
    return true;
  } catch {
    return false;
  }
}

function authored(): boolean {
  return document.querySelector(`${TAG}:not([${MOUNTED}])`) !== null;
}

function widgetFor(script: HTMLScriptElement): HTMLElement {
  const element = document.createElement(TAG);
  element.setAttribute(MOUNTED, '');
  for (const name of settableAttributes()) {
    const value = script.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  element.textContent = english.fallback;
  return element;
}

/** None where the name belongs to somebody else's element. */
function settableAttributes(): readonly string[] {
  const element = customElements.get(TAG);
  return element && 'observedAttributes' in element
    ? (element.observedAttributes as readonly string[])
    : [];
}

function whenParsed(callback: () => void): void {
  if (document.readyState !== 'loading') callback();
  else document.addEventListener('DOMContentLoaded', callback, {once: true});
}
