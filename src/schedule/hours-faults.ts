/** Faults of dates and times, wherever in a schedule they stand. */
import {fault} from './fault.js';
import type {Fields} from './fields.js';
import {toDay, toMinute} from './civil-time.js';
import type {Problem} from './problem.js';

/** Faults of an opening and a closing time. */
export function hoursFaults(
  {opensAt, closesAt}: Fields,
  path: string,
): Problem[] {
  const faults = [
    ...timeFaults(opensAt, `${path}.opensAt`),
    ...timeFaults(closesAt, `${path}.closesAt`),
  ];
  if (faults.length > 0) return faults;
  if (opensAt === '24:00') return fault(`${path}.opensAt`, 'opens-at-24');
  // Some read it as closed, others as the whole day.
  return opensAt === closesAt
    ? fault(`${path}.closesAt`, 'equal-times', opensAt)
    : [];
}

/** Faults of a first and a last day. Each of them may be missing. */
export function datesFaults(
  fields: Fields,
  path: string,
  [first, last]: readonly [string, string],
): Problem[] {
  const faults = [first, last]
    .filter((name) => fields[name] !== undefined)
    .flatMap((name) => dateFaults(fields[name], `${path}.${name}`));
  if (faults.length > 0) return faults;

  const from = toDay(fields[first]) ?? -Infinity;
  const through = toDay(fields[last]) ?? Infinity;
  return from > through
    ? fault(`${path}.${last}`, 'ends-before-start', fields[first])
    : [];
}

/** Faults of one date. */
export function dateFaults(date: unknown, path: string): Problem[] {
  return toDay(date) === undefined ? fault(path, 'date', date) : [];
}

function timeFaults(time: unknown, path: string): Problem[] {
  return toMinute(time) === undefined ? fault(path, 'time', time) : [];
}
