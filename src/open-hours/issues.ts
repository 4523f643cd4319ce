/** What is wrong, for programs. `issue-text.ts` says it to people. */

/** The way to a place in a document: names of fields, places in lists. */
export type Path = readonly (string | number)[];

/** An `error` has no meaning. A `warning` has one that is rarely meant. */
export type Severity = 'error' | 'warning';

/** One thing that is wrong. */
export interface Issue<Code extends string = string> {
  readonly severity: Severity;
  /** Where it is. Empty for the whole. */
  readonly path: Path;
  /** Which issue it is. */
  readonly code: Code;
  /** What was found there, or what it is at odds with. */
  readonly given?: unknown;
}

/** An issue as the person reads it who wrote the document. */
export type IssueInWords<Code extends string = string> = Issue<Code> & Words;

/** What is wrong, and what to do about it, for someone who does not program. */
export interface Words {
  readonly message: string;
  /** Empty where there is nothing to advise. */
  readonly suggestion: string;
}

/** What leaves a schedule without a meaning. */
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

/** What has a meaning and is likely a slip. */
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
