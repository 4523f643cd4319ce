/** Rules of RFC 5545 in Open Referral, compared with another implementation. */
import {assert} from 'chai';
import fc from 'fast-check';
import {rrulestr} from 'rrule';
import {fromOpenReferral} from '../../src/interop/index.js';
import {fromLondonTime, openingStatus} from '../../src/open-hours/index.js';
import {checkProperty, runs} from '../support/check-property.js';

const DAY = 86_400_000;
const dateOf = (day: number) => new Date(day).toISOString().slice(0, 10);

type Row = Readonly<Record<string, string | number | null>>;

/** Rows begin and end in these weeks, in which no clock changes. */
const FIRST = Date.UTC(2026, 10, 2);
const DAYS = 70;

const anyDate = fc
  .integer({min: 0, max: DAYS})
  .map((n) => dateOf(FIRST + n * DAY));
const anyTime = fc
  .integer({min: 0, max: 95})
  .map(
    (n) =>
      `${String(Math.floor(n / 4)).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`,
  );
const maybe = <Value>(value: fc.Arbitrary<Value>, freq = 2) =>
  fc.option(value, {nil: null, freq});
const seldom = <Value>(value: fc.Arbitrary<Value>) =>
  fc.oneof(
    {weight: 29, arbitrary: fc.constant(null)},
    {weight: 1, arbitrary: value},
  );
const numbers = (min: number, max: number) =>
  fc
    .uniqueArray(
      fc.integer({min, max}).filter((n) => n !== 0),
      {minLength: 1, maxLength: 3},
    )
    .map((list) => list.join(','));
const plainDays = fc
  .uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), {
    minLength: 1,
  })
  .map((days) => days.join(','));

/** Every field of a row that limits when it holds. */
const anyRow: fc.Arbitrary<Row> = fc.record({
  freq: fc.oneof(
    {weight: 12, arbitrary: fc.constant('WEEKLY')},
    {weight: 2, arbitrary: fc.constantFrom('DAILY', 'MONTHLY', 'YEARLY')},
  ),
  dtstart: anyDate,
  until: maybe(
    fc.oneof(
      anyDate,
      fc.tuple(anyDate, anyTime).map(([date, time]) => `${date}T${time}:00Z`),
    ),
  ),
  count: maybe(fc.integer({min: 1, max: 20})),
  interval: fc.constantFrom(1, 1, 1, 1, 1, null, null, '1', '1', 2),
  wkst: fc.constantFrom(null, 'MO', 'SU'),
  byday: fc.oneof(
    {weight: 8, arbitrary: plainDays},
    {weight: 1, arbitrary: fc.constant(null)},
    {weight: 1, arbitrary: fc.constantFrom('1MO', '-1FR', '2TU,4TU')},
  ),
  bymonth: seldom(numbers(1, 12)),
  bymonthday: seldom(numbers(-31, 31)),
  byyearday: seldom(numbers(-366, 366)),
  byweekno: seldom(numbers(-53, 53)),
  bysetpos: seldom(numbers(-3, 3)),
  valid_from: maybe(anyDate, 4),
  valid_to: maybe(anyDate, 4),
  opens_at: anyTime,
  closes_at: anyTime,
});

/** The days on which the row begins, as the library reads its rule. */
function itsDays(row: Row): Set<string> {
  const compact = (text: string) => text.replace(/[-:]/g, '');
  const opens = compact(String(row['opens_at']));
  const until = row['until'] === null ? '' : compact(String(row['until']));
  const parts = [
    ...[
      'freq',
      'interval',
      'count',
      'wkst',
      'byday',
      'bymonth',
      'bymonthday',
      'byyearday',
      'byweekno',
      'bysetpos',
    ]
      .filter((name) => row[name] !== null)
      .map((name) => `${name.toUpperCase()}=${row[name]}`),
    // The standard has a date: the day of the last of them.
    ...(until
      ? [`UNTIL=${until.includes('T') ? until : `${until}T235959Z`}`]
      : []),
  ];
  const start = `DTSTART:${compact(String(row['dtstart']))}T${opens}00Z`;
  const rule = rrulestr(`${start}\nRRULE:${parts.join(';')}`);
  const all = rule.between(
    new Date(FIRST - DAY),
    new Date(FIRST + (DAYS + 40) * DAY),
    true,
  );
  return new Set(
    all
      .map((instant) => dateOf(instant.getTime()))
      .filter(
        (date) =>
          row['valid_from'] === null || date >= String(row['valid_from']),
      )
      .filter(
        (date) => row['valid_to'] === null || date <= String(row['valid_to']),
      ),
  );
}

function read(schedules: readonly Row[]) {
  return fromOpenReferral(
    {id: 'a', name: 'A line', phones: [{number: '01632 960001'}], schedules},
    {id: 'a', updated: '2026-11-01'},
  );
}

/** Whether it is open at a time, which is written as the day it begins on. */
function isOpen(
  row: Row,
  days: ReadonlySet<string>,
  date: string,
  time: string,
): boolean {
  const [opens, closes] = [String(row['opens_at']), String(row['closes_at'])];
  const before = dateOf(Date.parse(date) - DAY);
  if (closes === '00:00') return days.has(date) && opens <= time;
  return closes > opens
    ? days.has(date) && opens <= time && time < closes
    : (days.has(date) && opens <= time) || (days.has(before) && time < closes);
}

const TIMES = ['00:00', '00:07', '06:07', '09:52', '12:00', '17:37', '23:52'];

describe('rules of Open Referral', () => {
  it('never make hours open that another reading of RFC 5545 calls closed', () => {
    let [open, known] = [0, 0];
    const property = fc.property(
      fc.array(anyRow, {minLength: 1, maxLength: 3}),
      (rows) => {
        const {directory, losses} = read(rows);
        const {schedule} = directory?.services[0] ?? {};
        assert.exists(schedule);
        if (schedule?.kind === 'unknown') {
          // A sentence says which row, and what of it.
          assert.match(losses.join(), /"schedules\[\d\]/);
          return;
        }
        known += 1;
        const days = rows.map(itsDays);
        const opening = rows.map((row) => String(row['opens_at']));
        const times = [...TIMES, ...opening];
        for (let day = 0; day < DAYS + 20; day++) {
          const date = dateOf(FIRST + day * DAY);
          for (const time of times) {
            const {state} = openingStatus(
              schedule,
              fromLondonTime({date, time})!,
            );
            const theirs = rows.some((row, index) =>
              isOpen(row, days[index]!, date, time),
            );
            const where = `${date} ${time} ${JSON.stringify(schedule)}`;
            if (theirs) {
              assert.notEqual(state, 'closed', where);
              open += 1;
            } else assert.notEqual(state, 'open', where);
          }
        }
      },
    );
    checkProperty(property, {numRuns: runs(800, 10_000)});
    assert.isAbove(known, runs(20, 500));
    assert.isAbove(open, runs(500, 10_000));
  }).timeout(600_000);
});
