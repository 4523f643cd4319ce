/** Reads the holidays of HSDS 1 and 2. HSDS 3 no longer has them. */
import type {ScheduleException} from '../schedule/schedule.js';
import {dateIn, timeIn} from './open-referral-dates.js';
import type {Source} from './source.js';

/** The note that visitors read for such a day. */
const CLOSED = 'Closed for a holiday.';

/**
 * The days of a row. If it cannot be read, the loss is reported and the result
 * is undefined.
 */
export function readHoliday(row: Source): ScheduleException[] | undefined {
  if (row.itself === undefined && row.rest().length === 0) return [];
  const [from, to] = ['start_date', 'end_date'].map(
    (name) => dateIn(row.word(name) ?? '')?.date,
  );
  const [opens, closes] = ['opens_at', 'closes_at'].map((name) =>
    timeIn(row.word(name) ?? ''),
  );
  const isClosed = closedOf(row);
  const isElsewhere = opens?.isElsewhere === true || closes?.isElsewhere;
  const isLimited = row.rest().length > 0;
  const days = from !== undefined && {from, to: to ?? from};
  if (days && isClosed === true && !isLimited) {
    return [{...days, state: 'closed', note: CLOSED}];
  }
  const isOpen = isClosed === false || isClosed === undefined;
  if (days && isOpen && opens && closes && !isElsewhere && !isLimited) {
    const closesAt = closes.time === '00:00' ? '24:00' : closes.time;
    const periods = [{opensAt: opens.time, closesAt}];
    return [{...days, state: 'open', periods}];
  }
  row.lose('', 'It is not read as days that are closed, or open from and to.');
  return undefined;
}

/** May be written as true and false, yes and no, 1 and 0. */
function closedOf(row: Source): boolean | undefined | 'unclear' {
  const value = row.take('closed');
  if (value === undefined) return undefined;
  if (/^(true|y(es)?|1|closed)$/i.test(String(value))) return true;
  return /^(false|n(o)?|0|open)$/i.test(String(value)) ? false : 'unclear';
}
