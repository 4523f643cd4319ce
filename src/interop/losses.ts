/** What a standard cannot say comes back as sentences, each of them once. */

/** A document of a standard, and what was lost on the way to it. */
export interface Converted<T> {
  readonly document: T;
  /** Plain sentences. Empty where nothing was lost. */
  readonly losses: readonly string[];
}

/** Where a sentence goes that says what was lost. */
export type Tell = (sentence: string) => void;

/** Where sentences are gathered on the way through a list. */
interface Losses {
  /** Says it of the standard as a whole. */
  readonly add: Tell;
  /** Says it of a service. */
  of(service: {readonly name: string}): Tell;
  all(): string[];
}

/** An empty gathering of losses. */
export function createLosses(): Losses {
  const said = new Set<string>();
  const add = (sentence: string) => void said.add(sentence);
  return {
    add,
    of:
      ({name}) =>
      (sentence) =>
        add(`${name}: ${sentence}`),
    all: () => [...said],
  };
}
