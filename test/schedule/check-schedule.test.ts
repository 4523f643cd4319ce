// The issues of a schedule: none, or what to correct.
import {expect} from 'chai';
import {checkSchedule} from '../../src/schedule/check-schedule.js';
import {
  ALL_DAYS,
  alwaysOpen,
  beacon,
  helpline,
  idva,
  lineOn,
  weekly,
  WEEKDAYS,
  withExceptions,
} from '../open-hours/schedules.js';

const day = {from: '2026-12-25', state: 'closed', note: 'Closed.'};

describe('a schedule in order', () => {
  const inOrder = {
    alwaysOpen,
    beacon,
    helpline,
    idva,
    unknown: {kind: 'unknown'},
    'with a lasting line and one for a season': weekly([
      lineOn(['MO'], '09:00-17:00'),
      lineOn(['MO'], '18:00-20:00', {
        validFrom: '2026-07-01',
        validTo: '2026-08-31',
      }),
    ]),
    'with one line after another': weekly([
      lineOn(['MO'], '09:00-17:00', {validTo: '2026-06-30'}),
      lineOn(['MO'], '10:00-16:00', {validFrom: '2026-07-01'}),
    ]),
    'with a line for a season right after a lasting one': weekly([
      lineOn(['MO'], '09:00-17:00'),
      lineOn(['MO'], '17:00-20:00', {validFrom: '2026-07-01'}),
    ]),
    'with a line for a season right before a lasting one': weekly([
      lineOn(['MO'], '07:00-09:00', {validFrom: '2026-07-01'}),
      lineOn(['MO'], '09:00-17:00'),
    ]),
    'with two lines that begin together': weekly([
      lineOn(['MO'], '09:00-17:00', {validFrom: '2026-07-01'}),
      lineOn(['MO'], '18:00-20:00', {
        validFrom: '2026-07-01',
        validTo: '2026-08-31',
      }),
    ]),
    'with two lines that end together': weekly([
      lineOn(['MO'], '18:00-20:00', {
        validFrom: '2026-07-01',
        validTo: '2026-08-31',
      }),
      lineOn(['MO'], '09:00-17:00', {validTo: '2026-08-31'}),
    ]),
    'closed on the day after an evening up to midnight': withExceptions(
      weekly([lineOn(['TH'], '18:00-24:00')]),
      {from: '2026-12-25', state: 'closed', note: 'Closed.'},
    ),
    'open on all days but not from midnight': weekly([
      lineOn(ALL_DAYS, '00:02-24:00'),
    ]),
    'open on all days but not to midnight': weekly([
      lineOn(ALL_DAYS, '00:00-23:00'),
    ]),
    'open day and night on six days': weekly([
      lineOn([...WEEKDAYS, 'SA'], '00:00-24:00'),
    ]),
    'open day and night up to a date': weekly([
      lineOn(ALL_DAYS, '00:00-24:00', {validTo: '2030-12-31'}),
    ]),
    'with every kind of exception': {
      ...idva,
      exceptions: [
        day,
        {...day, from: '2026-12-24', to: '2026-12-26'},
        {from: '2026-11-01', state: 'unknown', note: 'There may be a strike.'},
        {
          from: '2026-11-02',
          to: '2026-11-02',
          state: 'open',
          periods: [{opensAt: '00:00', closesAt: '24:00'}],
        },
      ],
    },
  };
  for (const [name, schedule] of Object.entries(inOrder)) {
    it(`has no issue: ${name}`, () => {
      expect(checkSchedule(schedule)).to.deep.equal([]);
    });
  }
});

describe('warnings', () => {
  const night = {byDay: ['MO'], opensAt: '22:00', closesAt: '06:00'};
  const severities = (line: object) =>
    checkSchedule({...idva, weekly: [line]}).map(({severity}) => severity);

  it('are not looked for while there is an error', () => {
    expect(severities(night)).to.deep.equal(['warning']);
    expect(severities({...night, validTo: ''})).to.deep.equal(['error']);
  });
});
