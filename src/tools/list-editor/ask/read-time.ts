/** Converts times between the way people write them and the list's format. */
import {toMinute} from '../../../schedule/civil-time.js';
import type {LocalTime} from '../../../schedule/schedule.js';
import {closingTimeText, timeText} from '../../../wording/date-text.js';
import {words} from '../words.js';

type ReadTime = {readonly time: LocalTime} | {readonly issue: string};

/** Opening or closing time: midnight is the start or the end of a day. */
export type Side = 'opensAt' | 'closesAt';

const NAMED: Readonly<Record<string, LocalTime>> = {
  midday: '12:00',
  noon: '12:00',
  midnight: '00:00',
};

/** Reads "9am", "9:30 am", "17:00", "midday". */
export function readTime(written: string, side: Side): ReadTime {
  const text = written.trim().toLowerCase().replace(/[\s]+/g, ' ');
  const [, hours = '', minutes = '00', half] =
    /^(\d{1,2})(?:[:.](\d\d))? ?([ap])?(?:\.?m\.?)?$/.exec(text) ?? [];
  // "8" or "8:30" alone could be morning or evening.
  const isWhole = /^\d\d[:.]/.test(text) || Number(hours) > 12;
  if (hours && !half && !isWhole) {
    return {issue: words.times.morningOrEvening({written})};
  }
  const time = NAMED[text] ?? `${hourOf(hours, half)}:${minutes}`;
  if (
    toMinute(time) === undefined ||
    (side === 'opensAt' && time === '24:00')
  ) {
    return {issue: words.times.notOne({written})};
  }
  return {time: side === 'closesAt' && time === '00:00' ? '24:00' : time};
}

/** The hour on the 24-hour clock, or "--". */
function hourOf(hours: string, half: string | undefined): string {
  const hour = Number(hours);
  if (!hours || (half && (hour < 1 || hour > 12))) return '--';
  if (!half) return hours;
  return String((hour % 12) + (half === 'p' ? 12 : 0)).padStart(2, '0');
}

/** A time of the list for an input field. Other values are shown unchanged. */
export function writtenTime(time: unknown, side: Side): string {
  if (typeof time !== 'string') return '';
  if (toMinute(time) === undefined) return time;
  return side === 'closesAt' ? closingTimeText(time) : timeText(time);
}
