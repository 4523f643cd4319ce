/** Where a web editor puts a snippet together: what they chose, drawn. */
import {html, render} from 'lit';
import manifest from '../../../custom-elements.json';
import type {PinnedFile} from '../../snippets/snippets.js';
import {VERSION} from '../../build-info.js';
import {choicesIn, fragmentOf, type Choices} from './choices.js';
import {looks} from './looks.js';
import {looksOf, settingsOf, type Manifest} from './manifest-options.js';
import type {Page, PreviewPlace} from './page.js';
import {paste} from './paste.js';
import {dress, preview} from './preview.js';
import {settings} from './settings.js';
import {which} from './which.js';

/** Draws the page, and draws it again after each change. */
export class Workbench {
  readonly #place: HTMLElement;
  readonly #widget: Element;
  readonly #offered: Page['offered'];
  #choices: Choices;
  #preview: PreviewPlace = {width: 'column', scheme: 'light'};
  #pinned: PinnedFile | undefined;
  #copied: Page['copied'];

  constructor(place: HTMLElement, described: Manifest = manifest) {
    this.#place = place;
    this.#widget =
      place.querySelector('herts-da-support') ??
      document.createElement('herts-da-support');
    this.#offered = {
      settings: settingsOf(described),
      looks: looksOf(described),
    };
    this.#choices = choicesIn(location.hash, this.#offered);
    place.replaceChildren();
    this.#draw();
    window.addEventListener('hashchange', this.#handleAddress);
    void this.#fetchHash();
  }

  /** Leaves the page as it is. For tests. */
  stop(): void {
    window.removeEventListener('hashchange', this.#handleAddress);
  }

  readonly #handleAddress = (): void => {
    this.#choices = choicesIn(location.hash, this.#offered);
    this.#draw();
  };

  readonly #change = (changed: Partial<Choices>): void => {
    this.#choices = {...this.#choices, ...changed};
    this.#copied = undefined;
    // No entry of its own in the history: Back leads away from this page.
    const {pathname, search} = location;
    const address = `${pathname}${search}${fragmentOf(this.#choices)}`;
    history.replaceState(null, '', address);
    this.#draw();
  };

  readonly #copy = async (id: string, text: string): Promise<void> => {
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    if (!done) {
      this.#place
        .querySelector<HTMLTextAreaElement>(`textarea#${id}`)
        ?.select();
    }
    this.#copied = {id, done};
    this.#draw();
  };

  async #fetchHash(): Promise<void> {
    const file = `herts-da-support-${VERSION}.js`;
    // The page works without it: only the pinned snippet needs the hash.
    const hashes = await fetch('integrity.json')
      .then((answer) => answer.json() as Promise<Record<string, string>>)
      .catch(() => undefined);
    const integrity = hashes?.[file];
    if (integrity) this.#pinned = {file, integrity};
    this.#draw();
  }

  #draw(): void {
    const page: Page = {
      offered: this.#offered,
      choices: this.#choices,
      place: this.#preview,
      widget: this.#widget,
      pinned: this.#pinned,
      copied: this.#copied,
      change: this.#change,
      turn: (changed) => {
        this.#preview = {...this.#preview, ...changed};
        this.#draw();
      },
      copy: (id, text) => void this.#copy(id, text),
    };
    render(
      html`${which(page)}${settings(page)}${looks(page)}${preview(page)}${paste(page)}`,
      this.#place,
    );
    dress(page);
  }
}
