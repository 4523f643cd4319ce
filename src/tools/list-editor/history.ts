/**
 * Makes the browser's Back and Forward move through the views. The address and
 * title of the page never change, so that they leave no trace.
 */
import type {View} from './page.js';

interface Entry {
  readonly view?: View;
}

export class ViewHistory {
  /** `show` returns false if unsaved input keeps the view from being left. */
  readonly #show: (view: View) => boolean;
  #view: View = {kind: 'services'};

  constructor(show: (view: View) => boolean) {
    this.#show = show;
  }

  connect(): void {
    history.replaceState({view: this.#view} satisfies Entry, '');
    window.addEventListener('popstate', this.#handleBack);
  }

  disconnect(): void {
    window.removeEventListener('popstate', this.#handleBack);
  }

  push(view: View): void {
    if (JSON.stringify(view) === JSON.stringify(this.#view)) return;
    this.#view = view;
    history.pushState({view} satisfies Entry, '');
  }

  #handleBack = ({state}: PopStateEvent): void => {
    const {view = {kind: 'services'}} = (state ?? {}) as Entry;
    if (this.#show(view)) this.#view = view;
    else history.pushState({view: this.#view} satisfies Entry, '');
  };
}
