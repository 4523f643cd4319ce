/** Chooses between the built-in directory and a loaded one. */
import type {Directory} from './schema.js';

/**
 * Returns the newer of two versions of the same directory. A directory with
 * another id is the page's own, and wins. A number stays hidden while either
 * directory withdraws it, even one that is older or cannot be shown.
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

/** Adds withdrawn numbers to a directory. */
export function withdrawing(
  directory: Directory,
  numbers: readonly string[],
): Directory {
  const all = new Set([...directory.withdrawnNumbers, ...numbers]);
  return {...directory, withdrawnNumbers: [...all]};
}
