/** The hours of a week, compared with the periods of the calculator. */
import {expect} from 'chai';
import {
  dayStretches,
  weekOf,
  type DayStretch,
} from '../../src/directory/week-hours.js';
import {
  fromLondonTime,
  openingPeriods,
  toLondonTime,
  type Schedule,
} from '../../src/open-hours/index.js';
import {
  beacon,
  helpline,
  idva,
  nightLine,
  withExceptions,
} from '../open-hours/schedules.js';

describe('a week', () => {
  const cases: [date: string, monday: string, sunday: string][] = [
    ['2026-11-23', '2026-11-23', '2026-11-29'],
    ['2026-11-29', '2026-11-23', '2026-11-29'],
    ['2026-12-31', '2026-12-28', '2027-01-03'],
    ['2028-02-29', '2028-02-28', '2028-03-05'],
    ['2026-03-29', '2026-03-23', '2026-03-29'],
  ];
  for (const [date, monday, sunday] of cases) {
    it(`with ${date} runs from ${monday} to ${sunday}`, () => {
      const days = weekOf(date);
      expect(days).to.have.length(7);
      expect([days[0], days[6]]).to.deep.equal([monday, sunday]);
    });
  }
});

const stretch = (
  from: number,
  to: number,
  state: DayStretch['state'] = 'open',
) => ({from: from * 60, to: to * 60, state});

describe('the hours of a day', () => {
  const cases: [
    title: string,
    schedule: Schedule,
    date: string,
    stretches: DayStretch[],
  ][] = [
    ['has its hours', idva, '2026-11-24', [stretch(9, 17)]],
    [
      'may be open for the night before, and then nobody knows its hours',
      {
        ...nightLine,
        weekly: nightLine.weekly.map((line) => ({
          ...line,
          validTo: '2026-04-03',
        })),
        bankHolidays: 'unknown',
      },
      '2026-04-04',
      [stretch(0, 6, 'unknown'), stretch(6, 24, 'not-known')],
    ],
    ['without hours has none', idva, '2026-11-28', []],
    ['is whole', {kind: 'always-open'}, '2026-11-24', [stretch(0, 24)]],
    [
      'is whole when the clocks go forward',
      {kind: 'always-open'},
      '2026-03-29',
      [stretch(0, 24)],
    ],
    [
      'is whole when the clocks go back',
      {kind: 'always-open'},
      '2026-10-25',
      [stretch(0, 24)],
    ],
    [
      'has both ends of its nights',
      nightLine,
      '2026-11-24',
      [stretch(0, 6), stretch(22, 24)],
    ],
    [
      'may have hours on a bank holiday',
      idva,
      '2027-03-26',
      [stretch(9, 17, 'unknown')],
    ],
    [
      'has the hours of its exception',
      withExceptions(beacon, {
        from: '2026-11-24',
        state: 'open',
        periods: [
          {opensAt: '10:00', closesAt: '12:00'},
          {opensAt: '13:00', closesAt: '14:00'},
        ],
      }),
      '2026-11-24',
      [stretch(10, 12), stretch(13, 14)],
    ],
    [
      'after an exception has its usual hours',
      withExceptions(beacon, {
        from: '2026-11-24',
        state: 'unknown',
        note: 'Moving.',
      }),
      '2026-11-25',
      [stretch(8, 20)],
    ],
    ['that does not exist has none', idva, '2026-11-31', []],
  ];
  for (const [title, schedule, date, stretches] of cases) {
    it(`${title}: ${date}`, () => {
      expect(dayStretches(schedule, date)).to.deep.equal(stretches);
    });
  }
});

const schedules: Record<string, Schedule> = {
  beacon,
  idva,
  helpline,
  nightLine,
  'always open': {kind: 'always-open'},
};

/** Ordinary, Easter, Christmas, and the weeks in which the clocks change. */
const weeks = [
  '2026-11-23',
  '2027-03-22',
  '2027-03-29',
  '2026-12-21',
  '2026-12-28',
  '2026-03-23',
  '2026-10-19',
];

const MINUTE = 60_000;

/** Minute by minute: a slow but obvious second method. */
function minutesOf(schedule: Schedule, date: string) {
  const start = fromLondonTime({date, time: '00:00'})!.getTime();
  const end = fromLondonTime({date, time: '24:00'})!.getTime();
  const periods = openingPeriods(schedule, start, end);
  const states = new Map<string, string>();
  for (let instant = start; instant < end; instant += 15 * MINUTE) {
    const period = periods.find(
      (each) =>
        each.start.instant.getTime() <= instant &&
        instant < each.end.instant.getTime(),
    );
    // The first of two quarter hours with the same clock time.
    const {time} = toLondonTime(new Date(instant));
    if (!states.has(time)) states.set(time, period?.state ?? 'closed');
  }
  return states;
}

describe('the hours of a day agree with the opening periods', () => {
  for (const [name, schedule] of Object.entries(schedules)) {
    for (const monday of weeks) {
      it(`of ${name}, in the week of ${monday}`, () => {
        for (const date of weekOf(monday)) {
          const stretches = dayStretches(schedule, date);
          for (const [time, state] of minutesOf(schedule, date)) {
            const [hour = 0, minute = 0] = time.split(':').map(Number);
            const at = hour * 60 + minute;
            const found = stretches.find(({from, to}) => from <= at && at < to);
            expect(found?.state ?? 'closed', `${date} ${time}`).to.equal(state);
          }
        }
      });
    }
  }
});
