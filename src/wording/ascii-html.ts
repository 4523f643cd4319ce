/** Words as HTML in ASCII: entities for what could end them, and for all else. */
export function asciiHtml(words: string): string {
  return words.replace(
    /[&"<>]|[^ -~]/gu,
    (character) => `&#${character.codePointAt(0)};`,
  );
}
