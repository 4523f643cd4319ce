// Measures how long a malicious list can delay a page: thousands of exceptions
// inside each other, and thousands of lines for the same day.
import {checkSchedule, openingStatus} from 'herts-da-support/open-hours';
import {inMilliseconds, printTable} from './report.mjs';

const EXCEPTIONS = 20_000;
const LINES = 5_000;

const NOW = Date.UTC(2026, 10, 23, 12);
const DAY = 86_400_000;
const monday = {byDay: ['MO'], opensAt: '09:00', closesAt: '17:00'};
const dateOf = (day) =>
  new Date(Date.UTC(2020, 0, 1) + day * DAY).toISOString().slice(0, 10);

/** Each ends on a different day, so that no two have the same length. */
const nested = {
  kind: 'weekly',
  weekly: [monday],
  bankHolidays: 'unknown',
  exceptions: Array.from({length: EXCEPTIONS}, (_, index) => ({
    from: dateOf(0),
    to: dateOf(index),
    state: index % 2 ? 'closed' : 'unknown',
    note: 'Not today.',
  })),
};

const manyLines = {
  kind: 'weekly',
  weekly: Array.from({length: LINES}, (_, index) => ({
    ...monday,
    validFrom: dateOf(index),
    validTo: dateOf(index),
  })),
  bankHolidays: 'unknown',
};

const timeOf = (work) => {
  const start = performance.now();
  work();
  return inMilliseconds(performance.now() - start);
};

console.log(
  '**Lists made to hold people up**: the first status, which a visitor waits for, and the check, which an editor does.',
);
const rows = [
  [`${EXCEPTIONS} exceptions, one in the other`, nested],
  [`${LINES} lines`, manyLines],
].map(([title, schedule]) => [
  title,
  timeOf(() => openingStatus(schedule, NOW)),
  timeOf(() => checkSchedule(schedule)),
]);
printTable(['schedule', 'first status', 'check'], rows);
