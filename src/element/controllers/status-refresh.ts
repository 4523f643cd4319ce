/**
 * Keeps the statuses of all widgets correct with one timer per page. The timer
 * is set for the next change of any answer, stops while the page is hidden, and
 * starts again when the page is shown.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {fromDocument} from '../../safety/page-document.js';

/**
 * Why the statuses are calculated again: time has passed while the page was
 * visible, or the page is shown again after being hidden.
 */
export type RefreshCause = 'time' | 'return';

interface Watcher {
  /**
   * In milliseconds of `performance.now()`. Infinity if the statuses never
   * change.
   */
  due: number;
  readonly refresh: (cause: RefreshCause) => void;
}

const SECOND = 1000;

/**
 * The longest wait, because somebody may set the device's clock in the
 * meantime.
 */
const LONGEST_WAIT = 60 * 60 * SECOND;

const watchers = new Set<Watcher>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Calls `refresh` when an answer may have changed. */
export class StatusRefresh implements ReactiveController {
  readonly #watcher: Watcher;

  constructor(
    host: ReactiveControllerHost,
    refresh: (cause: RefreshCause) => void,
  ) {
    this.#watcher = {due: Infinity, refresh};
    host.addController(this);
  }

  /** Requests the next refresh in so many milliseconds, at most an hour. */
  dueIn(milliseconds: number): void {
    const wait = Math.min(Math.max(milliseconds, SECOND), LONGEST_WAIT);
    this.#watcher.due = performance.now() + wait;
    setTimer();
  }

  /** Stops refreshing, because the clock is fixed. */
  stop(): void {
    this.#watcher.due = Infinity;
    setTimer();
  }

  hostConnected(): void {
    if (watchers.size === 0) listen();
    watchers.add(this.#watcher);
  }

  hostDisconnected(): void {
    watchers.delete(this.#watcher);
    if (watchers.size === 0) unlisten();
    this.stop();
  }
}

function setTimer(): void {
  clearTimeout(timer);
  timer = undefined;
  const due = Math.min(...[...watchers].map((watcher) => watcher.due));
  if (fromDocument('hidden') || due === Infinity) return;
  timer = setTimeout(handleTimer, Math.max(due - performance.now(), 0));
}

function handleTimer(): void {
  const now = performance.now();
  refresh('time', (watcher) => watcher.due <= now);
}

function handleVisibility(): void {
  if (fromDocument('hidden')) setTimer();
  else refresh('return');
}

function handlePageShow(event: PageTransitionEvent): void {
  if (event.persisted) refresh('return');
}

/**
 * The page was visible all along, so words may change but the order may not.
 */
function handleFocus(): void {
  refresh('time');
}

function refresh(
  cause: RefreshCause,
  which = (watcher: Watcher) => watcher.due !== Infinity,
): void {
  for (const watcher of [...watchers].filter(which)) watcher.refresh(cause);
  setTimer();
}

function listen(): void {
  fromDocument('addEventListener')('visibilitychange', handleVisibility);
  window.addEventListener('pageshow', handlePageShow);
  window.addEventListener('focus', handleFocus);
}

function unlisten(): void {
  fromDocument('removeEventListener')('visibilitychange', handleVisibility);
  window.removeEventListener('pageshow', handlePageShow);
  window.removeEventListener('focus', handleFocus);
}
