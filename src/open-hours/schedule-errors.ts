/** Faults that leave a schedule without a meaning. */
import {exceptionErrors} from './exception-errors.js';
import {fieldsOf, itemsOf, type Fields} from './fields.js';
import {datesErrors, hoursErrors} from './hours-errors.js';
import {DAYS_OF_WEEK} from './local-date-time.js';
import {error, quoted, type Problem} from './problem.js';

/**
 * The errors of a schedule, which may be anything. While it has one, its hours
 * are unknown.
 */
export function scheduleErrors(schedule: unknown): Problem[] {
  const fields = fieldsOf(schedule);
  switch (fields.kind) {
    case 'unknown':
      return [];
    case 'always-open':
      return exceptionErrors(fields.exceptions);
    case 'weekly':
      return [
        ...weeklyErrors(fields.weekly),
        ...bankHolidayErrors(fields.bankHolidays),
        ...exceptionErrors(fields.exceptions),
      ];
    default:
      return [kindError(schedule, fields.kind)];
  }
}

function kindError(schedule: unknown, kind: unknown): Problem {
  if (fieldsOf(schedule) !== schedule || Array.isArray(schedule)) {
    const message =
      'This is not a schedule. If nobody knows the hours, write ' +
      '{"kind": "unknown"}.';
    return error('', message);
  }
  const message =
    `${quoted(kind)} is not a kind of schedule. ` +
    'Write always-open, weekly or unknown.';
  return error('kind', message);
}

function weeklyErrors(weekly: unknown): Problem[] {
  const lines = itemsOf(weekly);
  if (lines === undefined) {
    const message =
      'The hours of the week are missing. Write a list of lines with byDay, ' +
      'opensAt and closesAt. If nobody knows them, write "unknown" as the kind.';
    return [error('weekly', message)];
  }
  return lines.flatMap((line, index) =>
    lineErrors(fieldsOf(line), `weekly[${index}]`),
  );
}

function lineErrors(line: Fields, path: string): Problem[] {
  return [
    ...dayErrors(line.byDay, `${path}.byDay`),
    ...hoursErrors(line, path),
    ...datesErrors(line, path, ['validFrom', 'validTo']),
  ];
}

function dayErrors(byDay: unknown, path: string): Problem[] {
  const days = DAYS_OF_WEEK.join(', ');
  const named = itemsOf(byDay) ?? [];
  if (named.length === 0) {
    const message = `The line names no day. Write one or more of ${days}.`;
    return [error(path, message)];
  }
  return named.flatMap((day, index) => {
    if (DAYS_OF_WEEK.some((known) => known === day)) return [];
    const message = `${quoted(day)} is not a day. Write one of ${days}.`;
    return [error(`${path}[${index}]`, message)];
  });
}

function bankHolidayErrors(rule: unknown): Problem[] {
  if (rule === 'as-usual' || rule === 'closed' || rule === 'unknown') return [];
  const message =
    `${quoted(rule)} does not say what happens on bank holidays. ` +
    'Write as-usual, closed or unknown. If nobody has asked, write unknown.';
  return [error('bankHolidays', message)];
}
