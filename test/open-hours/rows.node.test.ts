// The rows of a week are decided between instants, each on its own: a row's
// answer does not depend on the rows beside it.
import {expect} from 'chai';
import fc from 'fast-check';
import {Temporal} from 'temporal-polyfill';
import {
  openingStatus,
  type WeeklySchedule,
} from '../../src/open-hours/index.js';
import type {
  DayOfWeek,
  Schedule,
  WeeklyHours,
} from '../../src/schedule/schedule.js';
import {
  anyLine,
  anyQuestion,
  anyWeek,
  hasNoError,
  type Question,
} from '../support/arbitrary-schedule.js';
import {checkProperty, runs} from '../support/check-property.js';
import {ALL_DAYS, lineOn, weekly} from './schedules.js';
import {instantAt} from './slow-status.js';

const MINUTE = 60_000;
const MIDNIGHT = 1_440;

const minuteOf = (time: string) =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

function timeOf(minute: number): string {
  const parts = [Math.floor(minute / 60), minute % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

/** The Sundays on which the clocks change. */
const changes = [2024, 2026, 2029, 2031].flatMap((year) =>
  [3, 10].map((month) => {
    const last = Temporal.PlainDate.from({year, month, day: 31});
    return last.subtract({days: last.dayOfWeek % 7});
  }),
);

// Quarters around the hours that are skipped and repeated, and any minute.
const anyNightMinute = fc.oneof(
  fc.integer({min: 0, max: 4 * 4}).map((quarter) => quarter * 15),
  fc.integer({min: 20 * 4, max: 24 * 4 - 1}).map((quarter) => quarter * 15),
  fc.integer({min: 0, max: MIDNIGHT - 1}),
);

const anyRow = fc
  .record({
    byDay: fc.subarray<DayOfWeek>(['SA', 'SU', 'MO'], {minLength: 1}),
    opens: anyNightMinute,
    closes: fc.oneof(anyNightMinute, fc.constant(MIDNIGHT)),
  })
  .filter(({opens, closes}) => opens !== closes)
  .map(({byDay, opens, closes}): WeeklyHours =>
    lineOn(byDay, `${timeOf(opens)}-${timeOf(closes)}`),
  );

/** Each row between two instants of its own, on each of its days. Joins nothing. */
function spansOf(
  rows: readonly WeeklyHours[],
  change: Temporal.PlainDate,
): [start: number, end: number][] {
  return rows.flatMap(({byDay, opensAt, closesAt}) =>
    [-1, 0, 1].flatMap((days): [number, number][] => {
      const day = change.add({days});
      const name = ALL_DAYS[day.dayOfWeek - 1];
      if (name === undefined || !byDay.includes(name)) return [];
      const [from, to] = [minuteOf(opensAt), minuteOf(closesAt)];
      const end = to < from ? to + MIDNIGHT : to;
      return [[instantAt(day, from), instantAt(day, end)]];
    }),
  );
}

describe('rows around a change of the clocks', () => {
  it('are open where one of them is, and nowhere else', () => {
    let compared = 0;
    const question = fc.record({
      change: fc.constantFrom(...changes),
      rows: fc.array(anyRow, {minLength: 1, maxLength: 6}),
    });
    const property = fc.property(question, ({change, rows}) => {
      const schedule = weekly(rows);
      const spans = spansOf(rows, change);
      const start = instantAt(change, 0) - 2 * 60 * MINUTE;
      for (let count = 0; count < 7 * 12; count += 1) {
        const instant = start + count * 5 * MINUTE;
        const isOpen = spans.some(
          ([from, to]) => from <= instant && instant < to,
        );
        const {state} = openingStatus(schedule, instant);
        expect(state, new Date(instant).toISOString()).to.equal(
          isOpen ? 'open' : 'closed',
        );
        compared += 1;
      }
    });
    checkProperty(property, {numRuns: runs(300, 3_600)});
    expect(compared).to.be.at.least(runs(25_000, 300_000));
  }).timeout(600_000);
});

/** Tries something on random weeks, at random instants. */
function always(
  title: string,
  holds: (question: Question<WeeklySchedule>, row: WeeklyHours) => void,
): void {
  it(title, () => {
    const asked = anyQuestion(anyWeek).chain((question) =>
      fc.tuple(fc.constant(question), anyLine(question.start)),
    );
    const property = fc.property(asked, ([question, row]) =>
      holds(question, row),
    );
    checkProperty(property, {numRuns: runs(300, 8_000)});
  }).timeout(600_000);
}

/** A copy, so that nothing is remembered from another order. */
function withRows(
  schedule: WeeklySchedule,
  rows: readonly WeeklyHours[],
): WeeklySchedule {
  return {...structuredClone(schedule), weekly: rows};
}

function statusesOf(schedule: Schedule, {instants}: Question) {
  return instants.map((instant) => openingStatus(schedule, instant));
}

describe('the rows of a week', () => {
  always(
    'never make a minute less open, one more beside them',
    (question, row) => {
      const {schedule} = question;
      const more = withRows(schedule, [...schedule.weekly, row]);
      fc.pre(hasNoError(more));
      const after = statusesOf(more, question);
      for (const [index, before] of statusesOf(schedule, question).entries()) {
        const state = after[index]?.state;
        if (before.state === 'open') expect(state).to.equal('open');
        // A date that no row covered is known once one does.
        if (before.state !== 'unknown' || before.reason === 'no-current-hours')
          continue;
        expect(state).to.be.oneOf(['open', 'unknown']);
      }
    },
  );

  always('say the same in any order', (question) => {
    const {schedule} = question;
    const reversed = withRows(schedule, [...schedule.weekly].reverse());
    expect(statusesOf(reversed, question)).to.deep.equal(
      statusesOf(schedule, question),
    );
  });

  always('say the same as one row for each of their days', (question) => {
    const {schedule} = question;
    const split = schedule.weekly.flatMap((row) =>
      row.byDay.map((day) => ({...row, byDay: [day]})),
    );
    expect(statusesOf(withRows(schedule, split), question)).to.deep.equal(
      statusesOf(schedule, question),
    );
  });

  // 01:00 to 02:00 is skipped in spring and counts an hour later, so a row that
  // begins or ends there is not the same in two parts.
  always('say the same in two parts that touch', (question) => {
    const {schedule} = question;
    const split = schedule.weekly.flatMap((row) => {
      const {opensAt, closesAt} = row;
      const middle = '12:00';
      const isWithin =
        opensAt < middle && (middle < closesAt || closesAt < opensAt);
      return isWithin
        ? [
            {...row, opensAt: middle},
            {...row, closesAt: middle},
          ]
        : [row];
    });
    expect(statusesOf(withRows(schedule, split), question)).to.deep.equal(
      statusesOf(schedule, question),
    );
  });
});
