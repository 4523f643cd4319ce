// Compares the calculator with opening_hours.js, on schedules that its syntax
// can express. Every difference is written down with its reason.
import {expect} from 'chai';
import fc from 'fast-check';
import {
  defaultBankHolidays,
  openingStatus,
  toLondonTime,
  type WeeklySchedule,
} from '../../src/open-hours/index.js';
import {anyQuestion, anyStart, anyWeek} from '../support/arbitrary-schedule.js';
import {itsState, openingHoursJs} from '../support/opening-hours-js.js';
import {checkProperty, runs} from '../support/check-property.js';
import {ALL_DAYS, lineOn, weekly} from './schedules.js';

const DAY = 86_400_000;

/** Days that England's rules get wrong: moved, or declared for one year. */
const misjudged = [
  '2020-05-04',
  '2020-05-08',
  '2022-05-30',
  '2022-06-02',
  '2022-06-03',
  '2022-09-19',
  '2023-05-08',
];

const isListed = (date: string) =>
  defaultBankHolidays.events.some((event) => event.date === date);

/** A holiday on its own date at a weekend, on which another day stands in. */
const isSpecial = (date: string) =>
  /-(01-01|12-25|12-26)$/.test(date) && !isListed(date);

interface Asked {
  readonly schedule: WeeklySchedule;
  /** The date and the time that London's clocks show, and the date before. */
  readonly date: string;
  readonly time: string;
  readonly dayBefore: string;
}

const goesByHolidays = ({schedule}: Asked) =>
  schedule.bankHolidays !== 'as-usual';

const oneOfItsDays = (
  {date, dayBefore}: Asked,
  is: (date: string) => boolean,
) => is(date) || is(dayBefore);

/** Whether hours that began yesterday may be going on. */
function isNight({schedule, time}: Asked): boolean {
  const hours = [
    ...schedule.weekly,
    ...(schedule.exceptions ?? []).flatMap(({periods = []}) => periods),
  ];
  return hours.some((h) => h.closesAt < h.opensAt && time < h.closesAt);
}

const isLastSunday = (date: string) =>
  /-(2[5-9]|3[01])$/.test(date) && new Date(date).getUTCDay() === 0;
const isSpringChange = (date: string) =>
  date.slice(5, 7) === '03' && isLastSunday(date);
const isAutumnChange = (date: string) =>
  date.slice(5, 7) === '10' && isLastSunday(date);

/** Whether the week does not decide a date. */
function isReplaced({schedule}: Asked, on: string): boolean {
  const {exceptions = [], bankHolidays} = schedule;
  const isHoliday = bankHolidays !== 'as-usual' && isListed(on);
  return (
    isHoliday || exceptions.some(({from, to = from}) => from <= on && on <= to)
  );
}

/** Where opening_hours.js 3.15.0 is known to answer otherwise. */
const differences = {
  'it has rules for bank holidays and no list': (asked: Asked) =>
    goesByHolidays(asked) &&
    oneOfItsDays(asked, (date) => misjudged.includes(date)),

  'it calls 25 and 26 December and 1 January holidays at weekends too': (
    asked: Asked,
  ) => goesByHolidays(asked) && oneOfItsDays(asked, isSpecial),

  'it cuts a night off at midnight where a rule replaces one of its days': (
    asked: Asked,
  ) => isNight(asked) && oneOfItsDays(asked, (on) => isReplaced(asked, on)),

  'it opens what begins or ends in the repeated hour twice': (asked: Asked) =>
    isAutumnChange(asked.date) && asked.time.startsWith('01:'),

  'it moves a time that spring skips to 2:00, and not one hour later': (
    asked: Asked,
  ) => isSpringChange(asked.date) && asked.time.startsWith('02:'),

  'it opens the night before the spring change again a night later': (
    asked: Asked,
  ) => isSpringChange(asked.dayBefore) && isNight(asked),
};

function asked(schedule: WeeklySchedule, instant: number): Asked {
  const {date, time} = toLondonTime(instant);
  const before = new Date(Date.parse(date) - DAY).toISOString();
  return {schedule, date, time, dayBefore: before.slice(0, 10)};
}

