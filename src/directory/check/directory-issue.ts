/** What is wrong with a directory. `issue-text.ts` says it. */
import type {
  Issue,
  IssueInWords,
  Path,
  ScheduleIssue,
} from '../../schedule/issues.js';
import type {OwnCode} from './issue-text.js';

/** Which issue it is. */
export type DirectoryIssueCode = OwnCode | ScheduleIssue['code'];

/** An issue before it is said. */
export type FoundIssue = Issue<DirectoryIssueCode>;

/** One thing to look at before the list is published. */
export interface DirectoryIssue extends IssueInWords<DirectoryIssueCode> {
  /** Where it is, in words: `Beacon, hours, line 2`. */
  readonly where: string;
}

/** Something that must not be published. */
export function error(code: OwnCode, path: Path, given?: unknown): FoundIssue {
  return {severity: 'error', path, code, given};
}

/** Something that is likely a slip. */
export function warning(
  code: OwnCode,
  path: Path,
  given?: unknown,
): FoundIssue {
  return {severity: 'warning', path, code, given};
}
