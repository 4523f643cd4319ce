/** What a standard cannot say comes back as sentences, each of them once. */

/** A document of a standard, and what was lost on the way to it. */
export interface Converted<T> {
  readonly document: T;
  /** Plain sentences. Empty where nothing was lost. */
  readonly losses: readonly string[];
}

/** Where sentences are gathered on the way through a list. */
interface Losses {
  /** Says it of the standard as a whole. */
  add(sentence: string): void;
  /** Says it of a service. */
  of(service: {readonly name: string}): {add(sentence: string): void};
  all(): string[];
}

/** An empty gathering of losses. */
export function noLosses(): Losses {
  const said = new Set<string>();
  const add = (sentence: string) => void said.add(sentence);
  return {
    add,
    of: ({name}) => ({add: (sentence) => add(`${name}: ${sentence}`)}),
    all: () => [...said],
  };
}

/** Where a sentence about one schedule goes. */
export type Tell = (sentence: string) => void;
