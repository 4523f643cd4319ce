/**
 * The page inside every preview: the widget as it will be on the page that it is
 * pasted into. The address of this page, after its #, says what to draw: the
 * element's attributes by name, `surroundings`, and the colours of a brand.
 */
import {HertsDaSupportElement} from '../../element/herts-da-support.js';
import type {Surroundings} from '../../safety/surroundings.js';

const {
  surroundings = 'page',
  accent,
  accentText,
  ...attributes
} = Object.fromEntries(new URLSearchParams(location.hash.slice(1)));

class PreviewElement extends HertsDaSupportElement {
  protected override readonly surroundings = surroundings as Surroundings;
}

customElements.define('herts-da-support', PreviewElement);

const widget = document.createElement('herts-da-support');
for (const [name, value] of Object.entries(attributes)) {
  widget.setAttribute(hyphenated(name), value);
}
for (const [name, value] of Object.entries({accent, accentText})) {
  const [light, dark = light] = value?.split(' ') ?? [];
  if (light) {
    widget.style.setProperty(
      `--herts-da-${hyphenated(name)}`,
      `light-dark(${light}, ${dark})`,
    );
  }
}
addEventListener('DOMContentLoaded', () => document.body.append(widget));

/** `headingLevel` as an attribute and a CSS variable have it. */
function hyphenated(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
