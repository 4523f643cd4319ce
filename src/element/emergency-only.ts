/**
 * What is left when drawing itself fails: the exit, the emergency numbers and
 * the day-and-night lines, without a template and in the built-in words.
 */
import {english} from '../wording/messages.js';
import {fromDocument} from '../safety/page-document.js';

/** The way out, as far as a plain link needs it. */
export interface PlainExit {
  readonly url: string;
  readonly handlePress: (event: Event) => void;
}

export function showEmergencyOnly(root: ShadowRoot, exit: PlainExit): void {
  const {partMissing} = english.errors;
  const create = fromDocument('createElement');
  const widget = create('section');
  widget.className = 'widget';
  widget.lang = english.lang;
  const link = create('a');
  link.className = 'button';
  link.part.add('button', 'exit');
  link.href = exit.url;
  link.rel = 'nofollow noreferrer';
  link.textContent = english.exit.button;
  link.onclick = link.onauxclick = exit.handlePress;
  widget.append(link);
  for (const words of [partMissing, english.fallback]) {
    const paragraph = create('p');
    paragraph.textContent = words;
    widget.append(paragraph);
  }
  clear(root);
  root.append(widget);
}

/** Takes away all but the style sheets that an old browser has in the root. */
export function clear(root: ShadowRoot): void {
  for (const each of [...root.childNodes]) {
    if (each.nodeName !== 'STYLE') each.remove();
  }
}
