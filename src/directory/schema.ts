/**
 * Defines what a directory is. The types and the published schema come from
 * this file. `field-descriptions.ts` says what to write in each field.
 */
import * as v from 'valibot';
import {parseSchedule} from '../schedule/parse-schedule.js';
import type {Schedule} from '../schedule/schedule.js';
import {
  isListedNumber,
  WRITTEN_NUMBER,
} from '../phone-numbers/dialled-digits.js';

/** The longest text in a list, in characters. */
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

/** What a person may need: the values of `helpsWith` and `need`. */
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

/** Fields of a service for ways of contact that have their own hours. */
export const CONTACTS = ['bsl', 'webChat', 'text'] as const;

/**
 * A list with a maximum length that no real list reaches, so that an oversized
 * one cannot slow the page down.
 */
function listOf<const Item extends v.GenericSchema>(item: Item, most = 100) {
  return v.pipe(v.array(item), v.maxLength(most));
}

/** The most services in a list. */
export const MOST_SERVICES = 10_000;

/** The length of a schedule as JSON. Real schedules are much shorter. */
export const LONGEST_SCHEDULE = 100_000;

/** `parseSchedule` reads it. `check/unknown-fields.ts` defines its fields. */
const schedule = v.custom<Schedule>(
  (value) => isShort(value) && !parseSchedule(value).issues,
  'Its hours cannot be read.',
);

/** Whether a schedule is short enough to read. */
export function isShort(value: unknown): boolean {
  try {
    return JSON.stringify(value).length <= LONGEST_SCHEDULE;
  } catch {
    return false;
  }
}

const phone = v.object({
  /** As people should read it, including spaces. */
  number: v.pipe(
    text,
    v.maxLength(40),
    v.regex(WRITTEN_NUMBER),
    v.check(isListedNumber),
  ),
  cost: v.picklist(['free', 'standard']),
  /** The key to press after the call is answered. Never part of the number. */
  menuOption: v.exactOptional(v.pipe(v.string(), v.regex(/^[0-9*#]$/))),
  /** Whether the call shows on a phone bill. Absent: not known. */
  billNote: v.exactOptional(v.picklist(['may-show', 'should-not-show'])),
  /** Why another service has the same number. For editors. */
  sharedReason: v.exactOptional(text),
});

const webContact = v.object({
  url: v.exactOptional(webAddress),
  schedule: v.exactOptional(schedule),
});

/** A page that confirms what the list says. */
const source = v.object({
  name: text,
  url: webAddress,
  /** A day, month or year, as the page states it. */
  published: v.exactOptional(
    v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)),
  ),
});

/** One service of a list. */
export const serviceSchema = v.object({
  id: shortText,
  name: text,
  /** Who the service is for, then what it does. For visitors. */
  description: text,
  helpsWith: listOf(v.picklist(NEEDS)),
  scope: v.picklist(['local', 'national']),
  status: v.picklist(['active', 'temporarily-closed', 'inactive']),
  alert: v.exactOptional(v.object({text, until: v.exactOptional(date)})),
  /** Who the service is for, in a few words. */
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
  /** Whether the line is shown without JavaScript. */
  inFallback: v.exactOptional(v.boolean()),
  /** The id of a day-and-night service to call if this one does not answer. */
  ifNoAnswer: v.exactOptional(shortText),
  /** The first source gives the number and hours on screen. */
  sources: listOf(source),
  /** When a person last checked the number and hours with the service. */
  assuredDate: v.exactOptional(date),
  /** The initials of the person who checked. */
  assuredBy: v.exactOptional(text),
  /** Who decided to publish without a check, and why. */
  publishedUnconfirmed: v.exactOptional(v.object({role: text, reason: text})),
});

/** The valibot schema of a list. */
export const directorySchema = v.object({
  id: shortText,
  /** The day on which the list was last changed. */
  updated: date,
  /** The area the list is for, in the form used after "in". */
  area: v.exactOptional(shortText),
  /** The heading above the list. Absent: a heading made from the area. */
  heading: v.exactOptional(shortText),
  /** Where the facts come from. For visitors. */
  provenance: v.exactOptional(text),
  /** What the sources have that the list leaves out. For visitors. */
  missingInformation: v.exactOptional(text),
  /** The initials of the second person who read the last changes. */
  readBy: v.exactOptional(text),
  /** The organisation that keeps the list. Absent until one has agreed. */
  maintainer: v.exactOptional(text),
  /** A web page for reporting a wrong number. */
  correctionsUrl: v.exactOptional(webAddress),
  /** Numbers to hide in this list and every other. */
  withdrawnNumbers: v.array(text),
  services: listOf(serviceSchema, MOST_SERVICES),
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
/** A number, its cost, and the key to press. */
export type Phone = v.InferOutput<typeof phone>;
/** A service and all the ways to contact it. */
export type Service = v.InferOutput<typeof serviceSchema>;
/** A list that matches the schema. */
export type Directory = v.InferOutput<typeof directorySchema>;
