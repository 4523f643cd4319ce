/**
 * The page in the frame that shows what visitors will read, for both tools and
 * for WordPress's editor. It draws what the page around it sends and tells that
 * page how high it is, and nothing else. On its own it shows nothing: somebody
 * could send its address around.
 */
import type {PropertyValues} from 'lit';
import {
  HertsDaSupportElement,
  insideOf,
} from '../../element/herts-da-support.js';
import {keepLinksWithFile} from '../../iframe/links.js';
import type {Surroundings} from '../../safety/surroundings.js';

/** What is drawn. */
export interface Preview {
  /** The element's, by name. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Of the page that visitors will see: the frame itself is a sandbox. */
  readonly surroundings: Surroundings;
  /** Absent: that of the reader's device. */
  readonly scheme?: 'light' | 'dark';
  /** Absent: the built-in one. */
  readonly list?: unknown;
}

let surroundings: Surroundings = 'page';

class PreviewElement extends HertsDaSupportElement {
  protected override readonly surroundings = surroundings;

  protected override update(changed: PropertyValues<this>): void {
    super.update(changed);
    if (this.surroundings === 'wordpress') keepLinksWithFile(insideOf(this));
  }

  /** Nobody leaves: the page around has work in it. */
  protected override leave(exitUrl: string): void {
    document.body.textContent = `Your visitor is on ${new URL(exitUrl).host} now, and this page is gone.`;
  }
}

customElements.define('herts-da-support', PreviewElement);

addEventListener('message', ({source, data}: MessageEvent<Preview>) => {
  if (source === window.parent && source !== window) draw(data);
});

new ResizeObserver(() => {
  const {height} = document.documentElement.getBoundingClientRect();
  window.parent.postMessage({height: Math.ceil(height)}, '*');
}).observe(document.documentElement);

/** A widget that was used keeps its list, so each is a new one. */
function draw({attributes, scheme, list, ...shown}: Preview): void {
  ({surroundings} = shown);
  document.documentElement.style.colorScheme = scheme ?? '';
  const widget = document.createElement('herts-da-support');
  for (const [name, value] of Object.entries(attributes)) {
    widget.setAttribute(name, value);
  }
  widget.directoryData = list;
  document.body.replaceChildren(widget);
}
