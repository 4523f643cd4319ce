// A schedule with a mistake: the reader and the editors' check are separate
// code, and must refuse the same schedules.
import {expect} from 'chai';
import fc from 'fast-check';
import {
  checkSchedule,
  openingPeriods,
  openingStatus,
  type Schedule,
} from '../../src/open-hours/index.js';
import {anySchedule} from '../support/arbitrary-schedule.js';
import {checkProperty, runs} from '../support/check-property.js';

const NOON = Date.UTC(2026, 10, 23, 12);
const DAY = 86_400_000;

type Container = Record<string, unknown>;

/** Every place in a schedule where something stands. */
function placesIn(value: unknown): [Container, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const container = value as Container;
  return Object.keys(container).flatMap((key) => [
    [container, key] as [Container, string],
    ...placesIn(container[key]),
  ]);
}

const junk = fc.constantFrom<unknown>(
  undefined,
  null,
  '',
  ' ',
  0,
  NaN,
  Infinity,
  -Infinity,
  true,
  [],
  [null],
  [undefined],
  {},
  'open',
  'closed',
  'unknown',
  'weekly',
  'always-open',
  'MO',
  ['MO', 'MO'],
  '00:00',
  '24:00',
  '9:00',
  '2026-02-30',
  '2026-11-23',
  '2036-01-01',
  '+010000-01-01',
);

const anyFault = fc
  .tuple(
    anySchedule('2026-11-20'),
    fc.nat(),
    junk,
    fc.boolean(),
    fc.option(fc.nat(), {nil: undefined}),
  )
  .map(([schedule, place, value, isLeftOut, other]) => {
    const wrong = structuredClone(schedule);
    for (const index of other === undefined ? [place] : [place, other]) {
      const places = placesIn(wrong);
      const [container, key] = places[index % places.length] ?? [{}, ''];
      if (isLeftOut && !Array.isArray(container))
        Reflect.deleteProperty(container, key);
      else container[key] = structuredClone(value);
    }
    return wrong;
  });

describe('a schedule with something wrong in it', () => {
  it('is unknown where the check finds an error, and nowhere else', () => {
    const property = fc.property(anyFault, (schedule: Schedule) => {
      const issues = checkSchedule(schedule);
      const hasError = issues.some(({severity}) => severity === 'error');
      const status = openingStatus(schedule, NOON);
      const reason = status.state === 'unknown' ? status.reason : undefined;
      // A kind that nobody knows yet is an error to an editor of today.
      const isLater =
        reason === 'hours-not-known' &&
        !['weekly', 'always-open', 'unknown'].includes(schedule.kind);
      expect(reason === 'invalid-schedule' || isLater).to.equal(hasError);
      const periods = openingPeriods(schedule, NOON, NOON + DAY);
      if (hasError) expect(periods).to.have.length(1);
    });
    checkProperty(property, {numRuns: runs(500, 40_000)});
  }).timeout(600_000);
});
