/** What a recorder hands over, in words, for the test to search. */
export const heard: string[] = [];

Object.assign(window, {heard});

declare global {
  /** Set as the test bundles a recorder: true for as little masked as a site can choose. */
  const LEAST_MASKED: boolean;
}

export function hear(what: unknown): void {
  heard.push(typeof what === 'string' ? what : JSON.stringify(what));
}
