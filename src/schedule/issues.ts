/**
 * The types of issues, for programs. `issue-text.ts` describes them to people.
 */

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

/** Errors: the schedule has no meaning. */
export type ScheduleError =
  | 'not-a-schedule'
  | 'unknown-kind'
  | 'no-lines'
  | 'no-days'
  | 'not-a-day'
  | 'not-a-bank-holiday-rule'
  | 'not-a-time'
  | 'opens-at-24'
  | 'equal-times'
  | 'not-a-date'
  | 'ends-before-start'
  | 'no-list-of-exceptions'
  | 'not-a-state'
  | 'no-periods'
  | 'needless-periods'
  | 'no-note'
  | 'exceptions-tie';

/** Warnings: the schedule has a meaning but is probably a slip. */
export type ScheduleWarning =
  | 'closes-at-23-59'
  | 'closes-at-00-00'
  | 'day-but-a-minute'
  | 'runs-overnight'
  | 'empty-week'
  | 'always-open-week'
  | 'week-but-a-minute'
  | 'gap-between-lines'
  | 'lines-overlap'
  | 'hours-end-soon'
  | 'night-runs-into-closed-day';

export type ScheduleIssue = Issue<ScheduleError | ScheduleWarning>;
