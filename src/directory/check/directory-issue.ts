/** The types of issues in a directory. `issue-text.ts` has the sentences. */
import type {
  Issue,
  IssueInWords,
  Path,
  ScheduleIssue,
} from '../../schedule/issues.js';
import type {OwnCode} from './issue-text.js';

export type DirectoryIssueCode = OwnCode | ScheduleIssue['code'];

/** An issue without its sentences. */
export type FoundIssue = Issue<DirectoryIssueCode>;

/** One thing to look at before the list is published. */
export interface DirectoryIssue extends IssueInWords<DirectoryIssueCode> {
  /** The place in words: `Beacon, hours, line 2`. */
  readonly where: string;
}

/** Makes an issue that must be fixed before publishing. */
export function error(code: OwnCode, path: Path, given?: unknown): FoundIssue {
  return {severity: 'error', path, code, given};
}

/** Makes an issue that is probably a mistake. */
export function warning(
  code: OwnCode,
  path: Path,
  given?: unknown,
): FoundIssue {
  return {severity: 'warning', path, code, given};
}
