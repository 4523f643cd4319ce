// The same table on every device. It is written in UTC, and nothing in it
// depends on the device's zone. `npm test` runs it in one far zone in Node and
// in a browser set to New York, `npm run test:full` in five zones.
import {expect} from 'chai';
import {
  defaultBankHolidays,
  openingStatus,
  toLondonTime,
  type Schedule,
} from '../../src/open-hours/index.js';
import {hoursAhead, instantOf} from '../support/clock-law.js';
import {possibleDays} from './cases/possible-days.js';
import {
  ALL_DAYS,
  helpline,
  idva,
  lineOn,
  nightLine,
  weekly,
} from './schedules.js';

const MINUTE = 60_000;

/** Open from one instant until before another. */
type Open = readonly [from: string, until: string];

interface Weekend {
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly schedules: readonly (readonly [
    title: string,
    schedule: Schedule,
    open: readonly Open[],
  ])[];
}

const daily = (hours: string) => weekly([lineOn(ALL_DAYS, hours)]);

/** From Saturday 00:00 UTC to Monday 24:00 UTC. */
const weekends: readonly Weekend[] = [
  {
    title: 'that skips an hour, 28 to 30 March 2026',
    from: '2026-03-28T00:00Z',
    to: '2026-03-31T00:00Z',
    schedules: [
      ['nine to five', idva, [['2026-03-30T08:00Z', '2026-03-30T16:00Z']]],
      [
        'a helpline',
        helpline,
        [
          ['2026-03-28T09:00Z', '2026-03-28T16:00Z'],
          ['2026-03-29T08:00Z', '2026-03-29T15:00Z'],
          ['2026-03-30T08:00Z', '2026-03-30T20:00Z'],
        ],
      ],
      [
        'a night line',
        nightLine,
        [
          ['2026-03-27T22:00Z', '2026-03-28T06:00Z'],
          ['2026-03-28T22:00Z', '2026-03-29T05:00Z'],
          ['2026-03-29T21:00Z', '2026-03-30T05:00Z'],
          ['2026-03-30T21:00Z', '2026-03-31T05:00Z'],
        ],
      ],
      [
        'hours that end in the skipped hour',
        daily('00:30-01:30'),
        [
          ['2026-03-28T00:30Z', '2026-03-28T01:30Z'],
          ['2026-03-29T00:30Z', '2026-03-29T01:30Z'],
          ['2026-03-29T23:30Z', '2026-03-30T00:30Z'],
          ['2026-03-30T23:30Z', '2026-03-31T00:30Z'],
        ],
      ],
      [
        'hours that begin in the skipped hour',
        daily('01:30-03:00'),
        [
          ['2026-03-28T01:30Z', '2026-03-28T03:00Z'],
          ['2026-03-29T01:30Z', '2026-03-29T02:00Z'],
          ['2026-03-30T00:30Z', '2026-03-30T02:00Z'],
        ],
      ],
      [
        'hours that the skipped hour swallows',
        daily('01:30-02:00'),
        [
          ['2026-03-28T01:30Z', '2026-03-28T02:00Z'],
          ['2026-03-30T00:30Z', '2026-03-30T01:00Z'],
        ],
      ],
    ],
  },
  {
    title: 'that repeats an hour, 24 to 26 October 2026',
    from: '2026-10-24T00:00Z',
    to: '2026-10-27T00:00Z',
    schedules: [
      ['nine to five', idva, [['2026-10-26T09:00Z', '2026-10-26T17:00Z']]],
      [
        'a helpline',
        helpline,
        [
          ['2026-10-24T08:00Z', '2026-10-24T15:00Z'],
          ['2026-10-25T09:00Z', '2026-10-25T16:00Z'],
          ['2026-10-26T09:00Z', '2026-10-26T21:00Z'],
        ],
      ],
      [
        'a night line',
        nightLine,
        [
          ['2026-10-23T21:00Z', '2026-10-24T05:00Z'],
          ['2026-10-24T21:00Z', '2026-10-25T06:00Z'],
          ['2026-10-25T22:00Z', '2026-10-26T06:00Z'],
          ['2026-10-26T22:00Z', '2026-10-27T06:00Z'],
        ],
      ],
      [
        'hours that end in the repeated hour',
        daily('00:30-01:30'),
        [
          ['2026-10-23T23:30Z', '2026-10-24T00:30Z'],
          ['2026-10-24T23:30Z', '2026-10-25T00:30Z'],
          ['2026-10-26T00:30Z', '2026-10-26T01:30Z'],
          ['2026-10-27T00:30Z', '2026-10-27T01:30Z'],
        ],
      ],
      [
        'hours that begin in the repeated hour',
        daily('01:30-03:00'),
        [
          ['2026-10-24T00:30Z', '2026-10-24T02:00Z'],
          ['2026-10-25T00:30Z', '2026-10-25T03:00Z'],
          ['2026-10-26T01:30Z', '2026-10-26T03:00Z'],
          ['2026-10-27T01:30Z', '2026-10-27T03:00Z'],
        ],
      ],
    ],
  },
];

