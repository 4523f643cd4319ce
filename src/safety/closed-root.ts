/**
 * A closed root that no script of the page is handed.
 *
 * Clarity and OpenReplay put a function of their own in the place of
 * `attachShadow`, and with it see closed roots too: what is pressed in them and
 * where their links lead. Where a page has done so, an empty frame that is gone
 * at once lends the browser's own function.
 */
import {fromDocument} from './page-document.js';

/** Gives the element a closed root, past what a page made of `attachShadow`. */
export function attachClosedRoot(host: Element): ShadowRoot {
  const {attachShadow} = Element.prototype;
  const attach = isNative(attachShadow) ? attachShadow : lentAttachShadow();
  return (attach ?? attachShadow).call(host, {mode: 'closed'});
}

function lentAttachShadow(): Element['attachShadow'] | undefined {
  const frame = fromDocument('createElement')('iframe');
  fromDocument('documentElement').append(frame);
  try {
    const lent = frame.contentWindow as (Window & typeof globalThis) | null;
    return lent?.Element.prototype.attachShadow;
  } catch {
    // In a sandbox nothing is lent. The widget comes before its secrecy.
    return undefined;
  } finally {
    frame.remove();
  }
}

const isNative = (method: unknown) => /\[native code\]/.test(String(method));
