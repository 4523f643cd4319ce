/** Random hours in OpenStreetMap's format, read again by opening_hours.js. */
import {assert} from 'chai';
import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import {toOsmOpeningHours} from '../../src/interop/index.js';
import {
  defaultBankHolidays,
  openingStatus,
  toLondonTime,
} from '../../src/open-hours/index.js';
import type {Schedule} from '../../src/schedule/schedule.js';
import {anySchedule, DAYS_ASKED} from '../support/arbitrary-schedule.js';
import {itsState} from '../support/opening-hours-js.js';
import {checkProperty, runs} from '../support/check-property.js';

const HERTFORDSHIRE = {
  lat: 51.8,
  lon: -0.2,
  address: {country_code: 'gb', state: 'England'},
};
const MINUTE = 60_000;
const DAY = 86_400_000;

/** Days around which things happen, none of them a change of the clocks. */
const STARTS = [
  '2026-12-01',
  '2026-12-24',
  '2026-12-26',
  '2026-12-31',
  '2027-03-25',
  '2027-05-03',
  '2027-12-25',
  '2028-02-28',
  '2028-12-23',
];

function ourState(schedule: Schedule, instant: number): string {
  const {state} = openingStatus(schedule, instant);
  return state === 'always-open' ? 'open' : state;
}

/** Every minute at which a schedule may change, and the one before it. */
function boundaries(schedule: Schedule, start: string): number[] {
  if (schedule.kind === 'unknown') return [];
  const hours = [
    {opensAt: '00:00', closesAt: '12:00'},
    ...(schedule.kind === 'weekly' ? schedule.weekly : []),
    ...(schedule.exceptions ?? []).flatMap(({periods = []}) => periods),
  ];
  const times = hours.flatMap(({opensAt, closesAt}) => [opensAt, closesAt]);
  const minutes = [...new Set(times)].map(
    (time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3)),
  );
  const first = Date.parse(start) - 4 * DAY;
  return Array.from({length: DAYS_ASKED + 8}, (_, day) => first + day * DAY)
    .flatMap((midnight) => minutes.map((minute) => midnight + minute * MINUTE))
    .flatMap((instant) => [instant - MINUTE, instant, instant + MINUTE]);
}

/** The night in which a clock changes is read otherwise by the library. */
const isClockChange = (instant: number) =>
  /^20\d\d-(03-2[5-9]|03-3[01]|04-01|10-2[5-9]|10-3[01]|11-01)/.test(
    toLondonTime(instant).date,
  );

const dateOf = (instant: number) => toLondonTime(instant).date;

const isListed = (instant: number) =>
  defaultBankHolidays.events.some(({date}) => date === dateOf(instant));

/** 25 and 26 December and 1 January at a weekend: the library's own rules. */
const isSpecial = (instant: number) =>
  /-(12-25|12-26|01-01)$/.test(dateOf(instant)) && !isListed(instant);

/** What a loss excuses. Where nights are cut, bank holidays are exact. */
function isTold(losses: readonly string[], instant: number): boolean {
  const told = losses.join(' ');
  if (told.includes('cut at midnight')) return dateOf(instant) > '2028-12-31';
  const isDoubtful = told.includes('whole day') && isListed(instant);
  return isDoubtful || (told.includes('by rule') && isSpecial(instant));
}

describe('random hours in the words of OpenStreetMap', () => {
  const own = process.env['TZ'];
  before(() => {
    process.env['TZ'] = 'Europe/London';
  });
  after(() => {
    if (own === undefined) delete process.env['TZ'];
    else process.env['TZ'] = own;
  });

  it('mean the same at every boundary, but for what losses name', () => {
    let compared = 0;
    const question = fc
      .constantFrom(...STARTS)
      .chain((start) =>
        fc.record({start: fc.constant(start), schedule: anySchedule(start)}),
      );
    const property = fc.property(question, ({start, schedule}) => {
      const {document, losses} = toOsmOpeningHours(schedule);
      const its = new OpeningHours(document, HERTFORDSHIRE);
      for (const instant of boundaries(schedule, start)) {
        if (isClockChange(instant)) continue;
        const [ours, theirs] = [
          ourState(schedule, instant),
          itsState(its, instant),
        ];
        if (isTold(losses, instant)) continue;
        const where = `${new Date(instant).toISOString()} ${document}`;
        assert.equal(theirs, ours, where);
        compared += 1;
      }
    });
    checkProperty(property, {numRuns: runs(150, 6_000)});
    assert.isAbove(compared, runs(10_000, 400_000));
  }).timeout(600_000);
});
