/**
 * Collects the warnings that a page's author would read in the console during a
 * test.
 */

export interface ConsoleWatch {
  /** Every warning and error since the watch began. */
  readonly lines: string[];
  stop(): void;
}

/** Keeps warnings and errors, and keeps them from the test report. */
export function watchConsole(): ConsoleWatch {
  const {warn, error} = console;
  const lines: string[] = [];
  const keep = (...words: unknown[]) => {
    // Lit says in its development build that it is one.
    if (!String(words[0]).includes('Lit is in dev mode')) {
      lines.push(words.join(' '));
    }
  };
  console.warn = keep;
  console.error = keep;
  return {
    lines,
    stop: () => Object.assign(console, {warn, error}),
  };
}
