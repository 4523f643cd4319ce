// The clock of the device.
import {expect} from 'chai';
import {systemClock} from '../../src/clock/clock.js';

/** Browsers round the date of a file to milliseconds in their own ways. */
const ROUNDING = 2;

describe('the clock of the device', () => {
  it('says what time it is', () => {
    const before = Date.now();
    const now = systemClock.now().getTime();
    expect(now).to.be.within(before - ROUNDING, Date.now() + ROUNDING);
  });

  describe('on a page with a Date of its own', () => {
    const Own = Date;

    afterEach(() => {
      globalThis.Date = Own;
    });

    /** A Date that tells another time, as libraries for tests have it. */
    function put(time: () => number, givesOthers: boolean): void {
      globalThis.Date = class extends Own {
        constructor(...given: [] | [number]) {
          super(givesOthers && given.length > 0 ? given[0]! : time());
        }

        static override now() {
          return time();
        }
      } as DateConstructor;
    }

    const HOUR = 60 * 60 * 1000;
    const expectNow = (before: number) =>
      expect(systemClock.now().getTime()).to.be.within(
        before - ROUNDING,
        Own.now() + ROUNDING,
      );
    const others: [title: string, time: () => number][] = [
      ['stands still at another time', () => Own.UTC(2026, 10, 25, 10)],
      ['is an hour late', () => Own.now() - HOUR],
      ['is two minutes early', () => Own.now() + HOUR / 30],
    ];

    for (const [title, time] of others) {
      it(`tells the time of the device: it ${title}`, () => {
        put(time, true);
        const before = Own.now();
        expectNow(before);
      });

      it(`tells no time: it ${title}, whatever it is given`, () => {
        put(time, false);
        expect(systemClock.now().getTime()).to.be.NaN;
      });
    }

    it('tells the time if it is right', () => {
      put(() => Own.now(), true);
      const before = Own.now();
      expectNow(before);
    });

    it('tells the time of the device if no file can be made', () => {
      const {File} = globalThis;
      globalThis.File = undefined as unknown as typeof File;
      try {
        expect(systemClock.now().getTime()).to.be.at.least(Own.now() - 1000);
      } finally {
        globalThis.File = File;
      }
    });
  });
});
