// Compares the calculator with a second one that goes from minute to minute.
// The two share only the list of bank holidays and the types.
import {expect} from 'chai';
import fc from 'fast-check';
import {
  openingPeriods,
  openingStatus,
  type Moment,
  type OpeningStatus,
} from '../../src/open-hours/index.js';
import {
  anyQuestion,
  anySchedule,
  DAYS_ASKED,
  type Question,
} from '../support/arbitrary-schedule.js';
import {checkProperty, runs} from '../support/check-property.js';
import {slowStretches, type SlowStretch} from './slow-status.js';

const MINUTE = 60_000;

/** A status in the words of the slow calculator. */
function inShort(status: OpeningStatus): string {
  if (status.state === 'always-open') return 'open';
  const {state, note} = status;
  if (state !== 'unknown') return [state, note].filter(Boolean).join(' ');
  const {reason, day, usualPeriods = []} = status;
  const name = day && (day.substitute ? 'substitute ' : '') + day.name;
  const hours = usualPeriods.map((h) => `${h.opensAt}-${h.closesAt}`).join();
  return [state, reason, name, hours, note].filter(Boolean).join(' ');
}

const stateOf = ({says}: SlowStretch) => says.split(' ', 1)[0];

/** What the slow calculator would answer, as far as it has looked. */
function expected(slow: readonly SlowStretch[], instant: number) {
  const at = slow.findIndex(({end}) => instant < end);
  const later = slow.slice(at + 1);
  const startOf = (state: string) =>
    later.find((one) => stateOf(one) === state)?.start ?? Infinity;

  const {says = ''} = slow[at] ?? {};
  const [next] = later;
  const until = next?.start ?? Infinity;
  const change = {says, until, next: next && stateOf(next)};
  if (!says.startsWith('closed')) return change;
  const opensAt = startOf('open');
  const doubt = startOf('unknown');
  return {...change, opensAt, mayOpenAt: doubt < opensAt ? doubt : Infinity};
}

/** The same of the calculator that is tested. What lies far ahead is far. */
function answered(status: OpeningStatus, end: number) {
  const says = inShort(status);
  const within = (moment?: Moment) => {
    const at = moment?.instant.getTime() ?? Infinity;
    return at < end ? at : Infinity;
  };
  if (status.state === 'always-open') {
    return {says, until: Infinity, next: undefined};
  }
  const until = within(status.until);
  const next = until === Infinity ? undefined : status.next;
  if (status.state !== 'closed') return {says, until, next};
  const {opensAt, mayOpenAt} = status;
  return {
    says,
    until,
    next,
    opensAt: within(opensAt),
    mayOpenAt: within(mayOpenAt),
  };
}

type Slow = readonly SlowStretch[];

function compareStatuses({schedule, instants}: Question, slow: Slow) {
  const end = slow.at(-1)?.end ?? NaN;
  for (const instant of instants) {
    const where = new Date(instant).toISOString();
    for (const at of [instant, instant + MINUTE - 1]) {
      const answer = answered(openingStatus(schedule, at), end);
      expect(answer, where).to.deep.equal(expected(slow, instant));
    }
  }
}

/** The stretches that are not closed, cut, and joined where states are alike. */
function slowPeriods(slow: Slow, from: number, to: number) {
  const periods: {start: number; end: number; state: string | undefined}[] = [];
  for (const stretch of slow) {
    const state = stateOf(stretch);
    const start = Math.max(stretch.start, from);
    const end = Math.min(stretch.end, to);
    const last = periods.at(-1);
    if (state === 'closed' || start >= end) continue;
    if (last?.state === state && last?.end === start) last.end = end;
    else periods.push({start, end, state});
  }
  return periods;
}

function comparePeriods({schedule, instants}: Question, slow: Slow) {
  const [from, to] = [Math.min(...instants), Math.max(...instants)];
  const periods = openingPeriods(schedule, from, to).map((period) => ({
    start: period.start.instant.getTime(),
    end: period.end.instant.getTime(),
    state: period.state,
  }));
  expect(periods).to.deep.equal(slowPeriods(slow, from, to));
}

describe('a second calculator, slow and obvious, agrees', () => {
  it('on random schedules', () => {
    let compared = 0;
    const property = fc.property(anyQuestion(anySchedule), (question) => {
      const slow = slowStretches(question.schedule, question.start, DAYS_ASKED);
      compareStatuses(question, slow);
      comparePeriods(question, slow);
      compared += question.instants.length * 2 + 1;
    });
    checkProperty(property, {numRuns: runs(2_000, 15_000)});
    expect(compared).to.be.at.least(runs(20_000, 150_000));
  }).timeout(600_000);
});
