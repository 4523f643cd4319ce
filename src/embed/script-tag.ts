/** Finds our script tag, reads its settings, and detects who put it there. */
import {fromDocument, fromNode} from '../safety/page-document.js';

/**
 * On an element: a script tag made it, not an author. On a tag: it has been
 * used.
 */
export const MOUNTED = 'data-mounted';

/**
 * Matches our file under any name from a release, a CDN or an asset pipeline:
 * with a version, a hash, `.min`, or without an extension.
 */
const FILE_NAME = /(^|\/)[^/]*herts-da-support[^/]*$/i;

/** Invisible elements that may follow the last tag of a body. */
const UNSEEN = ['script', 'style', 'link', 'noscript', 'template'];

/** Whether the tag loads our file alone. A bundle has another name. */
export function isOurs(script: HTMLScriptElement): boolean {
  return isOurFile(script.src);
}

/**
 * The first unused tag that names a place. A consent tool may keep its address
 * in another attribute.
 */
export function waitingTag(): HTMLScriptElement | undefined {
  return [...fromDocument('scripts')].find(
    (script) =>
      !script.hasAttribute(MOUNTED) &&
      isOurFile(addressOf(script)) &&
      settingOf(script, 'mount') !== null,
  );
}

/**
 * A setting from a `data-` attribute or, because some systems drop those, from
 * the query of the script's address.
 */
export function settingOf(
  script: HTMLScriptElement,
  name: string,
): string | null {
  const [, query] = /\?([^#]*)/.exec(addressOf(script)) ?? [];
  return (
    script.getAttribute(`data-${name}`) ?? new URLSearchParams(query).get(name)
  );
}

/**
 * Whether another script, such as a tag manager, put the tag at the end of the
 * body. It cannot be known for a tag with `async` while the page loads.
 */
export function wasAddedAtEnd(script: HTMLScriptElement): boolean {
  const later = [...fromDocument('body').children].slice(
    [...fromDocument('body').children].indexOf(script) + 1,
  );
  return (
    fromNode(script, 'parentElement') === fromDocument('body') &&
    wasAddedByScript(script) &&
    later.every(({localName}) => UNSEEN.includes(localName))
  );
}

/**
 * The page's own tags run before the page is complete; those without `async` or
 * `defer` run while it is read.
 */
function wasAddedByScript(script: HTMLScriptElement): boolean {
  const readyState = fromDocument('readyState');
  if (readyState === 'complete') return true;
  if (script.hasAttribute('async')) return false;
  // A tag made by a script is async without the attribute.
  return script.async || (readyState === 'interactive' && !script.defer);
}

function addressOf(script: HTMLScriptElement): string {
  const values = [...script.attributes].map(({value}) => value);
  return script.src || (values.find(isOurFile) ?? '');
}

function isOurFile(address: string): boolean {
  return FILE_NAME.test(address.replace(/[?#].*/s, ''));
}
