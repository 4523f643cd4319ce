// Properties of every answer, whatever the schedule.
import {expect} from 'chai';
import fc from 'fast-check';
import {
  nextChange,
  openingPeriods,
  openingStatus,
  type OpeningPeriod,
  type Schedule,
} from '../../src/open-hours/index.js';
import {
  anyQuestion,
  anySchedule,
  type Question,
} from '../support/arbitrary-schedule.js';
import {checkProperty, runs} from '../support/check-property.js';

const DAY = 86_400_000;

/** Tries something on random schedules, at random instants. */
function always(title: string, holds: (question: Question) => void): void {
  it(title, () => {
    const property = fc.property(anyQuestion(anySchedule), holds);
    checkProperty(property, {numRuns: runs(150, 8_000)});
  }).timeout(600_000);
}

const timeOf = (moment?: {instant: Date}) => moment?.instant.getTime();

/** The state at an instant. A line that never closes is open. */
function stateAt(schedule: Schedule, instant: number): string {
  const {state} = openingStatus(schedule, instant);
  return state === 'always-open' ? 'open' : state;
}

/** Some instants from one until before another, both ends among them. */
function between(start: number, end: number): number[] {
  const parts = [0, 0.1, 0.5, 0.9].map((part) => start + (end - start) * part);
  return [...parts.map(Math.floor), end - 1];
}

describe('a status', () => {
  always('is the same until it says, and differs from then on', (question) => {
    const {schedule, instants} = question;
    for (const instant of instants) {
      const status = openingStatus(schedule, instant);
      if (status.state === 'always-open') continue;
      const until = timeOf(status.until) ?? instant + 400 * DAY;
      for (const at of between(instant, until)) {
        expect(openingStatus(schedule, at)).to.deep.equal(status);
      }
      if (!status.until) continue;
      expect(stateAt(schedule, until)).to.equal(status.next);
      expect(openingStatus(schedule, until)).not.to.deep.equal(status);
    }
  });

  always('ends at the next change', ({schedule, instants}) => {
    for (const instant of instants) {
      const status = openingStatus(schedule, instant);
      const change = nextChange(schedule, instant);
      if (status.state === 'always-open') expect(change).to.equal(undefined);
      else expect(change).to.deep.equal(status.until);
    }
  });

  always('says when it certainly opens, and nothing earlier is', (question) => {
    const {schedule, instants} = question;
    for (const instant of instants) {
      const status = openingStatus(schedule, instant);
      if (status.state !== 'closed') continue;
      const opensAt = timeOf(status.opensAt) ?? instant + 400 * DAY;
      const before = openingPeriods(schedule, instant, opensAt);
      expect(before.map(({state}) => state)).not.to.include('open');
      if (status.opensAt) expect(stateAt(schedule, opensAt)).to.equal('open');
    }
  });

  always('says when it may open, and that is in doubt', (question) => {
    const {schedule, instants} = question;
    for (const instant of instants) {
      const status = openingStatus(schedule, instant);
      if (status.state !== 'closed') continue;
      const opensAt = timeOf(status.opensAt) ?? instant + 400 * DAY;
      const [first] = openingPeriods(schedule, instant, opensAt);
      expect(timeOf(status.mayOpenAt)).to.equal(timeOf(first?.start));
      if (!status.mayOpenAt) continue;
      const doubt = openingStatus(schedule, status.mayOpenAt.instant);
      expect(doubt.state).to.equal('unknown');
      const day = doubt.state === 'unknown' ? doubt.day : undefined;
      expect(status.mayOpenDay).to.deep.equal(day);
    }
  });
});

describe('opening periods', () => {
  const ends = ({start, end}: OpeningPeriod): readonly [number, number] => [
    start.instant.getTime(),
    end.instant.getTime(),
  ];

  always('are ordered, disjoint, and cut to what was asked', (question) => {
    const {schedule, instants} = question;
    const [from = 0, ...others] = [...instants].sort((a, b) => a - b);
    const to = others.at(-1) ?? from;
    let last: OpeningPeriod | undefined;
    for (const period of openingPeriods(schedule, from, to)) {
      const [start, end] = ends(period);
      const earliest = last ? ends(last)[1] : from;
      expect(start).to.be.at.least(earliest);
      expect(end).to.be.above(start);
      expect(end).to.be.at.most(to);
      // What touches and has one state is one period.
      if (start === earliest) expect(last?.state).not.to.equal(period.state);
      last = period;
    }
  });

  always('agree with the status in them and between them', (question) => {
    const {schedule, instants} = question;
    const [from = 0, ...others] = [...instants].sort((a, b) => a - b);
    const to = others.at(-1) ?? from;
    let closedSince = from;
    for (const period of openingPeriods(schedule, from, to)) {
      const [start, end] = ends(period);
      for (const at of between(start, end)) {
        expect(stateAt(schedule, at)).to.equal(period.state);
      }
      for (const at of closedSince < start ? between(closedSince, start) : []) {
        expect(stateAt(schedule, at)).to.equal('closed');
      }
      closedSince = end;
    }
    for (const at of closedSince < to ? between(closedSince, to) : []) {
      expect(stateAt(schedule, at)).to.equal('closed');
    }
  });
});

describe("the device's zone", () => {
  const own =
    process.env['TZ'] ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
  afterEach(() => {
    process.env['TZ'] = own;
  });

  const zones = {
    'Europe/London': -60,
    UTC: 0,
    'America/New_York': 240,
    'Pacific/Auckland': -720,
    'Asia/Kathmandu': -345,
  };

  always('has no part in any answer', ({schedule, instants}) => {
    const answers = Object.entries(zones).map(([zone, offset]) => {
      process.env['TZ'] = zone;
      expect(new Date(2026, 6, 1).getTimezoneOffset()).to.equal(offset);
      // A copy, so that nothing is remembered from another zone.
      const unread = structuredClone(schedule);
      return JSON.stringify([
        instants.map((instant) => openingStatus(unread, instant)),
        openingPeriods(unread, Math.min(...instants), Math.max(...instants)),
      ]);
    });
    expect([...new Set(answers)]).to.have.length(1);
  });
});
