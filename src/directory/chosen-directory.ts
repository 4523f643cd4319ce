/** Which of two directories to show. */
import type {Directory} from './schema.js';

/**
 * Of the same directory the newer one; another is the page's own and wins. A
 * number that is withdrawn in either is withdrawn, also by a list that is older
 * or cannot be shown: it is shown again once that list no longer withdraws it.
 */
export function chosenDirectory(
  builtIn: Directory,
  loaded: Directory,
): Directory {
  const isOlder = loaded.id === builtIn.id && loaded.updated < builtIn.updated;
  return withdrawing(isOlder ? builtIn : loaded, [
    ...builtIn.withdrawnNumbers,
    ...loaded.withdrawnNumbers,
  ]);
}

/** A directory that hides these numbers, too. */
export function withdrawing(
  directory: Directory,
  numbers: readonly string[],
): Directory {
  const all = new Set([...directory.withdrawnNumbers, ...numbers]);
  return {...directory, withdrawnNumbers: [...all]};
}
