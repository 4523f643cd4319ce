/**
 * A closed root that is handed to no script of the page in passing.
 *
 * Recorders and other libraries put functions of their own in the place of
 * `attachShadow` (Clarity, OpenReplay) and `addEventListener` (Sentry), and so
 * see closed roots and what is pressed in them. Where one stands there, the
 * browser's own is lent by an empty frame that is gone at once: it costs a
 * third of the time until the first paint, so it is made only then. A script
 * that means to look in patches more than that, and still does.
 */
import {fromDocument} from './page-document.js';

interface Lent {
  readonly attachShadow: Element['attachShadow'];
  readonly addEventListener: EventTarget['addEventListener'];
}

let lent: Lent | undefined;

export function attachClosedRoot(host: Element): ShadowRoot {
  lent ??= lend();
  return lent.attachShadow.call(host, {mode: 'closed'});
}

/** Listens on a closed root, whose events have targets inside. */
export function listenInside<Name extends keyof GlobalEventHandlersEventMap>(
  root: ShadowRoot,
  name: Name,
  handle: (event: GlobalEventHandlersEventMap[Name]) => void,
): void {
  lent ??= lend();
  lent.addEventListener.call(root, name, handle as EventListener);
}

function lend(): Lent {
  const here = methodsOf(window);
  if (Object.entries(here).every(isTheBrowsers)) return here;
  const frame = fromDocument('createElement')('iframe');
  fromDocument('documentElement').append(frame);
  try {
    return methodsOf(frame.contentWindow as Window & typeof globalThis);
  } catch {
    // In a sandbox nothing is lent. The widget comes before its secrecy.
    return here;
  } finally {
    frame.remove();
  }
}

function methodsOf({
  Element: {prototype: element},
  EventTarget: {prototype: target},
}: typeof globalThis): Lent {
  return {
    attachShadow: element.attachShadow,
    addEventListener: target.addEventListener,
  };
}

/**
 * By its text, which has no name where it was bound or is a Proxy. A library
 * that also changes what the text is has put a function there, and none of the
 * browser's methods is a constructor.
 */
function isTheBrowsers([name, method]: [string, object]): boolean {
  const text = Function.prototype.toString.call(method).replaceAll(/\s+/g, ' ');
  return (
    text === `function ${name}() { [native code] }` &&
    !Object.hasOwn(method, 'prototype')
  );
}
