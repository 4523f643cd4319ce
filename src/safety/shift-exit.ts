/** Listens for Shift pressed three times, anywhere on the page, once per page. */
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

const EVENTS = ['keydown', 'keyup', 'pointerdown'] as const;

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
    const before = counted;
    counted = presses.after(event);
    if (counted === before) return;
    clearTimeout(timer);
    if (counted >= PRESSES_TO_LEAVE) handlers.leave();
    else if (counted > 0) {
      handlers.counting(PRESSES_TO_LEAVE - counted);
      timer = setTimeout(giveUp, PRESS_WINDOW_MS);
    } else handlers.timeUp();
  };

  function giveUp(): void {
    presses.reset();
    counted = 0;
    handlers.timeUp();
  }

  for (const name of EVENTS) window.addEventListener(name, handle, true);
  return () => {
    for (const name of EVENTS) window.removeEventListener(name, handle, true);
    clearTimeout(timer);
    if (page[CLAIM] === handlers) page[CLAIM] = undefined;
  };
}

/** GOV.UK's control counts Shift too, and leaves. Asked at each press. */
function pageHasItsOwn(): boolean {
  return (
    document.querySelector('[data-module="govuk-exit-this-page"]') !== null
  );
}
