/** On paper nothing can be opened, so everything is open while it is printed. */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

export class PrintView implements ReactiveController {
  readonly #root: ShadowRoot;
  /** What the visitor had closed. */
  #opened: HTMLDetailsElement[] = [];

  constructor(host: ReactiveControllerHost, root: ShadowRoot) {
    this.#root = root;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#open);
    window.addEventListener('afterprint', this.#close);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#open);
    window.removeEventListener('afterprint', this.#close);
  }

  readonly #open = (): void => {
    const closed = 'details:not([open])';
    this.#opened = [...this.#root.querySelectorAll<HTMLDetailsElement>(closed)];
    for (const details of this.#opened) {
      details.open = true;
      // The browser's own event comes in a later task, after the picture.
      details.dispatchEvent(new Event('toggle'));
    }
  };

  readonly #close = (): void => {
    for (const details of this.#opened.splice(0)) details.open = false;
  };
}
