/** Describes the issues of a schedule to the person who wrote it. */
import {fieldsOf} from './fields.js';
import type {ScheduleIssue, Words} from './issues.js';
import {DAYS_OF_WEEK} from './civil-time.js';

type Sentences = Readonly<
  Record<string, (given: unknown) => readonly [message: string, advice: string]>
>;

/** The schedule has no meaning. */
const errors = {
  'not-a-schedule': () => [
    'This is not a schedule.',
    'If nobody knows the hours, write {"kind": "unknown"}.',
  ],
  'unknown-kind': (kind) => [
    `${quoted(kind)} is not a kind of schedule.`,
    'Write always-open, weekly or unknown.',
  ],
  'no-lines': () => [
    'The hours of the week are missing.',
    'Write a list of lines with byDay, opensAt and closesAt. If nobody knows them, write "unknown" as the kind.',
  ],
  'no-days': () => [
    'The line names no day.',
    `Write one or more of ${DAYS_OF_WEEK.join(', ')}.`,
  ],
  'not-a-day': (day) => [
    `${quoted(day)} is not a day.`,
    `Write one of ${DAYS_OF_WEEK.join(', ')}.`,
  ],
  'not-a-bank-holiday-rule': (rule) => [
    `${quoted(rule)} does not say what happens on bank holidays.`,
    'Write as-usual, closed or unknown. If nobody has asked, write unknown.',
  ],
  'not-a-time': (time) => [
    `${quoted(time)} is not a time.`,
    'Write hours and minutes on the 24-hour clock, such as 09:00 or 17:30.',
  ],
  'opens-at-24': () => [
    'A day opens at 00:00.',
    'Write 00:00, and name the day that begins then.',
  ],
  'equal-times': (time) => [
    `It opens and closes at ${String(time)}, so nobody can tell if that is no time or the whole day.`,
    'For a whole day write 00:00 and 24:00.',
  ],
  'not-a-date': (date) => [
    `${quoted(date)} is not a date in the calendar.`,
    'Write year, month and day, such as 2026-12-25.',
  ],
  'ends-before-start': (first) => [
    `This last day is before the first day, ${String(first)}, so no day is left.`,
    'Write a last day that is not before it.',
  ],
  'no-list-of-exceptions': () => [
    'exceptions is not a list.',
    'Write [] if no day differs from the week.',
  ],
  'not-a-state': (state) => [
    `${quoted(state)} does not say what happens on these days.`,
    'Write open, closed or unknown.',
  ],
  'no-periods': () => [
    'An open exception says from when to when.',
    'Write at least one opensAt and closesAt, or "closed" as the state.',
  ],
  'needless-periods': () => [
    'Only an open exception has periods.',
    'Remove them, or write "open" as the state.',
  ],
  'no-note': () => [
    'The note is missing.',
    'Write one sentence for visitors, such as "Closed for staff training".',
  ],
  'exceptions-tie': (other) => [
    `This and special hours ${Number(other) + 1} are equally long and name the same day, so neither wins.`,
    'Take the day out of one of them, or join them.',
  ],
} satisfies Sentences;

/** The schedule has a meaning, which is probably a slip. */
const warnings = {
  'closes-at-23-59': () => [
    'It closes one minute before midnight.',
    'If it is open until midnight, write 24:00.',
  ],
  'closes-at-00-00': () => [
    '00:00 is read as midnight at the end of the day.',
    'Write 24:00, which cannot be misread.',
  ],
  'day-but-a-minute': (hours) => {
    const {opensAt, closesAt} = textsOf(hours);
    return [
      `${opensAt} to ${closesAt} leaves out one minute of the day, which is rarely intended.`,
      'For a whole day write 00:00 and 24:00. If it never closes, write "always-open" as the kind.',
    ];
  },
  'runs-overnight': (hours) => {
    const {opensAt, closesAt} = textsOf(hours);
    return [
      `${closesAt} is before ${opensAt}, so it runs through the night until ${closesAt} on the next day.`,
      `If that is not meant, write a closing time after ${opensAt}.`,
    ];
  },
  'empty-week': () => [
    'There is no line, so the hours of every day are not known.',
    'Add the hours, or write "unknown" as the kind.',
  ],
  'always-open-week': (rule) =>
    rule === 'as-usual'
      ? [
          'It is open day and night on all seven days.',
          'Write "always-open" as the kind, so that visitors read that it never closes.',
        ]
      : [
          'It is open day and night on all seven days, but perhaps not on bank holidays.',
          'If it never closes, write "always-open" as the kind.',
        ],
  'week-but-a-minute': () => [
    'It is open day and night on all seven days except for one minute, which is rarely intended.',
    'If it never closes, write "always-open" as the kind.',
  ],
  'gap-between-lines': (span) => {
    const {from, to} = textsOf(span);
    return [
      `No line holds from ${from} to ${to}, so the hours of these days are not known.`,
      'Let one line end on the day before the next begins. For days on which it is closed add an exception.',
    ];
  },
  'lines-overlap': (overlap) => {
    const {first, second} = fieldsOf(overlap);
    const lines = [first, second].map((line) => `line ${Number(line) + 1}`);
    return [
      `${lines.join(' and ')} both hold ${spanInWords(overlap)}, and then all their hours count.`,
      'If one replaces the other, let it end on the day before. For a few days that differ use an exception.',
    ];
  },
  'hours-end-soon': (lastDay) => [
    `No line holds after ${String(lastDay)}: from then on the hours are not known.`,
    'Ask for the hours that follow and add them, or remove validTo if these go on.',
  ],
  'night-runs-into-closed-day': (night) => {
    const {date, time} = textsOf(night);
    return [
      `The night before goes on until ${time} on this day.`,
      `If nobody answers then, add an open exception for ${date} that closes at 24:00.`,
    ];
  },
} satisfies Sentences;

const sentences = {...errors, ...warnings};

/** The codes of issues. */
export type ScheduleError = keyof typeof errors;
export type ScheduleWarning = keyof typeof warnings;

/** The sentences of an issue of a schedule. */
export function wordsOfScheduleIssue({code, given}: ScheduleIssue): Words {
  const [message, suggestion] = sentences[code](given);
  return {message, suggestion};
}

/** A value as it is written in the file, cut short. */
export function quoted(value: unknown): string {
  if (value === undefined) return 'A missing value';
  if (typeof value === 'string') return `"${value.slice(0, 60)}"`;
  if (Array.isArray(value)) return 'A list';
  return typeof value === 'object' && value !== null
    ? 'A group of fields'
    : String(value);
}

/** The fields of the given value, as texts for a sentence. */
function textsOf(given: unknown): Readonly<Record<string, string>> {
  const fields = Object.entries(fieldsOf(given));
  return Object.fromEntries(
    fields.map(([name, value]) => [name, String(value)]),
  );
}

function spanInWords(span: unknown): string {
  const {from, to} = textsOf(span);
  if (to === undefined) return `from ${from}`;
  return from === undefined ? `until ${to}` : `from ${from} to ${to}`;
}
