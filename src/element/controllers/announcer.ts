/** Says things to a screen reader, which may speak aloud in a room. */
import type {ReactiveControllerHost} from 'lit';

/** What one widget is saying now. The others of the page leave it to that one. */
let beingSaid: string | undefined;

export class Announcer {
  readonly #host: ReactiveControllerHost;
  readonly #root: ShadowRoot;

  constructor(host: ReactiveControllerHost, root: ShadowRoot) {
    this.#host = host;
    this.#root = root;
  }

  /**
   * Says it as soon as what it is about is drawn. It writes the words into the
   * region itself, because a template would draw the whole list once more.
   */
  async say(words: string): Promise<void> {
    const region = this.#root.querySelector('[role=status]');
    // In a closed dialog nothing is heard.
    if (!region?.getClientRects().length || words === beingSaid) return;
    beingSaid = words;
    await this.#host.updateComplete;
    beingSaid = undefined;
    // The same words are spoken again only after they were gone.
    region.textContent = '';
    region.textContent = words;
  }
}
