/** Records the widget's effects on its page. */

const own = Object.getOwnPropertyDescriptor(Document.prototype, 'hidden')!;

export function focusPage(): void {
  window.dispatchEvent(new Event('focus'));
}

/** Another tab is looked at. */
export function hidePage(): void {
  Object.defineProperty(Document.prototype, 'hidden', {
    ...own,
    get: () => true,
  });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** This tab is looked at again. */
export function showPage(): void {
  restorePage();
  document.dispatchEvent(new Event('visibilitychange'));
}

/** The page comes back from the browser's back-forward cache. */
export function returnFromCache(): void {
  window.dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
}

/** Without an event: for the end of a test. */
export function restorePage(): void {
  Object.defineProperty(Document.prototype, 'hidden', own);
}
