/** No link is dead: it leads out of a frame, or it is text. */
import type {Surroundings} from '../../safety/surroundings.js';
import {warnBroken} from '../warn-once.js';

/** The exit never leads where its address says: it is pressed, and handled. */
const LINKS = 'a[href]:not([part~=exit])';

export function linksIn(root: ShadowRoot): HTMLAnchorElement[] {
  try {
    return [...root.querySelectorAll<HTMLAnchorElement>(LINKS)];
  } catch (error) {
    // A page has broken it. What is drawn stays, with its exit.
    warnBroken(error);
    return [];
  }
}

export function fitLinks(root: ShadowRoot, around: Surroundings): void {
  for (const link of linksIn(root)) {
    if (around === 'sandbox') link.removeAttribute('href');
    // Also where the page has another target for all of its links.
    else aim(link, around === 'frame' ? '_top' : '_self');
  }
}

/** What is so already is not touched. */
function aim(link: HTMLAnchorElement, target: string): void {
  if (link.target !== target) link.target = target;
}
