/** Decides when an open line "closes soon". */
import type {LocalTime} from '../schedule/schedule.js';
import type {Moment, OpeningStatus} from './status-types.js';

/** Milliseconds before its end from which an open line closes soon. */
const CLOSES_SOON_MS = 30 * 60_000;

/**
 * When an open line closes and in how many minutes, if that is soon. The
 * minutes are elapsed time, even when the clocks change.
 */
export function closingSoon(
  status: OpeningStatus,
  {instant}: Moment,
): {time: LocalTime; minutes: number} | undefined {
  if (status.state !== 'open' || status.next !== 'closed' || !status.until) {
    return undefined;
  }
  const {until} = status;
  const left = until.instant.getTime() - instant.getTime();
  return left <= CLOSES_SOON_MS
    ? {time: until.london.time, minutes: left / 60_000}
    : undefined;
}

/**
 * The instants at which the words of a status change: its end, and when it
 * starts to close soon.
 */
export function wordChanges(status: OpeningStatus): number[] {
  const until = status.state === 'always-open' ? undefined : status.until;
  if (!until) return [];
  const end = until.instant.getTime();
  return [end - CLOSES_SOON_MS, end];
}
