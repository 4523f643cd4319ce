/** What a recorder passes on, in words, for the test to search. */
export const heard: string[] = [];

Object.assign(window, {heard});

declare global {
  /**
   * Set when the test bundles a recorder: true for the least masking it allows.
   */
  const LEAST_MASKED: boolean;
}

export function hear(what: unknown): void {
  heard.push(typeof what === 'string' ? what : JSON.stringify(what));
}
