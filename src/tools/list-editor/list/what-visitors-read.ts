/** What visitors read of each service at a moment: the very sentences. */
import {whoIsOpen} from '../../../cli/who-is-open.js';
import type {Directory} from '../../../directory/schema.js';

/** By the id of the service. */
export function whatVisitorsRead(
  directory: Directory,
  at: Date,
): ReadonlyMap<string, string> {
  return new Map(whoIsOpen(directory, at).map(({id, words}) => [id, words]));
}
