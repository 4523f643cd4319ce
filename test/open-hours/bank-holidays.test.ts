// Lists of bank holidays from a caller, good and broken.
import {expect} from 'chai';
import {
  defaultBankHolidays,
  openingStatus,
  type BankHolidayList,
  type OpenStatus,
} from '../../src/open-hours/index.js';
import {toDay} from '../../src/schedule/civil-time.js';
import {ALL_DAYS, idva, lineOn, weekly} from './schedules.js';
import {inWords, instantAt} from './status-case.js';

const jubilee: BankHolidayList = {
  covers: {from: '2030-01-01', through: '2030-12-31'},
  events: [{date: '2030-06-05', title: 'Jubilee'}],
};

/** What a list makes of noon on a date. */
function noon(date: string, list: unknown): string {
  const bankHolidays = list as BankHolidayList;
  const status = openingStatus(idva, instantAt(`${date}T12:00`), {
    bankHolidays,
  });
  return inWords(status).replace(/ until .*/, '');
}

describe('the list that is built in', () => {
  it('covers the years from 2019 to 2028', () => {
    const {from, through} = defaultBankHolidays.covers;
    expect([from, through]).to.deep.equal(['2019-01-01', '2028-12-31']);
  });

  it('is in order, and every date in it is one', () => {
    const days = defaultBankHolidays.events.map(({date}) => toDay(date) ?? NaN);
    expect(days).to.deep.equal([...new Set(days)].sort((a, b) => a - b));
  });
});

describe('another list', () => {
  it('takes the place of the one built in', () => {
    expect(noon('2030-06-05', jubilee)).to.equal(
      'unknown (bank-holiday, Jubilee, 09:00-17:00)',
    );
    expect(noon('2030-05-06', jubilee)).to.equal('open');
  });

  it('leaves the years that it does not cover to the rules', () => {
    expect(noon('2026-05-04', jubilee)).to.equal(
      'unknown (special-day, Early May bank holiday, 09:00-17:00)',
    );
  });

  it('covers its first day and its last, and no other', () => {
    const spring = {
      ...jubilee,
      covers: {from: '2030-05-06', through: '2030-05-27'},
    };
    const narrower = {
      ...jubilee,
      covers: {from: '2030-05-07', through: '2030-05-26'},
    };
    for (const date of ['2030-05-06', '2030-05-27']) {
      expect(noon(date, spring), date).to.equal('open');
      expect(noon(date, narrower), date).to.include('special-day');
    }
  });

  it('may have days without a name', () => {
    for (const title of ['', undefined, 5]) {
      const nameless = {...jubilee, events: [{date: '2030-06-05', title}]};
      expect(noon('2030-06-05', nameless)).to.include(', Bank holiday,');
    }
  });

  it('does not disturb what the first one said', () => {
    expect(noon('2026-05-04', jubilee)).to.include('special-day');
    expect(noon('2026-05-04', defaultBankHolidays)).to.include('bank-holiday');
    expect(noon('2026-05-04', undefined)).to.include('bank-holiday');
  });
});

describe('a list that cannot be read', () => {
  const lists: readonly (readonly [string, unknown])[] = [
    ['is a sentence', 'Good Friday'],
    ['is a number', 5],
    ['is empty', {}],
    ['is a list of dates', ['2026-05-04']],
    ['covers nothing', {...jubilee, covers: undefined}],
    ['covers no dates', {...jubilee, covers: {from: 'now', through: 5}}],
    ['covers no end', {...jubilee, covers: {from: '2019-01-01'}}],
    ['has no events', {covers: {from: '2026-01-01', through: '2026-12-31'}}],
    ['has empty events', {...defaultBankHolidays, events: []}],
    ['has events of another kind', {...defaultBankHolidays, events: [null, 7]}],
    [
      'has one false date',
      {
        ...defaultBankHolidays,
        events: [{date: '2026-02-30', title: 'No day'}],
      },
    ],
  ];
  for (const [title, list] of lists) {
    it(`leaves every year to the rules if it ${title}`, () => {
      expect(noon('2026-05-04', list)).to.include('special-day');
      expect(noon('2026-05-05', list)).to.equal('open');
    });
  }

  it('keeps the dates that can be read', () => {
    const events = [{date: '2026-05-05', title: 'Extra'}, {date: 'soon'}];
    expect(noon('2026-05-05', {...defaultBankHolidays, events})).to.equal(
      'unknown (bank-holiday, Extra, 09:00-17:00)',
    );
  });

  it('keeps a date that has no name', () => {
    const events = [{date: '2026-05-05'}];
    expect(noon('2026-05-05', {...defaultBankHolidays, events})).to.equal(
      'unknown (bank-holiday, Bank holiday, 09:00-17:00)',
    );
  });
});

describe('a holiday in doubt', () => {
  const nights = weekly([lineOn(ALL_DAYS, '22:00-02:00')], {
    bankHolidays: 'unknown',
  });
  const boxingDay = {
    date: '2028-12-26',
    name: 'Boxing Day',
    substitute: false,
  };

  it('has its own date after midnight, too', () => {
    const status = openingStatus(nights, instantAt('2028-12-27T01:00'));
    expect(status).to.deep.include({state: 'unknown', day: boxingDay});
  });

  it('has its date while it is ahead', () => {
    const status = openingStatus(nights, instantAt('2028-12-26T12:00'));
    expect(status).to.deep.include({state: 'closed', mayOpenDay: boxingDay});
  });
});

describe('the next holiday', () => {
  // Open day and night, except on holidays.
  const hours = weekly([lineOn(ALL_DAYS, '00:00-24:00')], {
    bankHolidays: 'unknown',
  });
  const days = [
    ['2026-12-24', 'the next day', '2026-12-25'],
    ['2026-12-27', 'a substitute', '2026-12-28'],
    ['2026-12-29', 'in the next year', '2027-01-01'],
    ['2026-08-31', 'today', '2026-08-31'],
    ['2026-09-01', 'a season away', '2026-12-25'],
    ['9999-08-31', 'beyond every list', '9999-12-25'],
  ] as const;
  for (const [from, title, found] of days) {
    it(`is found from ${from}: ${title}`, () => {
      const noon = instantAt(`${from}T12:00`);
      const status = openingStatus(hours, noon);
      const {until} = status as OpenStatus;
      const date = status.state === 'open' ? until?.london.date : from;
      expect(date).to.equal(found);
    });
  }
});
