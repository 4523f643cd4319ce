/**
 * Back and Forward of the browser lead through the views, and no trace of them
 * is left: the address and the title of the page stay as they are.
 */
import type {View} from './page.js';

interface Entry {
  readonly view?: View;
}

export class ViewHistory {
  /** `show` says whether the view may be left: what is written may be kept. */
  readonly #show: (view: View) => boolean;
  #view: View = {kind: 'today'};

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
    const {view = {kind: 'today'}} = (state ?? {}) as Entry;
    if (this.#show(view)) this.#view = view;
    else history.pushState({view: this.#view} satisfies Entry, '');
  };
}
