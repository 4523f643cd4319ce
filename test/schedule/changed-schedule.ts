/** A correct schedule, and changes to it for a test. */
import {idva, lineOn} from '../open-hours/schedules.js';

export const line = lineOn(['MO'], '09:00-17:00');
export const day = {
  from: '2026-12-25',
  state: 'closed',
  note: 'Closed.',
} as const;

/** The schedule with this line alone, changed. */
export const withLine = (change: object) => ({
  ...idva,
  weekly: [{...line, ...change}],
});

/** The schedule with this exception, changed. */
export const withDay = (change: object) => ({
  ...idva,
  exceptions: [{...day, ...change}],
});
