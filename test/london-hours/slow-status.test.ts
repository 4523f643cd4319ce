import {expect} from 'chai';
import {openingPeriods, openingStatus} from '../../src/london-hours/index.js';
import type {OpeningStatus} from '../../src/london-hours/opening-status.js';
import {checkSchedule} from '../../src/open-hours/check-schedule.js';
import type {
  DailyHours,
  ScheduleException,
  WeeklyHours,
  WeeklySchedule,
} from '../../src/open-hours/schedule.js';
import {ALL_DAYS} from './schedules.js';
import {slowStatus} from './slow-status.js';

const STEP = 15 * 60_000;
const DAYS = 9;

/** Weeks in which something happens, each from a Thursday. */
const weeks = [
  '2020-04-09',
  '2022-06-02',
  '2022-12-22',
  '2024-02-29',
  '2026-03-26',
  '2026-10-22',
  '2026-12-24',
];

/** Chance that comes out the same in every run. */
function chance(seed: number): (count: number) => number {
  let state = seed;
  return (count) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
}

type Chance = ReturnType<typeof chance>;

function someHours(random: Chance): DailyHours {
  // Many of the times lie in the hours that are skipped or repeated.
  const quarter = () => (random(3) === 0 ? random(14) : random(96)) * 15;
  const time = (minutes: number) =>
    `${String(Math.floor(minutes / 60)).padStart(2, '0')}:` +
    String(minutes % 60).padStart(2, '0');
  const opens = quarter();
  const closes = random(8) === 0 ? 1_440 : quarter();
  if (opens === closes) return {opensAt: '00:00', closesAt: '24:00'};
  return {opensAt: time(opens), closesAt: time(closes)};
}

function someDate(random: Chance, start: string): string {
  const day = Date.parse(start) + (random(DAYS + 4) - 2) * 86_400_000;
  return new Date(day).toISOString().slice(0, 10);
}

function someLine(random: Chance, start: string): WeeklyHours {
  const byDay = ALL_DAYS.filter(() => random(2) === 0);
  return {
    byDay: byDay.length > 0 ? byDay : ['SU'],
    ...someHours(random),
    ...(random(4) === 0 && {validFrom: someDate(random, start)}),
    ...(random(4) === 0 && {validTo: someDate(random, start)}),
  };
}

function someException(random: Chance, start: string): ScheduleException {
  const from = someDate(random, start);
  const to = random(2) === 0 ? someDate(random, start) : from;
  const days = {from, to: to < from ? from : to};
  switch (random(3)) {
    case 0:
      return {...days, state: 'open', periods: [someHours(random)]};
    case 1:
      return {...days, state: 'closed', note: `Note ${random(2)}.`};
    default:
      return {...days, state: 'unknown', note: `Note ${random(2)}.`};
  }
}

/** A schedule by chance, without errors. */
function someSchedule(random: Chance, start: string): WeeklySchedule {
  const many = <Item>(count: number, make: () => Item) =>
    Array.from({length: count}, make);
  for (;;) {
    const schedule: WeeklySchedule = {
      kind: 'weekly',
      weekly: many(1 + random(4), () => someLine(random, start)),
      bankHolidays:
        (['as-usual', 'closed', 'unknown'] as const)[random(3)] ?? 'closed',
      exceptions: many(random(3), () => someException(random, start)),
    };
    const problems = checkSchedule(schedule);
    if (problems.every(({severity}) => severity === 'warning')) return schedule;
  }
}

function inShort(status: OpeningStatus): string {
  if (status.state === 'always-open' || status.state === 'open') return 'open';
  const {state, note} = status;
  const reason = state === 'unknown' ? [status.reason, status.day?.name] : [];
  return [state, ...reason, note].filter(Boolean).join(' ');
}

function compare(schedule: WeeklySchedule, start: string): void {
  const first = Date.parse(start);
  const end = first + DAYS * 86_400_000;
  const times = Array.from(
    {length: (end - first) / STEP},
    (_, index) => first + index * STEP,
  );
  const slow = times.map((time) => slowStatus(schedule, time));
  const periods = openingPeriods(schedule, first, end);

  for (const [index, time] of times.entries()) {
    const where = `${new Date(time).toISOString()} ${JSON.stringify(schedule)}`;
    const status = openingStatus(schedule, time);
    const period = periods.find(
      (one) =>
        one.start.instant.getTime() <= time && time < one.end.instant.getTime(),
    );
    expect(inShort(status), where).to.equal(slow[index]);
    expect(period?.state ?? 'closed', where).to.equal(status.state);

    const change = slow.findIndex(
      (says, at) => at > index && says !== slow[index],
    );
    if (change < 0 || status.state === 'always-open') continue;
    const until = status.until?.instant.getTime() ?? Infinity;
    // Boundaries lie on quarters of an hour. What differs for visitors alone,
    // such as the usual hours of two doubtful nights, may come before.
    expect(until, where).to.be.at.most(times[change] ?? NaN);
    if (until < (times[change] ?? NaN)) {
      expect(status.next, where).to.equal('unknown');
    } else expect(status.next, where).to.equal(slow[change]?.split(' ')[0]);
  }
}

describe('a second calculator, slow and obvious, agrees', () => {
  for (const [seed, start] of weeks.entries()) {
    it(`on schedules by chance around ${start}`, () => {
      const random = chance(seed + 1);
      for (let round = 0; round < 4; round += 1) {
        compare(someSchedule(random, start), start);
      }
    }).timeout(60_000);
  }
});
