/** Writes the usual hours: "Monday to Friday, 9am to 5pm." */
import type {DayStretch} from '../directory/week-hours.js';
import {
  DAYS_OF_WEEK,
  MINUTES_PER_DAY,
  toDate,
  toDay,
  toTime,
} from '../schedule/civil-time.js';
import {isWithin} from '../schedule/day-hours.js';
import {groupBy} from '../schedule/group-by.js';
import {
  parsePeriods,
  parseSchedule,
  type WeekLine,
} from '../schedule/parse-schedule.js';
import type {
  DailyHours,
  DayOfWeek,
  LocalDate,
  Schedule,
} from '../schedule/schedule.js';
import {joinStretches, type Stretch} from '../schedule/stretches.js';
import {closingTimeText, dateText, timeText} from './date-text.js';
import {english, type Messages} from './messages.js';

/**
 * The hours of a schedule in words.
 *
 * With `on`, only the lines that are valid on that date. Without it, lines that
 * are valid for a limited time include their dates.
 *
 * Never throws: missing or unreadable hours are not known.
 */
export function hoursInWords(
  schedule: Schedule | undefined,
  messages: Messages = english,
  on?: LocalDate,
): string {
  const words = messages.hours;
  const {model} = parseSchedule(schedule);
  if (model?.kind === 'always-open') return words.allDay;
  if (model?.kind !== 'weekly') return words.notKnown;
  const {lines, bankHolidays} = model;
  const said =
    on === undefined
      ? byValidity(lines, messages)
      : sentences(lines.filter(holdsOn(on)), '', messages);
  if (said.length === 0) return words.notKnown;
  return [...said, words.bankHolidays[bankHolidays]].join(' ');
}

/** The periods of one day: "9am to 1pm and 2pm to 5pm". */
export function periodsText(
  periods: readonly DailyHours[],
  messages: Messages = english,
): string {
  return stretchesText(parsePeriods(periods) ?? [], messages);
}

/** The parts of one day that have a state: "9am to 1pm and 2pm to 5pm". */
export function partsOfDayText(
  parts: readonly DayStretch[],
  state: DayStretch['state'],
  messages: Messages = english,
): string {
  const periods = parts
    .filter((part) => part.state === state)
    .map(({from, to}) => ({opensAt: toTime(from), closesAt: toTime(to)}));
  return periodsText(periods, messages);
}

function holdsOn(date: LocalDate) {
  const day = toDay(date) ?? NaN;
  return (line: WeekLine) => isWithin(line, day);
}

function byValidity(lines: readonly WeekLine[], messages: Messages): string[] {
  const groups = groupBy(lines, (line) => validityText(line, messages));
  return [...groups].flatMap(([dates, group]) =>
    sentences(group, dates, messages),
  );
}

function validityText(line: WeekLine, messages: Messages): string {
  const {hours} = messages;
  const [from = '', to = ''] = [line.from, line.through].map((day) =>
    Number.isFinite(day) ? dateText(toDate(day), messages) : '',
  );
  if (from && to) return hours.fromUntil({from, to});
  if (from) return hours.from({date: from});
  return to && hours.until({date: to});
}

/** One sentence for all days with the same hours. */
function sentences(
  lines: readonly WeekLine[],
  dates: string,
  messages: Messages,
): string[] {
  const periodsOn = (day: DayOfWeek) => {
    const weekday = DAYS_OF_WEEK.indexOf(day);
    const starting = lines.filter(({days}) => days.includes(weekday));
    return stretchesText(
      starting.map(({hours}) => hours),
      messages,
    );
  };
  return [...groupBy(DAYS_OF_WEEK, periodsOn)]
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
  if (days.length === DAYS_OF_WEEK.length) return messages.hours.everyDay;
  const names = days.map((day) => messages.dates.days[day]);
  const [from = '', to = ''] = [names[0], names.at(-1)];
  return days.length > 2 && DAYS_OF_WEEK.join().includes(days.join())
    ? messages.hours.dayRange({from, to})
    : listText(names, messages);
}

/** Joins overlapping and adjoining periods: callers see no break. */
function stretchesText(
  stretches: readonly Stretch[],
  messages: Messages,
): string {
  return listText(
    joinStretches(stretches).map((stretch) => stretchText(stretch, messages)),
    messages,
  );
}

function stretchText({start, end}: Stretch, messages: Messages): string {
  const {hours} = messages;
  if (start === 0 && end === MINUTES_PER_DAY) return hours.fullDay;
  const from = timeText(toTime(start), messages);
  if (end <= MINUTES_PER_DAY) {
    return hours.period({from, to: closingTimeText(toTime(end), messages)});
  }
  const to = timeText(toTime(end - MINUTES_PER_DAY), messages);
  return hours.overnight({from, to});
}

/** Joins parts in a sentence: "Monday, Tuesday and Friday". */
export function listText(parts: readonly string[], messages: Messages): string {
  const {listLast, listSeparator} = messages.dates;
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return last;
  return listLast({others: parts.slice(0, -1).join(listSeparator), last});
}
