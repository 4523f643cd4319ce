/** Where the time comes from. Nothing else in this project asks what time it is. */
export interface Clock {
  now(): Date;
}

/** The clock of the device. */
export const systemClock: Clock = {now: () => new Date()};
