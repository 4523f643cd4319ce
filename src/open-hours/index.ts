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
} from './answers.js';
export type {BankHoliday, BankHolidayList} from './bank-holiday-list.js';
export {fromLondonTime, toLondonTime} from './instants.js';
export type * from './opening-status.js';
export {checkSchedule} from '../schedule/check-schedule.js';
export type {Problem} from '../schedule/problem.js';
export type * from '../schedule/schedule.js';
