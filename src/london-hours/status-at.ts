/** The way ahead, put into one answer. */
import type {Answer, Stretch} from '../open-hours/answer.js';
import {toMoment} from './moments.js';
import type {ClosedStatus, OpeningStatus} from './opening-status.js';
import {londonDay, type Timeline} from './timeline.js';
import {stretchesFrom} from './walk.js';

// A list of exceptions without end must not hold up a page. Fifty years of days
// that all differ are looked through; no service has them.
const MOST_STRETCHES = 20_000;

/** Answers by stretch: all instants of one have the same answer. */
export type KnownStatuses = WeakMap<Stretch, OpeningStatus>;

/** The status at an instant. */
export function statusAt(
  timeline: Timeline,
  known: KnownStatuses,
  epoch: number,
): OpeningStatus {
  const day = londonDay(epoch);
  const stretches = timeline.stretchesOn(day);
  const current =
    stretches.find(({end}) => epoch < end) ?? (stretches.at(-1) as Stretch);
  let status = known.get(current);
  if (status === undefined) {
    status = statusOf(current.answer, wayAhead(timeline, day, current.start));
    known.set(current, status);
  }
  return status;
}

/**
 * The stretch that is running at an instant, and those after it as far as an
 * answer needs them: to the next change, or from a closed line to the first
 * certain opening.
 */
function wayAhead(timeline: Timeline, day: number, epoch: number): Stretch[] {
  const ahead: Stretch[] = [];
  for (const stretch of stretchesFrom(timeline, day)) {
    if (stretch.end <= epoch) continue;
    ahead.push(stretch);
    const isEnough =
      ahead[0]?.answer.state !== 'closed' || stretch.answer.state === 'open';
    if (ahead.length > 1 && (isEnough || ahead.length > MOST_STRETCHES)) break;
  }
  return ahead;
}

function statusOf(
  answer: Answer,
  [running, next, ...later]: readonly Stretch[],
): OpeningStatus {
  // What never ends, or not before dates do, does not change.
  if (running === undefined || next === undefined) return answer;
  const until = toMoment(running.end);
  const change = {until, next: next.answer.state};
  if (answer.state !== 'closed') return {...answer, ...change};
  return {...answer, ...change, ...openings([next, ...later])};
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
