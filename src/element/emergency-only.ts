/**
 * What is left when drawing itself fails: the emergency numbers and the
 * day-and-night lines, without a template and in the built-in words.
 */
import {english} from '../wording/messages.js';

export function showEmergencyOnly(root: ShadowRoot): void {
  const {partMissing} = english.errors;
  root.replaceChildren(
    ...[partMissing, english.fallback].map((words) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = words;
      return paragraph;
    }),
  );
}
