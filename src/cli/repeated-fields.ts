/** Describes fields that a file has more than once. */
import {
  error,
  type DirectoryIssue,
} from '../directory/check/directory-issue.js';
import {inWords} from '../directory/check/issue-text.js';
import type {RepeatedField} from './read-json.js';

/** An issue for each field, with its lines. */
export function repeatedFieldIssues(
  repeated: readonly RepeatedField[],
  document: unknown,
): DirectoryIssue[] {
  return repeated.map(({path, lines}) =>
    inWords(error('field-twice', path, {name: path.at(-1), lines}), document),
  );
}
