/** Registers the tag, once per page however many copies of the script run. */
import {HertsDaSupportElement} from './element/herts-da-support.js';

const existing = customElements.get('herts-da-support');
if (!existing) {
  customElements.define('herts-da-support', HertsDaSupportElement);
} else if (version(existing) !== HertsDaSupportElement.version) {
  console.warn(
    `<herts-da-support>: this page loads version ${version(existing)} and version ${HertsDaSupportElement.version}. The first one is used. Remove one of the two script tags.`,
  );
}

function version(element: CustomElementConstructor): string {
  return 'version' in element ? String(element.version) : 'unknown';
}

declare global {
  interface HTMLElementTagNameMap {
    'herts-da-support': HertsDaSupportElement;
  }
  interface HTMLElementEventMap {
    'herts-da-directory-error': Event;
    'herts-da-ready': Event;
  }
}
