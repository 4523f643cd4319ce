/** What a directory editor should look at before a schedule is published. */
import {exceptionWarnings} from './exception-warnings.js';
import {toDay} from './civil-time.js';
import type {Problem} from './problem.js';
import {scheduleFaults} from './schedule-faults.js';
import type {LocalDate, Schedule} from './schedule.js';
import {weekWarnings} from './week-warnings.js';

/**
 * The problems of a schedule, which may be anything at all.
 *
 * An error has no meaning, and as long as there is one the hours are unknown to
 * visitors. A warning is likely a slip and changes nothing. Warnings are looked
 * for once there is no error left.
 *
 * With `today` it also says when the last hours are about to end.
 *
 * @throws RangeError if `today` is not a date such as `2026-12-25`.
 */
export function checkSchedule(schedule: unknown, today?: LocalDate): Problem[] {
  if (today !== undefined && toDay(today) === undefined) {
    throw new RangeError('today is not a date. Pass one such as 2026-12-25.');
  }
  const errors = scheduleFaults(schedule);
  if (errors.length > 0) return errors;
  return warningsOf(schedule as Schedule, today);
}

function warningsOf(
  schedule: Schedule,
  today: LocalDate | undefined,
): Problem[] {
  switch (schedule.kind) {
    case 'unknown':
      return [];
    case 'always-open':
      return exceptionWarnings(schedule);
    case 'weekly':
      return [...weekWarnings(schedule, today), ...exceptionWarnings(schedule)];
  }
}
