/** Writes days, dates and times in OpenStreetMap's format. */
import {DAYS_OF_WEEK} from '../schedule/civil-time.js';
import type {DailyHours, DayOfWeek, LocalDate} from '../schedule/schedule.js';

/** For example `08:00-12:00,13:30-18:00`. */
export function timesText(periods: readonly DailyHours[]): string {
  return periods
    .map(({opensAt, closesAt}) => {
      const closes = closesAt === '00:00' ? '24:00' : closesAt;
      return `${opensAt}-${closes}`;
    })
    .sort()
    .join(',');
}

const SHORT = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** `Mo-Fr` for consecutive days, `Mo,We` for others. */
export function daysText(days: readonly DayOfWeek[]): string {
  const places = days.map((day) => DAYS_OF_WEEK.indexOf(day));
  const runs: number[][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last?.at(-1) === place - 1) last.push(place);
    else runs.push([place]);
  }
  return runs
    .map((run) => {
      const names = run.map((place) => SHORT[place]);
      return names.length > 2 ? `${names[0]}-${names.at(-1)}` : names.join(',');
    })
    .join(',');
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `2026 Dec 25`, or `2026 Dec 25-2027 Jan 01`. */
export function datesText(from: LocalDate, to: LocalDate): string {
  return from === to ? dateText(from) : `${dateText(from)}-${dateText(to)}`;
}

function dateText(date: LocalDate): string {
  const [year, month, day] = date.split('-');
  return `${year} ${MONTHS[Number(month) - 1]} ${day}`;
}

/** A quotation mark would end the comment. */
export function commentText(note: string): string {
  return `"${note.replaceAll('"', "'")}"`;
}
