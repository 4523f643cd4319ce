/**
 * Lists the timers of a page and fires them by hand. Timers of the first frame
 * are shorter than a second and left alone; statuses wait for a second or more.
 */

const {setTimeout: set, clearTimeout: clear} = window;

interface Timer {
  id: number;
  delay: number;
  ring: () => void;
}

export interface TimerWatch {
  /** How long each timer that is set now will wait, in milliseconds. */
  delays(): number[];
  /** Lets the time of the longest go by, and with it that of all. */
  ring(): void;
  stop(): void;
}

export function watchTimers(): TimerWatch {
  const timers = new Map<number, Timer>();
  let passed = 0;
  const SHORT = 500;

  window.setTimeout = ((callback: () => void, delay = 0) => {
    const id = set(callback, delay);
    if (delay > SHORT) timers.set(id, {id, delay, ring: callback});
    return id;
  }) as typeof window.setTimeout;
  window.clearTimeout = ((id?: number) => {
    timers.delete(id ?? 0);
    clear(id);
  }) as typeof window.clearTimeout;

  performance.now = () => Performance.prototype.now.call(performance) + passed;

  return {
    delays: () => [...timers.values()].map(({delay}) => delay),
    ring: () => {
      const due = [...timers.values()];
      // Late, as on a busy page, and never a rounding too early.
      passed += Math.max(0, ...due.map(({delay}) => delay)) + SHORT;
      for (const {id, ring} of due) {
        window.clearTimeout(id);
        ring();
      }
    },
    stop: () => {
      for (const id of timers.keys()) clear(id);
      Object.assign(window, {setTimeout: set, clearTimeout: clear});
      Reflect.deleteProperty(performance, 'now');
    },
  };
}
