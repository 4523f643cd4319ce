/** Counts presses of Shift: three, close together, and nothing between them. */

/** How long after one press the next still counts. */
export const PRESS_WINDOW_MS = 5000;

/** Presses that leave the page. */
export const PRESSES_TO_LEAVE = 3;

/** What the counter needs of an event. */
export interface Press {
  readonly type: string;
  readonly key?: string;
  readonly code?: string;
  readonly repeat?: boolean;
  readonly isTrusted: boolean;
  /** Milliseconds on any clock that runs forward. */
  readonly timeStamp: number;
}

/**
 * A press is Shift going down and up with nothing else pressed or clicked
 * between. Holding it, a capital letter, a selection with the mouse and the
 * case key of an on-screen keyboard (which has no code) are none.
 */
export class ShiftPresses {
  #count = 0;
  #isDown = false;
  #last = -Infinity;

  /** How many presses are counted after an event. */
  after(event: Press): number {
    if (!event.isTrusted) return this.#count;
    if (!isShift(event) || event.repeat) this.reset();
    else if (event.type === 'keydown') this.#isDown = true;
    else if (this.#isDown) this.#press(event.timeStamp);
    return this.#count;
  }

  /** Forgets the presses so far. */
  reset(): void {
    this.#count = 0;
    this.#isDown = false;
  }

  #press(timeStamp: number): void {
    const isLate = timeStamp - this.#last > PRESS_WINDOW_MS;
    this.#count = isLate ? 1 : this.#count + 1;
    this.#last = timeStamp;
    this.#isDown = false;
  }
}

function isShift({key, code}: Press): boolean {
  return key === 'Shift' && (code === 'ShiftLeft' || code === 'ShiftRight');
}
