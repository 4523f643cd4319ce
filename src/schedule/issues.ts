/**
 * The types of issues, for programs. `issue-text.ts` describes them to people.
 */
import type {ScheduleError, ScheduleWarning} from './issue-text.js';

/** The path to a place in a document: names of fields and indexes in lists. */
export type Path = readonly (string | number)[];

/**
 * An `error` makes the schedule meaningless. A `warning` has a meaning that is
 * rarely intended.
 */
export type Severity = 'error' | 'warning';

/** One thing that is wrong. */
export interface Issue<Code extends string = string> {
  readonly severity: Severity;
  /** The place of the issue. Empty for the whole document. */
  readonly path: Path;
  /** The kind of issue. */
  readonly code: Code;
  /** The value that was found there, or that it contradicts. */
  readonly given?: unknown;
}

/** An issue with sentences for the person who wrote the document. */
export type IssueInWords<Code extends string = string> = Issue<Code> & Words;

/** What is wrong, and what to do about it, for someone who does not program. */
export interface Words {
  readonly message: string;
  /** Empty if there is nothing to advise. */
  readonly suggestion: string;
}

export type ScheduleIssue = Issue<ScheduleError | ScheduleWarning>;
