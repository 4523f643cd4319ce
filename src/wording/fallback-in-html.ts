/** The words for where no script runs, as HTML whose numbers can be called. */
import {english} from './messages.js';
import {telHref} from './tel-href.js';

export function fallbackInHtml(): string {
  return linked(english.fallback);
}

/**
 * Words of ours with their numbers as links. The 999 of a silent call is none,
 * because what to do is in the words after it.
 */
export function linked(words: string): string {
  return words.replace(
    /(?<=Call )999|0\d[\d ]+\d/g,
    (number) => `<a href="${telHref(number)}">${number}</a>`,
  );
}
