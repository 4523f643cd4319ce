// Remembered offsets are the same as the zone's own.
import {expect} from 'chai';
import {instantOf, rememberOffsets} from '../../src/clock/zone-offsets.js';

const HOUR = 3_600_000;
const SUMMER_BEGINS = Date.UTC(2026, 2, 29, 1);
const WINTER_BEGINS = Date.UTC(2026, 9, 25, 1);

const offsetIn2026 = (epoch: number) =>
  SUMMER_BEGINS <= epoch && epoch < WINTER_BEGINS ? 60 : 0;

describe('remembered offsets', () => {
  const remembered = rememberOffsets(offsetIn2026);

  for (const change of [SUMMER_BEGINS, WINTER_BEGINS]) {
    for (const step of [-HOUR, -1000, -1, 0, 1, 1000, HOUR]) {
      it(`are right ${step} ms from a change of the clocks`, () => {
        expect(remembered(change + step)).to.equal(offsetIn2026(change + step));
      });
    }
  }

  it('are asked for once between two changes', () => {
    let asked = 0;
    const counted = rememberOffsets(() => (asked += 1) && 0);
    const start = Date.UTC(2026, 5, 1);
    for (let minute = 0; minute < 100_000; minute += 1) {
      counted(start + minute * 60_000);
    }
    expect(asked).to.be.below(20);
  });

  it('are right on the first and the last possible date', () => {
    const asked: number[] = [];
    const counted = rememberOffsets((epoch) => {
      asked.push(epoch);
      return 0;
    });
    expect(counted(8.64e15)).to.equal(0);
    expect(counted(-8.64e15)).to.equal(0);
    for (const epoch of asked) {
      expect(new Date(epoch).getTime()).to.equal(epoch);
    }
  });

  it('stay unknown if the zone is unknown', () => {
    expect(rememberOffsets(() => NaN)(0)).to.be.NaN;
    expect(instantOf(() => NaN, 0)).to.be.NaN;
  });
});

describe('the instant of a clock time, as Temporal calls it compatible', () => {
  const minutes = (iso: string) => Date.parse(`${iso}Z`) / 60_000;
  const cases = [
    ['is itself in winter', '2026-01-15T12:00', '2026-01-15T12:00Z'],
    ['is an hour earlier in summer', '2026-07-15T12:00', '2026-07-15T11:00Z'],
    ['is the last before spring', '2026-03-29T00:59', '2026-03-29T00:59Z'],
    ['skipped: one hour later', '2026-03-29T01:00', '2026-03-29T01:00Z'],
    ['skipped by half: the same', '2026-03-29T01:30', '2026-03-29T01:30Z'],
    ['is the first of summer', '2026-03-29T02:00', '2026-03-29T01:00Z'],
    ['is the last unrepeated', '2026-10-25T00:59', '2026-10-24T23:59Z'],
    ['repeated: the first time', '2026-10-25T01:00', '2026-10-25T00:00Z'],
    ['repeated by half: the first', '2026-10-25T01:30', '2026-10-25T00:30Z'],
    ['is unrepeated again', '2026-10-25T02:00', '2026-10-25T02:00Z'],
  ] as const;

  for (const [title, clock, instant] of cases) {
    it(`${title} (${clock})`, () => {
      const found = instantOf(offsetIn2026, minutes(clock));
      expect(new Date(found)).to.deep.equal(new Date(instant));
    });
  }
});
