/**
 * The page in the frame that WordPress's editor shows: the widget with the words
 * that visitors will read. What comes after # in its address says which of its
 * settings were chosen. It tells the editor how high it is, and nothing else.
 */
import {HertsDaSupportElement} from '../element/herts-da-support.js';
import {wayOutOf} from '../element/way-out.js';

/** Anyone can write an address: no other attribute is taken from it. */
const TAKEN = ['layout', 'need', 'label', 'theme'] as const;

class PreviewElement extends HertsDaSupportElement {
  /** The frame is a sandbox, and the page of the visitors is none. */
  protected override readonly wayOut = wayOutOf('page');

  override plainPage = new URL('plain.html', location.href).href;
}

/** One colour for light and one for dark pages, by a space. */
const COLOURS = /^(#[\da-f]{6}) (#[\da-f]{6})$/i;

customElements.define('herts-da-support', PreviewElement);
const widget = document.createElement('herts-da-support');

// On its own the address shows nothing: somebody could send it around.
if (window.parent !== window) {
  dress();
  addEventListener('hashchange', dress);
  addEventListener('DOMContentLoaded', () => {
    document.body.append(widget);
    new ResizeObserver(tellHeight).observe(document.body);
  });
}

function dress(): void {
  const asked = new URLSearchParams(location.hash.slice(1));
  for (const name of TAKEN) {
    const value = asked.get(name);
    if (value) widget.setAttribute(name, value);
    else widget.removeAttribute(name);
  }
  for (const name of ['accent', 'accent-text']) {
    const [, light, dark] = COLOURS.exec(asked.get(name) ?? '') ?? [];
    widget.style.setProperty(
      `--herts-da-${name}`,
      light && dark ? `light-dark(${light}, ${dark})` : '',
    );
  }
}

function tellHeight(): void {
  const {height} = document.body.getBoundingClientRect();
  window.parent.postMessage({height: Math.ceil(height)}, '*');
}
