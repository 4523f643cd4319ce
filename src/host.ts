/**
 * Finds out from the script's own tag where it was served. The pages are beside
 * it, unless it was copied under another name or built into another script.
 * jsDelivr has the pages, but serves them as plain text.
 */
import {VERSION} from './build-info.js';

const FILE = new RegExp(
  `^(https?://(?!cdn\\.jsdelivr\\.net/)[^?#]*/)herts-da-support(-${VERSION})?\\.js([?#]|$)`,
);

/** An address that ends in a slash, or undefined. */
export const HOST = FILE.exec(ownAddress())?.[1];

/** The page without script beside this script. It has the shipped list. */
export function ownPlainPage(): string | undefined {
  return HOST && `${HOST}plain.html`;
}

function ownAddress(): string {
  // Node has no document, and a module no script that is running.
  const script = globalThis.document?.currentScript;
  return script && 'src' in script ? script.src : '';
}
