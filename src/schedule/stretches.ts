/**
 * Stretches of time with their answers, and how overlapping ones become one
 * answer at a time.
 */
import type {DailyHours, NamedDay, State} from './schedule.js';

/** Why a schedule leaves a stretch of time unknown. */
export type DoubtReason =
  'bank-holiday' | 'special-day' | 'no-current-hours' | 'exception';

export interface OpenAnswer {
  readonly state: 'open';
  /** The note of the exception that opens the day. */
  readonly note?: string;
}

export interface ClosedAnswer {
  readonly state: 'closed';
  /** The note of the exception that closes the day. */
  readonly note?: string;
}

export interface UnknownAnswer {
  readonly state: 'unknown';
  readonly reason: DoubtReason;
  /** The bank holiday or special day. */
  readonly day?: NamedDay;
  /** The regular hours of that day. */
  readonly usualPeriods?: readonly DailyHours[];
  /** The note of the exception. */
  readonly note?: string;
}

/** The answer for a stretch of time, without its end. */
export type Answer = OpenAnswer | ClosedAnswer | UnknownAnswer;

/**
 * A stretch of time with one answer. `end` is outside. The numbers are minutes
 * of the civil calendar or instants, depending on the caller.
 */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly answer: Answer;
}

/** Whether two answers tell a visitor the same. An answer is plain data. */
export function isSameAnswer(a: Answer | undefined, b: Answer): boolean {
  return (
    a === b || (a?.state === b.state && JSON.stringify(a) === JSON.stringify(b))
  );
}

// Closed ranks lowest, because a wrong "closed" costs a call for help.
const RANK: Readonly<Record<State, number>> = {closed: 0, unknown: 1, open: 2};

/**
 * Joins stretches that have the same answer and overlap or touch. Ordered by
 * start.
 */
export function joinStretches(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.start - b.start)) {
    const at = lastOf(stretch.answer, joined);
    const before = joined[at];
    if (before === undefined || before.end < stretch.start) {
      joined.push(stretch);
    } else if (before.end < stretch.end) {
      joined[at] = {...before, end: stretch.end};
    }
  }
  return joined;
}

/** The index of the last stretch with an answer. -1 if there is none. */
function lastOf(answer: Answer, stretches: readonly Stretch[]): number {
  let place = stretches.length - 1;
  while (place >= 0 && !isSameAnswer(stretches[place]?.answer, answer)) {
    place -= 1;
  }
  return place;
}

/**
 * Lays stretches over `base` and cuts them to it: open overrides unknown, and
 * unknown overrides closed. Of two unknown ones, the one that began first
 * continues to its end.
 */
export function overlay(
  base: Stretch,
  stretches: readonly Stretch[],
): Stretch[] {
  const inside = stretches
    .flatMap(({start, end}) => [start, end])
    .filter((cut) => cut > base.start && cut < base.end)
    .sort((a, b) => a - b);
  const ends = [...inside, base.end];
  return joinStretches(
    [base.start, ...inside].map((start, index) => ({
      start,
      end: ends[index] ?? start,
      answer: topmost(base, stretches, start).answer,
    })),
  );
}

function topmost(
  base: Stretch,
  stretches: readonly Stretch[],
  at: number,
): Stretch {
  let top = base;
  for (const stretch of stretches) {
    if (stretch.start > at || stretch.end <= at) continue;
    if (RANK[stretch.answer.state] > RANK[top.answer.state]) top = stretch;
  }
  return top;
}
