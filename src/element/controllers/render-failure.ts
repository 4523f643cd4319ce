/**
 * Shows the exit, the emergency numbers and the day-and-night lines when
 * drawing fails, for example on an XML page, where Lit cannot draw. It uses the
 * page's own words with their links if there are any, and otherwise the list's.
 * No withdrawn number is shown.
 */
import {fallbackLines} from '../../directory/calling-order.js';
import type {Directory} from '../../directory/schema.js';
import {numbersIn} from '../../phone-numbers/dialled-digits.js';
import {fromDocument, fromNode} from '../../safety/page-document.js';
import {DANGER, fallbackText} from '../../wording/fallback.js';
import {english} from '../../wording/messages.js';
import {isForASlot} from './light-dom.js';

export interface Essentials {
  readonly exitUrl: string;
  readonly handleExit: (event: Event) => void;
  readonly directory: Directory;
}

export function showRenderFailure(
  host: Element,
  root: ShadowRoot,
  essentials: Essentials,
): void {
  const widget = make('section', {class: 'widget', lang: english.lang});
  const ownWords = wordsInside(host);
  const words =
    numbersIn(ownWords).includes('999') &&
    !namesWithdrawn(ownWords, essentials.directory)
      ? make('slot', {})
      : make('p', {}, wordsOf(essentials.directory));
  const missing = make('p', {}, english.errors.partMissing);
  widget.append(exit(essentials), missing, words);
  clear(root, widget);
}

/** Replaces everything that was drawn with one node. */
export function clear(root: ShadowRoot, instead: Node): void {
  // In an old browser the style sheets are nodes in the root.
  const drawn = [...root.childNodes].filter(
    (each) => !/^(style|slot)$/i.test(each.nodeName),
  );
  for (const each of drawn) each.remove();
  root.insertBefore(instead, root.querySelector(':scope > slot'));
}

/** Makes the same exit as `regions/exit.ts`, without a template. */
function exit({exitUrl, handleExit}: Essentials): Element {
  const {button} = english.exit;
  const place = make('div', {class: 'exit-place'});
  const link = make(
    'a',
    {
      class: 'button exit',
      part: 'button exit',
      popover: 'manual',
      href: exitUrl,
      rel: 'nofollow noreferrer',
    },
    button,
  ) as HTMLElement;
  link.onclick = link.onauxclick = handleExit;
  place.append(
    make('span', {class: 'button', 'aria-hidden': 'true'}, button),
    link,
  );
  return place;
}

/** Returns 999 even if the list cannot be read. */
function wordsOf(directory: Directory): string {
  try {
    return fallbackText(fallbackLines(directory));
  } catch {
    return DANGER;
  }
}

/**
 * Whether the words contain a withdrawn number. 999 stays, whatever a list
 * says.
 */
function namesWithdrawn(words: string, {withdrawnNumbers}: Directory): boolean {
  const withdrawn = withdrawnNumbers
    .flatMap(numbersIn)
    .filter((digits) => digits.length > 3);
  return numbersIn(words).some((digits) => withdrawn.includes(digits));
}

/** The content that the page's author wrote inside, without named slots. */
function wordsInside(host: Element): string {
  return [...host.childNodes]
    .filter((node) => !isForASlot(node))
    .map((node) => fromNode(node, 'textContent'))
    .join(' ');
}

/** On an XML page an element without a namespace is not HTML. */
function make(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  words = '',
): Element {
  const element = fromDocument('createElementNS')(
    'http://www.w3.org/1999/xhtml',
    tag,
  );
  for (const [name, value] of Object.entries(attributes)) {
    element.setAttribute(name, value);
  }
  element.textContent = words;
  return element;
}
