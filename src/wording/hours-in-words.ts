/** Says the usual hours: "Monday to Friday, 9am to 5pm." */
import type {
  DailyHours,
  DayOfWeek,
  LocalDate,
  Schedule,
  WeeklyHours,
  WeeklySchedule,
} from '../open-hours/schedule.js';
import {closingTimeText, dateText, DAYS, timeText} from './date-text.js';
import {english, type Messages} from './messages.js';

/** A stretch from the day on which it starts: 2am the next day is `26:00`. */
interface Stretch {
  readonly start: string;
  readonly end: string;
}

/**
 * The hours of a schedule as a reader would say them.
 *
 * With `on` it holds the lines that are valid on that date. Without, a line
 * that is not valid for ever says from when and until when.
 *
 * It never throws: what it cannot read, nobody knows.
 */
export function hoursInWords(
  schedule: Schedule,
  messages: Messages = english,
  on?: LocalDate,
): string {
  if (schedule?.kind === 'always-open') return messages.hours.allDay;
  if (schedule?.kind !== 'weekly' || !isReadable(schedule)) {
    return messages.hours.notKnown;
  }
  const lines = on
    ? sentences(schedule.weekly.filter(holdsOn(on)), '', messages)
    : byValidity(schedule.weekly, messages);
  if (lines.length === 0) return messages.hours.notKnown;
  const {bankHolidays} = messages.hours;
  return [
    ...lines,
    bankHolidays[schedule.bankHolidays] ?? bankHolidays.unknown,
  ].join(' ');
}

/** The stretches of one day: "9am to 1pm and 2pm to 5pm". */
export function periodsText(
  periods: readonly DailyHours[],
  messages: Messages = english,
): string {
  return joined(
    merged(periods).map((stretch) => stretchText(stretch, messages)),
    messages,
  );
}

function holdsOn(date: LocalDate) {
  return ({validFrom, validTo}: WeeklyHours) =>
    (!validFrom || validFrom <= date) && (!validTo || date <= validTo);
}

function byValidity(
  weekly: readonly WeeklyHours[],
  messages: Messages,
): string[] {
  const groups = groupBy(weekly, (line) => validityText(line, messages));
  return [...groups].flatMap(([dates, lines]) =>
    sentences(lines, dates, messages),
  );
}

function validityText(
  {validFrom, validTo}: WeeklyHours,
  messages: Messages,
): string {
  const from = validFrom ? dateText(validFrom, messages) : '';
  const to = validTo ? dateText(validTo, messages) : '';
  if (from && to) return messages.hours.fromUntil({from, to});
  if (from) return messages.hours.from({date: from});
  return to && messages.hours.until({date: to});
}

/** One sentence for all days with the same hours. */
function sentences(
  lines: readonly WeeklyHours[],
  dates: string,
  messages: Messages,
): string[] {
  const periodsOn = (day: DayOfWeek) =>
    periodsText(
      lines.filter(({byDay}) => byDay.includes(day)),
      messages,
    );
  return [...groupBy(DAYS, periodsOn)]
    .filter(([periods]) => periods !== '')
    .map(([periods, group]) => {
      const days = daysText(group, messages);
      return dates
        ? messages.hours.datedLine({days, periods, dates})
        : messages.hours.line({days, periods});
    });
}

/** Days in their order: "Every day", "Monday to Friday", "Monday and Friday". */
export function daysText(
  days: readonly DayOfWeek[],
  messages: Messages = english,
): string {
  if (days.length === DAYS.length) return messages.hours.everyDay;
  const names = days.map((day) => messages.dates.days[day]);
  const [from = '', to = ''] = [names[0], names.at(-1)];
  return days.length > 2 && DAYS.join().includes(days.join())
    ? messages.hours.dayRange({from, to})
    : joined(names, messages);
}

/** Overlapping and touching stretches are one, as they are for a caller. */
function merged(periods: readonly DailyHours[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const {start, end} of periods.map(stretchOf).sort(byStart)) {
    const last = stretches.at(-1);
    if (!last || start > last.end) stretches.push({start, end});
    else if (end > last.end) stretches.splice(-1, 1, {start: last.start, end});
  }
  return stretches;
}

function byStart(a: Stretch, b: Stretch): number {
  return a.start < b.start ? -1 : 1;
}

function stretchOf({opensAt, closesAt}: DailyHours): Stretch {
  const end = closesAt > opensAt ? closesAt : plusADay(closesAt);
  return {start: opensAt, end};
}

function plusADay(time: string): string {
  return `${Number(time.slice(0, 2)) + 24}${time.slice(2)}`;
}

function stretchText({start, end}: Stretch, messages: Messages): string {
  if (start === '00:00' && end === '24:00') return messages.hours.fullDay;
  const from = timeText(start, messages);
  if (end <= '24:00') {
    return messages.hours.period({from, to: closingTimeText(end, messages)});
  }
  const hour = String(Number(end.slice(0, 2)) - 24).padStart(2, '0');
  const to = timeText(`${hour}${end.slice(2)}`, messages);
  return messages.hours.overnight({from, to});
}

function joined(parts: readonly string[], messages: Messages): string {
  const {listLast, listSeparator} = messages.dates;
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  return listLast({others: parts.slice(0, -1).join(listSeparator), last});
}

function groupBy<T>(
  items: readonly T[],
  key: (item: T) => string,
): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  }
  return groups;
}

/** A partner's list is only data: its types are a hope. */
function isReadable({weekly}: WeeklySchedule): boolean {
  return Array.isArray(weekly) && weekly.every(isLine);
}

function isLine(line: Partial<WeeklyHours> | null): boolean {
  const {byDay, opensAt, closesAt, validFrom, validTo} = line ?? {};
  return (
    Array.isArray(byDay) &&
    byDay.length > 0 &&
    byDay.every((day: DayOfWeek) => DAYS.includes(day)) &&
    isTime(opensAt) &&
    (isTime(closesAt) || closesAt === '24:00') &&
    opensAt !== closesAt &&
    isDate(validFrom) &&
    isDate(validTo)
  );
}

function isTime(time: unknown): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(String(time));
}

function isDate(date: unknown): boolean {
  return (
    date === undefined ||
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(String(date))
  );
}
