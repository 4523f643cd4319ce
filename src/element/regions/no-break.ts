/** Keeps words on one line that are read in one piece. */

const SPACE = '\u00a0';

/** All of them: a number, "24 hours a day". */
export function unbroken(words: string): string {
  return words.replaceAll(' ', SPACE);
}

/** The last two: no word is left alone on a line. */
export function keepEnd(words: string): string {
  return words.replace(/ (?=\S+$)/, SPACE);
}
