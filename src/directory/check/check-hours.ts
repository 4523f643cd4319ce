/** Checks the hours of a service: phones, web chat, BSL and text messages. */
import {scheduleIssues} from '../../schedule/check-schedule.js';
import {fieldsOf} from '../../schedule/fields.js';
import type {Path} from '../../schedule/issues.js';
import type {LocalDate} from '../../schedule/schedule.js';
import {error, type FoundIssue} from './directory-issue.js';
import {isShort, LONGEST_SCHEDULE} from '../schema.js';

/** The fields of a service that can contain a schedule. */
export const SCHEDULES: readonly Path[] = [
  ['schedule'],
  ['webChat', 'schedule'],
  ['bsl', 'schedule'],
  ['text', 'schedule'],
];

/** The issues of each schedule of a service. */
export function hoursIssues(
  service: unknown,
  path: Path,
  today: LocalDate,
): FoundIssue[] {
  return SCHEDULES.flatMap((names) => {
    const schedule = names.reduce<unknown>(
      (value, name) => fieldsOf(value)[name],
      service,
    );
    if (schedule === undefined) return [];
    const place = [...path, ...names];
    if (!isShort(schedule)) return [error('too-long', place, LONGEST_SCHEDULE)];
    return scheduleIssues(schedule, today).map((issue) => ({
      ...issue,
      path: [...place, ...issue.path],
    }));
  });
}
