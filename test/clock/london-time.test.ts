// Conversion between instants and London's clocks, at both changes of the
// clocks.
import {expect} from 'chai';
import {DateTime} from 'luxon';
import {Temporal as polyfill} from 'temporal-polyfill';
import {
  hasLondonTime,
  toInstant,
  toLondonMinutes,
} from '../../src/clock/london-time.js';
import {restoreZones, setTemporal} from '../support/zones.js';

const MINUTE = 60_000;
const DAY = 86_400_000;

const minutesOf = (iso: string) => Date.parse(`${iso}Z`) / MINUTE;

/** Where a device may have London's time from, whatever this engine has. */
const temporals = {
  'from Temporal': 'Temporal' in globalThis ? Temporal : polyfill,
  'from Intl alone': undefined,
};

for (const [source, temporal] of Object.entries(temporals)) {
  describe(`London's time, ${source}`, () => {
    before(() => setTemporal(temporal));
    after(restoreZones);

    it('is known here', () => {
      expect(hasLondonTime()).to.equal(true);
    });

    const cases = [
      ['winter', '2026-01-15T12:00Z', '2026-01-15T12:00'],
      ['summer', '2026-07-15T12:00Z', '2026-07-15T13:00'],
      ['the last minute of winter', '2026-03-29T00:59Z', '2026-03-29T00:59'],
      ['the first minute of summer', '2026-03-29T01:00Z', '2026-03-29T02:00'],
      ['the first half past one', '2026-10-25T00:30Z', '2026-10-25T01:30'],
      ['the second half past one', '2026-10-25T01:30Z', '2026-10-25T01:30'],
      ['a winter on summer time', '1970-01-01T00:00Z', '1970-01-01T01:00'],
      ['a double summer', '1945-06-01T12:00Z', '1945-06-01T14:00'],
    ] as const;
    for (const [title, instant, clock] of cases) {
      it(`is right in ${title}`, () => {
        const minutes = toLondonMinutes(Date.parse(instant));
        expect(minutes).to.equal(minutesOf(clock));
      });
    }

    it('drops the parts of a minute', () => {
      const noon = Date.parse('2026-01-15T12:00Z');
      expect(toLondonMinutes(noon + 59_999)).to.equal(toLondonMinutes(noon));
      expect(toLondonMinutes(-1)).to.equal(toLondonMinutes(-MINUTE));
    });

    it("agrees with luxon's own calendar over 200 years", () => {
      // Steps of 37 hours and 11 minutes meet every hour of the day.
      const end = Date.UTC(2100, 0, 1);
      for (let at = Date.UTC(1900, 0, 1); at < end; at += 133_860_000) {
        const london = DateTime.fromMillis(at, {zone: 'Europe/London'});
        const expected = Math.floor(at / MINUTE + london.offset);
        expect(toLondonMinutes(at), london.toISO() ?? '').to.equal(expected);
      }
    });

    it('goes there and back on every hour of a year without a change', () => {
      for (let hour = 0; hour < 365 * 24; hour += 1) {
        const at = Date.UTC(2026, 0, 1, hour);
        const back = toInstant(toLondonMinutes(at));
        const isSecondTime = at === Date.UTC(2026, 9, 25, 1);
        expect(back).to.equal(isSecondTime ? at - DAY / 24 : at);
      }
    });
  });
}

describe("on a device without London's time", () => {
  const {DateTimeFormat} = Intl;

  before(() => setTemporal());
  after(restoreZones);

  function withFormat(format: unknown, test: () => void): void {
    Object.assign(Intl, {DateTimeFormat: format});
    try {
      test();
    } finally {
      Object.assign(Intl, {DateTimeFormat});
    }
  }

  class NoZones {
    constructor() {
      throw new RangeError('Invalid time zone specified: Europe/London');
    }
  }

  it('says so instead of throwing', () => {
    withFormat(NoZones, () => expect(hasLondonTime()).to.equal(false));
    withFormat(undefined, () => expect(hasLondonTime()).to.equal(false));
  });

  it('answers with NaN', () => {
    withFormat(NoZones, () => {
      expect(toLondonMinutes(0)).to.be.NaN;
      expect(toInstant(0)).to.be.NaN;
    });
  });

  it('asks again when the page brings another Intl', () => {
    withFormat(NoZones, () => expect(hasLondonTime()).to.equal(false));
    expect(hasLondonTime()).to.equal(true);
    expect(toLondonMinutes(0)).to.equal(60);
  });
});

describe('a Temporal that a page has replaced or broken', () => {
  afterEach(restoreZones);

  const offset = (offsetNanoseconds: unknown) => ({
    Instant: {
      fromEpochMilliseconds: () => ({
        toZonedDateTimeISO: () => ({offsetNanoseconds}),
      }),
    },
  });
  const broken: Readonly<Record<string, unknown>> = {
    'is empty': {},
    'is null': null,
    'is a text': 'Temporal',
    'throws when it is read': {
      get Instant() {
        throw new TypeError('broken');
      },
    },
    'throws when it is asked': {
      Instant: {
        fromEpochMilliseconds() {
          throw new RangeError('broken');
        },
      },
    },
    'answers in UTC': offset(0),
    'answers in summer time': offset(3_600e9),
    'answers with a text': offset('0'),
    'answers with nothing': offset(undefined),
  };
  for (const [what, value] of Object.entries(broken)) {
    it(`makes way for Intl if it ${what}`, () => {
      setTemporal(value);
      expect(hasLondonTime()).to.equal(true);
      expect(toLondonMinutes(Date.parse('2026-07-15T12:00Z'))).to.equal(
        minutesOf('2026-07-15T13:00'),
      );
    });
  }

  it('is enough if Intl knows no zone', () => {
    const {DateTimeFormat} = Intl;
    const summer = [
      Date.UTC(2026, 2, 29, 1),
      Date.UTC(2026, 9, 25, 1),
    ] as const;
    setTemporal({
      Instant: {
        fromEpochMilliseconds: (epoch: number) => ({
          toZonedDateTimeISO: () => ({
            offsetNanoseconds:
              summer[0] <= epoch && epoch < summer[1] ? 3_600e9 : 0,
          }),
        }),
      },
    });
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
      construct() {
        throw new RangeError('Invalid time zone');
      },
    });
    try {
      expect(hasLondonTime()).to.equal(true);
      expect(toLondonMinutes(summer[0])).to.equal(
        minutesOf('2026-03-29T02:00'),
      );
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
  });
});
