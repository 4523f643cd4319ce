/** Faults of dates and times, wherever in a schedule they stand. */
import type {Fields} from './fields.js';
import {toDay, toMinute} from './local-date-time.js';
import {error, quoted, type Problem} from './problem.js';

/** Faults of an opening and a closing time. */
export function hoursErrors(hours: Fields, path: string): Problem[] {
  const {opensAt, closesAt} = hours;
  const problems = [
    ...timeErrors(opensAt, `${path}.opensAt`),
    ...timeErrors(closesAt, `${path}.closesAt`),
  ];
  if (problems.length > 0) return problems;
  if (opensAt === '24:00') {
    const message =
      'A day opens at 00:00. Write 00:00, and name the day that begins then.';
    return [error(`${path}.opensAt`, message)];
  }
  if (opensAt !== closesAt) return [];
  const message =
    `It opens and closes at ${opensAt}, so nobody can tell if that is no ` +
    'time or the whole day. For a whole day write 00:00 and 24:00.';
  return [error(`${path}.closesAt`, message)];
}

/** Faults of a first and a last day. Each of them may be missing. */
export function datesErrors(
  fields: Fields,
  path: string,
  [first, last]: readonly [string, string],
): Problem[] {
  const problems = [first, last]
    .filter((name) => fields[name] !== undefined)
    .flatMap((name) => dateErrors(fields[name], `${path}.${name}`));
  if (problems.length > 0) return problems;

  const from = toDay(fields[first]);
  const to = toDay(fields[last]);
  if (from === undefined || to === undefined || from <= to) return [];
  const message =
    `${last} is before ${first}, so no day is left. ` +
    `${last} is the last day: write one that is not before ${fields[first]}.`;
  return [error(`${path}.${last}`, message)];
}

/** Faults of one date. */
export function dateErrors(date: unknown, path: string): Problem[] {
  if (toDay(date) !== undefined) return [];
  const message =
    `${quoted(date)} is not a date in the calendar. ` +
    'Write year, month and day, such as 2026-12-25.';
  return [error(path, message)];
}

function timeErrors(time: unknown, path: string): Problem[] {
  if (toMinute(time) !== undefined) return [];
  const message =
    `${quoted(time)} is not a time. Write hours and minutes on the ` +
    '24-hour clock, such as 09:00 or 17:30.';
  return [error(path, message)];
}
