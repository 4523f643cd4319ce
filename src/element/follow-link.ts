/**
 * Follows a link through a copy outside the document. The Navigation API gives
 * every script of the page the link that was pressed, and a link inside would
 * reveal the closed root.
 */

/**
 * Handles a click in the root. The browser follows `tel:` links itself, so that
 * they dial.
 */
export function followByCopy(event: MouseEvent): void {
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
