/** Reads the questions of a form, and applies the rules of `check`. */
import type {Fields} from '../../../schedule/fields.js';
import {newId, putService} from '../list/edits.js';
import {servicesOf} from '../list/list-file.js';
import {words} from '../words.js';
import {byRules} from './form-issues.js';
import type {
  Form,
  FormIssue,
  Place,
  ReadForm,
  Answer,
  Question,
} from './form.js';
import {readAttribution, type Attribution} from './attribution.js';

const NOBODY: Attribution = {fields: {}, issues: []};

/** Applies the answers of a form to a service. */
export function readAnswers(
  questions: readonly Question[],
  form: Form,
  place: Place,
): ReadForm {
  const {document, index} = place;
  const before = servicesOf(document)[index] ?? {};
  const answers: Answer[] = [];
  let service = before;
  for (const question of questions) {
    const answer = question.read(form, service, place);
    answers.push(answer);
    service = {...service, ...answer.fields};
  }
  const phones = phonesWithHours(service, form);
  const says = questions.some(({isAttributed}) => isAttributed)
    ? readAttribution(form, {before, service}, place)
    : NOBODY;
  const changed = putService(document, index, {
    ...service,
    ...phones.fields,
    id: idOf(service, place),
    status: service['status'] ?? 'active',
    ...says.fields,
  });
  const own = [
    ...answers.flatMap(({issues}) => issues),
    ...phones.issues,
    ...says.issues,
  ];
  const found = byRules(place, changed, rowsOf(questions, answers, says));
  return {
    document: changed,
    issues: withOthers(own, found.issues),
    doubts: found.doubts,
    attribution: says.text,
  };
}

/** A phone without hours gets unknown hours. */
function phonesWithHours(
  {phones, schedule}: Fields,
  form: Form,
): {readonly fields: Fields; readonly issues: readonly FormIssue[]} {
  if (phones === undefined || schedule) return {fields: {}, issues: []};
  if (!form.has('schedule.kind')) {
    return {fields: {schedule: {kind: 'unknown'}}, issues: []};
  }
  const message = words.form.noHours;
  return {fields: {}, issues: [{field: 'schedule.kind', message}]};
}

function rowsOf(
  questions: readonly Question[],
  answers: readonly Answer[],
  {sources}: Attribution,
) {
  const rows = Object.assign(
    {},
    ...answers.map((answer) => answer.rows),
  ) as NonNullable<Answer['rows']>;
  return {
    sources,
    ...rows,
    holds: questions.flatMap(({holds}) => holds),
    unread: answers.flatMap(({unread = []}) => unread),
  };
}

/** Adds issues in other fields to the form's own issues. */
function withOthers(
  own: readonly FormIssue[],
  byRule: readonly FormIssue[],
): FormIssue[] {
  const fields = new Set(own.map(({field}) => field));
  return [...own, ...byRule.filter(({field}) => !fields.has(field))];
}

function idOf({id, name}: Fields, {document, index}: Place): unknown {
  const others = servicesOf(document).filter((_, place) => place !== index);
  const isFree = others.every((other) => other['id'] !== id);
  const isId = typeof id === 'string' && id.trim() !== '';
  return isId && isFree ? id : newId(document, String(name ?? ''));
}
