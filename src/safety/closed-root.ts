/**
 * Attaches a closed root without exposing it to the scripts of the page.
 *
 * Recorders and other libraries replace `attachShadow` (Clarity, OpenReplay)
 * and `addEventListener` (Sentry), and so see closed roots and the presses in
 * them. If a method has been replaced, a temporary empty frame lends the
 * browser's own. The frame costs a third of the time until the first paint, so
 * it is made only if needed. A script that sets out to look inside replaces
 * more, and still can.
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

/** Listens on a closed root without exposing the elements inside as targets. */
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
    // A sandbox lends nothing. Showing the widget matters more than secrecy.
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
 * Compares the text of the function, which lacks the name in bound functions
 * and proxies. A library that also fakes the text has put in a plain function:
 * it has a prototype, which the browser's methods do not.
 */
function isTheBrowsers([name, method]: [string, object]): boolean {
  const text = Function.prototype.toString.call(method).replaceAll(/\s+/g, ' ');
  return (
    text === `function ${name}() { [native code] }` &&
    !Object.hasOwn(method, 'prototype')
  );
}
