/** Finds out what surrounds the widget, which decides what works inside it. */
import {fromDocument} from './page-document.js';

/**
 * `page`: no frame. `frame`: links can lead out of it. `sandbox`: numbers
 * cannot be called and links lead nowhere. `wordpress`: a sandbox around our
 * own page, in which a script of WordPress follows links to our host.
 */
export type Surroundings = 'page' | 'frame' | 'sandbox' | 'wordpress';

/** Our own iframe page detects `wordpress`. */
export function surroundings(): Exclude<Surroundings, 'wordpress'> {
  // A page can redefine `window.parent`, but not `window.top`.
  if (window.top === window) return 'page';
  return isSandboxed(window) ? 'sandbox' : 'frame';
}

/** A sandbox may come from the iframe itself or from any iframe around it. */
function isSandboxed(inner: Window): boolean {
  // A sandboxed frame without an origin of its own.
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
 * Detects a sandbox that allows the frame its origin, in a page of another
 * origin. Every sandbox forbids setting `domain`, whatever it allows.
 */
function isForbiddenDomain(inner: Document): boolean {
  try {
    inner.domain = String(inner.domain);
    return false;
  } catch {
    return true;
  }
}
