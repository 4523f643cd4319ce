/**
 * Defines the fields of a schedule, for the published schema and for finding
 * unknown fields. `parseSchedule` decides whether a schedule makes sense.
 */
import * as v from 'valibot';
import {DAYS_OF_WEEK} from '../../schedule/civil-time.js';
import type {Schedule} from '../../schedule/schedule.js';
import {date, text} from '../schema.js';

const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/));

const dailyHours = {opensAt: time, closesAt: time};

const weeklyHours = v.object({
  byDay: v.array(v.picklist(DAYS_OF_WEEK)),
  ...dailyHours,
  validFrom: v.exactOptional(date),
  validTo: v.exactOptional(date),
});

const exceptions = v.exactOptional(
  v.array(
    v.object({
      from: date,
      to: v.exactOptional(date),
      state: v.picklist(['open', 'closed', 'unknown']),
      periods: v.exactOptional(v.array(v.object(dailyHours))),
      note: v.exactOptional(text),
    }),
  ),
);

/** The compiler checks this against the type `Schedule`. */
export const scheduleFields = v.variant('kind', [
  v.object({kind: v.literal('always-open'), exceptions}),
  v.object({
    kind: v.literal('weekly'),
    weekly: v.array(weeklyHours),
    bankHolidays: v.picklist(['as-usual', 'closed', 'unknown']),
    exceptions,
  }),
  v.object({kind: v.literal('unknown')}),
]) satisfies v.GenericSchema<unknown, Schedule>;