/** What is wrong in a minute: nothing, as a rule. */
function faultAt(schedule: Schedule, open: readonly Open[], minute: number) {
  const edges = open.flat().map((edge) => Date.parse(edge));
  const place = edges.findIndex((edge) => minute < edge);
  const status = openingStatus(schedule, minute);
  if (status.state === 'always-open') return 'always open';
  const until = status.until?.instant.getTime();
  // Past the last edge the answer lies beyond the table.
  const isRight =
    place < 0
      ? status.state === 'closed'
      : status.state === (place % 2 ? 'open' : 'closed') &&
        until === edges[place];
  return isRight ? '' : `${new Date(minute).toISOString()} ${status.state}`;
}

for (const {title, from, to, schedules} of weekends) {
  describe(`in every minute of the weekend ${title}`, () => {
    const minutes: number[] = [];
    for (let at = Date.parse(from); at < Date.parse(to); at += MINUTE) {
      minutes.push(at);
    }

    it("London's clocks show what the law says", () => {
      const wrong = minutes.filter((minute) => {
        const {date, time} = toLondonTime(minute);
        const shown = Date.parse(`${date}T${time}Z`);
        return shown !== minute + hoursAhead(minute) * 60 * MINUTE;
      });
      expect(wrong).to.deep.equal([]);
    });

    for (const [name, schedule, open] of schedules) {
      it(`the status and its end are right: ${name}`, () => {
        const faults = minutes.map((at) => faultAt(schedule, open, at));
        expect(faults.filter(Boolean)).to.deep.equal([]);
      });
    }
  });
}

const everyDay = {...daily('09:00-17:00'), bankHolidays: 'unknown'} as const;
const asUsual = daily('09:00-17:00');
const closing = {...daily('09:00-17:00'), bankHolidays: 'closed'} as const;

/** State, reason and day at a clock time, in one line. */
function says(schedule: Schedule, date: string, time: string): string {
  const status = openingStatus(schedule, instantOf(date, time));
  if (status.state !== 'unknown') return status.state;
  const {reason, day} = status;
  return `${reason} ${day?.substitute ? 'substitute ' : ''}${day?.name}`;
}

describe('on all 83 bank holidays of the list', () => {
  const {events} = defaultBankHolidays;

  it('the list has no other', () => {
    expect(events).to.have.length(83);
  });

  for (const {date, title, substitute} of events) {
    const name = `${substitute ? 'substitute ' : ''}${title}`;
    it(`each rule gives its status: ${date}, ${name}`, () => {
      const inHours = ['09:00', '12:00', '16:59'];
      for (const time of inHours) {
        expect(says(everyDay, date, time)).to.equal(`bank-holiday ${name}`);
        expect(says(closing, date, time)).to.equal('closed');
        expect(says(asUsual, date, time)).to.equal('open');
      }
      for (const time of ['00:00', '08:59', '17:00', '23:59']) {
        expect(says(everyDay, date, time)).to.equal('closed');
      }
    });
  }
});

describe('on the days that may be bank holidays, to 2035', () => {
  for (const row of possibleDays) {
    const [date = ''] = row.split(' ');
    it(`hours as usual are the only ones without doubt: ${row}`, () => {
      const doubt = row.replace(date, 'special-day');
      for (const time of ['09:00', '16:59']) {
        expect(says(everyDay, date, time)).to.equal(doubt);
        expect(says(closing, date, time)).to.equal(doubt);
        expect(says(asUsual, date, time)).to.equal('open');
      }
      expect(says(everyDay, date, '17:00')).to.equal('closed');
    });
  }

  it('there is doubt, as on the listed ones, and on no other day', () => {
    const listed = defaultBankHolidays.events.map(({date}) => date);
    const weekends = ['2021-12-25', '2021-12-26', '2022-01-01', '2022-12-25'];
    const later = ['2023-01-01', '2026-12-26', '2027-12-25', '2027-12-26'];
    const special = [...weekends, ...later, '2028-01-01', '2020-12-26'];
    const possible = possibleDays.map((row) => row.slice(0, 10));
    const expected = [...listed, ...special, ...possible].sort();
    const found: string[] = [];
    const end = Date.UTC(2036, 0, 1);
    for (
      let noon = Date.UTC(2019, 0, 1, 12);
      noon < end;
      noon += 1_440 * MINUTE
    ) {
      const date = new Date(noon).toISOString().slice(0, 10);
      if (says(everyDay, date, '12:00') !== 'open') found.push(date);
    }
    expect(found).to.deep.equal(expected);
  });
});
