/** Leaving fast from inside a frame: the frame is blank at once, then the page around it goes. */
import {blank} from '../safety/quick-exit.js';
import {english} from '../wording/messages.js';
import {framed} from '../wording/messages/iframe.js';
import {askToLead, keepHeight} from './page-around.js';
import type {Surroundings} from './surroundings.js';

/** A page that is still there after this does not go by itself. */
const PATIENCE_MS = 2000;

/** Where the page around cannot be left, the blank says what to do instead. */
export function leaveFrame(exitUrl: string, around: Surroundings): void {
  keepHeight();
  blank(english.exit.leaving);
  try {
    if (around === 'wordpress') askToLead('leave.html');
    else window.top?.location.replace(exitUrl);
    setTimeout(sayHowToLeave, PATIENCE_MS);
  } catch {
    sayHowToLeave();
  }
}

function sayHowToLeave(): void {
  const {body} = document;
  body.style.opacity = '1';
  body.textContent = framed.closeTab;
}
