/** How one gets out of the widget: by its links and its exit. */
import {leave, type LeavingWords} from '../safety/quick-exit.js';
import type {Surroundings} from '../safety/surroundings.js';
import {followByCopy} from './follow-link.js';

/** Our own page in a frame has another than the element. */
export interface WayOut {
  /** What the words are true for. */
  readonly surroundings: Surroundings;
  /** Where a link to an address leads. Absent: nowhere, so it is text. */
  readonly href: (address: string) => string | undefined;
  /** A click in the root, also on what is no link. */
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
