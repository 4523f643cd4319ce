/** Which of two directories to show. */
import type {Directory} from './schema.js';

/**
 * Of the same directory the newer one; another is the page's own and wins. A
 * number that is withdrawn in either is withdrawn.
 */
export function chosenDirectory(
  builtIn: Directory,
  loaded: Directory,
): Directory {
  const isOlder = loaded.id === builtIn.id && loaded.updated < builtIn.updated;
  return {
    ...(isOlder ? builtIn : loaded),
    withdrawnNumbers: [...builtIn.withdrawnNumbers, ...loaded.withdrawnNumbers],
  };
}
