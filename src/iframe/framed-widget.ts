/** The element on our own iframe page, where WordPress may open links. */
import {hertfordshire} from '../directory/hertfordshire.js';
import {namedPages} from '../directory/listings.js';
import {HertsDaSupportElement} from '../element/herts-da-support.js';
import {wayOutOf, type WayOut} from '../element/way-out.js';
import {blank} from '../safety/quick-exit.js';
import {surroundings} from '../safety/surroundings.js';
import {askToOpen, embedSecret, keepHeight} from './parent-messages.js';

export class FramedWidget extends HertsDaSupportElement {
  override plainPage = new URL('plain.html', location.href).href;

  protected override readonly wayOut = wayOutHere();
}

function wayOutHere(): WayOut {
  const around = surroundings();
  if (around === 'sandbox' && embedSecret() !== undefined) return byWordPress;
  const wayOut = wayOutOf(around);
  return {
    ...wayOut,
    leave(exitUrl, words) {
      keepHeight();
      wayOut.leave(exitUrl, words);
    },
  };
}

/** An address without a file on our own host becomes text. */
const byWordPress: WayOut = {
  surroundings: 'wordpress',
  href: (address) => (fileFor(address) ? address : undefined),
  handleClick(event) {
    const {target} = event;
    const link = target instanceof Element ? target.closest('a') : null;
    const file = fileFor(link?.getAttribute('href'));
    if (!file || event.defaultPrevented) return;
    event.preventDefault();
    askToOpen(file);
  },
  leave(_exitUrl, words) {
    keepHeight();
    blank(words);
    askToOpen('leave.html');
  },
};

/** The file on our own host that leads to an address. */
export function fileFor(
  address: string | null | undefined,
): string | undefined {
  if (!address) return undefined;
  if (address.endsWith('/plain.html')) return address;
  const named = namedPages(hertfordshire).find(([, page]) => page === address);
  return named && `leave.html#${named[0]}`;
}
