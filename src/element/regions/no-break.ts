/** Keeps words on one line if they must be read together. */

const SPACE = '\u00a0';

/** All of the words: a number, "24 hours a day". */
export function unbroken(words: string): string {
  return words.replaceAll(' ', SPACE);
}

/** The last two words, so that no word is alone on a line. */
export function keepEnd(words: string): string {
  return words.replace(/ (?=\S+$)/, SPACE);
}
