/** What the exit does: its place, its keyboard way, and leaving itself. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {DEFAULT_EXIT_URL} from '../../safety/exit-url.js';
import type {LeavingWords} from '../../safety/quick-exit.js';
import {listenForShift} from '../../safety/shift-exit.js';
import {english, type Messages} from '../../wording/messages.js';
import {ExitPlace} from './exit-place.js';
import {exitUrlFrom} from '../settings.js';

/** What the control needs of the element. */
export interface ExitHost extends ReactiveControllerHost, HTMLElement {
  readonly messages: Messages;
  readonly noExitShortcut: boolean;
  readonly exitUrl: unknown;
}

export interface ExitOptions {
  readonly root: ShadowRoot;
  /** Blanks the page and leaves it. */
  readonly leave: (exitUrl: string, words: LeavingWords) => void;
  /** Nobody who comes after finds what was chosen. */
  readonly forgetChoices: () => void;
}

export class ExitController implements ReactiveController {
  readonly #host: ExitHost;
  readonly #options: ExitOptions;
  readonly #place: ExitPlace;
  #stopShift: (() => void) | undefined;
  #url = DEFAULT_EXIT_URL;
  #wish: unknown = DEFAULT_EXIT_URL;

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

  /** Where the exit leads: what the page asked for, made valid. */
  get url(): string {
    return this.#url;
  }

  hostUpdate(): void {
    const {exitUrl} = this.#host;
    if (exitUrl === this.#wish) return;
    // Read once: what a page gives may be another text each time.
    this.#wish = exitUrl;
    this.#url = exitUrlFrom(exitUrl);
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
      this.#options.leave(this.#url, leavingWords(this.#host));
    }
  }

  /** At once and not with the next update: the page may be gone by then. */
  #announce(words: string): void {
    const alert = this.#options.root.querySelector('[role=alert]');
    if (alert) alert.textContent = words;
  }
}

/** A page's own messages may lack them. It is left all the same. */
function leavingWords({messages}: ExitHost): LeavingWords {
  try {
    const {leaving, closeTab} = messages.exit;
    return {leaving, closeTab};
  } catch {
    return english.exit;
  }
}
