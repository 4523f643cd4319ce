/**
 * Reads documents and forms reliably, although a page can override their
 * members by name: `<form name="hidden">` replaces `document.hidden`, and
 * `<input name="closest">` replaces the form's `closest`. In a document,
 * images, frames and objects do the same.
 */

/**
 * The browser's own member of a node; a method is bound to the node. It comes
 * from the prototype of the node, because MooTools replaces `Document`.
 */
export function fromNode<Of extends Node, Name extends keyof Of>(
  node: Of,
  name: Name,
): Of[Name] {
  const member: unknown = Reflect.get(
    Object.getPrototypeOf(node) as object,
    name,
    node,
  );
  return (
    typeof member === 'function' ? member.bind(node) : member
  ) as Of[Name];
}

/** The browser's own member of a document. */
export function fromDocument<Name extends keyof Document>(
  name: Name,
  of = document,
): Document[Name] {
  return fromNode(of, name);
}

/** An event for the page, which carries nothing but its name, and bubbles. */
export function newEvent(name: string): Event {
  // Uses the old method, because some libraries replace `Event`.
  const event = fromDocument('createEvent')('Event');
  event.initEvent(name, true);
  return event;
}

/** The view's height without scroll bar. A page can replace `innerHeight`. */
export function viewHeight(): number {
  const view =
    fromDocument('scrollingElement') ?? fromDocument('documentElement');
  return view.clientHeight;
}

/** Whether an origin is the page's. A `srcdoc` address has none. */
export function isOwn(origin: string): boolean {
  return [window.origin, location.origin].includes(origin);
}
