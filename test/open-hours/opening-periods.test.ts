// The periods in which a line is answered, or may be.
import {expect} from 'chai';
import {openingPeriods} from '../../src/open-hours/index.js';
import type {Schedule} from '../../src/schedule/schedule.js';
import {
  ALL_DAYS,
  alwaysOpen,
  helpline,
  idva,
  lineOn,
  nightLine,
  weekly,
  withExceptions,
} from './schedules.js';
import {instantAt, momentInWords} from './status-case.js';

/** The periods between two London times, one a line. */
function periods(schedule: Schedule, from: string, to: string): string[] {
  const found = openingPeriods(schedule, instantAt(from), instantAt(to));
  return found.map(
    ({start, end, state}) =>
      `${state} ${momentInWords(start)} to ${momentInWords(end)}`,
  );
}

describe('opening periods', () => {
  it('are in order, and each has its state', () => {
    expect(periods(idva, '2026-12-24', '2026-12-30')).to.deep.equal([
      'open 2026-12-24 09:00 to 2026-12-24 17:00',
      'unknown 2026-12-25 09:00 to 2026-12-25 17:00',
      'unknown 2026-12-28 09:00 to 2026-12-28 17:00',
      'open 2026-12-29 09:00 to 2026-12-29 17:00',
    ]);
  });

  it('are cut to the time that was asked about', () => {
    expect(
      periods(helpline, '2026-11-23T12:00', '2026-11-24T10:00'),
    ).to.deep.equal([
      'open 2026-11-23 12:00 to 2026-11-23 21:00',
      'open 2026-11-24 09:00 to 2026-11-24 10:00',
    ]);
  });

  it('begin with the night that is running', () => {
    expect(periods(nightLine, '2026-11-24', '2026-11-25')).to.deep.equal([
      'open 2026-11-24 00:00 to 2026-11-24 06:00',
      'open 2026-11-24 22:00 to 2026-11-25 00:00',
    ]);
  });

  it('leave out what only touches the edges', () => {
    expect(periods(idva, '2026-11-23T17:00', '2026-11-24T09:00')).to.deep.equal(
      [],
    );
  });

  it('are none in an empty range', () => {
    const noon = '2026-11-23T12:00';
    expect(periods(idva, noon, noon)).to.deep.equal([]);
    expect(periods(alwaysOpen, noon, noon)).to.deep.equal([]);
    expect(periods({kind: 'unknown'}, noon, noon)).to.deep.equal([]);
  });

  it('are one if two doubts touch, whatever the reasons', () => {
    const strike = {
      from: '2026-12-24',
      state: 'unknown',
      note: 'Strike.',
    } as const;
    const line = weekly([lineOn(ALL_DAYS, '00:00-24:00')], {
      bankHolidays: 'unknown',
    });
    expect(
      periods(withExceptions(line, strike), '2026-12-23', '2026-12-28'),
    ).to.deep.equal([
      'open 2026-12-23 00:00 to 2026-12-24 00:00',
      'unknown 2026-12-24 00:00 to 2026-12-27 00:00',
      'open 2026-12-27 00:00 to 2026-12-28 00:00',
    ]);
  });

  it('are one if three doubts touch, too', () => {
    const closures = ['2026-12-24', '2026-12-25', '2026-12-26'].map((from) => ({
      from,
      state: 'unknown' as const,
      note: `Of ${from}.`,
    }));
    expect(
      periods(withExceptions(idva, ...closures), '2026-12-24', '2026-12-27'),
    ).to.deep.equal(['unknown 2026-12-24 00:00 to 2026-12-27 00:00']);
  });

  it('last as long as the nights of the clock changes do', () => {
    const hours = ([from, to]: readonly [string, string]) =>
      openingPeriods(nightLine, instantAt(from), instantAt(to)).map(
        ({start, end}) =>
          (end.instant.getTime() - start.instant.getTime()) / 3.6e6,
      );
    expect(hours(['2026-03-28T12:00', '2026-03-29T12:00'])).to.deep.equal([7]);
    expect(hours(['2026-10-24T12:00', '2026-10-25T12:00'])).to.deep.equal([9]);
  });

  it('are one period for a line that is always open', () => {
    expect(periods(alwaysOpen, '2026-01-01', '2027-01-01')).to.deep.equal([
      'open 2026-01-01 00:00 to 2027-01-01 00:00',
    ]);
  });

  it('are one unknown period if the hours are not known', () => {
    const doubt = ['unknown 2026-01-01 00:00 to 2027-01-01 00:00'];
    const unknowns = [
      {kind: 'unknown'},
      {kind: 'weekly'},
      {kind: 'lunar'},
      null,
      weekly([]),
    ] as readonly Schedule[];
    for (const schedule of unknowns) {
      expect(periods(schedule, '2026-01-01', '2027-01-01')).to.deep.equal(
        doubt,
      );
    }
  });

  it('skip centuries in which nothing happens', () => {
    const monday = weekly([
      lineOn(['MO'], '09:00-17:00', {
        validFrom: '2026-11-23',
        validTo: '2026-11-23',
      }),
    ]);
    expect(periods(monday, '2026-11-23', '9000-01-01')).to.deep.equal([
      'open 2026-11-23 09:00 to 2026-11-23 17:00',
      'unknown 2026-11-24 00:00 to 9000-01-01 00:00',
    ]);
  });

  it('need an end that is not before the start', () => {
    expect(() => periods(idva, '2026-11-24', '2026-11-23')).to.throw(
      RangeError,
      'The end is before the start.',
    );
  });
});
