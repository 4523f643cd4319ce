/**
 * Keeps every widget's statuses true with one timer per page: set for the next
 * change of any answer, none while the page is hidden, and asked anew when the
 * page comes back.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {fromDocument} from '../../safety/page-document.js';

/**
 * Why statuses are worked out again: because time went by while the page was
 * looked at, or because it comes back from being hidden.
 */
export type RefreshCause = 'time' | 'return';

interface Watcher {
  /** On the clock of `performance.now()`. Infinity: its statuses stand still. */
  due: number;
  readonly refresh: (cause: RefreshCause) => void;
}

const SECOND = 1000;

/** The device's clock may be set while we wait, so never longer than this. */
const LONGEST_WAIT = 60 * 60 * SECOND;

const watchers = new Set<Watcher>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** Calls `refresh` whenever an answer may have changed. */
export class StatusRefresh implements ReactiveController {
  readonly #watcher: Watcher;

  constructor(
    host: ReactiveControllerHost,
    refresh: (cause: RefreshCause) => void,
  ) {
    this.#watcher = {due: Infinity, refresh};
    host.addController(this);
  }

  /** Asks for the next refresh in some milliseconds, at most an hour. */
  dueIn(milliseconds: number): void {
    const wait = Math.min(Math.max(milliseconds, SECOND), LONGEST_WAIT);
    this.#watcher.due = performance.now() + wait;
    setTimer();
  }

  /** The statuses stand still, as at a fixed clock. */
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

/** The page was in sight all along: its words may change, its order not. */
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
