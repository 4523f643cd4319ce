/**
 * Handles the content of the element on the page: the words for pages without
 * script or, if the end tag is missing, the rest of the page. The widget
 * replaces the words. The rest of the page stays visible under the widget.
 */
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {fromDocument, fromNode} from '../../safety/page-document.js';
import {warnOnce} from '../warn-once.js';

/**
 * Elements that a page nearly always has, and a fallback of words and links
 * never.
 */
const OF_A_PAGE = [
  'h1,h2,h3,h4,h5,h6,form,header,nav,main,aside,footer,search',
  'section[aria-label],section[aria-labelledby]',
  ...'heading banner navigation main complementary contentinfo search form region'
    .split(' ')
    .map((role) => `[role=${role}]`),
].join();

export class LightDomController implements ReactiveController {
  readonly #host: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #watch = new MutationObserver(() => this.#look());
  #slot: HTMLSlotElement | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, root: ShadowRoot) {
    this.#host = host;
    this.#root = root;
    host.addController(this);
  }

  hostConnected(): void {
    this.#look();
    if (this.#slot || fromDocument('readyState') !== 'loading') return;
    this.#watch.observe(this.#host, {childList: true, subtree: true});
    fromDocument('addEventListener')('DOMContentLoaded', this.#handleEnd);
  }

  hostDisconnected(): void {
    this.#watch.disconnect();
    fromDocument('removeEventListener')('DOMContentLoaded', this.#handleEnd);
  }

  /** Content that arrives after the end of parsing was written by a script. */
  readonly #handleEnd = (): void => {
    this.#look();
    this.#watch.disconnect();
  };

  #look(): void {
    if (this.#slot || !holdsPage(this.#host)) return;
    this.#watch.disconnect();
    this.#slot = fromDocument('createElement')('slot');
    this.#slot.className = 'page';
    this.#root.append(this.#slot);
    warnOnce(
      'no-end-tag',
      'a heading, a landmark or a form is inside, so the end tag may be missing. It is shown under the list. Write <herts-da-support></herts-da-support>, with only words and links between the two.',
    );
  }
}

function holdsPage(host: Element): boolean {
  return [...host.children].some(
    (child) =>
      !isForASlot(child) &&
      (fromNode(child, 'matches')(OF_A_PAGE) ||
        fromNode(child, 'querySelector')(OF_A_PAGE) !== null),
  );
}

/** Content with a `slot` attribute was put there on purpose. */
export function isForASlot(node: Node): boolean {
  return node instanceof Element && fromNode(node, 'hasAttribute')('slot');
}
