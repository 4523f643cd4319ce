/** All forms by name, the six questions first, and how the open one is read. */
import {html} from 'lit';
import {words} from '../words.js';
import {about, wholeList} from './about.js';
import {anotherDay, bankHolidays} from './bank-holidays.js';
import {care, who} from './plain-fields.js';
import {closed, wrongNumber, lineIsDownForm} from './gone-wrong.js';
import {contact} from './contact.js';
import {hours} from './hours.js';
import {number} from './number.js';
import {
  type AskForm,
  type Question,
  brokenDates,
  formOf,
  type FormIssue,
} from './form.js';
import {readAnswers} from './read-answers.js';
import {attributionFields} from './attribution.js';
import type {Fields} from '../../../schedule/fields.js';
import {isSame} from '../list/edits.js';
import {nameAt} from '../list/list-file.js';
import type {Page} from '../page.js';

/** The questions in the order of the call. */
export const QUESTIONS = {
  number,
  hours,
  bankHolidays,
  who,
  contact,
  care,
} as const satisfies Record<string, Question>;
type QuestionName = keyof typeof QUESTIONS;

/** A new service is asked about everything, in one form. */
export const ALL: readonly Question[] = [about, ...Object.values(QUESTIONS)];

/** The form of one question. */
function asking(name: QuestionName): AskForm {
  const question: Question = QUESTIONS[name];
  return {
    fields: (page, service) => html`
      ${question.fields(page, service)}
      ${question.isAttributed ? attributionFields(page) : ''}
    `,
    read: (form, place) => readAnswers([question], form, place),
  };
}

export const FORMS = {
  number: asking('number'),
  hours: asking('hours'),
  bankHolidays: asking('bankHolidays'),
  who: asking('who'),
  contact: asking('contact'),
  care: asking('care'),
  about: {
    fields: (page, service) => about.fields(page, service),
    read: (form, place) => readAnswers([about], form, place),
  },
  new: {
    // Special days follow later, on the service's own screen.
    fields: (page, service) =>
      html`${ALL.filter((question) => question !== bankHolidays).map(
        (question) => question.fields(page, service),
      )}`,
    read: (form, place) => readAnswers(ALL, form, place),
  },
  anotherDay,
  wrongNumber,
  lineDown: lineIsDownForm,
  closed,
  whole: wholeList,
} as const satisfies Record<string, AskForm>;
export type FormName = keyof typeof FORMS;

/** A submitted form: its issues, or the changed list. */
interface SentForm {
  readonly issues: readonly FormIssue[];
  readonly doubts: readonly string[];
  /** The changed list. Absent if nothing changed. */
  readonly document: Fields | undefined;
  /** What was done, in a few words. */
  readonly done: string;
  /** Who says so, by the index of the service. */
  readonly attributions: Readonly<Record<number, string>>;
}

/** Reads the open form. */
export function readForm(
  page: Page,
  element: HTMLFormElement,
): SentForm | undefined {
  const {file, today, initials, editing, index = -1} = page;
  if (!editing) return undefined;
  const place = {document: file.document, index, today, initials};
  const form = formOf(new FormData(element));
  const read = FORMS[editing].read(form, place);
  const issues = [...brokenDates(element), ...read.issues];
  const doubts = form.has('meant') || issues.length > 0 ? [] : read.doubts;
  const name = nameAt(read.document, index);
  const isOther = !isSame(read.document, file.document);
  const {done, services} = words;
  return {
    issues,
    doubts,
    document: isOther ? read.document : undefined,
    done: isOther
      ? services.changed({name, what: done[editing]})
      : services.unchanged({name}),
    attributions: read.attribution ? {[index]: read.attribution} : {},
  };
}
