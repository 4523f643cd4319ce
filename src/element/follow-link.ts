/**
 * Follows a link by a copy of it that stands nowhere: the Navigation API hands
 * every script of the page the link that was pressed, and with one that stands
 * inside, the closed root.
 */

/** For a click in the root. A link that calls is left to the browser: it must dial. */
export function followByCopy(event: MouseEvent): void {
  const {target, currentTarget: root} = event;
  if (event.defaultPrevented || opensElsewhere(event)) return;
  const link = target instanceof Element && target.closest('a');
  if (!link || !/^https?:$/.test(link.protocol)) return;
  // What the page itself has put into a slot is its own.
  if (!(root as ShadowRoot).contains(link)) return;
  event.preventDefault();
  (link.cloneNode() as HTMLAnchorElement).click();
}

/** In another tab or window, or on the disk. */
function opensElsewhere(event: MouseEvent): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
}
