/** Finds text of a widget that cannot be read: cut off, or outside its box. */
import {textOf} from './open-widget.js';

/** Less than this is a rounding. */
const PIXEL = 1;

/** Sentences that name what is cut off or stands over the edge. */
export function layoutFaults(widget: Element): string[] {
  const place = widget.getBoundingClientRect();
  const all = [...widget.shadowRoot!.querySelectorAll<HTMLElement>('*')];
  return all
    .filter((each) => each.checkVisibility() && !isForTheEarAlone(each))
    .flatMap((each) => {
      const name = `${each.localName}.${each.className}: ${textOf(each).slice(0, 60)}`;
      return [
        ...(isOver(each, place) ? [`over the edge: ${name}`] : []),
        ...(isCut(each) ? [`cut off: ${name}`] : []),
      ];
    });
}

function isForTheEarAlone(element: Element): boolean {
  const {clipPath} = getComputedStyle(element);
  return clipPath !== 'none' || element.closest('.unseen, svg') !== null;
}

function isOver(element: Element, place: DOMRect): boolean {
  const {left, right, width} = element.getBoundingClientRect();
  const isBeside = left < place.left - PIXEL || right > place.right + PIXEL;
  return width > 0 && isBeside;
}

/** WebKit counts a select's longest option as what is in it, and around it. */
function isCut(element: HTMLElement): boolean {
  const {overflowX, overflowY} = getComputedStyle(element);
  const {scrollWidth, clientWidth, scrollHeight, clientHeight} = element;
  return (
    !element.matches('select, .selects') &&
    ((overflowX !== 'visible' && scrollWidth > clientWidth + PIXEL) ||
      (overflowY !== 'visible' && scrollHeight > clientHeight + PIXEL))
  );
}
