/** Links that WordPress can lead to: it knows only addresses of our own host. */
import {hertfordshire} from '../directory/hertfordshire.js';
import {linksIn} from '../element/regions/fit-links.js';

/** Whatever has no file on our host is text. */
export function keepLinksWithFile(root: ShadowRoot): void {
  for (const link of linksIn(root)) {
    if (fileFor(link) === undefined) link.removeAttribute('href');
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
