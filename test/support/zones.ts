/** A device that counts, or cannot answer, questions about time zones. */

type Format = typeof Intl.DateTimeFormat;

const LONDON = 'Europe/London';

const original = Intl.DateTimeFormat;
const temporal = Object.getOwnPropertyDescriptor(globalThis, 'Temporal');
const native = temporal?.value as typeof Temporal | undefined;

/** Counts from now on how often a zone is asked for. */
export function watchZones(): {count: () => number} {
  let asked = 0;
  replace((zone) => {
    if (zone !== undefined) asked += 1;
  });
  return {count: () => asked};
}

/** A browser that does not know London's zone. */
export function forgetLondon(): void {
  replace((zone) => {
    if (zone === LONDON) throw new RangeError(`Invalid time zone: ${zone}`);
  });
}

/** A browser with this in the place of its own `Temporal`, or without any. */
export function setTemporal(value?: unknown): void {
  Object.defineProperty(globalThis, 'Temporal', {
    configurable: true,
    writable: true,
    value,
  });
}

export function restoreZones(): void {
  Intl.DateTimeFormat = original;
  if (temporal) Object.defineProperty(globalThis, 'Temporal', temporal);
  else Reflect.deleteProperty(globalThis, 'Temporal');
}

function replace(ask: (zone: string | undefined) => void): void {
  const construct = (...args: ConstructorParameters<Format>) => {
    ask(args[1]?.timeZone);
    return new original(...args);
  };
  Intl.DateTimeFormat = new Proxy(original, {
    construct: (_, args) =>
      construct(...(args as ConstructorParameters<Format>)),
    apply: (_, __, args) =>
      construct(...(args as ConstructorParameters<Format>)),
  });
  if (!native) return;
  setTemporal({
    Instant: {
      fromEpochMilliseconds: (epoch: number) => ({
        toZonedDateTimeISO(zone: string) {
          ask(zone);
          return native.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(
            zone,
          );
        },
      }),
    },
  });
}
