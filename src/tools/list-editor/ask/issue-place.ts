/**
 * Where an issue is, for someone who sees a form: a line of the week by its
 * days, special hours by their date.
 */
import {fieldWords} from '../../../directory/check/place-in-words.js';
import {fieldsOf, itemsOf} from '../../../schedule/fields.js';
import type {Path} from '../../../schedule/issues.js';
import {DAYS_OF_WEEK} from '../../../schedule/civil-time.js';
import {dateText} from '../../../wording/date-text.js';
import {daysText} from '../../../wording/hours-text.js';

/** The way to a line or to special hours: past the list and the place in it. */
const PAST_ITEM = 3;

/** The words for a place. */
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

/** The way from a service on; from the list where it is about the whole. */
export function inService(path: Path): Path {
  return path[0] === 'services' ? path.slice(2) : path;
}

/** Which days an issue of hours is about. Empty where it is none of one line. */
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
