/** Dispatches an event for the page, which carries nothing but its name. */
import {fromDocument} from '../safety/page-document.js';

export function pageEvent(name: string): Event {
  // Uses the old method, because some libraries replace `Event`.
  const event = fromDocument('createEvent')('Event');
  event.initEvent(name, true);
  return event;
}
