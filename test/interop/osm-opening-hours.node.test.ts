/** Hours in OpenStreetMap's format, read again by opening_hours.js. */
import {assert} from 'chai';
import OpeningHours from 'opening_hours';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import {toOsmOpeningHours} from '../../src/interop/index.js';
import {fromLondonTime, openingStatus} from '../../src/open-hours/index.js';
import type {Schedule} from '../../src/schedule/schedule.js';
import {nights, weekdays} from '../support/made-directory.js';

const HERTFORDSHIRE = {
  lat: 51.8,
  lon: -0.2,
  address: {country_code: 'gb', state: 'England'},
};

const read = (value: string) => new OpeningHours(value, HERTFORDSHIRE);

const closed = (from: string, to = from) =>
  ({from, to, state: 'closed', note: 'Closed for "training".'}) as const;

const SCHEDULES: {title: string; schedule: Schedule; value: string}[] = [
  {
    title: 'weekdays',
    schedule: {...weekdays('09:00', '17:00'), bankHolidays: 'closed'},
    value: 'Mo-Fr 09:00-17:00; PH off',
  },
  {
    title: 'two stretches a day, and other days',
    schedule: {
      kind: 'weekly',
      weekly: [
        {byDay: ['MO', 'TU', 'TH'], opensAt: '13:30', closesAt: '18:00'},
        {byDay: ['MO', 'TU', 'TH'], opensAt: '08:00', closesAt: '12:00'},
        {byDay: ['SU'], opensAt: '10:00', closesAt: '24:00'},
      ],
      bankHolidays: 'as-usual',
    },
    value: 'Mo,Tu,Th 08:00-12:00,13:30-18:00, Su 10:00-24:00',
  },
  {
    title: 'nights',
    schedule: {...weekdays('22:00', '06:00'), bankHolidays: 'as-usual'},
    value: 'Mo-Fr 22:00-06:00',
  },
  {
    title: 'a season beside lasting hours',
    schedule: {
      kind: 'weekly',
      weekly: [
        {byDay: ['MO', 'TU'], opensAt: '09:00', closesAt: '17:00'},
        {
          byDay: ['TU'],
          opensAt: '18:00',
          closesAt: '20:00',
          validFrom: '2026-12-01',
          validTo: '2026-12-20',
        },
      ],
      bankHolidays: 'as-usual',
    },
    value: 'Mo,Tu 09:00-17:00, 2026 Dec 01-2026 Dec 20 Tu 18:00-20:00',
  },
  {
    title: 'hours that end, after which nobody knows',
    schedule: {
      kind: 'weekly',
      weekly: [
        {
          byDay: ['MO', 'TU'],
          opensAt: '09:00',
          closesAt: '17:00',
          validTo: '2026-12-07',
        },
      ],
      bankHolidays: 'as-usual',
    },
    value:
      'unknown "hours not known"; 1970 Jan 01-2026 Dec 07 off; 1970 Jan 01-2026 Dec 07 Mo,Tu 09:00-17:00',
  },
  {
    title: 'day and night but for a day',
    schedule: {kind: 'always-open', exceptions: [closed('2026-12-05')]},
    value: `open; 2026 Dec 05 off "Closed for 'training'."`,
  },
  {
    title: 'special hours within special hours',
    schedule: {
      ...weekdays('09:00', '17:00'),
      bankHolidays: 'as-usual',
      exceptions: [
        {
          from: '2026-12-03',
          state: 'open',
          periods: [{opensAt: '10:00', closesAt: '12:00'}],
        },
        closed('2026-12-01', '2026-12-06'),
        {from: '2026-12-04', state: 'unknown', note: 'Ask.'},
      ],
    },
    value: `Mo-Fr 09:00-17:00; 2026 Dec 01-2026 Dec 06 off "Closed for 'training'."; 2026 Dec 03 10:00-12:00; 2026 Dec 04 unknown "Ask."`,
  },
  {
    title: 'nights, and a day that is closed after one of them',
    schedule: {
      ...nights('20:00', '06:00'),
      exceptions: [closed('2026-12-05')],
    },
    value: `Mo-Su 00:00-06:00,20:00-24:00; 2026 Dec 05 off "Closed for 'training'.", 2026 Dec 05 00:00-06:00; 2026 Dec 06 20:00-24:00`,
  },
  {
    title: 'nights that are not known for some days',
    schedule: {
      ...nights('20:00', '06:00'),
      exceptions: [
        {from: '2026-12-01', to: '2026-12-04', state: 'unknown', note: 'Ask.'},
      ],
    },
    value: `Mo-Su 00:00-06:00,20:00-24:00; 2026 Dec 01 00:00-06:00, 2026 Dec 01 06:00-24:00 unknown "Ask."; 2026 Dec 02-2026 Dec 04 unknown "Ask."; 2026 Dec 05 00:00-06:00 unknown "Ask.", 2026 Dec 05 20:00-24:00`,
  },
  {
    title: 'a season of nights, the last of which ends after it',
    schedule: {
      kind: 'weekly',
      weekly: [
        {
          byDay: ['FR', 'SA'],
          opensAt: '22:00',
          closesAt: '02:00',
          validFrom: '2026-11-27',
          validTo: '2026-12-05',
        },
      ],
      bankHolidays: 'as-usual',
    },
    value:
      'unknown "hours not known"; 2026 Nov 27-2026 Dec 05 off; 2026 Nov 27-2026 Dec 05 Fr,Sa 22:00-24:00, 2026 Nov 28-2026 Dec 06 Sa,Su 00:00-02:00',
  },
  {
    title: 'special hours that go on into a closed day',
    schedule: {
      kind: 'always-open',
      exceptions: [
        {
          from: '2026-12-05',
          state: 'open',
          periods: [{opensAt: '20:00', closesAt: '02:00'}],
        },
        closed('2026-12-06'),
      ],
    },
    value: `open; 2026 Dec 05 20:00-24:00; 2026 Dec 06 off "Closed for 'training'.", 2026 Dec 06 00:00-02:00`,
  },
  {
    title: 'special hours for days, the first of which is as usual',
    schedule: {
      kind: 'weekly',
      weekly: [
        {byDay: ['MO'], opensAt: '00:00', closesAt: '24:00'},
        {byDay: ['MO'], opensAt: '20:00', closesAt: '02:00'},
      ],
      bankHolidays: 'as-usual',
      exceptions: [
        {
          from: '2026-11-29',
          to: '2026-12-01',
          state: 'open',
          periods: [{opensAt: '00:00', closesAt: '24:00'}],
        },
      ],
    },
    value:
      'Mo 00:00-24:00,20:00-24:00, Tu 00:00-02:00; 2026 Nov 29-2026 Dec 01 00:00-24:00',
  },
  {
    title: 'to midnight, written as the next day begins',
    schedule: {...nights('20:00', '00:00')},
    value: 'Mo-Su 20:00-24:00',
  },
  {
    title: 'nobody knows',
    schedule: {kind: 'unknown'},
    value: 'unknown "hours not known"',
  },
];

