/** No link in a frame is dead: it leads out of the frame, or it is text. */
import {hertfordshire} from '../directory/hertfordshire.js';
import {css} from '../element/styles/css.js';
import type {Surroundings} from './surroundings.js';

/** A number that cannot be called from here does not look as if it could. */
export const textLinkStyles = css`
  a:not([href]),
  a.button:not([href]) {
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    text-decoration: none;
  }
`;

/** After each time the widget was drawn, because drawing writes addresses anew. */
export function fitLinks(root: ShadowRoot, around: Surroundings): void {
  if (around === 'page') return;
  for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    // The exit never leads where its address says: it is pressed, and handled.
    if (link.matches('.exit')) continue;
    if (around === 'frame') link.target = '_top';
    else if (around === 'sandbox' || fileFor(link) === undefined) {
      link.removeAttribute('href');
    }
  }
}

/** The file of our own host that leads where a link leads. */
export function fileFor(link: HTMLAnchorElement): string | undefined {
  const address = link.getAttribute('href');
  if (address === new URL('plain.html', location.href).href) return address;
  const service = hertfordshire.services.find(
    ({website, webChat}) => address === (website ?? webChat?.url),
  );
  return service && `leave.html#${service.id}`;
}
