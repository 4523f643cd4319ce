// Dates and times in words.
import {expect} from 'chai';
import {
  closingTimeText,
  dateText,
  dayText,
  timeAndDateText,
  timeAndDayText,
  timeText,
  whenText,
} from '../../src/wording/date-text.js';
import {english, type Messages} from '../../src/wording/messages.js';

describe('times in words', () => {
  const times = [
    ['00:00', '12am'],
    ['00:30', '12:30am'],
    ['09:00', '9am'],
    ['09:30', '9:30am'],
    ['11:59', '11:59am'],
    ['12:00', 'midday'],
    ['12:05', '12:05pm'],
    ['13:00', '1pm'],
    ['23:59', '11:59pm'],
  ] as const;
  for (const [time, text] of times) {
    it(`${time} is ${text}`, () => {
      expect(timeText(time)).to.equal(text);
    });
  }

  it('closes at midnight, written either way', () => {
    expect(closingTimeText('24:00')).to.equal('midnight');
    expect(closingTimeText('00:00')).to.equal('midnight');
    expect(closingTimeText('17:00')).to.equal('5pm');
  });
});

describe('dates in words', () => {
  it('is as precise as the date', () => {
    expect(dateText('2026-11-03')).to.equal('3 November 2026');
    expect(dateText('2021-05')).to.equal('May 2021');
    expect(dateText('2021')).to.equal('2021');
  });

  it('is empty if there is no date', () => {
    for (const broken of ['', 'soon', '2021-13', '2021-5', '03/11/2026']) {
      expect(dateText(broken)).to.equal('');
    }
  });
});

describe('moments in words', () => {
  const at = {date: '2026-11-03', time: '03:12'};

  it('names the time and the day of the list', () => {
    expect(timeAndDayText(at)).to.equal('3:12am, Tuesday 3 November');
  });

  it('names the year of a preview', () => {
    expect(timeAndDateText({date: '2026-12-25', time: '10:00'})).to.equal(
      '10am, Friday 25 December 2026',
    );
  });

  it('says today, tomorrow, a day, a date', () => {
    const days = [
      ['2026-11-03', 'today (Tuesday)'],
      ['2026-11-04', 'tomorrow (Wednesday)'],
      ['2026-11-05', 'on Thursday'],
      ['2026-11-09', 'on Monday'],
      ['2026-11-10', 'on Tuesday 10 November'],
      ['2027-01-04', 'on Monday 4 January'],
      ['2027-06-07', 'on Monday 7 June 2027'],
    ] as const;
    for (const [date, text] of days) {
      expect(dayText(date, at.date)).to.equal(text);
    }
  });

  it('says when', () => {
    expect(whenText({date: at.date, time: '08:00'}, at.date)).to.equal(
      'today (Tuesday) at 8am',
    );
  });

  it('takes every name from the messages', () => {
    const messages: Messages = {
      ...english,
      dates: {
        ...english.dates,
        days: {...english.dates.days, TU: 'dydd Mawrth'},
        months: {...english.dates.months, 11: 'Tachwedd'},
        time: ({hour, minute}) => `${hour}.${minute}`,
      },
    };
    expect(timeAndDayText(at, messages)).to.equal(
      '3.12, dydd Mawrth 3 Tachwedd',
    );
  });
});
