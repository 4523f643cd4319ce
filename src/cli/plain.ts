/** Text from outside, as a terminal may be given it. */

/**
 * The text with each control or invisible character as `\u001b`: written as it
 * is, it could move, hide or reverse what the command says. JSON reads it back.
 */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
