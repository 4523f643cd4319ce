/** Finds out which details a visitor has opened in the widget. */
import {fromDocument} from '../safety/page-document.js';

/** Whether a returning visitor must find the widget as they left it. */
export function isInUse(host: Element, root: ShadowRoot): boolean {
  return (
    host.contains(fromDocument('activeElement')) ||
    root.querySelector('.more[open]') !== null
  );
}

export function closeDetails(root: ShadowRoot, selector: string): void {
  const all = root.querySelectorAll<HTMLDetailsElement>(selector);
  for (const details of all) details.open = false;
}
