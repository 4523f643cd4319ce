/** Where the time comes from. Nothing else in this project asks what time it is. */
export interface Clock {
  now(): Date;
}

/** The clock of the device. */
export const systemClock: Clock = {now: () => new Date()};

/** A clock that stands still: for previews of a given moment, and for tests. */
export function fixedClock(instant: Date | number): Clock {
  const epoch = Number(instant);
  // A new date each time: whoever asked may change the one they were given.
  return {now: () => new Date(epoch)};
}
