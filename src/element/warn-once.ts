/** Warns the page's author once per page and kind of mistake. */

const said = new Set<string>();

/**
 * Warns in the console, unless this page was already warned with this `code`.
 */
export function warnOnce(code: string, sentence: string): void {
  if (said.has(code)) return;
  said.add(code);
  console.warn(`<herts-da-support>: ${sentence}`);
}

/** Warns which error kept a part of the widget off the screen. */
export function warnBroken(error: unknown): void {
  warnOnce('broken', `part of the list could not be shown. ${String(error)}`);
}
