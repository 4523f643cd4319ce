/**
 * Finds the issues that a directory editor should look at before a schedule is
 * published.
 */
import {wordsOfScheduleIssue} from './issue-text.js';
import type {IssueInWords, ScheduleIssue} from './issues.js';
import {toDay} from './civil-time.js';
import {parseSchedule} from './parse-schedule.js';
import {scheduleWarnings} from './schedule-warnings.js';
import type {LocalDate, Schedule} from './schedule.js';

/** An issue of a schedule, with its sentences. */
export type ScheduleIssueInWords = IssueInWords<ScheduleIssue['code']>;

/**
 * The issues of a schedule. The argument may be anything.
 *
 * An error means that the schedule has no meaning, so visitors see unknown
 * hours until it is corrected. A warning is probably a slip and changes
 * nothing. Warnings are reported only if there is no error.
 *
 * With `today` it also warns if the last hours are about to end.
 *
 * @throws RangeError if `today` is not a date such as `2026-12-25`.
 */
export function checkSchedule(
  schedule: unknown,
  today?: LocalDate,
): ScheduleIssueInWords[] {
  return scheduleIssues(schedule, today).map((issue) => ({
    ...issue,
    ...wordsOfScheduleIssue(issue),
  }));
}

/** The same issues without sentences. */
export function scheduleIssues(
  schedule: unknown,
  today?: LocalDate,
): readonly ScheduleIssue[] {
  if (today !== undefined && toDay(today) === undefined) {
    throw new RangeError('today is not a date. Pass one such as 2026-12-25.');
  }
  const {model, issues} = parseSchedule(schedule);
  return issues ?? scheduleWarnings(schedule as Schedule, model, today);
}
