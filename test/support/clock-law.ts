/**
 * London's offset from the law, not from a zone database: since 1996 summer
 * time begins at 01:00 UTC on the last Sunday of March and ends at 01:00 UTC on
 * the last Sunday of October.
 */
const DAY = 86_400_000;
const HOUR = 3_600_000;

function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month, 31);
  return last - new Date(last).getUTCDay() * DAY;
}

/** The hour on London's clocks minus the hour in UTC. */
export function hoursAhead(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  const begins = lastSunday(year, 2) + HOUR;
  const ends = lastSunday(year, 9) + HOUR;
  return begins <= instant && instant < ends ? 1 : 0;
}

/** The instant of a clock time that is neither skipped nor repeated. */
export function instantOf(date: string, time: string): number {
  const asUtc = Date.parse(`${date}T${time}Z`);
  return asUtc - hoursAhead(asUtc) * HOUR;
}
