/** What a recorder passes on, as text, for the test to search. */
export const recorded: string[] = [];

Object.assign(window, {recorded});

declare global {
  /**
   * Set when the test bundles a recorder: true for the least masking it allows.
   */
  const LEAST_MASKED: boolean;
}

export function store(what: unknown): void {
  recorded.push(typeof what === 'string' ? what : JSON.stringify(what));
}
