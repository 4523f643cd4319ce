/**
 * Takes the focus to a place in the widget, which is in sight at once: a page
 * may scroll smoothly, also for those who asked for no motion.
 */
export function scrollAndFocus(
  place: HTMLElement | null,
  block: ScrollLogicalPosition = 'start',
): void {
  place?.scrollIntoView({block, behavior: 'instant'});
  place?.focus({preventScroll: true});
}
