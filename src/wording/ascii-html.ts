/**
 * Writes text as ASCII HTML: `&`, `"`, `<`, `>` and non-ASCII become entities.
 */
export function asciiHtml(words: string): string {
  return words.replace(
    /[&"<>]|[^ -~]/gu,
    (character) => `&#${character.codePointAt(0)};`,
  );
}
