/** Looks ahead and combines what it finds into one status. */
import type {Answer, Stretch} from '../schedule/stretches.js';
import {toMoment} from './instants.js';
import type {ClosedStatus, OpeningStatus} from './opening-status.js';
import {londonDay, stretchesFrom, type Timeline} from './timeline.js';

// The limit for looking ahead: twenty years of days that all differ. An endless
// list of exceptions must not delay a page. No real service reaches the limit,
// so it never changes an answer.
const MOST_DAYS = 8_000;

const NO_TIME_ZONE: OpeningStatus = {state: 'unknown', reason: 'no-time-zone'};

/** The status at an instant. It is the same for all instants of a stretch. */
export function statusAt(timeline: Timeline, epoch: number): OpeningStatus {
  const day = londonDay(epoch);
  const {stretches, statuses} = timeline.dayOn(day);
  const index = stretches.findIndex(({end}) => epoch < end);
  const current = stretches[index];
  // The day's answer holds for all its instants, but without the zone they are
  // not known.
  if (current === undefined) return NO_TIME_ZONE;
  return (statuses[index] ??= statusOf(
    current.answer,
    laterStretches(timeline, day, current),
  ));
}

/**
 * The stretches after this one that the answer needs: the next one or, after a
 * closed one, everything up to the first certain opening.
 */
function laterStretches(
  timeline: Timeline,
  day: number,
  {start, answer}: Stretch,
): Stretch[] {
  const later: Stretch[] = [];
  for (const stretch of stretchesFrom(timeline, day, MOST_DAYS)) {
    if (stretch.start <= start) continue;
    later.push(stretch);
    if (answer.state !== 'closed' || stretch.answer.state === 'open') break;
  }
  return later;
}

function statusOf(answer: Answer, later: readonly Stretch[]): OpeningStatus {
  const [next] = later;
  // A stretch without an end, or one that ends after the last date, does not
  // change.
  if (next === undefined) return answer;
  const change = {until: toMoment(next.start), next: next.answer.state};
  if (answer.state !== 'closed') return {...answer, ...change};
  return {...answer, ...change, ...openings(later)};
}

function openings(
  later: readonly Stretch[],
): Pick<ClosedStatus, 'opensAt' | 'mayOpenAt' | 'mayOpenDay'> {
  const open = later.find(({answer}) => answer.state === 'open');
  const doubt = later.find(({answer}) => answer.state === 'unknown');
  const day = doubt?.answer.state === 'unknown' ? doubt.answer.day : undefined;
  return {
    ...(open && {opensAt: toMoment(open.start)}),
    ...(doubt && {mayOpenAt: toMoment(doubt.start)}),
    ...(day && {mayOpenDay: day}),
  };
}