/** Every half hour from the end of November, a fortnight of London's clocks. */
const MOMENTS = Array.from({length: 14 * 48}, (_, index) => {
  const at = new Date(Date.UTC(2026, 10, 25, 0, index * 30 + 5));
  const [date = '', time = ''] = at.toISOString().split('T');
  return {date, time: time.slice(0, 5)};
});

function ourState(schedule: Schedule, local: {date: string; time: string}) {
  const {state} = openingStatus(schedule, fromLondonTime(local)!);
  return state === 'always-open' ? 'open' : state;
}

/** The library takes the zone of the process for the place's own. */
function theirState(hours: OpeningHours, local: {date: string; time: string}) {
  const at = new Date(`${local.date}T${local.time}:00`);
  if (hours.getUnknown(at)) return 'unknown';
  return hours.getState(at) ? 'open' : 'closed';
}

describe('hours in the words of OpenStreetMap', () => {
  for (const {title, schedule, value} of SCHEDULES) {
    it(`are written as its mappers would: ${title}`, () => {
      assert.equal(toOsmOpeningHours(schedule).document, value);
    });

    it(`are read without a warning: ${title}`, () => {
      assert.deepEqual(read(value).getWarnings(), []);
    });

    it(`mean the same at every half hour: ${title}`, () => {
      const hours = read(value);
      for (const local of MOMENTS) {
        const where = `${local.date} ${local.time}`;
        const [ours, theirs] = [
          ourState(schedule, local),
          theirState(hours, local),
        ];
        assert.equal(theirs, ours, where);
      }
    });
  }

  for (const {name, schedule} of hertfordshire.services) {
    if (!schedule) continue;
    it(`are read without a warning: ${name}`, () => {
      const {document} = toOsmOpeningHours(schedule);
      assert.deepEqual(read(document).getWarnings(), []);
    });
  }

  it('leave a bank holiday open to doubt, and say what is lost by that', () => {
    const {document, losses} = toOsmOpeningHours(weekdays('09:00', '17:00'));
    assert.equal(document, 'Mo-Fr 09:00-17:00; PH unknown "bank holiday"');
    assert.equal(
      theirState(read(document), {date: '2020-04-10', time: '10:00'}),
      'unknown',
    );
    assert.lengthOf(losses, 2);
    for (const sentence of losses) assert.match(sentence, /\.$/);
  });

  it('writes nights around a bank holiday as dates, and says until when', () => {
    const schedule = {...nights('20:00', '06:00'), bankHolidays: 'closed'};
    const {document, losses} = toOsmOpeningHours(schedule as Schedule);
    const hours = read(document);
    const christmas = [
      {date: '2026-12-25', time: '03:00', state: 'open'},
      {date: '2026-12-25', time: '21:00', state: 'closed'},
      {date: '2026-12-26', time: '03:00', state: 'closed'},
    ];
    for (const {state, ...local} of christmas) {
      assert.equal(theirState(hours, local), state, local.date + local.time);
    }
    assert.include(losses.join(' '), 'is cut at midnight');
    assert.match(losses.join(' '), /has \d+ characters/);
  });
});
