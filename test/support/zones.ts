/** A device that counts, or cannot answer, questions about time zones. */

type Format = typeof Intl.DateTimeFormat;

const original = Intl.DateTimeFormat;

/** Counts from now on how often a zone is asked for. */
export function watchZones(): {count: () => number} {
  let asked = 0;
  replace((options) => {
    if (options?.timeZone !== undefined) asked += 1;
  });
  return {count: () => asked};
}

/** A browser that does not know London's zone. */
export function forgetLondon(): void {
  replace((options) => {
    if (options?.timeZone === 'Europe/London') {
      throw new RangeError('Invalid time zone specified: Europe/London');
    }
  });
}

export function restoreZones(): void {
  Intl.DateTimeFormat = original;
}

function replace(asked: (options?: Intl.DateTimeFormatOptions) => void): void {
  const construct = (...args: ConstructorParameters<Format>) => {
    asked(args[1]);
    return new original(...args);
  };
  Intl.DateTimeFormat = new Proxy(original, {
    construct: (_, args) =>
      construct(...(args as ConstructorParameters<Format>)),
    apply: (_, __, args) =>
      construct(...(args as ConstructorParameters<Format>)),
  });
}
