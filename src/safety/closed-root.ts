/**
 * A closed root that is handed to no script of the page in passing.
 *
 * Recorders and other libraries put functions of their own in the place of
 * `attachShadow` (Clarity, OpenReplay) and `addEventListener` (Sentry), and so
 * see closed roots and what is pressed in them. What is called here is the
 * browser's own, lent by an empty frame that is gone at once. A script that
 * means to look in patches more than that, and still does.
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
  const frame = fromDocument('createElement')('iframe');
  fromDocument('documentElement').append(frame);
  try {
    return methodsOf(frame.contentWindow as Window & typeof globalThis);
  } catch {
    // In a sandbox nothing is lent. The widget comes before its secrecy.
    return methodsOf(window);
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
