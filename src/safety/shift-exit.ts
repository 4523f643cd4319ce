/** Listens for Shift pressed three times, anywhere on the page, once per page. */
import {fromDocument} from './page-document.js';
import {
  PRESS_WINDOW_MS,
  PRESSES_TO_LEAVE,
  ShiftPresses,
} from './shift-presses.js';

export interface ShiftExitHandlers {
  /** Some presses are made and so many are left. */
  readonly counting: (left: number) => void;
  /** Too long since the last press, or another key came between. */
  readonly timeUp: () => void;
  readonly leave: () => void;
}

/** Of a mouse, the second button that goes down is told by `mousedown` alone. */
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

/** Holds the one listener of the page, also between two copies of this script. */
const CLAIM = Symbol.for('herts-da-support: shift exit');

type Claimable = Window & {[CLAIM]?: ShiftExitHandlers | undefined};

/** Starts to listen. Returns what stops it. */
export function listenForShift(handlers: ShiftExitHandlers): () => void {
  const page: Claimable = window;
  const presses = new ShiftPresses();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let counted = 0;

  const handle = (event: Event): void => {
    // Whoever comes first answers; another takes over once that one is gone.
    page[CLAIM] ??= handlers;
    if (page[CLAIM] !== handlers || pageHasItsOwn()) return;
    const {isDown} = presses;
    const before = counted;
    counted = presses.after(event);
    if (counted === before && presses.isDown === isDown) return;
    clearTimeout(timer);
    // While Shift is down no time runs out.
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
  // Not caught on its way down: then it would be that of any control.
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
 * GOV.UK's control counts Shift too, and leaves: once its script has run, which
 * marks it. Asked at each press.
 */
function pageHasItsOwn(): boolean {
  const its = '[data-govuk-exit-this-page-init]';
  return fromDocument('querySelector')(its) !== null;
}
