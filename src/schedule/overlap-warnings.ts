/** Lines of the week whose validities get in each other's way. */
import {toDate, toDay} from './civil-time.js';
import {warning, type Problem} from './problem.js';
import {readHours, type DaySpan} from './schedule-rules.js';
import type {WeeklyHours} from './schedule.js';

/**
 * Pairs of lines that hold on the same dates and should probably not.
 *
 * Two lines with the same validity are one week in two lines, and a line for
 * one season beside a lasting one is an addition. It is a slip when one line
 * takes over from another and the first has not ended, or when the hours of one
 * season overlap the lasting ones: someone meant to replace them.
 */
export function overlapWarnings(weekly: readonly WeeklyHours[]): Problem[] {
  // Read for each line and not for each pair: a hostile list holds thousands.
  const lines = weekly.map((line) => ({line, validity: validityOf(line)}));
  return lines.flatMap((line, index) =>
    lines.slice(0, index).flatMap((other, otherIndex) => {
      const shared = sharedDays(other.validity, line.validity);
      return shared && isSlip(other, line)
        ? [overlapWarning([otherIndex, index], shared)]
        : [];
    }),
  );
}

interface DatedLine {
  readonly line: WeeklyHours;
  readonly validity: DaySpan;
}

function isSlip(a: DatedLine, b: DatedLine): boolean {
  return (
    a.line.byDay.some((day) => b.line.byDay.includes(day)) &&
    (isHandover(a.validity, b.validity) ||
      (!isSameSpan(a.validity, b.validity) && hoursOverlap(a.line, b.line)))
  );
}

function overlapWarning(
  [first, second]: readonly [number, number],
  shared: DaySpan,
): Problem {
  const message =
    `weekly[${first}] and weekly[${second}] both hold ${inWords(shared)}, and ` +
    'then all their hours count. If one replaces the other, let it end on the ' +
    'day before. For a few days that differ use an exception.';
  return warning(`weekly[${second}]`, message);
}

function inWords({from, through}: DaySpan): string {
  if (through === Infinity) return `from ${toDate(from)}`;
  if (from === -Infinity) return `until ${toDate(through)}`;
  return `from ${toDate(from)} to ${toDate(through)}`;
}

function validityOf({validFrom, validTo}: WeeklyHours): DaySpan {
  return {
    from: toDay(validFrom) ?? -Infinity,
    through: toDay(validTo) ?? Infinity,
  };
}

function sharedDays(a: DaySpan, b: DaySpan): DaySpan | undefined {
  const from = Math.max(a.from, b.from);
  const through = Math.min(a.through, b.through);
  return from <= through ? {from, through} : undefined;
}

function isSameSpan(a: DaySpan, b: DaySpan): boolean {
  return a.from === b.from && a.through === b.through;
}

function isHandover(a: DaySpan, b: DaySpan): boolean {
  return (
    (a.from < b.from && a.through < b.through) ||
    (b.from < a.from && b.through < a.through)
  );
}

function hoursOverlap(a: WeeklyHours, b: WeeklyHours): boolean {
  const [first, second] = [readHours(a), readHours(b)];
  return first.start < second.end && second.start < first.end;
}
