/**
 * Says where an issue is in terms of the form: weekly hours by their days,
 * special hours by their date.
 */
import {fieldWords} from '../../../directory/check/place-in-words.js';
import {fieldsOf, itemsOf} from '../../../schedule/fields.js';
import type {Path} from '../../../schedule/issues.js';
import {DAYS_OF_WEEK} from '../../../schedule/civil-time.js';
import {dateText} from '../../../wording/date-text.js';
import {daysText} from '../../../wording/hours-text.js';

/** The length of a path to weekly or special hours, index included. */
const PAST_ITEM = 3;

/** The place of an issue in words. */
export function placeInForm(path: Path, document: unknown): string {
  const day = dayOf(path, document);
  const within = inService(path);
  if (!day) return fieldWords(within).join(', ');
  const schedule = within.indexOf('schedule');
  return [
    ...fieldWords(within.slice(0, schedule + 1)),
    day,
    ...fieldWords(within.slice(schedule + PAST_ITEM)),
  ].join(', ');
}

/** A path inside a service, or the whole path if there is none. */
export function inService(path: Path): Path {
  return path[0] === 'services' ? path.slice(2) : path;
}

/** The days that an issue concerns. Empty if it is of no single entry. */
export function dayOf(path: Path, document: unknown): string {
  const schedule = path.indexOf('schedule');
  const [list, index] = path.slice(schedule + 1);
  if (schedule < 0 || typeof index !== 'number') return '';
  const way = path.slice(0, schedule + PAST_ITEM);
  const item = fieldsOf(
    way.reduce<unknown>((value, key) => fieldsOf(value)[key], document),
  );
  if (list === 'exceptions') return dateText(String(item['from']));
  const days = itemsOf(item['byDay']) ?? [];
  return daysText(DAYS_OF_WEEK.filter((day) => days.includes(day)));
}
