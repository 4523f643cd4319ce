// The limits are far above what is needed, so that a busy machine passes and a
// change that asks the browser every time does not.
import {expect} from 'chai';
import {openingStatus} from '../../src/london-hours/index.js';
import type {Schedule} from '../../src/open-hours/schedule.js';
import {helpline, lineOn, weekly} from './schedules.js';

const START = Date.UTC(2026, 0, 1);
const YEAR = 365 * 86_400_000;

function millisecondsFor(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

describe('the calculator is quick', () => {
  it('at 200,000 moments all over a year', () => {
    const spent = millisecondsFor(() => {
      for (let index = 0; index < 200_000; index += 1) {
        openingStatus(helpline, START + ((index * 7_919_000_003) % YEAR));
      }
    });
    expect(spent).to.be.below(1_000);
  });

  const closed = {state: 'closed', note: 'Closed.'} as const;
  const fullWeek = [
    lineOn(['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'], '00:00-24:00'),
  ];
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
    it(`with ${title}`, () => {
      const spent = millisecondsFor(() => openingStatus(schedule, START));
      expect(spent).to.be.below(200);
    });
  }
});
