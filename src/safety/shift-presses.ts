/** Counts presses of Shift: three, close together, with nothing between. */

/** The longest time between two presses. */
export const PRESS_WINDOW_MS = 5000;

/** The number of presses that leave the page. */
export const PRESSES_TO_LEAVE = 3;

/** The parts of an event that the counter uses. */
export interface Press {
  readonly type: string;
  readonly key?: string;
  readonly code?: string;
  readonly repeat?: boolean;
  readonly isComposing?: boolean;
  readonly ctrlKey?: boolean;
  readonly altKey?: boolean;
  readonly metaKey?: boolean;
  readonly isTrusted: boolean;
  /** Milliseconds on any clock that only moves forward. */
  readonly timeStamp: number;
  readonly getModifierState?: (modifier: string) => boolean;
}

type ShiftPress = Press & {readonly code: string};

/**
 * A press is Shift going down and up while no other key is held, with no key,
 * button, wheel or text composition between. So these do not count: a capital
 * letter, a click or wheel movement with Shift, a change of keyboard layout,
 * and the case key of an on-screen keyboard, which has no code.
 *
 * It does not matter how long Shift is held, or whether the pointer moves or
 * the page scrolls meanwhile, so that it works for people whose hands shake.
 */
export class ShiftPresses {
  #count = 0;
  #isDown = false;
  #last = -Infinity;
  /** Codes of all keys that are down. */
  readonly #held = new Set<string>();

  /** Whether Shift is down and would make a press when it comes up. */
  get isDown(): boolean {
    return this.#isDown;
  }

  /** Handles an event and returns the number of presses so far. */
  after(event: Press): number {
    if (!event.isTrusted) return this.#count;
    if (event.type === 'blur') this.#releaseAll();
    // Between two presses the page may still be scrolling from before.
    else if (event.type === 'wheel') this.#isDown = false;
    else if (!isShift(event)) this.#other(event);
    else if (event.type === 'keydown') this.#down(event);
    else this.#up(event);
    return this.#count;
  }

  /** Forgets the presses so far. */
  reset(): void {
    this.#count = 0;
    this.#isDown = false;
  }

  /** The window has lost the keyboard, so it will not see keys come up. */
  #releaseAll(): void {
    this.#held.clear();
    this.#isDown = false;
  }

  #other({type, key, code}: Press): void {
    this.reset();
    if (!code) return;
    // macOS does not report keys that come up while Meta is down.
    if (type === 'keyup' && key === 'Meta') this.#held.clear();
    // On macOS, Caps Lock comes up at its next press.
    else if (type === 'keydown' && key !== 'CapsLock') this.#held.add(code);
    else this.#held.delete(code);
  }

  #down(event: ShiftPress): void {
    if (event.repeat) return;
    if (this.#held.size > 0 || hasModifier(event)) this.reset();
    else {
      if (event.timeStamp - this.#last > PRESS_WINDOW_MS) this.reset();
      this.#isDown = true;
    }
    this.#held.add(event.code);
  }

  #up(event: Press): void {
    // Windows does not report which of two Shift keys comes up first.
    this.#held.delete('ShiftLeft');
    this.#held.delete('ShiftRight');
    if (this.#isDown && !hasModifier(event)) {
      this.#count += 1;
      this.#last = event.timeStamp;
    }
    this.#isDown = false;
  }
}

function isShift(event: Press): event is ShiftPress {
  const {key, code} = event;
  return key === 'Shift' && (code === 'ShiftLeft' || code === 'ShiftRight');
}

/** Includes a key that went down before this window had the keyboard. */
function hasModifier(event: Press): boolean {
  return (
    event.ctrlKey === true ||
    event.altKey === true ||
    event.metaKey === true ||
    event.isComposing === true ||
    event.getModifierState?.('AltGraph') === true
  );
}
