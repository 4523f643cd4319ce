/**
 * What is left when drawing itself fails, as in an XML page, where Lit cannot
 * draw: the exit, and the emergency numbers and day-and-night lines. They are
 * the page's own words with their links, where it has any, and else the
 * built-in ones.
 */
import {english} from '../wording/messages.js';
import {isForASlot} from './page-inside.js';

export interface WayOut {
  readonly url: () => string;
  readonly handlePress: (event: Event) => void;
}

export function showEmergencyOnly(
  host: Element,
  root: ShadowRoot,
  wayOut: WayOut,
): void {
  const widget = make('section', {class: 'widget', lang: english.lang});
  const words = hasNumbers(host)
    ? make('slot', {})
    : make('p', {}, english.fallback);
  const missing = make('p', {}, english.errors.partMissing);
  widget.append(exit(wayOut), missing, words);
  clear(root, widget);
}

/** Leaves a node in the place of all that was drawn. */
export function clear(root: ShadowRoot, instead: Node): void {
  // An old browser has the style sheets in the root.
  const drawn = [...root.childNodes].filter(
    (each) => !/^(style|slot)$/i.test(each.nodeName),
  );
  for (const each of drawn) each.remove();
  root.insertBefore(instead, root.querySelector(':scope > slot'));
}

/** As `exit.ts` has it, without a template. */
function exit({url, handlePress}: WayOut): Element {
  const {button} = english.exit;
  const place = make('div', {class: 'exit-place'});
  const link = make(
    'a',
    {
      class: 'button exit',
      part: 'button exit',
      popover: 'manual',
      href: url(),
      rel: 'nofollow noreferrer',
    },
    button,
  );
  link.addEventListener('click', handlePress);
  place.append(
    make('span', {class: 'button', 'aria-hidden': 'true'}, button),
    link,
  );
  return place;
}

function hasNumbers(host: Element): boolean {
  return [...host.childNodes].some(
    (node) => !isForASlot(node) && /\b999\b/.test(node.textContent ?? ''),
  );
}

/** In XML an element without its namespace would be no HTML. */
function make(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  words = '',
): Element {
  const element = document.createElementNS('http://www.w3.org/1999/xhtml', tag);
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  element.textContent = words;
  return element;
}