describe('opening_hours.js', () => {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  before(() => {
    process.env['TZ'] = 'Europe/London';
    expect(new Date(2026, 6, 1).getTimezoneOffset()).to.equal(-60);
  });
  after(() => {
    process.env['TZ'] = own;
  });

  it('agrees, but for the differences that are written down', () => {
    const inTheList = anyStart.filter(
      (date) => '2019-01-10' < date && date < '2028-12-20',
    );
    const sayable = (start: string) =>
      anyWeek(start)
        .filter((schedule) => schedule.weekly.length > 0)
        // A day that no line covers is closed to it, not unknown.
        .map((schedule): WeeklySchedule => ({
          ...schedule,
          weekly: schedule.weekly.map(({byDay, opensAt, closesAt}) => ({
            byDay,
            opensAt,
            closesAt,
          })),
        }));
    let compared = 0;
    const question = anyQuestion(sayable, inTheList);
    const property = fc.property(question, ({schedule, instants}) => {
      const its = openingHoursJs(schedule);
      for (const instant of instants) {
        const what = asked(schedule, instant);
        if (Object.values(differences).some((differs) => differs(what)))
          continue;
        const {state} = openingStatus(schedule, instant);
        expect(state, JSON.stringify(what)).to.equal(itsState(its, instant));
        compared += 1;
      }
    });
    checkProperty(property, {numRuns: runs(150, 9_000)});
    expect(compared).to.be.at.least(runs(400, 30_000));
  }).timeout(600_000);

  const everyDay = lineOn(ALL_DAYS, '09:00-17:00');
  const everyNight = weekly([lineOn(ALL_DAYS, '22:00-06:00')]);
  const closedOnHolidays = weekly([everyDay], {bankHolidays: 'closed'});
  const rows: readonly {
    readonly reason: keyof typeof differences;
    readonly schedule: WeeklySchedule;
    readonly at: string;
    readonly ours: string;
    readonly its: string;
  }[] = [
    ...misjudged.map((date) => ({
      reason: 'it has rules for bank holidays and no list' as const,
      schedule: closedOnHolidays,
      at: `${date}T12:00Z`,
      ours: isListed(date) ? 'closed' : 'open',
      its: isListed(date) ? 'open' : 'closed',
    })),
    {
      reason:
        'it calls 25 and 26 December and 1 January holidays at weekends too',
      schedule: closedOnHolidays,
      at: '2026-12-26T12:00Z',
      ours: 'unknown',
      its: 'closed',
    },
    {
      reason:
        'it cuts a night off at midnight where a rule replaces one of its days',
      schedule: {
        ...everyNight,
        exceptions: [{from: '2026-11-25', state: 'closed', note: 'Closed.'}],
      },
      at: '2026-11-25T05:00Z',
      ours: 'open',
      its: 'closed',
    },
    {
      reason: 'it opens what begins or ends in the repeated hour twice',
      schedule: weekly([lineOn(['SU'], '01:15-01:45')]),
      at: '2026-10-25T01:30Z',
      ours: 'closed',
      its: 'open',
    },
    {
      reason:
        'it moves a time that spring skips to 2:00, and not one hour later',
      schedule: weekly([lineOn(['SU'], '01:15-24:00')]),
      at: '2026-03-29T02:00+01:00',
      ours: 'closed',
      its: 'open',
    },
    {
      reason: 'it opens the night before the spring change again a night later',
      schedule: weekly([lineOn(['SA', 'MO'], '00:02-00:01')]),
      at: '2026-03-30T00:00+01:00',
      ours: 'closed',
      its: 'open',
    },
  ];

  for (const {reason, schedule, at, ours, its} of rows) {
    it(`differs at ${at}: ${reason}`, () => {
      const instant = Date.parse(at);
      expect(openingStatus(schedule, instant).state).to.equal(ours);
      expect(itsState(openingHoursJs(schedule), instant)).to.equal(its);
      expect(differences[reason](asked(schedule, instant))).to.equal(true);
    });
  }

  it('knows every other bank holiday from 2019 to 2028', () => {
    const its = openingHoursJs(closedOnHolidays);
    const wrong: string[] = [];
    for (
      let noon = Date.UTC(2019, 0, 1, 12);
      noon < Date.UTC(2029, 0, 1);
      noon += DAY
    ) {
      const {date} = toLondonTime(noon);
      const isItsHoliday = itsState(its, noon) === 'closed';
      const known = misjudged.includes(date) || isSpecial(date);
      if (isItsHoliday !== isListed(date) && !known) wrong.push(date);
    }
    expect(wrong).to.deep.equal([]);
  });
});
