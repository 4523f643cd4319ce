/**
 * Reads documents and forms past what a page has named: with
 * `<form name="hidden">` on it, `document.hidden` is that form, and with
 * `<input name="closest">` in it `form.closest` is that field. So it is for any
 * name, in a document for images, frames and objects as well.
 */

/**
 * A member of what is the page's own, as the browser has it. A method is bound
 * to it. The prototype is asked of the node: MooTools puts another `Document` in
 * the place of the browser's.
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

/** The same of a document. */
export function fromDocument<Name extends keyof Document>(
  name: Name,
  of = document,
): Document[Name] {
  return fromNode(of, name);
}

/** The height of the view, without a scroll bar. `innerHeight` may be the page's. */
export function viewHeight(): number {
  const view =
    fromDocument('scrollingElement') ?? fromDocument('documentElement');
  return view.clientHeight;
}

/** Whether an origin is the page's. In a tag's `srcdoc` the address has none. */
export function isOwn(origin: string): boolean {
  return [window.origin, location.origin].includes(origin);
}
