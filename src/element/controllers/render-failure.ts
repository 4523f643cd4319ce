/**
 * What is left when drawing itself fails: the emergency numbers and the
 * day-and-night lines, without a template and in the built-in words.
 */
import {english} from '../../wording/messages.js';

export function showRenderFailure(root: ShadowRoot): void {
  const {partMissing} = english.errors;
  const widget = document.createElement('section');
  widget.className = 'widget';
  widget.lang = english.lang;
  for (const words of [partMissing, english.fallback]) {
    const paragraph = document.createElement('p');
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
