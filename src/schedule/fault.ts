/** Errors of a schedule: what leaves it without a meaning, in words. */
import {DAYS_OF_WEEK} from './civil-time.js';
import type {Problem} from './problem.js';

const days = () => DAYS_OF_WEEK.join(', ');

type Message = (given: unknown) => string;

const messages = {
  'no-schedule': () =>
    'This is not a schedule. If nobody knows the hours, write ' +
    '{"kind": "unknown"}.',
  kind: (kind) =>
    `${quoted(kind)} is not a kind of schedule. Write always-open, weekly or ` +
    'unknown.',
  'no-lines': () =>
    'The hours of the week are missing. Write a list of lines with byDay, ' +
    'opensAt and closesAt. If nobody knows them, write "unknown" as the kind.',
  'no-days': () => `The line names no day. Write one or more of ${days()}.`,
  day: (day) => `${quoted(day)} is not a day. Write one of ${days()}.`,
  'bank-holidays': (rule) =>
    `${quoted(rule)} does not say what happens on bank holidays. Write ` +
    'as-usual, closed or unknown. If nobody has asked, write unknown.',
  time: (time) =>
    `${quoted(time)} is not a time. Write hours and minutes on the 24-hour ` +
    'clock, such as 09:00 or 17:30.',
  'opens-at-24': () =>
    'A day opens at 00:00. Write 00:00, and name the day that begins then.',
  'equal-times': (time) =>
    `It opens and closes at ${String(time)}, so nobody can tell if that is no ` +
    'time or the whole day. For a whole day write 00:00 and 24:00.',
  date: (date) =>
    `${quoted(date)} is not a date in the calendar. Write year, month and day, ` +
    'such as 2026-12-25.',
  'ends-before-start': (first) =>
    `This last day is before the first day, ${String(first)}, so no day is ` +
    'left. Write a last day that is not before it.',
  'no-exceptions': () =>
    'exceptions is not a list. Write [] if no day differs from the week.',
  state: (state) =>
    `${quoted(state)} does not say what happens on these days. Write open, ` +
    'closed or unknown.',
  'no-periods': () =>
    'An open exception says from when to when. Write at least one opensAt and ' +
    'closesAt, or "closed" as the state.',
  'needless-periods': () =>
    'Only an open exception has periods. Remove them, or write "open" as the ' +
    'state.',
  note: () =>
    'The note is missing. Write one sentence for visitors, such as "Closed ' +
    'for staff training".',
  tie: (other) =>
    `This and ${String(other)} are equally long and name the same day, so ` +
    'neither wins. Take the day out of one of them, or join them.',
} satisfies Readonly<Record<string, Message>>;

/**
 * A list with one error: where it is, which, and what was found there or what
 * it is at odds with.
 */
export function fault(
  path: string,
  code: keyof typeof messages,
  given?: unknown,
): Problem[] {
  return [{severity: 'error', path, message: messages[code](given)}];
}

function quoted(value: unknown): string {
  if (value === undefined) return 'A missing value';
  if (typeof value === 'string') return `"${value.slice(0, 40)}"`;
  return typeof value === 'object' ? 'This' : String(value);
}
