/** Finds what has changed in the hours of a line, and how to undo each part. */
import {dayOfService} from '../../../cli/what-visitors-read.js';
import type {Service} from '../../../directory/schema.js';
import {
  defaultBankHolidays,
  type BankHolidayList,
} from '../../../open-hours/index.js';
import {fieldsOf, itemsOf, compact} from '../../../schedule/fields.js';
import {DAYS_OF_WEEK} from '../../../schedule/civil-time.js';
import {groupBy} from '../../../schedule/group-by.js';
import {parseSchedule} from '../../../schedule/parse-schedule.js';
import type {
  DailyHours,
  DayOfWeek,
  Schedule,
  ScheduleException,
  WeeklySchedule,
} from '../../../schedule/schedule.js';
import {dateText, weekdayAndDateText} from '../../../wording/date-text.js';
import {
  daysText,
  hoursInWords,
  periodsText,
} from '../../../wording/hours-text.js';
import {words, type WasNow} from '../words.js';
import {isSame} from './edits.js';
import {wasAndNow} from './value-changes.js';

/** One change of hours. */
interface HoursChange extends WasNow {
  /** The days or the part that changed: "Saturday". */
  readonly label: string;
  /** The change concerns special days. */
  readonly isSpecial?: true;
  /** The hours without this change. */
  readonly undone: unknown;
}

/** The changes between two schedules. */
export function hoursChanges(
  was: unknown,
  now: unknown,
  holidays: BankHolidayList = defaultBankHolidays,
): HoursChange[] {
  const week =
    isPlainWeek(was) && isPlainWeek(now)
      ? [...dayChanges(was, now), ...bankHolidayChanges(was, now)]
      : wholeChange(was, now);
  return [...week, ...exceptionChanges(was, now, holidays)];
}

/** Special hours in words: "Friday 25 December 2026: closed. Note." */
export function exceptionInWords(exception: unknown): string {
  return `${exceptionDays(exception)}: ${exceptionSays(exception)}`;
}

function exceptionDays(exception: unknown): string {
  const {from, to = from} = fieldsOf(exception);
  const [first = '', last = ''] = [from, to].map(fullDay);
  return first === last ? first : `${first} to ${last}`;
}

function exceptionSays(exception: unknown): string {
  const {
    state,
    periods = [],
    note,
  } = fieldsOf(exception) as Partial<ScheduleException>;
  const what = words.states[state ?? 'unknown'];
  const open = [what, periodsText(periods)].filter(Boolean).join(' ');
  return `${open}.${note ? ` “${note}”` : ''}`;
}

function fullDay(date: unknown): string {
  const text = typeof date === 'string' ? date : '';
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && dateText(text) !== '';
  return isDay ? `${weekdayAndDateText(text)} ${text.slice(0, 4)}` : text;
}

/** Whether weekly hours have no dates, so that days can be compared. */
function isPlainWeek(schedule: unknown): schedule is WeeklySchedule {
  const isWeek = fieldsOf(schedule)['kind'] === 'weekly' && isSound(schedule);
  return (
    isWeek &&
    (schedule as WeeklySchedule).weekly.every(
      ({validFrom, validTo}) =>
        validFrom === undefined && validTo === undefined,
    )
  );
}

function isSound(schedule: unknown): boolean {
  return parseSchedule(schedule).model !== undefined;
}

function dayChanges(was: WeeklySchedule, now: WeeklySchedule): HoursChange[] {
  const changed = DAYS_OF_WEEK.map((day) => ({
    day,
    wasNow: wasAndNow(was, now, (week) => dayInWords(week, day)),
  })).filter(({wasNow}) => wasNow.was !== wasNow.now);
  const groups = groupBy(changed, ({wasNow}) => JSON.stringify(wasNow));
  return [...groups.values()].map((group) => {
    const days = group.map(({day}) => day);
    return {
      ...(group[0]?.wasNow as WasNow),
      label: daysText(days),
      undone: {...now, weekly: withDaysOf(was, now, days)},
    };
  });
}

/** The hours of one day of a week: "9am to 4pm", "closed". */
function dayInWords({weekly}: WeeklySchedule, day: DayOfWeek): string {
  const periods: DailyHours[] = weekly.filter(({byDay}) => byDay.includes(day));
  return periodsText(periods) || words.states.closed;
}

/** The weekly hours, with some days set back. */
function withDaysOf(
  was: WeeklySchedule,
  now: WeeklySchedule,
  days: readonly DayOfWeek[],
) {
  const hoursByDay = DAYS_OF_WEEK.flatMap((day) =>
    (days.includes(day) ? was : now).weekly
      .filter(({byDay}) => byDay.includes(day))
      .map((line) => ({...line, byDay: [day]})),
  );
  const lines = groupBy(hoursByDay, (line) =>
    JSON.stringify({...line, byDay: undefined}),
  );
  return [...lines.values()].map((same) => ({
    ...same[0],
    byDay: same.flatMap(({byDay}) => byDay),
  }));
}

function bankHolidayChanges(
  was: WeeklySchedule,
  now: WeeklySchedule,
): HoursChange[] {
  if (was.bankHolidays === now.bankHolidays) return [];
  const rules = [was.bankHolidays, now.bankHolidays] as const;
  const wasNow = wasAndNow(...rules, (rule) => words.bankHolidays[rule]);
  const undone = {...now, bankHolidays: was.bankHolidays};
  const label = words.changes.bankHolidays;
  return [{...wasNow, label, isSpecial: true, undone}];
}

/** One change for hours that cannot be compared day by day. */
function wholeChange(was: unknown, now: unknown): HoursChange[] {
  const wasNow = wasAndNow(was, now, wholeInWords);
  return wasNow.was === wasNow.now
    ? []
    : [{...wasNow, label: words.changes.hours, undone: was}];
}

function wholeInWords(schedule: unknown): string {
  if (schedule === undefined) return words.nothing;
  return isSound(schedule)
    ? hoursInWords(schedule as Schedule)
    : words.changes.unreadable;
}

function exceptionChanges(
  was: unknown,
  now: unknown,
  holidays: BankHolidayList,
): HoursChange[] {
  const before = itemsOf(fieldsOf(was)['exceptions']);
  const after = itemsOf(fieldsOf(now)['exceptions']);
  const isNew = (each: unknown) => !before.some((old) => isSame(old, each));
  const isGone = (each: unknown) => !after.some((kept) => isSame(kept, each));
  const undone = (exceptions: readonly unknown[]) =>
    compact({
      ...fieldsOf(now),
      exceptions: exceptions.length > 0 ? exceptions : undefined,
    });
  return [
    ...after.filter(isNew).map((each) => ({
      label: exceptionDays(each),
      isSpecial: true as const,
      now: exceptionSays(each),
      was: daysBefore(each, was, holidays),
      undone: undone(after.filter((other) => other !== each)),
    })),
    ...before.filter(isGone).map((each) => ({
      label: exceptionDays(each),
      isSpecial: true as const,
      now: daysBefore(each, now, holidays),
      was: exceptionSays(each),
      undone: undone([...after, each]),
    })),
  ];
}

/** What the other schedule says about the first day of special hours. */
function daysBefore(
  exception: unknown,
  schedule: unknown,
  holidays: BankHolidayList,
): string {
  const {from} = fieldsOf(exception);
  if (typeof from !== 'string' || !isSound(schedule)) return words.nothing;
  const service = {schedule} as Pick<Service, 'schedule'>;
  return dayOfService(service, from, holidays).words;
}

/** Whether the hours differ when read aloud. */
export function isOtherHours(was: unknown, now: unknown): boolean {
  return hoursChanges(was, now).length > 0;
}
