/** How visitors leave the widget: by its links and its exit. */
import {leave, type LeavingWords} from '../safety/quick-exit.js';
import type {Surroundings} from '../safety/surroundings.js';
import {followByCopy} from './follow-link.js';

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
