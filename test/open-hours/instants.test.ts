// An instant, and London's clocks at it.
import {expect} from 'chai';
import {fromLondonTime, toLondonTime} from '../../src/open-hours/index.js';

describe("an instant on London's clocks", () => {
  it('is a date and a time', () => {
    expect(toLondonTime(new Date('2026-07-01T23:30Z'))).to.deep.equal({
      date: '2026-07-02',
      time: '00:30',
    });
    expect(toLondonTime(Date.UTC(2026, 0, 1))).to.deep.equal({
      date: '2026-01-01',
      time: '00:00',
    });
  });

  it('needs an instant', () => {
    const noInstants = [NaN, Infinity, 8.64e15 + 1, new Date(NaN)];
    for (const instant of noInstants) {
      expect(() => toLondonTime(instant)).to.throw(RangeError, 'not a date');
    }
    expect(() => toLondonTime('2026-01-01' as never)).to.throw(RangeError);
    expect(() => toLondonTime(null as never)).to.throw(RangeError);
  });
});

describe("a time on London's clocks as an instant", () => {
  const cases = [
    ['2026-12-25', '10:00', '2026-12-25T10:00Z'],
    ['2026-07-01', '10:00', '2026-07-01T09:00Z'],
    ['2026-12-31', '24:00', '2027-01-01T00:00Z'],
    ['2026-03-29', '01:30', '2026-03-29T01:30Z'],
    ['2026-10-25', '01:30', '2026-10-25T00:30Z'],
  ] as const;
  for (const [date, time, instant] of cases) {
    it(`${date} ${time} is ${instant}`, () => {
      expect(fromLondonTime({date, time})).to.deep.equal(new Date(instant));
    });
  }

  it('is undefined if there is no such time', () => {
    expect(fromLondonTime({date: '2026-02-30', time: '10:00'})).to.equal(
      undefined,
    );
    expect(fromLondonTime({date: '2026-02-03', time: '10'})).to.equal(
      undefined,
    );
  });
});
