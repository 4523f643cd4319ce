/** The schedules that the tests use. */
import type {
  AlwaysOpenSchedule,
  DayOfWeek,
  ScheduleException,
  WeeklyHours,
  WeeklySchedule,
} from '../../src/schedule/schedule.js';

export const WEEKDAYS: readonly DayOfWeek[] = ['MO', 'TU', 'WE', 'TH', 'FR'];
export const ALL_DAYS: readonly DayOfWeek[] = [...WEEKDAYS, 'SA', 'SU'];

/** A line of the week, as short as tables need it: `lineOn(['MO'], '09:00-17:00')`. */
export function lineOn(
  byDay: readonly DayOfWeek[],
  hours: string,
  validity: Pick<WeeklyHours, 'validFrom' | 'validTo'> = {},
): WeeklyHours {
  const [opensAt = '', closesAt = ''] = hours.split('-');
  return {byDay, opensAt, closesAt, ...validity};
}

/** A schedule that goes on as usual, with what a test adds to it. */
export function weekly(
  lines: readonly WeeklyHours[],
  more: Partial<WeeklySchedule> = {},
): WeeklySchedule {
  return {kind: 'weekly', weekly: lines, bankHolidays: 'as-usual', ...more};
}

/** The same schedule with days that differ. */
export function withExceptions<
  Hours extends WeeklySchedule | AlwaysOpenSchedule,
>(schedule: Hours, ...exceptions: readonly ScheduleException[]): Hours {
  return {...schedule, exceptions};
}

/** Nine to five, and nobody knows about bank holidays. */
export const idva = weekly([lineOn(WEEKDAYS, '09:00-17:00')], {
  bankHolidays: 'unknown',
});

/** "Monday-Friday 8am-6pm and Wednesday 8am-8pm." */
export const beacon = weekly(
  [
    lineOn(['MO', 'TU', 'TH', 'FR'], '08:00-18:00'),
    lineOn(['WE'], '08:00-20:00'),
  ],
  {bankHolidays: 'unknown'},
);

/** Weekdays and weekends have different hours. */
export const helpline = weekly([
  lineOn(WEEKDAYS, '09:00-21:00'),
  lineOn(['SA', 'SU'], '09:00-16:00'),
]);

/** Every night, into the next morning. */
export const nightLine = weekly([lineOn(ALL_DAYS, '22:00-06:00')]);

/** One night a week, over the end of the week. */
export const sundayNight = weekly([lineOn(['SU'], '20:00-02:00')]);

export const alwaysOpen: AlwaysOpenSchedule = {kind: 'always-open'};
