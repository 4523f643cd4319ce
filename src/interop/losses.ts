/** Collects what a standard cannot say, as sentences without repeats. */

/** A document in a standard, and what was lost in the conversion. */
export interface Converted<T> {
  readonly document: T;
  /** Plain sentences. Empty if nothing was lost. */
  readonly losses: readonly string[];
}

/** Takes a sentence that says what was lost. */
export type Tell = (sentence: string) => void;

/** Collects sentences while a list is converted. */
interface Losses {
  /** Adds a loss of the standard as a whole. */
  readonly add: Tell;
  /** Adds a loss of one service. */
  of(service: {readonly name: string}): Tell;
  all(): string[];
}

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
