/**
 * Explains the issues of a directory to its editor: what is wrong and what to
 * do. None of these sentences is part of the widget.
 */
import {fieldsOf, itemsOf} from '../../schedule/fields.js';
import {quoted, wordsOfScheduleIssue} from '../../schedule/issue-text.js';
import type {Path, ScheduleIssue, Words} from '../../schedule/issues.js';
import {descriptionOf} from './field-descriptions.js';
import type {
  DirectoryIssue,
  DirectoryIssueCode,
  FoundIssue,
} from './directory-issue.js';
import {placeInWords} from './place-in-words.js';

type Said = readonly [message: string, advice: string];

/** Each function makes sentences from the details of an issue. */
type Sentences = Readonly<Record<string, (given: unknown) => Said>>;

const ofTheList = {
  unreadable: (why) => [String(why), ''],
  'not-a-directory': () => [
    'This is not a directory.',
    'It begins with { and has the field "services".',
  ],
  'no-service': () => ['There is no service.', 'Write one.'],
  'too-many-services': (most) => [
    `There are more than ${String(most)} services.`,
    'Make several lists of it.',
  ],
  'not-finished': () => [
    'It is not finished: nobody has read its changes yet.',
    'Open it in "Keep the list right", have the changes read, and save the list there.',
  ],
  'no-area': () => [
    'The list does not say which place it covers.',
    'Write the place.',
  ],
  'bank-holidays-end': (through) => [
    `The bank holidays are known until ${String(through)}, and not for the next 12 months.`,
    'Copy the list from www.gov.uk/bank-holidays, or a newer release of the widget.',
  ],
  'field-twice': (given) => {
    const {name, lines} = fieldsOf(given);
    return [
      `${quoted(name)} is written ${inLines(itemsOf(lines))}. Only the last is read.`,
      'Put what belongs there into one of them, and take the others out.',
    ];
  },
  'unseen-character': (given) => {
    const {name, after} = fieldsOf(given);
    return [
      `It holds ${String(name)}, a character that cannot be seen, after ${String(after)} others.`,
      'Delete the text and type it again, on one line.',
    ];
  },
  'same-id': (place) => [
    `Service ${String(place)} of the list has the same id, so this one is not shown.`,
    'Write another id.',
  ],
  'same-name': (place) => [
    `Service ${String(place)} of the list has the same name.`,
    'Add what tells them apart, or take one of them out.',
  ],
  'no-such-id': (given) => {
    const {id, meant} = fieldsOf(given);
    return [
      `No service has the id ${quoted(id)}.`,
      meant === undefined
        ? 'Write the id of a service that answers day and night.'
        : `Did you mean "${String(meant)}"?`,
    ];
  },
  'own-id': () => ['It names itself.', 'Write the id of another service.'],
  'may-not-answer': (name) => [
    `${String(name)} may not answer either: it is not listed as open day and night.`,
    'Write the id of a service that answers day and night.',
  ],
  'nobody-at-night': (line) => [
    'No line is open day and night, so at night nobody can be called.',
    line
      ? `Add a line that is open day and night, such as ${String(line)}.`
      : 'Add a line that is open day and night.',
  ],
  'not-in-fallback': () => [
    'It is not listed as open day and night, so it is left out there.',
    'Mark a line that is open day and night.',
  ],
  'unknown-field': (given) => {
    const {name, meant, known} = fieldsOf(given);
    return [
      `${quoted(name)} is not a field, and is ignored.`,
      meant === undefined
        ? `The fields that are allowed there are ${String(known)}.`
        : `Did you mean "${String(meant)}"?`,
    ];
  },
} satisfies Sentences;

const ofServices = {
  'no-contact': () => [
    'There is no way to make contact, so it is not shown.',
    'Write a number, or the address of its website.',
  ],
  'no-hours': () => [
    'Nothing says when the phone is answered.',
    'Write its hours, or {"kind": "unknown"} as "schedule".',
  ],
  'odd-age': (age) => [`${String(age)} is an odd age.`, 'Look it up.'],
  'nobody-of-that-age': (given) => {
    const {from, to} = fieldsOf(given);
    return [
      `Nobody is at least ${String(from)} and at most ${String(to)}.`,
      'Look up both ages. They may have changed places.',
    ];
  },
  'no-reason': () => [
    'It takes no calls for a while, and nothing says why.',
    'Write one sentence as "text" of "alert".',
  ],
  'alert-ended': (until) => [
    `It ended on ${String(until)}.`,
    'Take the alert out, or write a later day.',
  ],
  'break-ended': (until) => [
    `It was down until ${String(until)}, and visitors read its hours again.`,
    'Ask the service. If it takes calls again, write active as "status" and take the alert out.',
  ],
  'checked-by-nobody': () => [
    'It says when it was checked, and not by whom.',
    'Write the initials as "assuredBy".',
  ],
  'checked-on-no-day': () => [
    'It says who checked it, and not when.',
    'Write the day as "assuredDate".',
  ],
  'no-source': () => [
    'No source is given for the number and hours.',
    'Write a page that says them, as one of "sources".',
  ],
  'not-in-the-calendar': (date) => [
    `${String(date)} is not in the calendar.`,
    'Look up the day.',
  ],
  'in-the-future': (given) => {
    const {date, today} = fieldsOf(given);
    return [
      `${String(date)} is in the future. Today is ${String(today)}.`,
      'Write the day on which it was done.',
    ];
  },
} satisfies Sentences;

