// How much work an answer takes. It is counted, not timed, so it is the same on
// every machine.
import {expect} from 'chai';
import {
  defaultBankHolidays,
  openingStatus,
} from '../../src/open-hours/index.js';
import {holidayCalendar} from '../../src/open-hours/bank-holidays.js';
import {statusAt} from '../../src/open-hours/calculator.js';
import {londonDay, timelineOf} from '../../src/open-hours/timeline.js';
import {parseSchedule} from '../../src/schedule/parse-schedule.js';
import type {Schedule} from '../../src/schedule/schedule.js';
import {restoreZones, setTemporal, watchZones} from '../support/zones.js';
import {ALL_DAYS, helpline, lineOn, weekly} from './schedules.js';

const START = Date.UTC(2026, 0, 1);
const YEAR = 365 * 86_400_000;

/** How often Intl, without Temporal, is asked about a zone while something is done. */
function questionsToBrowser(act: () => void): number {
  const {prototype} = Intl.DateTimeFormat;
  const {formatToParts} = prototype;
  let questions = 0;
  prototype.formatToParts = function (date) {
    questions += 1;
    return formatToParts.call(this, date);
  };
  // Nothing is remembered of another Intl.
  watchZones();
  setTemporal();
  try {
    act();
  } finally {
    restoreZones();
    prototype.formatToParts = formatToParts;
  }
  return questions;
}

/** How many days are laid out for the status at the start. */
function daysLookedAt(schedule: Schedule): number {
  const {model} = parseSchedule(schedule);
  const timeline = timelineOf(model!, holidayCalendar(defaultBankHolidays));
  const days = new Set<number>();
  statusAt(
    {
      ...timeline,
      dayOn(day) {
        days.add(day);
        return timeline.dayOn(day);
      },
    },
    START,
  );
  expect(days).to.include(londonDay(START));
  return days.size;
}

describe('the calculator', () => {
  it('asks the browser about few of 20,000 moments in a year', () => {
    const questions = questionsToBrowser(() => {
      for (let index = 0; index < 20_000; index += 1) {
        openingStatus(helpline, START + ((index * 7_919_000_003) % YEAR));
      }
    });
    expect(questions).to.be.within(1, 200);
  });

  const closed = {state: 'closed', note: 'Closed.'} as const;
  const fullWeek = [lineOn(ALL_DAYS, '00:00-24:00')];
  const farAhead: Readonly<Record<string, Schedule>> = {
    'hours that hold to 9999': weekly([
      lineOn(['MO'], '09:00-17:00', {validTo: '9999-12-31'}),
    ]),
    'hours that begin in 9999': weekly(
      [lineOn(['MO'], '09:00-17:00', {validFrom: '9999-12-31'})],
      {bankHolidays: 'unknown'},
    ),
    'a closure to 9999': weekly(fullWeek, {
      bankHolidays: 'closed',
      exceptions: [{from: '2026-01-01', to: '9999-12-31', ...closed}],
    }),
    'an always-open line that closes in 9999': {
      kind: 'always-open',
      exceptions: [{from: '9999-12-31', ...closed}],
    },
    'no line at all': weekly([], {bankHolidays: 'unknown'}),
  };
  for (const [title, schedule] of Object.entries(farAhead)) {
    it(`looks at no more than two years of days with ${title}`, () => {
      expect(daysLookedAt(schedule)).to.be.below(2 * 366);
    });
  }
});
