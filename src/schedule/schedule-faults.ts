/** Faults that leave a schedule without a meaning. */
import {exceptionFaults} from './exception-faults.js';
import {fault} from './fault.js';
import {fieldsOf, isFields, itemsOf, type Fields} from './fields.js';
import {datesFaults, hoursFaults} from './hours-faults.js';
import {DAYS_OF_WEEK} from './civil-time.js';
import type {Problem} from './problem.js';

/**
 * The faults of a schedule, which may be anything. While it has one, its hours
 * are unknown.
 */
export function scheduleFaults(schedule: unknown): Problem[] {
  const {kind, weekly, bankHolidays, exceptions} = fieldsOf(schedule);
  switch (kind) {
    case 'unknown':
      return [];
    case 'always-open':
      return exceptionFaults(exceptions);
    case 'weekly':
      return [
        ...weeklyFaults(weekly),
        ...bankHolidayFaults(bankHolidays),
        ...exceptionFaults(exceptions),
      ];
    default:
      return isFields(schedule)
        ? fault('kind', 'kind', kind)
        : fault('', 'no-schedule');
  }
}

function weeklyFaults(weekly: unknown): Problem[] {
  const lines = itemsOf(weekly);
  if (lines === undefined) return fault('weekly', 'no-lines');
  return lines.flatMap((line, index) =>
    lineFaults(fieldsOf(line), `weekly[${index}]`),
  );
}

function lineFaults(line: Fields, path: string): Problem[] {
  return [
    ...dayFaults(line.byDay, `${path}.byDay`),
    ...hoursFaults(line, path),
    ...datesFaults(line, path, ['validFrom', 'validTo']),
  ];
}

function dayFaults(byDay: unknown, path: string): Problem[] {
  const days = itemsOf(byDay) ?? [];
  if (days.length === 0) return fault(path, 'no-days');
  return days.flatMap((day, index) =>
    DAYS_OF_WEEK.some((known) => known === day)
      ? []
      : fault(`${path}[${index}]`, 'day', day),
  );
}

function bankHolidayFaults(rule: unknown): Problem[] {
  return rule === 'as-usual' || rule === 'closed' || rule === 'unknown'
    ? []
    : fault('bankHolidays', 'bank-holidays', rule);
}
