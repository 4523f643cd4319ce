/** Problems of the hours of a service: its phones, web chat, BSL and texts. */
import {checkSchedule} from '../../open-hours/index.js';
import {fieldsOf} from '../../schedule/fields.js';
import type {LocalDate} from '../../schedule/schedule.js';
import type {Finding, Path} from '../directory-problem.js';

/** The fields of a service in which a schedule may stand. */
export const SCHEDULES: readonly Path[] = [
  ['schedule'],
  ['webChat', 'schedule'],
  ['bsl', 'schedule'],
  ['text', 'schedule'],
];

/** What `checkSchedule` says of each schedule of a service. */
export function hoursFindings(
  service: unknown,
  path: Path,
  today: LocalDate,
): Finding[] {
  return SCHEDULES.flatMap((names) => {
    const schedule = names.reduce<unknown>(
      (value, name) => fieldsOf(value)[name],
      service,
    );
    if (schedule === undefined) return [];
    return checkSchedule(schedule, today).map(
      ({severity, path: inside, message}) => ({
        severity,
        path: [...path, ...names, ...keysOf(inside)],
        ...sentencesOf(message),
      }),
    );
  });
}

/** `weekly[0].closesAt` as keys. */
function keysOf(path: string): (string | number)[] {
  return (path.match(/[^.[\]]+/g) ?? []).map((key) =>
    /^\d+$/.test(key) ? Number(key) : key,
  );
}

/** The first sentence says what is wrong, the others what to do. */
function sentencesOf(text: string): Pick<Finding, 'message' | 'suggestion'> {
  // What an editor wrote is quoted, and may hold anything.
  const [, message = text, suggestion = ''] =
    /^((?:"[^"]*"|[^".]|\.(?! ))+\.) (.+)$/s.exec(text) ?? [];
  return {message, suggestion};
}
