/** Opening and closing times that are rarely meant. */
import type {DailyHours} from './schedule.js';
import {MINUTES_PER_DAY, toMinute} from './local-date-time.js';
import {warning, type Problem} from './problem.js';
import {readHours} from './schedule-rules.js';

/** Likely slips in an opening and a closing time without errors. */
export function hoursWarnings(
  {opensAt, closesAt}: DailyHours,
  path: string,
): Problem[] {
  const place = `${path}.closesAt`;
  if (closesAt === '23:59') {
    const message =
      'It closes one minute before midnight. ' +
      'If it is open until midnight, write 24:00.';
    return [warning(place, message)];
  }
  if (isDayButAMinute({opensAt, closesAt})) {
    const message =
      `${opensAt} to ${closesAt} is day and night but for a minute, which is ` +
      'rarely meant. For a whole day write 00:00 and 24:00. If it never ' +
      'closes, write "always-open" as the kind.';
    return [warning(place, message)];
  }
  if ((toMinute(closesAt) ?? 0) > (toMinute(opensAt) ?? 0)) return [];
  if (closesAt === '00:00') {
    const message =
      '00:00 is read as midnight at the end of the day. ' +
      'Write 24:00, which cannot be misread.';
    return [warning(place, message)];
  }
  const message =
    `${closesAt} is before ${opensAt}, so it runs through the night until ` +
    `${closesAt} on the next day. If that is not meant, write a closing time ` +
    `after ${opensAt}.`;
  return [warning(place, message)];
}

/**
 * Whether hours such as 23:00 to 22:59 leave out one minute of the day. Those
 * that close at 23:59 have a warning of their own.
 */
export function isDayButAMinute(hours: DailyHours): boolean {
  const {start, end} = readHours(hours);
  return end - start === MINUTES_PER_DAY - 1 && hours.closesAt !== '23:59';
}