const ofNumbers = {
  /** The check that was passed in supplies the sentences. */
  'wrong-number': (given) => {
    const {message, suggestion} = fieldsOf(given);
    return [String(message), String(suggestion)];
  },
  'emergency-number': (digits) => [
    `${String(digits)} is an emergency number, which every visitor sees above the list.`,
    'Take it out of the list.',
  ],
  'free-of-charge': () => [
    'Numbers that begin with 0800 or 0808 are free, and so is 116 123.',
    'Write free as "cost".',
  ],
  'not-free': () => [
    'Numbers that begin with 01, 02 or 03 are not free.',
    'Write standard as "cost".',
  ],
  'number-twice': () => [
    'The service has this number twice.',
    'Take one of them out.',
  ],
  'number-shared': (place) => [
    `Service ${String(place)} of the list has the same number.`,
    'Look up both numbers. If they do share one, write why as "sharedReason".',
  ],
  'number-withdrawn': (number) => [
    `${String(number)} is among the withdrawn numbers, so nobody sees it.`,
    'Write the current number, or take it out here.',
  ],
  'cost-not-known': (number) => [
    `The list cannot say what a call to ${quoted(number)} costs.`,
    'Ask the service for a number that begins with 01, 02, 03, 07, 0800 or 0808.',
  ],
} satisfies Sentences;

/** Issues that the schema finds. Advice comes from the field's description. */
const ofFields = {
  'field-missing': (name) => `${quoted(name)} is missing.`,
  'not-a-text': (value) =>
    `${quoted(value)} is not a text between quotation marks.`,
  'not-a-number': (value) =>
    `${quoted(value)} is not a number without quotation marks.`,
  'not-true-or-false': (value) => `${quoted(value)} is not true or false.`,
  'not-a-list': (value) => `${quoted(value)} is not a list between [ and ].`,
  'not-a-group': (value) =>
    `${quoted(value)} is not a group of fields between { and }.`,
  empty: () => 'It is empty.',
  'no-date': (value) => `${quoted(value)} is not a date.`,
  'no-web-address': (value) => `${quoted(value)} is not a web address.`,
  'no-https': (value) => `${quoted(value)} does not begin with https://.`,
  'too-many-items': (most) => `It has more than ${String(most)} items.`,
  'too-long': (most) => `It is longer than ${String(most)} characters.`,
  'no-phone-number': (value) => `${quoted(value)} is not a phone number.`,
  'badly-written': (value) =>
    `${quoted(value)} is not written as it should be.`,
  'unknown-word': (value) =>
    `${quoted(value)} is not one of the words that are allowed there.`,
  unusable: (value) => `${quoted(value)} cannot be used.`,
} satisfies Readonly<Record<string, (given: unknown) => string>>;

const sentences = {...ofTheList, ...ofServices, ...ofNumbers};

/** The issue codes of a directory, apart from those of schedules. */
export type OwnCode = keyof typeof sentences | FieldCode;

type FieldCode = keyof typeof ofFields;

/** Adds the sentences and the place in words to an issue. */
export function inWords(issue: FoundIssue, document: unknown): DirectoryIssue {
  const where = placeInWords(issue.path, document);
  return {...issue, ...wordsOf(issue), where};
}

function wordsOf(issue: FoundIssue): Words {
  const {code, given, path} = issue;
  if (isOfFields(code)) {
    const belongs = descriptionOf(namesOf(path));
    return {
      message: ofFields[code](given),
      suggestion: belongs ? `What belongs there: ${belongs}` : '',
    };
  }
  if (!isOwn(code)) return wordsOfScheduleIssue(issue as ScheduleIssue);
  const [message, suggestion] = sentences[code](given);
  return {message, suggestion};
}

/** The codes whose advice is meant for people who edit the file by hand. */
const BY_HAND: readonly DirectoryIssueCode[] = [
  'not-a-directory',
  'not-finished',
  'no-such-id',
  'number-shared',
  'not-a-schedule',
  'no-lines',
  'no-list-of-exceptions',
  'no-periods',
  'needless-periods',
];

/** Advice for people who see a form and no file. Empty: none. */
export function adviceInForm({
  code,
  suggestion,
}: {
  readonly code: DirectoryIssueCode;
  readonly suggestion: string;
}): string {
  return BY_HAND.includes(code) || isOfFields(code) ? '' : suggestion;
}

function isOwn(code: DirectoryIssueCode): code is keyof typeof sentences {
  return Object.hasOwn(sentences, code);
}

function isOfFields(code: DirectoryIssueCode): code is FieldCode {
  return Object.hasOwn(ofFields, code);
}

/** The names in a path, without list indexes. */
function namesOf(path: Path): string[] {
  return path.filter((key) => typeof key === 'string');
}

/** More line numbers would not help. */
const MOST_LINES = 5;

/** "in line 2 and again in line 7". Both may be on the same line. */
function inLines(lines: readonly unknown[]): string {
  const [first, ...others] = [...new Set(lines)]
    .slice(0, MOST_LINES)
    .map(String);
  return others.length > 0
    ? [
        `in line ${first}`,
        ...others.map((line) => `again in line ${line}`),
      ].join(' and ')
    : `twice in line ${first}`;
}
