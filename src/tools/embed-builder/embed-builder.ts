/** Draws the page on which a web editor puts a snippet together. */
import {html, render} from 'lit';
import manifest from '../../../custom-elements.json';
import type {PinnedFile} from '../../snippets/snippets.js';
import {VERSION} from '../../build-info.js';
import {choicesIn, folderOf, fragmentOf, type Choices} from './choices.js';
import {settings} from './settings.js';
import {settingsOf, type Manifest} from './manifest-options.js';
import type {Page, View} from './page.js';
import {paste} from './paste.js';
import {preview} from './preview.js';
import {website} from './website.js';

const A_SECOND = 1_000;

/** Draws the page again after each change. */
export class EmbedBuilder {
  readonly #place: HTMLElement;
  readonly #offered: Page['offered'];
  #choices: Choices;
  #view: View = {width: 'column', scheme: 'light', at: '', turn: 0};
  #pinned: PinnedFile | undefined;
  #copied: Page['copied'];
  #later = 0;

  constructor(place: HTMLElement, described: Manifest = manifest) {
    this.#place = place;
    this.#offered = settingsOf(described);
    this.#choices = choicesIn(location.hash, this.#offered);
    place.replaceChildren();
    this.#draw();
    window.addEventListener('hashchange', this.#handleAddress);
    void this.#fetchHash();
  }

  /** Stops drawing. For tests. */
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
    this.#writeAddress();
    this.#draw();
  };

  /** Adds no history entry, so that Back leaves this page. */
  #writeAddress(): void {
    clearTimeout(this.#later);
    const {pathname, search} = location;
    const address = `${pathname}${search}${fragmentOf(this.#choices)}`;
    try {
      history.replaceState(null, '', address);
    } catch {
      // Safari refuses more than a hundred in ten seconds, as while a colour is
      // chosen.
      this.#later = window.setTimeout(() => {
        this.#writeAddress();
        this.#draw();
      }, A_SECOND);
    }
  }

  readonly #copy = async (id: string, text: string): Promise<void> => {
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    );
    this.#copied = {id, done};
    this.#draw();
    if (done) return;
    this.#place.querySelector<HTMLTextAreaElement>(`textarea#${id}`)?.select();
  };

  async #fetchHash(): Promise<void> {
    const file = `herts-da-support-${VERSION}.js`;
    // Only the pinned snippet needs these hashes; the page works without them.
    const hashes = await fetch('integrity.json')
      .then((answer) => answer.json() as Promise<Record<string, string>>)
      .catch(() => undefined);
    const integrity = hashes?.[file];
    if (integrity) this.#pinned = {file, integrity};
    this.#draw();
  }

  #draw(): void {
    const own = folderOf(location.href);
    const page: Page = {
      offered: this.#offered,
      choices: this.#choices,
      view: this.#view,
      host: own ?? folderOf(this.#choices.host ?? ''),
      isHosted: own !== undefined,
      pinned: this.#pinned,
      copied: this.#copied,
      change: this.#change,
      turn: (changed) => {
        this.#view = {...this.#view, ...changed};
        this.#draw();
      },
      copy: (id, text) => void this.#copy(id, text),
    };
    render(
      html`<div class="ask">${website(page)}${settings(page)}</div>
        ${preview(page)}${paste(page)}`,
      this.#place,
    );
  }
}

const place = document.getElementById('embed-builder');
if (place) new EmbedBuilder(place);
