/**
 * The page in the frame that shows what visitors will read, for both tools and
 * for WordPress's editor. It draws what the page around it sends and tells that
 * page how high it is, and nothing else. On its own it shows nothing: somebody
 * could send its address around.
 */
import {HertsDaSupportElement} from '../../element/herts-da-support.js';
import {wayOutOf, type WayOut} from '../../element/way-out.js';
import {fileFor} from '../../iframe/framed-widget.js';
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

let wayOut: WayOut;

class PreviewElement extends HertsDaSupportElement {
  protected override readonly wayOut = wayOut;
}

function wayOutIn(surroundings: Surroundings): WayOut {
  const usual = wayOutOf(surroundings);
  const isEmbed = surroundings === 'wordpress';
  return {
    ...usual,
    href: (to) => (isEmbed && !fileFor(to) ? undefined : usual.href(to)),
    // Nobody leaves: the page around has work in it.
    leave(exitUrl) {
      document.body.textContent = `Your visitor is on ${new URL(exitUrl).host} now, and this page is gone.`;
    },
  };
}

customElements.define('herts-da-support', PreviewElement);

addEventListener('message', ({source, data}: MessageEvent<Preview>) => {
  if (isAround(source)) draw(data);
});

/** WordPress's editor has its canvas, the page around this one, in a frame. */
function isAround(source: unknown): boolean {
  let page: Window = window;
  while (page.parent !== page) {
    page = page.parent;
    if (page === source) return true;
  }
  return false;
}

new ResizeObserver(() => {
  const {height} = document.documentElement.getBoundingClientRect();
  window.parent.postMessage({height: Math.ceil(height)}, '*');
}).observe(document.documentElement);

/** A widget that was used keeps its list, so each is a new one. */
function draw({attributes, surroundings, scheme, list}: Preview): void {
  wayOut = wayOutIn(surroundings);
  document.documentElement.style.colorScheme = scheme ?? '';
  const widget = document.createElement('herts-da-support');
  for (const [name, value] of Object.entries(attributes)) {
    widget.setAttribute(name, value);
  }
  widget.directoryData = list;
  document.body.replaceChildren(widget);
}
