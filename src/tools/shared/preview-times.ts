/** Times at which the list says other things than now, for previews. */
import {toDate, toDay} from '../../schedule/civil-time.js';
import type {DayOfWeek, LocalDate} from '../../schedule/schedule.js';
import {dayOfWeek} from '../../wording/date-text.js';

/** As the attribute `preview-time` has them. `now` has none. */
export function previewTimes(
  today: LocalDate,
): Readonly<Record<'now' | 'friday' | 'christmas', string>> {
  const year = Number(today.slice(0, 4));
  const isPast = today > `${year}-12-25`;
  return {
    now: '',
    friday: `${nextDay(today, 'FR')}T19:00`,
    christmas: `${isPast ? year + 1 : year}-12-25T12:00`,
  };
}

/** The next such day, today if it is one. */
export function nextDay(today: LocalDate, day: DayOfWeek): LocalDate {
  let date = today;
  while (dayOfWeek(date) !== day) date = toDate((toDay(date) ?? 0) + 1);
  return date;
}
