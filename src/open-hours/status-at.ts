/** The way ahead, put into one answer. */
import type {Answer, Stretch} from '../schedule/answer.js';
import {toMoment} from './instants.js';
import type {ClosedStatus, OpeningStatus} from './opening-status.js';
import {londonDay, type Timeline} from './timeline.js';
import {stretchesFrom} from './walk.js';

// A list of exceptions without end must not hold up a page. Twenty years of days
// that all differ are looked through, and no service has them: whatever it
// finds for a real schedule is the answer and not the edge of a window.
const MOST_DAYS = 8_000;

const NO_TIME_ZONE: OpeningStatus = {state: 'unknown', reason: 'no-time-zone'};

/** The status at an instant. All instants of one stretch have the same. */
export function statusAt(timeline: Timeline, epoch: number): OpeningStatus {
  const day = londonDay(epoch);
  const {stretches, statuses} = timeline.dayOn(day);
  const index = stretches.findIndex(({end}) => epoch < end);
  const current = stretches[index];
  // A day answers for all its instants, unless nobody knows which they are.
  if (current === undefined) return NO_TIME_ZONE;
  return (statuses[index] ??= statusOf(
    current.answer,
    laterStretches(timeline, day, current),
  ));
}

/**
 * What follows a stretch, as far as an answer needs it: the next change, or
 * after a closed line everything up to the first certain opening.
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
  // What never ends, or not before dates do, does not change.
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
