/** Listens for Shift pressed three times on the page, once for each page. */
import {fromDocument} from './page-document.js';
import {
  PRESS_WINDOW_MS,
  PRESSES_TO_LEAVE,
  ShiftPresses,
} from './shift-presses.js';

export interface ShiftExitHandlers {
  /** The first presses were counted, and this many are left. */
  readonly counting: (left: number) => void;
  /** The last press is too long ago, or another key came between. */
  readonly timeUp: () => void;
  readonly leave: () => void;
}

/** Only `mousedown` reports a second mouse button. */
const EVENTS = [
  'keydown',
  'keyup',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'wheel',
  'compositionstart',
  'compositionupdate',
  'compositionend',
] as const;

const LISTEN = {capture: true, passive: true} as const;

/** Marks the one listener of the page, even with two copies of this script. */
const CLAIM = Symbol.for('herts-da-support: shift exit');

type Claimable = Window & {[CLAIM]?: ShiftExitHandlers | undefined};

/** Starts to listen. Returns a function that stops it. */
export function listenForShift(handlers: ShiftExitHandlers): () => void {
  const page: Claimable = window;
  const presses = new ShiftPresses();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let counted = 0;

  const handle = (event: Event): void => {
    // The first widget answers. If it is removed, another takes over.
    page[CLAIM] ??= handlers;
    if (page[CLAIM] !== handlers || pageHasItsOwn()) return;
    const {isDown} = presses;
    const before = counted;
    counted = presses.after(event);
    if (counted === before && presses.isDown === isDown) return;
    clearTimeout(timer);
    // No time limit runs while Shift is down.
    if (counted > 0 && !presses.isDown) {
      timer = setTimeout(giveUp, PRESS_WINDOW_MS);
    }
    if (counted !== before) tell(counted, handlers);
  };

  function giveUp(): void {
    presses.reset();
    counted = 0;
    handlers.timeUp();
  }

  for (const name of EVENTS) window.addEventListener(name, handle, LISTEN);
  // Not in the capture phase, in which it would report every control's `blur`.
  window.addEventListener('blur', handle);
  return () => {
    for (const name of EVENTS) window.removeEventListener(name, handle, LISTEN);
    window.removeEventListener('blur', handle);
    clearTimeout(timer);
    if (page[CLAIM] === handlers) page[CLAIM] = undefined;
  };
}

function tell(counted: number, handlers: ShiftExitHandlers): void {
  if (counted >= PRESSES_TO_LEAVE) handlers.leave();
  else if (counted > 0) handlers.counting(PRESSES_TO_LEAVE - counted);
  else handlers.timeUp();
}

/**
 * GOV.UK's exit button also counts Shift. Its script marks the button when it
 * has started, so this is checked at each press.
 */
function pageHasItsOwn(): boolean {
  const its = '[data-govuk-exit-this-page-init]';
  return fromDocument('querySelector')(its) !== null;
}
