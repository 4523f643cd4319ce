/**
 * Makes an identifier in the form that HSDS requires. The same names always
 * give the same identifier, so that others recognise a service when they import
 * the list again. It is a UUID of version 8 (RFC 9562), made from a hash that
 * is not a secret.
 */
export function stableUuid(...names: readonly (string | number)[]): string {
  const text = names.join('\u0000');
  const hex = [0x811c9dc5, 0x01000193, 0x9e3779b9, 0x85ebca6b]
    .map((seed) => hash(text, seed).toString(16).padStart(8, '0'))
    .join('');
  // The third group starts with the version, the fourth with the variant.
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}

/** FNV-1a over the code units, with its last bits spread over all. */
function hash(text: string, seed: number): number {
  let state = seed;
  for (let index = 0; index < text.length; index++) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return (state ^ (state >>> 16)) >>> 0;
}
