/** Shows issues from the command `check` at the fields of a form. */
import type {DirectoryIssue} from '../../../directory/check/directory-issue.js';
import {adviceInForm} from '../../../directory/check/issue-text.js';
import {fieldsOf, itemsOf, type Fields} from '../../../schedule/fields.js';
import type {Path} from '../../../schedule/issues.js';
import type {FormIssue, Place, ReadForm} from './form.js';
import {issuesOf} from '../list/list-file.js';
import {fieldWords} from '../../../directory/check/place-in-words.js';
import {DAYS_OF_WEEK} from '../../../schedule/civil-time.js';
import {dateText} from '../../../wording/date-text.js';
import {daysText} from '../../../wording/hours-text.js';

/** The numbers or sources of a form, and the form row of each. */
export interface Rows {
  readonly items: readonly Fields[];
  readonly rows: readonly number[];
}

/** The issues of a changed document that were not there before. */
export function byRules(
  {document, index, today}: Place,
  changed: Fields,
  rows?: FormRows,
): Pick<ReadForm, 'issues' | 'doubts'> {
  const key = ({path, message}: DirectoryIssue) => `${path.join()} ${message}`;
  const known = new Set(issuesOf(document, today).map(key));
  const issues = issuesOf(changed, today).filter(
    (issue) => !known.has(key(issue)) || (rows && isInForm(issue, index, rows)),
  );
  const isError = ({severity}: DirectoryIssue) => severity === 'error';
  return {
    issues: issues
      .filter(isError)
      .filter(({path}) => !isUnread(path, rows))
      .map((issue) => toFormIssue(issue, changed, rows)),
    doubts: issues
      .filter((issue) => !isError(issue))
      .map(({path, message}) => withPlace(dayOf(path, changed), message)),
  };
}

/** Whether an issue concerns hours that the form could not read. */
function isUnread(path: Path, rows: FormRows | undefined): boolean {
  const isHours = path.includes('schedule');
  return isHours && (rows?.unread.includes(String(path[2])) ?? false);
}

/** Whether this form can put an error right. */
function isInForm(
  {severity, path}: DirectoryIssue,
  index: number,
  {holds}: FormRows,
): boolean {
  const [services, place, name = '', inside] = path;
  return (
    severity === 'error' &&
    services === 'services' &&
    place === index &&
    holds.includes(String(name)) &&
    !(name === 'schedule' && inside === 'exceptions')
  );
}

/** How the form relates to the list made from it. */
interface FormRows {
  /** The fields of a service that the form contains. */
  readonly holds: readonly string[];
  /** The form row of each item in the list. */
  readonly phones?: Rows | undefined;
  readonly sources?: Rows | undefined;
  /** The fields of the service with hours that could not be read. */
  readonly unread: readonly string[];
}

function toFormIssue(
  issue: DirectoryIssue,
  changed: Fields,
  rows: FormRows | undefined,
): FormIssue {
  const {path, message} = issue;
  const said = [message, adviceInForm(issue)].filter(Boolean).join(' ');
  return {
    field: fieldName(path, rows),
    message: withPlace(placeInForm(path, changed), said),
  };
}

function withPlace(place: string, sentence: string): string {
  return place ? `${place}: ${sentence}` : sentence;
}

/** The name of the control for a path: `phones[1].number`. */
function fieldName(place: Path, rows: FormRows | undefined): string {
  const path = inService(place);
  const [list, index] = path;
  const written =
    list === 'phones' || list === 'sources' ? rows?.[list] : undefined;
  const row = written?.rows[Number(index)] ?? index;
  return path
    .map((key, place) => (place === 1 ? row : key))
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}

/** The length of a path to weekly or special hours, index included. */
const PAST_ITEM = 3;

/** The place of an issue in words: weekly hours by their days, special by date. */
function placeInForm(path: Path, document: unknown): string {
  const day = dayOf(path, document);
  const within = inService(path);
  if (!day) return fieldWords(within).join(', ');
  const schedule = within.indexOf('schedule');
  return [
    ...fieldWords(within.slice(0, schedule + 1)),
    day,
    ...fieldWords(within.slice(schedule + PAST_ITEM)),
  ].join(', ');
}

/** A path inside a service, or the whole path if there is none. */
function inService(path: Path): Path {
  return path[0] === 'services' ? path.slice(2) : path;
}

/** The days that an issue concerns. Empty if it is of no single entry. */
function dayOf(path: Path, document: unknown): string {
  const schedule = path.indexOf('schedule');
  const [list, index] = path.slice(schedule + 1);
  if (schedule < 0 || typeof index !== 'number') return '';
  const way = path.slice(0, schedule + PAST_ITEM);
  const item = fieldsOf(
    way.reduce<unknown>((value, key) => fieldsOf(value)[key], document),
  );
  if (list === 'exceptions') return dateText(String(item['from']));
  const days = itemsOf(item['byDay']);
  return daysText(DAYS_OF_WEEK.filter((day) => days.includes(day)));
}
