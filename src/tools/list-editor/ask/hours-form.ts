/**
 * Converts hours between the list, in which days with the same hours share an
 * entry, and a form with one row for each day.
 */
import {
  fieldsOf,
  itemsOf,
  recordsOf,
  type Fields,
  compact,
} from '../../../schedule/fields.js';
import {DAYS_OF_WEEK} from '../../../schedule/civil-time.js';
import {groupBy} from '../../../schedule/group-by.js';
import type {DailyHours, DayOfWeek} from '../../../schedule/schedule.js';
import {isOtherHours} from '../list/hours-changes.js';
import type {Form, FormIssue} from './form.js';
import {readTime, writtenTime, type Side} from './read-time.js';
import {words} from '../words.js';

/** The times of one period, as typed. */
export interface WrittenStretch {
  readonly opensAt: string;
  readonly closesAt: string;
}

/** The hours of a week, and the dates between which they are valid. */
export interface WrittenWeek {
  readonly validFrom: string;
  readonly validTo: string;
  readonly days: Readonly<Record<DayOfWeek, readonly WrittenStretch[]>>;
}

/** The weeks of a schedule, or one empty week. */
export function weeksOf(schedule: unknown): WrittenWeek[] {
  const lines = recordsOf(fieldsOf(schedule)['weekly']);
  const weeks = groupBy(lines.length > 0 ? lines : [{}], spanOf);
  return [...weeks.values()].map((week) => ({
    validFrom: textOf(week[0]?.['validFrom']),
    validTo: textOf(week[0]?.['validTo']),
    days: daysOf(week),
  }));
}

function spanOf({validFrom, validTo}: Fields): string {
  return `${textOf(validFrom)} ${textOf(validTo)}`;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function daysOf(lines: readonly Fields[]): WrittenWeek['days'] {
  const stretches = (day: DayOfWeek) =>
    lines
      .filter(({byDay}) => itemsOf(byDay).includes(day))
      .map(({opensAt, closesAt}) => ({
        opensAt: writtenTime(opensAt, 'opensAt'),
        closesAt: writtenTime(closesAt, 'closesAt'),
      }));
  return Object.fromEntries(
    DAYS_OF_WEEK.map((day) => [day, stretches(day)]),
  ) as unknown as WrittenWeek['days'];
}

/** The hours that a form contains, or its issues. */
interface ReadHours {
  /** Absent if the form says that there are no hours. */
  readonly schedule?: Fields | undefined;
  readonly issues: readonly FormIssue[];
}

/**
 * Reads the fields whose names begin with `path`. `before` is the schedule in
 * the list; the parts that the form does not show are kept.
 */
export function readHours(
  form: Form,
  path: string,
  before: unknown,
): ReadHours {
  const read = readSchedule(form, path, before);
  const isOther = isOtherHours(before, read.schedule);
  // Unchanged hours stay as they were written.
  return isOther || read.issues.length > 0
    ? read
    : {schedule: before as Fields | undefined, issues: []};
}

/** A schedule without the special hours that were ticked to be taken out. */
export function withoutTicked(
  form: Form,
  path: string,
  schedule: unknown,
): unknown {
  const exceptions = itemsOf(fieldsOf(schedule)['exceptions']);
  const kept = exceptions.filter(
    (_, index) => !form.has(`${path}.exceptions[${index}].remove`),
  );
  return kept.length === exceptions.length
    ? schedule
    : compact({
        ...fieldsOf(schedule),
        exceptions: kept.length > 0 ? kept : undefined,
      });
}

function readSchedule(form: Form, path: string, before: unknown): ReadHours {
  const kind = form.text(`${path}.kind`);
  if (kind === 'unknown') return {schedule: {kind}, issues: []};
  const {exceptions, bankHolidays} = fieldsOf(before);
  if (kind === 'always-open') {
    return {schedule: compact({kind, exceptions}), issues: []};
  }
  if (kind !== 'weekly') return {issues: []};
  const {weekly, issues} = readWeeks(form, path);
  const rule = form.text(`${path}.bankHolidays`) || bankHolidays || 'unknown';
  const schedule = {kind, weekly, bankHolidays: rule, exceptions};
  return {schedule: compact(schedule), issues};
}

function readWeeks(form: Form, path: string) {
  const issues: FormIssue[] = [];
  const weekly: Fields[] = [];
  const first = (week: number) => `${path}.weeks[${week}].MO[0].opensAt`;
  for (let week = 0; form.has(first(week)); week++) {
    weekly.push(...readWeek(form, `${path}.weeks[${week}]`, issues));
  }
  if (weekly.length === 0 && issues.length === 0) {
    issues.push({field: first(0), message: words.form.noTimes});
  }
  return {weekly, issues};
}

function readWeek(form: Form, path: string, issues: FormIssue[]): Fields[] {
  const [validFrom, validTo] = (['validFrom', 'validTo'] as const).map(
    (name) => form.text(`${path}.${name}`) || undefined,
  );
  const stretches = DAYS_OF_WEEK.flatMap((day) =>
    readDay(form, `${path}.${day}`, issues).map((hours) => ({day, ...hours})),
  );
  const lines = groupBy(
    stretches,
    ({opensAt, closesAt}) => `${opensAt} ${closesAt}`,
  );
  return [...lines.values()].map((same) => {
    const {opensAt, closesAt} = same[0] ?? {};
    const byDay = same.map(({day}) => day);
    return compact({byDay, opensAt, closesAt, validFrom, validTo});
  });
}

function readDay(form: Form, path: string, issues: FormIssue[]): DailyHours[] {
  const found: DailyHours[] = [];
  for (let place = 0; form.has(`${path}[${place}].opensAt`); place++) {
    const stretch = readStretch(form, `${path}[${place}]`, issues);
    if (stretch) found.push(stretch);
  }
  return found;
}

/** Opening and closing time of a line that must have both. */
export function readPeriod(
  form: Form,
  path: string,
  issues: FormIssue[],
): DailyHours {
  const stretch = readStretch(form, path, issues);
  if (stretch) return stretch;
  const message = words.form.timeMissing.opensAt;
  issues.push({field: `${path}.opensAt`, message});
  return {opensAt: '', closesAt: ''};
}

/** Opening and closing time. Undefined if both fields are empty. */
function readStretch(
  form: Form,
  path: string,
  issues: FormIssue[],
): DailyHours | undefined {
  const sides: readonly Side[] = ['opensAt', 'closesAt'];
  if (sides.every((side) => !form.text(`${path}.${side}`))) return undefined;
  const [opensAt = '', closesAt = ''] = sides.map((side) => {
    const field = `${path}.${side}`;
    const written = form.text(field);
    const read = written
      ? readTime(written, side)
      : {issue: words.form.timeMissing[side]};
    if ('time' in read) return read.time;
    issues.push({field, message: read.issue});
    return '';
  });
  if (opensAt && opensAt === closesAt) {
    const message = words.form.sameTimes;
    issues.push({field: `${path}.closesAt`, message});
  }
  return {opensAt, closesAt};
}
