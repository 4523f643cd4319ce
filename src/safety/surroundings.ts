/** What the widget stands in, and so what works inside it. */
import {fromDocument} from './page-document.js';

/**
 * `page`: no frame at all. `frame`: links can lead out of it. `sandbox`: numbers
 * cannot be called and links lead nowhere. `wordpress`: a sandbox too, around
 * our own page, where a script of WordPress leads to addresses of our host.
 */
export type Surroundings = 'page' | 'frame' | 'sandbox' | 'wordpress';

/** `wordpress` is for our own page to find out: see `frame/`. */
export function surroundings(): Exclude<Surroundings, 'wordpress'> {
  // `window.parent` may be a variable of the page, and `top` never.
  if (window.top === window) return 'page';
  return isSandboxed(window) ? 'sandbox' : 'frame';
}

/** A sandbox is what an iframe asks for, and every iframe around it. */
function isSandboxed(inner: Window): boolean {
  // No address, no origin: the sandbox of a frame that asks for none.
  if (inner.origin === 'null') return true;
  if (inner.top === inner) return false;
  const {frameElement} = inner;
  const around =
    frameElement && fromDocument('defaultView', frameElement.ownerDocument);
  return frameElement && around
    ? frameElement.hasAttribute('sandbox') || isSandboxed(around)
    : isForbiddenDomain(inner.document);
}

/**
 * Where the page around is of another origin nothing else tells a sandbox that
 * allows the frame its own: every sandbox forbids this, whatever it allows.
 */
function isForbiddenDomain(inner: Document): boolean {
  try {
    inner.domain = String(inner.domain);
    return false;
  } catch {
    return true;
  }
}
