/**
 * The open-hours calculator on its own: whether a line is answered at an
 * instant, and until when. This is what `herts-da-support/open-hours` exports.
 */
export {
  defaultBankHolidays,
  nextChange,
  openingPeriods,
  openingStatus,
  type OpeningOptions,
} from './calculator.js';
export type {BankHoliday, BankHolidayList} from './bank-holidays.js';
export {fromLondonTime, toLondonTime} from './instants.js';
export type * from './status-types.js';
export {
  checkSchedule,
  type ScheduleIssueInWords,
} from '../schedule/check-schedule.js';
export type * from '../schedule/schedule.js';
