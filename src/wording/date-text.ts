/** Writes times and days: "9am", "on Monday at 9am", "Today is Good Friday". */
import {dayOfWeek, daysBetween} from '../schedule/civil-time.js';
import type {
  LocalDate,
  LocalDateTime,
  LocalTime,
  NamedDay,
} from '../schedule/schedule.js';
import {english, type Messages} from './messages.js';

/** A time as people write it: "9am", "9:30am", "midday". */
export function timeText(
  time: LocalTime,
  messages: Messages = english,
): string {
  if (time === '12:00') return messages.dates.midday;
  const [hour, minute = '00'] = time.split(':');
  return messages.dates.time({hour: Number(hour), minute});
}

/** A closing time: midnight belongs to the day before. */
export function closingTimeText(
  time: LocalTime,
  messages: Messages = english,
): string {
  return time === '24:00' || time === '00:00'
    ? messages.dates.midnight
    : timeText(time, messages);
}

/**
 * A date with the precision it was written with: "3 November 2026", "May 2021",
 * "2021". Empty if it is not a date.
 */
export function dateText(date: string, messages: Messages = english): string {
  const [, year, month, day] =
    /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? [];
  if (!year) return '';
  if (!month) return year;
  const name = monthName(month, messages);
  if (!name) return '';
  return day
    ? messages.dates.date({day: dayOfMonth(day), month: name, year})
    : messages.dates.monthAndYear({month: name, year});
}

/** A time and its day: "3:12am, Tuesday 3 November". */
export function timeAndDayText(
  {date, time}: LocalDateTime,
  messages: Messages = english,
): string {
  return messages.dates.timeThenDay({
    time: timeText(time, messages),
    day: weekdayAndDateText(date, messages),
  });
}

/** A time and its full date: "10am, Friday 25 December 2026". */
export function timeAndDateText(
  {date, time}: LocalDateTime,
  messages: Messages = english,
): string {
  return messages.dates.timeThenDay({
    time: timeText(time, messages),
    day: messages.dates.dayDateAndYear(dateParts(date, messages)),
  });
}

/** A day by name: "Tuesday 3 November". */
export function weekdayAndDateText(
  date: LocalDate,
  messages: Messages = english,
): string {
  return messages.dates.dayAndDate(dateParts(date, messages));
}

/** A future time: "today (Tuesday) at 8am", "on Monday at 9am". */
export function whenText(
  at: LocalDateTime,
  today: LocalDate,
  messages: Messages = english,
): string {
  return messages.dates.dayAtTime({
    day: dayText(at.date, today, messages),
    time: timeText(at.time, messages),
  });
}

/** A future day: "today (Tuesday)", "on Monday", "on Monday 4 January". */
export function dayText(
  date: LocalDate,
  today: LocalDate,
  messages: Messages = english,
): string {
  const weekday = messages.dates.days[dayOfWeek(date)];
  const ahead = daysBetween(today, date);
  if (ahead === 0) return messages.dates.today({weekday});
  if (ahead === 1) return messages.dates.tomorrow({weekday});
  return messages.dates.onDay({day: laterDay(date, ahead, messages)});
}

/** A future day with a name: "tomorrow (Easter Monday)". */
export function namedDayText(
  date: LocalDate,
  {today, name}: {today: LocalDate; name: string},
  messages: Messages = english,
): string {
  const ahead = daysBetween(today, date);
  if (ahead === 0) return messages.dates.todayNamed({name});
  if (ahead === 1) return messages.dates.tomorrowNamed({name});
  const day = laterDay(date, ahead, messages);
  return messages.dates.onDayNamed({day, name});
}

/** In days. */
const HALF_A_YEAR = 180;

function laterDay(date: LocalDate, ahead: number, messages: Messages): string {
  const parts = dateParts(date, messages);
  if (ahead > 1 && ahead < 7) return parts.weekday;
  // In December "Monday 4 January" needs no year. More than half a year ahead,
  // a reader could take it for an earlier one.
  return ahead > HALF_A_YEAR
    ? messages.dates.dayDateAndYear(parts)
    : messages.dates.dayAndDate(parts);
}

function dateParts(date: LocalDate, messages: Messages) {
  const [year = '', month = '', day = ''] = date.split('-');
  return {
    weekday: messages.dates.days[dayOfWeek(date)],
    day: dayOfMonth(day),
    month: monthName(month, messages),
    year,
  };
}

function dayOfMonth(day: string): string {
  return String(Number(day));
}

function monthName(month: string, messages: Messages): string {
  const months: Readonly<Record<string, string>> = messages.dates.months;
  return months[month] ?? '';
}

type DayKind = keyof Messages['status']['dayNow'];

/**
 * The kind of a named day.
 *
 * `listed` means that the GOV.UK list has it. Other days may be bank holidays
 * if their name contains "bank holiday" or if they are substitutes; any other
 * name is used alone.
 */
export function kindOfDay(day: NamedDay, listed: boolean): DayKind {
  if (/bank holiday/i.test(day.name)) {
    return listed ? 'namedBankHoliday' : 'maybeNamedBankHoliday';
  }
  if (day.substitute) return listed ? 'substitute' : 'maybeSubstitute';
  return listed ? 'bankHoliday' : 'special';
}

/** A sentence about today: "Today is Good Friday, a bank holiday." */
export function dayNowText(
  day: NamedDay,
  listed: boolean,
  messages: Messages = english,
): string {
  const name = inSentence(day.name);
  return messages.status.dayNow[kindOfDay(day, listed)]({name});
}

/** A future day in brackets: "Easter Monday, a bank holiday". */
export function dayInBrackets(
  day: NamedDay,
  kind: DayKind,
  messages: Messages = english,
): string {
  // Avoids brackets within brackets: "Early May bank holiday (VE day)".
  const name = inSentence(day.name).replace(/\s*\((.*)\)$/, ', $1');
  return messages.status.dayInBrackets[kind]({name});
}

/** GOV.UK's titles begin with a capital: "Bank holiday for the coronation". */
function inSentence(name: string): string {
  return name.replace(/^Bank /, 'bank ');
}
