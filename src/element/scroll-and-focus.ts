/**
 * Moves the focus to a place in the widget and scrolls there at once. A page
 * may scroll smoothly even for visitors who asked for reduced motion.
 */
export function scrollAndFocus(
  place: HTMLElement | null,
  block: ScrollLogicalPosition = 'start',
): void {
  place?.scrollIntoView({block, behavior: 'instant'});
  place?.focus({preventScroll: true});
}
