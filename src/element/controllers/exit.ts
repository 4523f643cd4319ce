/** What the exit does: its place, its keyboard way, and leaving itself. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {listenForShift} from '../../safety/shift-exit.js';
import type {Messages} from '../../wording/messages.js';
import {ExitPlace} from './exit-place.js';

/** What the control needs of the element. */
export interface ExitHost extends ReactiveControllerHost, HTMLElement {
  readonly messages: Messages;
  readonly noExitShortcut: boolean;
}

export interface ExitOptions {
  readonly root: ShadowRoot;
  /** Blanks the page and leaves it. */
  readonly leave: () => void;
  /** Nobody who comes after finds what was chosen. */
  readonly forgetChoices: () => void;
}

export class ExitController implements ReactiveController {
  readonly #host: ExitHost;
  readonly #options: ExitOptions;
  readonly #place: ExitPlace;
  #stopShift: (() => void) | undefined;

  constructor(host: ExitHost, options: ExitOptions) {
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

  hostUpdated(): void {
    // It may have been taken off the page since the update was asked for.
    if (!this.#host.isConnected) return;
    this.#place.watch();
    if (this.#host.noExitShortcut) {
      this.#stopShift?.();
      this.#stopShift = undefined;
    } else this.#stopShift ??= listenForShift(this.#shift);
  }

  /** Leaves at once. Any press does: also with a key or another button held. */
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
      this.#options.leave();
    }
  }

  /** At once and not with the next update: the page may be gone by then. */
  #announce(words: string): void {
    const alert = this.#options.root.querySelector('[role=alert]');
    if (alert) alert.textContent = words;
  }
}
