/**
 * The hours of a line as a form shows them, day by day, and back. In the list
 * all days with the same hours share a line.
 */
import {fieldsOf, itemsOf, type Fields} from '../../../schedule/fields.js';
import {DAYS_OF_WEEK} from '../../../schedule/civil-time.js';
import type {DayOfWeek} from '../../../schedule/schedule.js';
import {compact} from '../list/edits.js';
import {isOtherHours} from '../list/hours-changes.js';
import type {Form, FormFault} from './form.js';
import {readTime, writtenTime, type Side} from './read-time.js';
import {words} from '../words.js';

/** The times of one stretch, as they are written. */
export interface WrittenStretch {
  readonly opensAt: string;
  readonly closesAt: string;
}

/** The hours of a week, and the days between which they hold. */
export interface WrittenWeek {
  readonly validFrom: string;
  readonly validTo: string;
  readonly days: Readonly<Record<DayOfWeek, readonly WrittenStretch[]>>;
}

/** The weeks of a schedule; one without times where it has none. */
export function weeksOf(schedule: unknown): WrittenWeek[] {
  const lines = (itemsOf(fieldsOf(schedule)['weekly']) ?? []).map(fieldsOf);
  const spans = new Map(lines.map((line) => [spanOf(line), line]));
  if (spans.size === 0) spans.set(spanOf({}), {});
  return [...spans].map(([span, {validFrom, validTo}]) => ({
    validFrom: textOf(validFrom),
    validTo: textOf(validTo),
    days: daysOf(lines.filter((line) => spanOf(line) === span)),
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
      .filter(({byDay}) => itemsOf(byDay)?.includes(day))
      .map(({opensAt, closesAt}) => ({
        opensAt: writtenTime(opensAt, 'opensAt'),
        closesAt: writtenTime(closesAt, 'closesAt'),
      }));
  return Object.fromEntries(
    DAYS_OF_WEEK.map((day) => [day, stretches(day)]),
  ) as unknown as WrittenWeek['days'];
}

/** What a form says of hours, or what is wrong with it. */
export interface ReadHours {
  /** Absent where the form says that there are none. */
  readonly schedule?: Fields | undefined;
  readonly faults: readonly FormFault[];
}

/**
 * Reads the fields whose names begin with `path`. `before` is what the list
 * said: what the form does not show is kept.
 */
export function readHours(
  form: Form,
  path: string,
  before: unknown,
): ReadHours {
  const read = readSchedule(form, path, before);
  const isOther = isOtherHours(before, read.schedule);
  // Hours that are the same stay as they were written.
  return isOther || read.faults.length > 0
    ? read
    : {schedule: before as Fields | undefined, faults: []};
}

/** A schedule without the special hours whose box "take out" is ticked. */
export function withoutTicked(
  form: Form,
  path: string,
  schedule: unknown,
): unknown {
  const exceptions = itemsOf(fieldsOf(schedule)['exceptions']);
  if (!exceptions) return schedule;
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
  if (kind === 'unknown') return {schedule: {kind}, faults: []};
  const {exceptions, bankHolidays} = fieldsOf(before);
  if (kind === 'always-open') {
    return {schedule: compact({kind, exceptions}), faults: []};
  }
  if (kind !== 'weekly') return {faults: []};
  const {weekly, faults} = readWeeks(form, path);
  const rule = form.text(`${path}.bankHolidays`) || bankHolidays || 'unknown';
  const schedule = {kind, weekly, bankHolidays: rule, exceptions};
  return {schedule: compact(schedule), faults};
}

function readWeeks(form: Form, path: string) {
  const faults: FormFault[] = [];
  const weekly: Fields[] = [];
  const first = (week: number) => `${path}.weeks[${week}].MO[0].opensAt`;
  for (let week = 0; form.has(first(week)); week++) {
    weekly.push(...readWeek(form, `${path}.weeks[${week}]`, faults));
  }
  if (weekly.length === 0 && faults.length === 0) {
    faults.push({field: first(0), message: words.form.noTimes});
  }
  return {weekly, faults};
}

function readWeek(form: Form, path: string, faults: FormFault[]): Fields[] {
  const [validFrom, validTo] = (['validFrom', 'validTo'] as const).map(
    (name) => form.text(`${path}.${name}`) || undefined,
  );
  const lines = new Map<string, DayOfWeek[]>();
  for (const day of DAYS_OF_WEEK) {
    for (const stretch of readDay(form, `${path}.${day}`, faults)) {
      const key = stretch.join(' ');
      lines.set(key, [...(lines.get(key) ?? []), day]);
    }
  }
  return [...lines].map(([key, byDay]) => {
    const [opensAt, closesAt] = key.split(' ');
    return compact({byDay, opensAt, closesAt, validFrom, validTo});
  });
}

function readDay(form: Form, path: string, faults: FormFault[]): string[][] {
  const found: string[][] = [];
  for (let place = 0; form.has(`${path}[${place}].opensAt`); place++) {
    const stretch = readStretch(form, `${path}[${place}]`, faults);
    if (stretch) found.push(stretch);
  }
  return found;
}

/** Opening and closing time; undefined where both fields are empty. */
export function readStretch(
  form: Form,
  path: string,
  faults: FormFault[],
): [string, string] | undefined {
  const sides: readonly Side[] = ['opensAt', 'closesAt'];
  if (sides.every((side) => !form.text(`${path}.${side}`))) return undefined;
  const [opensAt = '', closesAt = ''] = sides.map((side) => {
    const field = `${path}.${side}`;
    const written = form.text(field);
    const read = written
      ? readTime(written, side)
      : {fault: words.form.timeMissing[side]};
    if ('time' in read) return read.time;
    faults.push({field, message: read.fault});
    return '';
  });
  if (opensAt && opensAt === closesAt) {
    const message = words.form.sameTimes;
    faults.push({field: `${path}.closesAt`, message});
  }
  return [opensAt, closesAt];
}
