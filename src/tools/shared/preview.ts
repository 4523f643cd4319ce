/**
 * The page in the preview frame, for both tools and WordPress's editor. It
 * draws what the page around it sends, and reports its height. It shows nothing
 * without a page around it, so that its address alone is of no use to anyone.
 */
import {HertsDaSupportElement} from '../../element/herts-da-support.js';
import {wayOutOf, type WayOut} from '../../element/way-out.js';
import {fileFor} from '../../iframe/framed-widget.js';
import type {Surroundings} from '../../safety/surroundings.js';

/** What to draw. */
export interface Preview {
  /** The attributes of the element, by name. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The visitors' surroundings: the preview frame itself is a sandbox. */
  readonly surroundings: Surroundings;
  /** Absent: the setting of the device. */
  readonly scheme?: 'light' | 'dark';
  /** Absent: the built-in list. */
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
    // The exit must not leave, because the page around has unsaved work.
    leave(exitUrl) {
      document.body.textContent = `Your visitor is on ${new URL(exitUrl).host} now, and this page is gone.`;
    },
  };
}

customElements.define('herts-da-support', PreviewElement);

addEventListener('message', ({source, data}: MessageEvent<Preview>) => {
  if (isAround(source)) draw(data);
});

/** In WordPress's editor the page around this one is itself in a frame. */
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

/** A used widget keeps its list, so each preview creates a new one. */
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
