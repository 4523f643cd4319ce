/**
 * Prepares the widget for printing. Paper has nothing to open or choose, so
 * everything is open and all services are there.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';

interface Printed {
  readonly root: ShadowRoot;
  /** Draws at once: everything, or the visitor's choices again. */
  readonly showEverything: (isPrinting: boolean) => void;
}

export class PrintController implements ReactiveController {
  readonly #printed: Printed;
  /** The details that were opened for printing and must be closed again. */
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
      // Keep the earlier ones: a preview may open before the print itself.
      this.#opened.push(details);
    }
  };

  readonly #close = (): void => {
    for (const details of this.#opened.splice(0)) details.open = false;
    this.#printed.showEverything(false);
  };
}
