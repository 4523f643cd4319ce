/** How visitors leave the widget: by its links and its exit. */
import {leave, type LeavingWords} from '../safety/quick-exit.js';
import type {Surroundings} from '../safety/surroundings.js';

/** Our own iframe page has a different way out than the element. */
export interface WayOut {
  /** The surroundings for which the words are true. */
  readonly surroundings: Surroundings;
  /** The address that a link should open. Absent: none, so it is text. */
  readonly href: (address: string) => string | undefined;
  /** Handles a click in the root, also outside links. */
  readonly handleClick: (event: MouseEvent) => void;
  /** Blanks the page and leaves it. */
  readonly leave: (exitUrl: string, words: LeavingWords) => void;
}

export function wayOutOf(surroundings: Surroundings): WayOut {
  return {
    surroundings,
    href: (address) => (surroundings === 'sandbox' ? undefined : address),
    handleClick: followByCopy,
    leave,
  };
}

/**
 * Handles a click in the root: follows a link through a copy outside the
 * document. The Navigation API gives every script of the page the link that was
 * pressed, and a link inside would reveal the closed root. The browser follows
 * `tel:` links itself, so that they dial.
 */
function followByCopy(event: MouseEvent): void {
  const {target, currentTarget: root} = event;
  if (event.defaultPrevented || opensElsewhere(event)) return;
  const link = target instanceof Element && target.closest('a');
  if (!link || !/^https?:$/.test(link.protocol)) return;
  // The page owns the content that it puts into a slot.
  if (!(root as ShadowRoot).contains(link)) return;
  event.preventDefault();
  (link.cloneNode() as HTMLAnchorElement).click();
}

/** Whether the click opens another tab or window, or downloads. */
function opensElsewhere(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}
