/**
 * A closed root that no script of the page is handed.
 *
 * Clarity and OpenReplay put a function of their own in the place of
 * `attachShadow`, and with it see closed roots too: what is pressed in them and
 * where their links lead. Where a page has done so, an empty frame that is gone
 * at once lends the browser's own function.
 */

/** Gives the element a closed root, past what a page made of `attachShadow`. */
export function attachClosedRoot(host: Element): ShadowRoot {
  const attach = (prototype: Element) =>
    prototype.attachShadow.call(host, {mode: 'closed'});
  if (isNative(Element.prototype.attachShadow)) return attach(host);
  const frame = document.createElement('iframe');
  document.documentElement.append(frame);
  try {
    const lent = frame.contentWindow as (Window & typeof globalThis) | null;
    return attach(lent ? lent.Element.prototype : host);
  } finally {
    frame.remove();
  }
}

const isNative = (method: unknown) => /\[native code\]/.test(String(method));
