// Dates and times without a zone, counted in days and minutes.
import {expect} from 'chai';
import {
  dayIn,
  dayOfWeek,
  daysAfter,
  daysBetween,
  monthsAfter,
  toDate,
  toDateTime,
  toDay,
  toMinute,
  toMinutes,
  toTime,
  weekdayOf,
  yearOf,
} from '../../src/schedule/civil-time.js';

describe('a date', () => {
  it('is a number of days since 1 January 1970', () => {
    expect(toDay('1970-01-01')).to.equal(0);
    expect(toDay('1969-12-31')).to.equal(-1);
    expect(toDay('2026-12-25')).to.equal(20_812);
  });

  it('comes back as it was written', () => {
    const dates = ['0000-01-01', '0099-03-01', '2024-02-29', '9999-12-31'];
    for (const date of dates) {
      expect(toDate(toDay(date) ?? NaN)).to.equal(date);
    }
  });

  it('knows the day of the week, also in a leap year and before 1970', () => {
    const days = [
      ['2026-11-03', 'TU'],
      ['2028-02-29', 'TU'],
      ['2028-03-01', 'WE'],
      ['1970-01-01', 'TH'],
      ['1969-12-28', 'SU'],
    ] as const;
    for (const [date, day] of days) expect(dayOfWeek(date)).to.equal(day);
  });

  it('is so many days or months after another, at most the last of a month', () => {
    expect(daysAfter('2028-02-28', 2)).to.equal('2028-03-01');
    expect(daysAfter('2027-01-01', -1)).to.equal('2026-12-31');
    expect(monthsAfter('2026-11-30', 3)).to.equal('2027-02-28');
    expect(monthsAfter('2026-12-25', 12)).to.equal('2027-12-25');
  });

  it('counts days over a month, a year and a change of the clocks', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).to.equal(2);
    expect(daysBetween('2028-02-28', '2028-03-01')).to.equal(2);
    expect(daysBetween('2027-01-01', '2026-12-31')).to.equal(-1);
  });

  const noDates = [
    '2026-02-30',
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '25/12/2026',
    ' 2026-12-25',
    '2026-12-25T10:00',
    '2026-12-25\n',
    '',
    undefined,
    null,
    20260101,
    ['2026-12-25'],
    '+012026-12-25',
  ];
  for (const date of noDates) {
    it(`is not ${JSON.stringify(date)}`, () => {
      expect(toDay(date)).to.equal(undefined);
    });
  }

  it('is no symbol, which other checks would throw on', () => {
    expect(toDay(Symbol('2026-12-25'))).to.equal(undefined);
  });

  it('has a day of the week', () => {
    expect(weekdayOf(dayIn(2026, 12, 21))).to.equal(0);
    expect(weekdayOf(dayIn(2026, 12, 27))).to.equal(6);
    expect(weekdayOf(dayIn(1969, 12, 28))).to.equal(6);
  });

  it('has a year', () => {
    expect(yearOf(dayIn(2026, 12, 31))).to.equal(2026);
    expect(yearOf(dayIn(2026, 12, 31) + 1)).to.equal(2027);
  });
});

describe('a time', () => {
  it('is a minute of the day', () => {
    expect(toMinute('00:00')).to.equal(0);
    expect(toMinute('09:30')).to.equal(570);
    expect(toMinute('23:59')).to.equal(1_439);
    expect(toMinute('24:00')).to.equal(1_440);
  });

  it('comes back as it was written', () => {
    for (const time of ['00:00', '09:05', '23:59', '24:00']) {
      expect(toTime(toMinute(time) ?? NaN)).to.equal(time);
    }
  });

  const noTimes = [
    '9:00',
    '24:01',
    '25:00',
    '12:60',
    '12.00',
    '12:00:00',
    '9am',
    '12:00\n',
    '',
    900,
    null,
    undefined,
    ['09:00'],
  ];
  for (const time of noTimes) {
    it(`is not ${JSON.stringify(time)}`, () => {
      expect(toMinute(time)).to.equal(undefined);
    });
  }
});

describe('a date with a time', () => {
  it('comes back as it was written', () => {
    const written = {date: '2026-12-25', time: '10:00'};
    expect(toDateTime(toMinutes(written) ?? NaN)).to.deep.equal(written);
  });

  it('is undefined if either of them is', () => {
    expect(toMinutes({date: '2026-02-30', time: '10:00'})).to.equal(undefined);
    expect(toMinutes({date: '2026-12-25', time: '10'})).to.equal(undefined);
  });
});
