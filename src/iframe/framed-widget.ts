/** The element as it is in a frame: it leads out of it, or says that it cannot. */
import type {PropertyValues} from 'lit';
import {HertsDaSupportElement} from '../element/herts-da-support.js';
import {english, type Messages} from '../wording/messages.js';
import {framed} from '../wording/messages/iframe.js';
import {leaveFrame} from './leave-frame.js';
import {fileFor, fitLinks, textLinkStyles} from './links.js';
import {askToLead} from './page-around.js';
import {surroundings, type Surroundings} from './surroundings.js';

export class FramedWidget extends HertsDaSupportElement {
  readonly #around = surroundings();
  #inside!: ShadowRoot;

  override messages = wordsIn(this.#around);

  override plainPage =
    this.#around === 'sandbox'
      ? undefined
      : new URL('plain.html', location.href).href;

  protected override attachRoot(): ShadowRoot {
    this.#inside = super.attachRoot();
    if (this.#around === 'wordpress') {
      this.#inside.addEventListener('click', handleClick);
    }
    return this.#inside;
  }

  protected override firstUpdated(): void {
    const {styleSheet} = textLinkStyles;
    if (styleSheet) this.#inside.adoptedStyleSheets.push(styleSheet);
  }

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    fitLinks(this.#inside, this.#around);
  }

  protected override leave(exitUrl: string): void {
    if (this.#around === 'page') super.leave(exitUrl);
    else leaveFrame(exitUrl, this.#around);
  }
}

function handleClick(event: Event): void {
  const {target} = event;
  const link = target instanceof Element && target.closest('a');
  const file = link && fileFor(link);
  if (!file) return;
  event.preventDefault();
  askToLead(file);
}

function wordsIn(around: Surroundings): Messages {
  const {exit, card} = english;
  switch (around) {
    case 'wordpress':
      return {...english, exit: {...exit, note: framed.noteBackReturns}};
    case 'sandbox':
      return {
        ...english,
        exit: {...exit, note: framed.noteSandboxed},
        // Addresses are text here and open nothing.
        card: {...card, opensSite: () => ''},
      };
    case 'page':
    case 'frame':
      return english;
  }
}
