/** What was changed in the hours of a line, in sentences. */
import {fieldsOf, itemsOf} from '../../../schedule/fields.js';
import {DAYS_OF_WEEK} from '../../../schedule/civil-time.js';
import {parseSchedule} from '../../../schedule/parse-schedule.js';
import type {
  DailyHours,
  DayOfWeek,
  Schedule,
  ScheduleException,
  WeeklySchedule,
} from '../../../schedule/schedule.js';
import {
  closingTimeText,
  dateText,
  timeText,
  weekdayAndDateText,
} from '../../../wording/date-text.js';
import {
  daysText,
  hoursInWords,
  periodsText,
} from '../../../wording/hours-text.js';
import {wasAndNow} from './read-back.js';
import {words, type WasNow} from '../words.js';

/** The sentences, each without the name of the service. */
export function hoursChanges(was: unknown, now: unknown): string[] {
  const week =
    isPlainWeek(was) && isPlainWeek(now)
      ? [...dayChanges(was, now), ...bankHolidayChanges(was, now)]
      : wholeChange(was, now);
  return [...week, ...exceptionChanges(was, now)];
}

/** Special hours in words: "Friday 25 December 2026: closed. Note." */
export function exceptionInWords(exception: unknown): string {
  const {
    from,
    to = from,
    state,
    periods = [],
    note,
  } = fieldsOf(exception) as Partial<ScheduleException>;
  const [first, last] = [from, to].map(fullDay);
  const days = first === last ? first : `${first} to ${last}`;
  const times = periodsText(periods);
  const what = words.states[state ?? 'unknown'];
  const open = [what, times].filter(Boolean).join(' ');
  return `${days}: ${open}.${note ? ` "${note}"` : ''}`;
}

function fullDay(date: unknown): string {
  const text = typeof date === 'string' ? date : '';
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && dateText(text) !== '';
  return isDay ? `${weekdayAndDateText(text)} ${text.slice(0, 4)}` : text;
}

/** Hours by the week without dates, so that day can be held against day. */
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

function dayChanges(was: WeeklySchedule, now: WeeklySchedule): string[] {
  const groups = new Map<string, DayOfWeek[]>();
  for (const day of DAYS_OF_WEEK) {
    const change = dayChange(periodsOn(was, day), periodsOn(now, day));
    // As a text, so that days with the same change find each other.
    const key = change && JSON.stringify(change);
    if (key) groups.set(key, [...(groups.get(key) ?? []), day]);
  }
  return [...groups].map(([key, days]) => {
    const {what, ...told} = JSON.parse(key) as DayChange;
    return words.changes[what]({
      ...told,
      days: daysText(days),
      isOne: days.length === 1,
    });
  });
}

function periodsOn({weekly}: WeeklySchedule, day: DayOfWeek): DailyHours[] {
  return weekly.filter(({byDay}) => byDay.includes(day));
}

/** What is different about a day: one end of it, or all of it. */
interface DayChange extends WasNow {
  readonly what: 'opens' | 'closes' | 'day';
}

function dayChange(
  was: readonly DailyHours[],
  now: readonly DailyHours[],
): DayChange | undefined {
  const all = wasAndNow(
    was,
    now,
    (periods) => periodsText(periods) || words.states.closed,
  );
  if (all.was === all.now) return undefined;
  const [old, fresh] = [was[0], now[0]];
  if (old && fresh && was.length === 1 && now.length === 1) {
    if (old.opensAt === fresh.opensAt) {
      const times = [old.closesAt, fresh.closesAt] as const;
      const told = wasAndNow(...times, (at) => closingTimeText(at));
      return {what: 'closes', ...told};
    }
    if (old.closesAt === fresh.closesAt) {
      const times = [old.opensAt, fresh.opensAt] as const;
      return {what: 'opens', ...wasAndNow(...times, (at) => timeText(at))};
    }
  }
  return {what: 'day', ...all};
}

function bankHolidayChanges(was: WeeklySchedule, now: WeeklySchedule) {
  if (was.bankHolidays === now.bankHolidays) return [];
  const rules = [was.bankHolidays, now.bankHolidays] as const;
  const told = wasAndNow(...rules, (rule) => words.bankHolidays[rule]);
  return [words.changes.bankHolidays(told)];
}

/** Where day cannot be held against day: all of it, and all of it before. */
function wholeChange(was: unknown, now: unknown): string[] {
  const told = wasAndNow(was, now, wholeInWords);
  return told.was === told.now ? [] : [words.changes.hours(told)];
}

function wholeInWords(schedule: unknown): string {
  if (schedule === undefined) return words.nothing;
  return isSound(schedule)
    ? hoursInWords(schedule as Schedule)
    : words.changes.unreadable;
}

function exceptionChanges(was: unknown, now: unknown): string[] {
  const [before = [], after = []] = [was, now].map((schedule) =>
    (itemsOf(fieldsOf(schedule)['exceptions']) ?? []).map(exceptionInWords),
  );
  return [
    ...after
      .filter((each) => !before.includes(each))
      .map((exception) => words.changes.exceptionAdded({exception})),
    ...before
      .filter((each) => !after.includes(each))
      .map((exception) => words.changes.exceptionRemoved({exception})),
  ];
}
