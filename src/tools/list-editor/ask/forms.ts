/** All forms by name: the six questions, and the others. */
import {html} from 'lit';
import {words} from '../words.js';
import {about} from './about.js';
import {anotherDay} from './another-day.js';
import {bankHolidays} from './bank-holidays.js';
import {care} from './care.js';
import {closed} from './closed.js';
import {contact} from './contact.js';
import {hours} from './hours.js';
import {lineIsDownForm} from './line-down.js';
import {number} from './number.js';
import type {AskForm, Question} from './question.js';
import {readAnswers} from './read-answers.js';
import {who} from './who.js';
import {whoSaysFields} from './who-says.js';
import {wholeList} from './whole-list.js';
import {wrongNumber} from './wrong-number.js';

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
    ...words.keep[name],
    fields: (page, service) => html`
      ${question.fields(page, service)}
      ${question.isSaid ? whoSaysFields(page) : ''}
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
    keep: words.keepChange,
    leave: words.leaveIt,
    fields: (page, service) => about.fields(page, service),
    read: (form, place) => readAnswers([about], form, place),
  },
  new: {
    keep: words.addService,
    leave: words.leaveIt,
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
