/** Writes text as ASCII HTML, with entities for special characters. */
export function asciiHtml(words: string): string {
  return words.replace(
    /[&"<>]|[^ -~]/gu,
    (character) => `&#${character.codePointAt(0)};`,
  );
}
