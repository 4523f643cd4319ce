// Runs in a page whose browser has `Temporal`.
import {openingStatus} from 'herts-da-support/open-hours';
import {medians} from './in-turn.mjs';

const QUESTIONS = 5_000;
const weekdays = {
  kind: 'weekly',
  weekly: [
    {
      byDay: ['MO', 'TU', 'WE', 'TH', 'FR'],
      opensAt: '09:00',
      closesAt: '17:00',
    },
  ],
  bankHolidays: 'as-usual',
};

/** Nine to five on weekdays and nothing else, as one would write it by hand. */
function plainly(instant) {
  const {Temporal} = globalThis;
  const now =
    Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(
      'Europe/London',
    );
  const at = (days, hour) =>
    now.add({days}).withPlainTime({hour}).epochMilliseconds;
  const isWorkday = now.dayOfWeek <= 5;
  if (isWorkday && now.hour >= 9 && now.hour < 17) {
    return {state: 'open', until: at(0, 17)};
  }
  const isBefore = isWorkday && now.hour < 9;
  const days = now.dayOfWeek >= 5 ? 8 - now.dayOfWeek : 1;
  return {state: 'closed', until: at(isBefore ? 0 : days, 9)};
}

globalThis.besideTemporal = medians(
  QUESTIONS,
  (instant) => openingStatus(weekdays, instant),
  plainly,
);
