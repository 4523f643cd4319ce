/**
 * What is left when drawing itself fails: the emergency numbers and the
 * day-and-night lines, without a template and in the built-in words.
 */
import {numbersIn} from '../phone-numbers/dialled-digits.js';
import {english} from '../wording/messages.js';

export function showEmergencyOnly(
  root: ShadowRoot,
  withdrawnNumbers: readonly string[],
): void {
  const {partMissing} = english.errors;
  const widget = document.createElement('section');
  widget.className = 'widget';
  widget.lang = english.lang;
  for (const words of [partMissing, wordsWithout(withdrawnNumbers)]) {
    const paragraph = document.createElement('p');
    paragraph.textContent = words;
    widget.append(paragraph);
  }
  clear(root);
  root.append(widget);
}

/** The words without the sentences that name a withdrawn line. */
function wordsWithout(withdrawnNumbers: readonly string[]): string {
  const withdrawn = withdrawnNumbers.flatMap(numbersIn);
  // 999 stays whatever a list says.
  const isWithdrawn = (digits: string) =>
    digits.length > 3 && withdrawn.includes(digits);
  const sentences = english.fallback.match(/[^.?]+[.?]/g) ?? [];
  return sentences
    .filter((sentence) => !numbersIn(sentence).some(isWithdrawn))
    .join('');
}

/** Takes away all but the style sheets that an old browser has in the root. */
export function clear(root: ShadowRoot): void {
  for (const each of [...root.childNodes]) {
    if (each.nodeName !== 'STYLE') each.remove();
  }
}
