/** An event for the page: its name is all that it says. */
import {fromDocument} from '../safety/page-document.js';

export function pageEvent(name: string): Event {
  // The old way: some libraries put an Event of their own in its place.
  const event = fromDocument('createEvent')('Event');
  event.initEvent(name, true);
  return event;
}
