/** Tells the page's author what is wrong, once per page and kind of mistake. */

const said = new Set<string>();

/** Warns in the console, unless the page was told of this `code` before. */
export function warnOnce(code: string, sentence: string): void {
  if (said.has(code)) return;
  said.add(code);
  console.warn(`<herts-da-support>: ${sentence}`);
}

/** Says which error kept a part of the widget from the screen. */
export function warnBroken(error: unknown): void {
  warnOnce('broken', `part of the list could not be shown. ${String(error)}`);
}
