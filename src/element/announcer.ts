/** Says things to a screen reader, which may speak aloud in a room. */
import type {ReactiveControllerHost} from 'lit';

export class Announcer {
  /** What the live region holds. */
  words = '';

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  async say(words: string): Promise<void> {
    // The same words are spoken again only after they were gone.
    this.words = '';
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.words = words;
    this.#host.requestUpdate();
  }
}
