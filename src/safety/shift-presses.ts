/** Counts presses of Shift: three, close together, and nothing else pressed. */

/** How long after one press the next may begin. */
export const PRESS_WINDOW_MS = 5000;

/** Presses that leave the page. */
export const PRESSES_TO_LEAVE = 3;

/** What the counter needs of an event. */
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
  /** Milliseconds on any clock that runs forward. */
  readonly timeStamp: number;
  readonly getModifierState?: (modifier: string) => boolean;
}

type ShiftPress = Press & {readonly code: string};

/**
 * A press is Shift going down and up while no other key is held, with no key,
 * button, wheel or text composition between. So a capital letter, a click or a
 * wheel with Shift held, a change of the keyboard's layout and the case key of
 * an on-screen keyboard (which has no code) are none.
 *
 * However long Shift is held, and whatever the pointer does or the page scrolls
 * meanwhile: a hand that shakes gets out, too.
 */
export class ShiftPresses {
  #count = 0;
  #isDown = false;
  #last = -Infinity;
  /** Codes of all keys that are down. */
  readonly #held = new Set<string>();

  /** Shift is down, and coming up it would make a press. */
  get isDown(): boolean {
    return this.#isDown;
  }

  /** How many presses are counted after an event. */
  after(event: Press): number {
    if (!event.isTrusted) return this.#count;
    if (event.type === 'blur') this.#releaseAll();
    // What is scrolled between two presses may be the page, still moving.
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

  /** The window has lost the keyboard: keys that come up now are not heard. */
  #releaseAll(): void {
    this.#held.clear();
    this.#isDown = false;
  }

  #other({type, key, code}: Press): void {
    this.reset();
    if (!code) return;
    // macOS does not tell of keys that come up while Meta is down.
    if (type === 'keyup' && key === 'Meta') this.#held.clear();
    // Caps Lock comes up at its next press, in macOS.
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
    // Windows does not tell which of two Shift keys comes up first.
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

/** Also where its key went down before this window had the keyboard. */
function hasModifier(event: Press): boolean {
  return (
    event.ctrlKey === true ||
    event.altKey === true ||
    event.metaKey === true ||
    event.isComposing === true ||
    event.getModifierState?.('AltGraph') === true
  );
}
