/** The page frame.html starts here: it defines the element, then talks to the page around the frame. */
import {FramedWidget} from './frame/framed-widget.js';
import {tellHeight} from './frame/page-around.js';

/** What an address may set. No address is among them, and no words. */
const SETTINGS = ['layout', 'need', 'theme'] as const;

const TAG = 'herts-da-support';

const asked = new URLSearchParams(location.search);
for (const name of SETTINGS) {
  const value = asked.get(name);
  if (value !== null) document.querySelector(TAG)?.setAttribute(name, value);
}

customElements.define(TAG, FramedWidget);
tellHeight();
