/**
 * What a directory is: the one definition from which the types and the
 * published schema come. What an editor should write in each field is in
 * `field-descriptions.ts`.
 */
import * as v from 'valibot';
import {parseSchedule} from '../schedule/parse-schedule.js';
import type {Schedule} from '../schedule/schedule.js';
import {
  isListedNumber,
  WRITTEN_NUMBER,
} from '../phone-numbers/dialled-digits.js';

/** The longest text of a list, in characters. */
export const LONGEST_TEXT = 2_000;

export const text = v.pipe(
  v.string(),
  v.trim(),
  v.nonEmpty(),
  v.maxLength(LONGEST_TEXT),
);
const shortText = v.pipe(text, v.maxLength(100));
export const date = v.pipe(v.string(), v.isoDate());
const webAddress = v.pipe(v.string(), v.url(), v.startsWith('https://'));

/** What a person may need. The values of `helpsWith` and of `need`. */
export const NEEDS = [
  'refuge',
  'talk',
  'no-voice',
  'not-reporting',
  'tell-police',
  'under-19',
  'worried',
  'change',
] as const;

/**
 * A list of at most so many, which is far more than anybody needs: a page must
 * not wait for a list that was made to hold it up.
 */
function listOf<const Item extends v.GenericSchema>(item: Item, most = 100) {
  return v.pipe(v.array(item), v.maxLength(most));
}

/** Much longer than any schedule that people write, as JSON. */
export const LONGEST_SCHEDULE = 100_000;

/** `parseSchedule` reads it. Its fields are in `check/schedule-fields.ts`. */
const schedule = v.custom<Schedule>(
  (value) => isShort(value) && !parseSchedule(value).issues,
  'Its hours cannot be read.',
);

/** Whether a schedule is not too long to be read. */
export function isShort(value: unknown): boolean {
  try {
    return JSON.stringify(value).length <= LONGEST_SCHEDULE;
  } catch {
    return false;
  }
}

const phone = v.object({
  /** As people should read it, spaces included. */
  number: v.pipe(
    text,
    v.maxLength(40),
    v.regex(WRITTEN_NUMBER),
    v.check(isListedNumber),
  ),
  cost: v.picklist(['free', 'standard']),
  /** The key to press when it answers. Never part of the number. */
  menuOption: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9*#]$/))),
  /** Whether the call shows on a bill. Absent: nobody knows. */
  billNote: v.exactOptional(v.picklist(['may-show', 'should-not-show'])),
  /** Why another service has the same number. For editors. */
  sharedReason: v.exactOptional(text),
});

const webContact = v.object({
  url: v.exactOptional(webAddress),
  schedule: v.exactOptional(schedule),
});

/** A page that says what the list says. */
const source = v.object({
  name: text,
  url: webAddress,
  /** A day, a month or a year, as the page gives it. */
  published: v.exactOptional(
    v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)),
  ),
});

/** One service of a list. */
export const serviceSchema = v.object({
  id: shortText,
  name: text,
  /** Who it is for, then what it does. For visitors. */
  description: text,
  helpsWith: listOf(v.picklist(NEEDS)),
  scope: v.picklist(['local', 'national']),
  status: v.picklist(['active', 'temporarily-closed', 'inactive']),
  alert: v.exactOptional(v.object({text, until: v.exactOptional(date)})),
  /** Who it is for, in a few words. */
  eligibilityDescription: text,
  minimumAge: v.exactOptional(v.number()),
  maximumAge: v.exactOptional(v.number()),
  phones: v.exactOptional(listOf(phone, 10)),
  /** When the phones are answered. */
  schedule: v.exactOptional(schedule),
  website: v.exactOptional(webAddress),
  /** The website has its own button to leave fast. */
  websiteHasExit: v.exactOptional(v.boolean()),
  /** The website has a form to ask for a call at a safe time. */
  websiteHasCallBackForm: v.exactOptional(v.boolean()),
  webChat: v.exactOptional(webContact),
  bsl: v.exactOptional(webContact),
  text: v.exactOptional(webContact),
  languages: v.exactOptional(listOf(text)),
  interpretationServices: v.exactOptional(text),
  /** What callers should not do. For visitors. */
  beforeYouCall: v.exactOptional(text),
  /** The line stands in the words for where no script runs. */
  inFallback: v.exactOptional(v.boolean()),
  /** The id of a day-and-night service to call where this does not answer. */
  ifNoAnswer: v.exactOptional(shortText),
  /** The first is where the number and hours on screen come from. */
  sources: listOf(source),
  /** When a person last checked number and hours with the service. */
  assuredDate: v.exactOptional(date),
  /** The initials of who checked. */
  assuredBy: v.exactOptional(text),
  /** Who decided to publish without a check, and why. */
  publishedUnconfirmed: v.exactOptional(v.object({role: text, reason: text})),
});

/** What a list is, for valibot. */
export const directorySchema = v.object({
  id: shortText,
  /** The day on which the list was last changed. */
  updated: date,
  /** The place that it is for, as it stands after "in". */
  area: v.exactOptional(shortText),
  /** What stands above it. Absent: words with the area. */
  heading: v.exactOptional(shortText),
  /** Where its facts come from. For visitors. */
  provenance: v.exactOptional(text),
  /** What its sources had and it has not. For visitors. */
  missingInformation: v.exactOptional(text),
  /** The initials of who read the last changes, beside who made them. */
  readBy: v.exactOptional(text),
  /** The body that keeps the list. Absent until one has agreed. */
  maintainer: v.exactOptional(text),
  /** A web page where a wrong number can be reported. */
  correctionsUrl: v.exactOptional(webAddress),
  /** Numbers that must not be shown, in this list or any other. */
  withdrawnNumbers: v.array(text),
  services: listOf(serviceSchema, 10_000),
  /** Replaces the built-in list of bank holidays. */
  bankHolidays: v.exactOptional(
    v.object({
      covers: v.object({from: date, through: date}),
      events: listOf(
        v.object({
          date,
          title: text,
          substitute: v.exactOptional(v.boolean()),
        }),
        400,
      ),
    }),
  ),
});

/** One of `NEEDS`. */
export type Need = (typeof NEEDS)[number];
/** A number, what it costs to call it, and what to press. */
export type Phone = v.InferOutput<typeof phone>;
/** A thing that someone can turn to, with all the ways to reach it. */
export type Service = v.InferOutput<typeof serviceSchema>;
/** A list that the schema accepts. */
export type Directory = v.InferOutput<typeof directorySchema>;
