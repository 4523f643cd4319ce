// Which days may be bank holidays after the end of the list, year by year.
import {expect} from 'chai';
import bankHolidays from '../../src/open-hours/bank-holidays.json';
import {
  possibleHolidays,
  specialDays,
} from '../../src/open-hours/bank-holidays.js';
import {toDate, toDay} from '../../src/schedule/civil-time.js';

/** The days of a year by rule, as `date name`, in order. */
function byRule(year: number): string[] {
  return [...possibleHolidays(year)]
    .map(([day, {name, substitute}]) =>
      [toDate(day), name, ...(substitute ? ['(substitute)'] : [])].join(' '),
    )
    .sort();
}

/**
 * Easter Sunday by the rule that Samuel Butcher published in 1876, which does
 * not compute the moon as ours does.
 */
function easterByButcher(year: number): string {
  const [b, c] = [Math.floor(year / 100), year % 100];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * (year % 19) + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor(((year % 19) + 11 * h + 22 * l) / 451);
  const day = h + l - 7 * m + 114;
  const month = Math.floor(day / 31);
  return `${year}-0${month}-${String((day % 31) + 1).padStart(2, '0')}`;
}

describe('the days that may be bank holidays', () => {
  it('are eight in a year without a weekend in the way', () => {
    expect(byRule(2029)).to.deep.equal([
      "2029-01-01 New Year's Day",
      '2029-03-30 Good Friday',
      '2029-04-02 Easter Monday',
      '2029-05-07 Early May bank holiday',
      '2029-05-28 Spring bank holiday',
      '2029-08-27 Summer bank holiday',
      '2029-12-25 Christmas Day',
      '2029-12-26 Boxing Day',
    ]);
  });

  const christmases = [
    [
      'Saturday and Sunday',
      2032,
      ['12-27 Christmas Day (substitute)', '12-28 Boxing Day (substitute)'],
    ],
    ['Sunday and Monday', 2033, ['12-27 Christmas Day (substitute)']],
    ['Friday and Saturday', 2037, ['12-28 Boxing Day (substitute)']],
    ['Thursday and Friday', 2031, []],
  ] as const;
  for (const [title, year, substitutes] of christmases) {
    it(`move when Christmas falls on ${title}`, () => {
      const christmas = byRule(year).filter((day) => day.includes('-12-'));
      expect(christmas).to.deep.equal([
        `${year}-12-25 Christmas Day`,
        `${year}-12-26 Boxing Day`,
        ...substitutes.map((day) => `${year}-${day}`),
      ]);
    });
  }

  const newYears = [
    ['Saturday', 2033, "2033-01-03 New Year's Day (substitute)"],
    ['Sunday', 2034, "2034-01-02 New Year's Day (substitute)"],
  ] as const;
  for (const [weekday, year, substitute] of newYears) {
    it(`move when the year begins on a ${weekday}`, () => {
      expect(byRule(year)).to.include(substitute);
      expect(byRule(year)).to.include(`${year}-01-01 New Year's Day`);
    });
  }

  const goodFridays = [
    '1818-03-20',
    '1943-04-23',
    '2000-04-21',
    '2008-03-21',
    '2038-04-23',
    '2049-04-16',
    '2285-03-20',
  ];
  for (const date of goodFridays) {
    it(`find Good Friday ${date}`, () => {
      const days = possibleHolidays(Number(date.slice(0, 4)));
      expect(days.get(toDay(date) ?? NaN)?.name).to.equal('Good Friday');
    });
  }

  it('find Easter as Butcher’s rule does, in each of 600 years', () => {
    for (let year = 1800; year < 2400; year += 1) {
      const monday = [...possibleHolidays(year)].find(
        ([, {name}]) => name === 'Easter Monday',
      );
      expect(toDate((monday?.[0] ?? NaN) - 1), `${year}`).to.equal(
        easterByButcher(year),
      );
    }
  });

  it('hold every regular day of the list', () => {
    const oneOffs = /VE day|Jubilee|Funeral|coronation|2022-06-02/;
    for (const {date, title, substitute} of bankHolidays.events) {
      if (oneOffs.test(title + date)) continue;
      const rule = possibleHolidays(Number(date.slice(0, 4)));
      expect(rule.get(toDay(date) ?? NaN), date).to.deep.equal({
        name: title,
        substitute: substitute ?? false,
      });
    }
  });
});

describe('the special days', () => {
  it('are the same three every year', () => {
    const dates = [...specialDays(2026).keys()].map(toDate);
    expect(dates).to.deep.equal(['2026-01-01', '2026-12-25', '2026-12-26']);
  });
});
