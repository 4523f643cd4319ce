/** Opening and closing times that are rarely meant. */
import type {DailyHours} from './schedule.js';
import {toMinute} from './civil-time.js';
import {warning, type Problem} from './problem.js';

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
