/**
 * Reads the document past what a page has named: with `<form name="hidden">` on
 * it, `document.hidden` is that form. So it is for any name, and for any image,
 * frame or object as well.
 */

/** A member of a document, as the browser has it. A method is bound to it. */
export function fromDocument<Name extends keyof Document>(
  name: Name,
  of: Document = document,
): Document[Name] {
  const member: unknown = Reflect.get(Document.prototype, name, of);
  return (
    typeof member === 'function' ? member.bind(of) : member
  ) as Document[Name];
}
