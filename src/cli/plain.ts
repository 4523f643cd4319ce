/** Makes text from outside safe to print in a terminal. */

/**
 * Writes each control or invisible character as `\u001b`: printed unchanged, it
 * could move, hide or reverse the output. JSON can read it back.
 */
export function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) =>
    character
      .split('')
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
