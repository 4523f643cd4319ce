/** The exit: its place, its keyboard shortcut, and leaving. */
import type {ReactiveController} from 'lit';
import {DEFAULT_EXIT_URL} from '../../safety/exit-url.js';
import type {LeavingWords} from '../../safety/quick-exit.js';
import {listenForShift} from '../../safety/shift-exit.js';
import {english} from '../../wording/messages.js';
import type {HertsDaSupportElement} from '../herts-da-support.js';
import {ExitPlace} from './exit-place.js';
import {exitUrlFrom} from '../settings.js';

interface ExitOptions {
  readonly root: ShadowRoot;
  readonly leave: (exitUrl: string, words: LeavingWords) => void;
  /**
   * Resets the visitor's choices, so that the next person at the device does
   * not see them.
   */
  readonly forgetChoices: () => void;
}

export class ExitController implements ReactiveController {
  readonly #host: HertsDaSupportElement;
  readonly #options: ExitOptions;
  readonly #place: ExitPlace;
  #stopShift: (() => void) | undefined;
  #url = DEFAULT_EXIT_URL;
  #wish: unknown = DEFAULT_EXIT_URL;

  constructor(host: HertsDaSupportElement, options: ExitOptions) {
    this.#host = host;
    this.#options = options;
    this.#place = new ExitPlace(host, options.root);
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pageshow', this.#handlePageShow);
    this.#place.watch();
  }

  hostDisconnected(): void {
    window.removeEventListener('pageshow', this.#handlePageShow);
    this.#place.disconnect();
    this.#stopShift?.();
    this.#stopShift = undefined;
  }

  /** The address that the exit opens: the page's setting, made valid. */
  get url(): string {
    return this.#url;
  }

  hostUpdate(): void {
    const {exitUrl} = this.#host;
    if (exitUrl === this.#wish) return;
    // Read the setting once, because a getter could return another value each
    // time.
    this.#wish = exitUrl;
    this.#url = exitUrlFrom(exitUrl);
  }

  hostUpdated(): void {
    // The element may have been removed since the update was requested.
    if (!this.#host.isConnected) return;
    this.#place.watch();
    if (this.#host.noExitShortcut) {
      this.#stopShift?.();
      this.#stopShift = undefined;
    } else this.#stopShift ??= listenForShift(this.#shift);
  }

  /**
   * Leaves at once on any press, also with a modifier key or another mouse
   * button.
   */
  readonly handlePress = (event: Event): void => {
    event.preventDefault();
    this.#leave();
  };

  readonly #shift = {
    counting: (left: number) =>
      this.#announce(this.#host.messages.exit.shiftLeft({left})),
    timeUp: () => this.#announce(this.#host.messages.exit.timeUp),
    leave: () => this.#leave(),
  };

  readonly #handlePageShow = (event: PageTransitionEvent): void => {
    if (!event.persisted) return;
    this.#options.forgetChoices();
    this.#announce('');
  };

  #leave(): void {
    try {
      this.#options.forgetChoices();
    } finally {
      this.#options.leave(this.#url, leavingWords(this.#host));
    }
  }

  /**
   * Announces the words at once, because the page may be gone before the next
   * update.
   */
  #announce(words: string): void {
    const alert = this.#options.root.querySelector('[role=alert]');
    if (alert) alert.textContent = words;
  }
}

/** The page's own messages may lack these words. The exit still works then. */
function leavingWords({messages}: HertsDaSupportElement): LeavingWords {
  try {
    const {leaving, closeTab} = messages.exit;
    return {leaving, closeTab};
  } catch {
    return english.exit;
  }
}
