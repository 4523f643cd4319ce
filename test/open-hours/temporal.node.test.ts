// Compares every boundary with Temporal, which has its own time zones.
import {expect} from 'chai';
import fc from 'fast-check';
import {Temporal} from 'temporal-polyfill';
import {
  fromLondonTime,
  openingPeriods,
  toLondonTime,
  type Moment,
  type Schedule,
} from '../../src/open-hours/index.js';
import {anyQuestion, anySchedule} from '../support/arbitrary-schedule.js';
import {checkProperty, runs} from '../support/check-property.js';

const ZONE = 'Europe/London';
const DAY = 86_400_000;

function compatible(clock: Temporal.PlainDateTime): number {
  return clock.toZonedDateTime(ZONE, {disambiguation: 'compatible'})
    .epochMilliseconds;
}

/** What Temporal says that London's clocks show. */
function clockAt(instant: number): {date: string; time: string} {
  const clock = Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(ZONE)
    .toPlainDateTime();
  const [date = '', time = ''] = clock.toString().split('T');
  return {date, time: time.slice(0, 5)};
}

/** Every clock time that a schedule names, and midnight. */
function timesOf(schedule: Schedule): string[] {
  const text = JSON.stringify(schedule);
  return ['00:00', ...(text.match(/\b([01]\d|2[0-3]):[0-5]\d\b/g) ?? [])];
}

describe('Temporal agrees', () => {
  // From before the first railway time to the last year of four digits.
  const anyInstant = fc.integer({
    min: Date.UTC(1848, 0, 1) / 60_000,
    max: Date.UTC(9999, 0, 1) / 60_000,
  });
  // The hours around the clock changes of a century.
  const nearChange = fc
    .tuple(
      fc.integer({min: 1996, max: 2095}),
      fc.constantFrom(2, 9),
      fc.integer({min: -180, max: 180}),
    )
    .map(([year, month, minute]) => {
      const last = new Date(Date.UTC(year, month, 31));
      const sunday = last.getTime() - last.getUTCDay() * DAY;
      return sunday / 60_000 + 60 + minute;
    });
  const anyMinute = fc.oneof(anyInstant, nearChange);

  it("on what London's clocks show", () => {
    const property = fc.property(anyMinute, (minute) => {
      const instant = minute * 60_000;
      expect(toLondonTime(instant)).to.deep.equal(clockAt(instant));
    });
    checkProperty(property, {numRuns: runs(800, 50_000)});
  }).timeout(600_000);

  it('on the instant of a clock time', () => {
    const property = fc.property(anyMinute, (minute) => {
      const iso = new Date(minute * 60_000).toISOString();
      const local = {date: iso.slice(0, 10), time: iso.slice(11, 16)};
      const instant = compatible(Temporal.PlainDateTime.from(iso.slice(0, 16)));
      expect(fromLondonTime(local)?.getTime()).to.equal(instant);
    });
    checkProperty(property, {numRuns: runs(800, 50_000)});
  }).timeout(600_000);

  it('on every boundary of every schedule', () => {
    const property = fc.property(anyQuestion(anySchedule), (question) => {
      const {schedule, instants} = question;
      const times = timesOf(schedule);
      const from = Math.min(...instants);
      const to = Math.max(...instants);
      const check = ({instant, london}: Moment) => {
        const epoch = instant.getTime();
        expect(london).to.deep.equal(clockAt(epoch));
        if (epoch === from || epoch === to) return;
        const day = Temporal.PlainDate.from(london.date);
        const boundaries = times.map((time) =>
          compatible(day.toPlainDateTime(time)),
        );
        expect(boundaries).to.include(epoch);
      };
      for (const {start, end} of openingPeriods(schedule, from, to)) {
        check(start);
        check(end);
      }
    });
    checkProperty(property, {numRuns: runs(200, 8_000)});
  }).timeout(600_000);
});
