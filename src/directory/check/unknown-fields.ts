/**
 * Finds unknown fields, most of which are typing mistakes. The schema knows the
 * fields of a list; those of a schedule, which it leaves to `parseSchedule`, are
 * defined here.
 */
import {fieldsOf, itemsOf} from '../../schedule/fields.js';
import type {Path} from '../../schedule/issues.js';
import {warning, type FoundIssue} from './directory-issue.js';
import {directorySchema, date, text} from '../schema.js';
import * as v from 'valibot';
import {DAYS_OF_WEEK, TIME_OF_DAY} from '../../schedule/civil-time.js';
import type {Schedule} from '../../schedule/schedule.js';

/** The parts of a field definition that are read here. */
interface Definition {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Definition>>;
  readonly item?: Definition;
  readonly wrapped?: Definition;
  readonly options?: readonly Definition[];
  readonly literal?: unknown;
}

/** An unknown field, and the fields that are known in its place. */
interface Slip {
  readonly name: string;
  readonly known: readonly string[];
  readonly path: Path;
}

/** Only this many mistakes get a suggestion. */
export const MOST_LOOKED_UP = 5;

/** The unknown fields of a document, with suggestions. */
export function unknownFieldIssues(document: unknown): FoundIssue[] {
  const schema = directorySchema as unknown as Definition;
  return unknownIn(schema, document, []).map((slip, index) =>
    unknownField(slip, index < MOST_LOOKED_UP),
  );
}

function unknownIn(
  {type, entries, item, wrapped, options}: Definition,
  value: unknown,
  path: Path,
): Slip[] {
  if (type === 'exact_optional' && wrapped) {
    return unknownIn(wrapped, value, path);
  }
  if (type === 'custom') {
    return unknownIn(scheduleFields as unknown as Definition, value, path);
  }
  if (type === 'array' && item) {
    return itemsOf(value).flatMap((each, index) =>
      unknownIn(item, each, [...path, index]),
    );
  }
  if (type === 'variant') {
    const {kind} = fieldsOf(value);
    const chosen = options?.find(
      (each) => each.entries?.['kind']?.literal === kind,
    );
    return chosen ? unknownIn(chosen, value, path) : [];
  }
  return entries && !Array.isArray(value)
    ? unknownAmong(entries, value, path)
    : [];
}

function unknownAmong(
  entries: Readonly<Record<string, Definition>>,
  value: unknown,
  path: Path,
): Slip[] {
  return Object.entries(fieldsOf(value)).flatMap(([name, inside]) => {
    const place = [...path, name];
    const known = Object.hasOwn(entries, name) ? entries[name] : undefined;
    if (known) return unknownIn(known, inside, place);
    if (isRemark(name, path)) return [];
    return [{name, known: Object.keys(entries), path}];
  });
}

/** JSON has no comments, so people write them as fields. */
function isRemark(name: string, path: Path): boolean {
  return (
    /^(_(?!_)|\/\/)/.test(name) || (name === '$schema' && path.length === 0)
  );
}

function unknownField(
  {name, known, path}: Slip,
  isLookedUp: boolean,
): FoundIssue {
  const meant = isLookedUp ? nearest(name, known) : undefined;
  return warning('unknown-field', path, {
    name,
    meant,
    known: known.join(', '),
  });
}

/** Longer than any field name or service name that can be suggested. */
const LONGEST_WORD = 60;

/** The word that was probably meant, if one is close enough. */
export function nearest(
  word: string,
  known: readonly string[],
): string | undefined {
  const typed = word.slice(0, LONGEST_WORD).toLowerCase();
  const limit = Math.max(1, Math.floor(typed.length / 3));
  const [best] = known
    .filter((name) => Math.abs(name.length - typed.length) <= limit)
    .map((name) => {
      const other = name.slice(0, LONGEST_WORD).toLowerCase();
      return {name, distance: distanceOf(typed, other)};
    })
    .sort((a, b) => a.distance - b.distance);
  return best && best.distance <= limit ? best.name : undefined;
}

/** The Levenshtein distance: letters to add, leave out or change. */
function distanceOf(from: string, to: string): number {
  let row = Array.from({length: to.length + 1}, (_, index) => index);
  for (const [line, letter] of [...from].entries()) {
    const next = [line + 1];
    for (const [column, other] of [...to].entries()) {
      const changed = (row[column] ?? 0) + Number(letter !== other);
      const added = (next[column] ?? 0) + 1;
      next.push(Math.min(changed, added, (row[column + 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

const time = v.pipe(v.string(), v.regex(TIME_OF_DAY));

const dailyHours = {opensAt: time, closesAt: time};

const weeklyHours = v.object({
  byDay: v.array(v.picklist(DAYS_OF_WEEK)),
  ...dailyHours,
  validFrom: v.exactOptional(date),
  validTo: v.exactOptional(date),
});

const exceptions = v.exactOptional(
  v.array(
    v.object({
      from: date,
      to: v.exactOptional(date),
      state: v.picklist(['open', 'closed', 'unknown']),
      periods: v.exactOptional(v.array(v.object(dailyHours))),
      note: v.exactOptional(text),
    }),
  ),
);

/**
 * The fields of a schedule, also for the published schema. `parseSchedule`
 * decides whether it makes sense. The compiler checks this against `Schedule`.
 */
export const scheduleFields = v.variant('kind', [
  v.object({kind: v.literal('always-open'), exceptions}),
  v.object({
    kind: v.literal('weekly'),
    weekly: v.array(weeklyHours),
    bankHolidays: v.picklist(['as-usual', 'closed', 'unknown']),
    exceptions,
  }),
  v.object({kind: v.literal('unknown')}),
]) satisfies v.GenericSchema<unknown, Schedule>;
