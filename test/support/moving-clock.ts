/** A device's clock that stands still until a test sets it. */
import type {Clock} from '../../src/clock/clock.js';

export interface MovingClock extends Clock {
  set(instant: string): void;
}

export function movingClock(start: string): MovingClock {
  let now = Date.parse(start);
  return {
    now: () => new Date(now),
    set: (instant) => {
      now = Date.parse(instant);
    },
  };
}
