/** Says things to a screen reader, which may speak aloud in a room. */
import type {ReactiveControllerHost} from 'lit';

/** What several widgets of a page learn at once, one of them says. */
let beingSaid: string | undefined;

export class Announcer {
  readonly #host: ReactiveControllerHost;
  readonly #root: ShadowRoot;

  constructor(host: ReactiveControllerHost, root: ShadowRoot) {
    this.#host = host;
    this.#root = root;
  }

  /**
   * Says it once what it is about is drawn. It writes the words itself: to draw
   * them would draw the whole list a second time for each choice.
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
