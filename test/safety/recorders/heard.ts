/** What a recorder hands over, in words, for the test to search. */
export const heard: string[] = [];

Object.assign(window, {heard});

export function hear(what: unknown): void {
  heard.push(typeof what === 'string' ? what : JSON.stringify(what));
}
