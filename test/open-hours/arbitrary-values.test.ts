// Data never makes the calculator throw. Mistakes of a programmer do.
import {expect} from 'chai';
import {
  checkSchedule,
  nextChange,
  openingPeriods,
  openingStatus,
} from '../../src/open-hours/index.js';
import type {Schedule} from '../../src/schedule/schedule.js';
import {restoreZones, setTemporal} from '../support/zones.js';
import {alwaysOpen, idva, withExceptions} from './schedules.js';
import {inWords} from './status-case.js';

const NOON = Date.UTC(2026, 10, 23, 12);
const DAY = 86_400_000;

describe('a value that is no schedule', () => {
  const invalid: readonly unknown[] = [
    undefined,
    null,
    true,
    5,
    '',
    'always-open',
    [],
    [idva],
    {},
    {kind: null},
    {kind: ['weekly']},
    {kind: 'weekly'},
    {...idva, weekly: 'MO-FR 09:00-17:00'},
    {...idva, weekly: [[]]},
    {...idva, weekly: new Array(3)},
    {...idva, bankHolidays: undefined},
    {...idva, bankHolidays: 'toString'},
    {...idva, exceptions: null},
    {...idva, exceptions: ['2026-12-25']},
    {...idva, exceptions: new Array(2)},
    {...alwaysOpen, exceptions: [{from: '2026-12-25'}]},
    JSON.parse('{"__proto__": {"kind": "always-open"}}'),
    JSON.parse('{"kind": "weekly", "constructor": 5, "weekly": {"length": 2}}'),
    () => idva,
  ];

  for (const [index, value] of invalid.entries()) {
    const text = JSON.stringify(value) ?? String(value);
    it(`is unknown: ${index} ${text.slice(0, 60)}`, () => {
      const schedule = value as Schedule;
      expect(inWords(openingStatus(schedule, NOON))).to.equal(
        'unknown (invalid-schedule) for good',
      );
      expect(nextChange(schedule, NOON)).to.equal(undefined);
      const [period] = openingPeriods(schedule, NOON, NOON + DAY);
      expect(period?.state).to.equal('unknown');
      expect(checkSchedule(value)).not.to.deep.equal([]);
    });
  }

  it('may be of a kind that a later version knows', () => {
    const lunar = {kind: 'lunar'} as unknown as Schedule;
    expect(inWords(openingStatus(lunar, NOON))).to.equal(
      'unknown (hours-not-known) for good',
    );
  });
});

describe('a value that is no instant', () => {
  const noInstants: readonly unknown[] = [
    NaN,
    Infinity,
    8.64e15 + 1,
    new Date(NaN),
    '2026-11-23',
    null,
    undefined,
    {},
  ];
  for (const value of noInstants) {
    it(`is refused: ${String(value)}`, () => {
      const instant = value as Date;
      for (const schedule of [idva, alwaysOpen, {kind: 'unknown'} as const]) {
        expect(() => openingStatus(schedule, instant)).to.throw(RangeError);
        expect(() => openingPeriods(schedule, instant, NOON)).to.throw(
          RangeError,
        );
        expect(() => openingPeriods(schedule, NOON, instant)).to.throw(
          RangeError,
        );
      }
    });
  }

  it('may be as early or as late as dates go', () => {
    for (const instant of [8.64e15, -8.64e15, 8.64e15 - DAY, DAY - 8.64e15]) {
      expect(openingStatus(idva, instant).state).to.be.oneOf([
        'open',
        'closed',
      ]);
    }
    const last = openingPeriods(idva, 8.64e15 - 8 * DAY, 8.64e15);
    expect(last).not.to.deep.equal([]);
    const first = openingPeriods(idva, -8.64e15, -8.64e15 + 8 * DAY);
    expect(first).not.to.deep.equal([]);
  });
});

describe('a list of exceptions without end', () => {
  const date = (day: number) =>
    new Date(NOON + day * DAY).toISOString().slice(0, 10);
  const closedOn = (day: number) =>
    ({
      from: date(day),
      state: 'closed',
      note: `Closed for reason ${day}.`,
    }) as const;
  const daily = Array.from({length: 2_000}, (_, day) => closedOn(day));
  const monthly = Array.from({length: 2_000}, (_, month) =>
    closedOn(month * 30),
  );

  it('is looked through to its end', () => {
    const status = openingStatus(withExceptions(idva, ...daily), NOON);
    expect(inWords(status)).to.equal(
      'closed "Closed for reason 0." until 2026-11-24 00:00, then closed ' +
        'opens 2032-05-17 09:00',
    );
  });

  it('changes a line that never closes as often as it says', () => {
    const schedule = {...alwaysOpen, exceptions: monthly};
    expect(inWords(openingStatus(schedule, NOON + DAY))).to.equal(
      'open until 2026-12-23 00:00, then closed',
    );
  });
});

describe('a device without time zones', () => {
  const {DateTimeFormat} = Intl;
  class NoZones {
    constructor() {
      throw new RangeError('Invalid time zone specified: Europe/London');
    }
  }
  beforeEach(() => {
    setTemporal();
    Object.assign(Intl, {DateTimeFormat: NoZones});
  });
  afterEach(() => {
    restoreZones();
    Object.assign(Intl, {DateTimeFormat});
  });

  it('cannot say whether a line is open', () => {
    expect(inWords(openingStatus(idva, NOON))).to.equal(
      'unknown (no-time-zone) for good',
    );
  });

  it('knows that a line that never closes is open', () => {
    expect(inWords(openingStatus(alwaysOpen, NOON))).to.equal('always open');
    const [period] = openingPeriods(alwaysOpen, NOON, NOON + DAY);
    expect(period?.state).to.equal('open');
  });

  it('does not know on which day an always-open line makes an exception', () => {
    const schedule = {
      kind: 'always-open',
      exceptions: [{from: '2026-12-25', state: 'closed', note: 'Closed.'}],
    } as const;
    expect(inWords(openingStatus(schedule, NOON))).to.equal(
      'unknown (no-time-zone) for good',
    );
  });

  it('calls a whole week unknown rather than closed', () => {
    const [period, ...others] = openingPeriods(idva, NOON, NOON + 7 * DAY);
    expect(period?.state).to.equal('unknown');
    expect(period?.end.instant.getTime()).to.equal(NOON + 7 * DAY);
    expect(others).to.deep.equal([]);
  });
});
