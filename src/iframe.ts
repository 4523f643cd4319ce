/** The page frame.html starts here: it defines the element, then talks to the page around the frame. */
import {FramedWidget} from './iframe/framed-widget.js';
import {tellHeight} from './iframe/parent-messages.js';
import {FRAME_SETTINGS} from './snippets/frame-address.js';

const TAG = 'herts-da-support';

const asked = new URLSearchParams(location.search);
for (const name of FRAME_SETTINGS) {
  const value = asked.get(name);
  if (value !== null) document.querySelector(TAG)?.setAttribute(name, value);
}

customElements.define(TAG, FramedWidget);
tellHeight();
