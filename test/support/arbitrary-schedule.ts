/** Random schedules without errors, for properties that hold for all. */
import fc from 'fast-check';
import {checkSchedule} from '../../src/schedule/check-schedule.js';
import {toDate} from '../../src/schedule/civil-time.js';
import type {
  BankHolidayRule,
  DailyHours,
  DayOfWeek,
  Schedule,
  ScheduleException,
  WeeklyHours,
  WeeklySchedule,
} from '../../src/schedule/schedule.js';

const DAY = 86_400_000;

/** The days around which a schedule is made up, and asked about. */
export const DAYS_ASKED = 6;

/** Days on which something happens, for weeks that begin shortly before. */
const eventful = [
  '2020-04-10',
  '2020-05-08',
  '2022-06-03',
  '2022-12-27',
  '2024-02-29',
  '2026-03-29',
  '2026-10-25',
  '2026-12-26',
  '2028-12-31',
  '2031-12-25',
  '2033-12-26',
  '2034-01-02',
];

/** The first day of a stretch of time that is worth a look. */
export const anyStart: fc.Arbitrary<string> = fc.oneof(
  {weight: 3, arbitrary: fc.constantFrom(...eventful)},
  {
    weight: 1,
    arbitrary: fc
      .integer({
        min: Date.UTC(2019, 0, 1) / DAY,
        max: Date.UTC(2035, 0, 1) / DAY,
      })
      .map(toDate),
  },
);

const dayOfWeek = fc.constantFrom<DayOfWeek>(
  ...(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const),
);

// Round times make hours that touch; the first three hours of a day hold the
// minutes that are skipped or repeated.
const anyMinute = fc.oneof(
  fc.integer({min: 0, max: 23}).map((hour) => hour * 60),
  fc.integer({min: 0, max: 12}).map((quarter) => quarter * 15),
  fc.integer({min: 0, max: 1_439}),
);

const anyHours: fc.Arbitrary<DailyHours> = fc
  .tuple(anyMinute, fc.oneof(anyMinute, fc.constant(1_440)))
  .filter(([opens, closes]) => opens !== closes)
  .map(([opens, closes]) => ({opensAt: clock(opens), closesAt: clock(closes)}));

const wholeDay: DailyHours = {opensAt: '00:00', closesAt: '24:00'};

function clock(minutes: number): string {
  const two = (count: number) => String(count).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

/** A random date near a start, a little before or after what is asked. */
function dateNear(start: string): fc.Arbitrary<string> {
  const first = Date.parse(start) / DAY;
  return fc.integer({min: first - 3, max: first + DAYS_ASKED + 3}).map(toDate);
}

/** A row of a week, valid near a start. */
export function anyLine(start: string): fc.Arbitrary<WeeklyHours> {
  const sometimes = fc.option(dateNear(start), {nil: undefined, freq: 4});
  return fc
    .record({
      byDay: fc.uniqueArray(dayOfWeek, {minLength: 1, maxLength: 7}),
      hours: fc.oneof(
        {weight: 9, arbitrary: anyHours},
        {weight: 1, arbitrary: fc.constant(wholeDay)},
      ),
      validFrom: sometimes,
      validTo: sometimes,
    })
    .map(({byDay, hours, validFrom, validTo}) => ({
      byDay,
      ...hours,
      ...(validFrom && {validFrom}),
      ...(validTo && {validTo}),
    }));
}

function anyException(start: string): fc.Arbitrary<ScheduleException> {
  const note = fc.constantFrom('Closed for training.', 'There is a strike.');
  const days = fc
    .tuple(dateNear(start), fc.option(dateNear(start), {nil: undefined}))
    .map(([from, to]) => ({from, ...(to && to > from && {to})}));
  const periods = fc.array(anyHours, {minLength: 1, maxLength: 3});
  return fc.oneof(
    fc
      .tuple(days, periods, fc.option(note, {nil: undefined}))
      .map(([on, hours, says]): ScheduleException => ({
        ...on,
        state: 'open',
        periods: hours,
        ...(says && {note: says}),
      })),
    fc
      .tuple(days, note, fc.constantFrom('closed', 'unknown'))
      .map(([on, says, state]): ScheduleException => ({
        ...on,
        state,
        note: says,
      })),
  );
}

function anyExceptions(start: string): fc.Arbitrary<ScheduleException[]> {
  return fc.array(anyException(start), {maxLength: 4});
}

const bankHolidayRule = fc.constantFrom<BankHolidayRule>(
  'as-usual',
  'closed',
  'unknown',
);

/** Hours by the week: overnight, overlapping, touching, with gaps and more. */
export function anyWeek(start: string): fc.Arbitrary<WeeklySchedule> {
  return fc
    .record({
      kind: fc.constant('weekly' as const),
      weekly: fc.array(anyLine(start), {maxLength: 5}),
      bankHolidays: bankHolidayRule,
      exceptions: anyExceptions(start),
    })
    .filter(hasNoError);
}

/** Any schedule whose hours are known. */
export function anySchedule(start: string): fc.Arbitrary<Schedule> {
  const alwaysOpen = fc
    .record({
      kind: fc.constant('always-open' as const),
      exceptions: anyExceptions(start),
    })
    .filter(hasNoError);
  return fc.oneof(
    {weight: 9, arbitrary: anyWeek(start)},
    {weight: 1, arbitrary: alwaysOpen},
  );
}

/** Whether a schedule has a meaning. */
export function hasNoError(schedule: Schedule): boolean {
  return checkSchedule(schedule).every(({severity}) => severity === 'warning');
}

/** A stretch of days, a schedule for it, and instants in it. */
export interface Question<Asked extends Schedule = Schedule> {
  readonly start: string;
  readonly schedule: Asked;
  readonly instants: readonly number[];
}

/** Asks a random schedule at some instants of its days. */
export function anyQuestion<Asked extends Schedule>(
  scheduleNear: (start: string) => fc.Arbitrary<Asked>,
  starts = anyStart,
): fc.Arbitrary<Question<Asked>> {
  return starts.chain((day) => {
    const first = Date.parse(day) - 3 * DAY;
    const start = toDate(first / DAY);
    const instant = fc
      .integer({min: 0, max: DAYS_ASKED * 1_440 - 61})
      .map((minute) => first + minute * 60_000);
    return fc.record({
      start: fc.constant(start),
      schedule: scheduleNear(start),
      instants: fc.array(instant, {minLength: 5, maxLength: 5}),
    });
  });
}
