/**
 * Made-up languages: longer than English, with marks over letters, and one that
 * runs from right to left. A real language fits if they do.
 */
import {english, type Messages} from '../../src/wording/messages.js';

const marked: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aáeéiíoóuúyýcçnñsšzžgğlłdđtŧbƀfƒhħkķmɱpƥrřvṽwŵxẋjĵqɋ'].flatMap(
    (letter, index, all) => (index % 2 ? [] : [[letter, all[index + 1]!]]),
  ),
);

/** What BCP 47 has for a language that was made up. */
const LANGUAGE = 'art';

/** No letter of it is ASCII, and every vowel is there twice. */
function long(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const small = letter.toLowerCase();
    const other = marked[small] ?? small;
    const same = letter === small ? other : other.toUpperCase();
    return 'aeiou'.includes(small) ? same + other : same;
  });
}

/** Told to run the other way, as Android's own pseudo-language is. */
const backwards = (text: string) => `\u202e${long(text)}\u202c`;

/** Messages in the language; those with parameters give it too. */
function translated<Value>(value: Value, to: (text: string) => string): Value {
  if (typeof value === 'string') return to(value) as Value;
  if (typeof value === 'function') {
    const english = value as unknown as (given: object) => string;
    return ((given: object) => to(english(given))) as Value;
  }
  const entries = Object.entries(value as object).map(([key, each]) => [
    key,
    translated(each as unknown, to),
  ]);
  return (
    Array.isArray(value)
      ? entries.map(([, each]) => each)
      : Object.fromEntries(entries)
  ) as Value;
}

export const pseudoLanguages: Readonly<
  Record<'ltr' | 'rtl', {readonly messages: Messages}>
> = {
  ltr: {messages: {...translated(english, long), lang: LANGUAGE}},
  rtl: {messages: {...translated(english, backwards), lang: LANGUAGE}},
};
