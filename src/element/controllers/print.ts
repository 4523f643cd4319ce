/**
 * On paper nothing can be opened or chosen: while it is printed everything is
 * open, and all services are there.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

interface Printed {
  readonly root: ShadowRoot;
  /** Draws, at once, all there is or what the visitor had chosen. */
  readonly showEverything: (isPrinting: boolean) => void;
}

export class PrintController implements ReactiveController {
  readonly #printed: Printed;
  /** What the visitor had closed. */
  readonly #opened: HTMLDetailsElement[] = [];

  constructor(host: ReactiveControllerHost, printed: Printed) {
    this.#printed = printed;
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
    const {root, showEverything} = this.#printed;
    showEverything(true);
    const closed = 'details:not([open])';
    for (const details of root.querySelectorAll<HTMLDetailsElement>(closed)) {
      details.open = true;
      // Beside those of before: a preview may come before the print itself.
      this.#opened.push(details);
    }
  };

  readonly #close = (): void => {
    for (const details of this.#opened.splice(0)) details.open = false;
    this.#printed.showEverything(false);
  };
}
