// Errors of a schedule, and their places. issue-text.test.ts has the sentences.
import {expect} from 'chai';
import {openingStatus, type Schedule} from '../../src/open-hours/index.js';
import {checkSchedule} from '../../src/schedule/check-schedule.js';
import {alwaysOpen, idva} from '../open-hours/schedules.js';
import {pathText} from '../support/path-text.js';
import {day, withDay, withLine} from './changed-schedule.js';

/** Whether visitors are told hours. A kind of tomorrow has none today. */
function isRead(schedule: unknown): boolean {
  const status = openingStatus(schedule as Schedule, 0);
  return (
    status.state !== 'unknown' ||
    !['invalid-schedule', 'hours-not-known'].includes(status.reason)
  );
}

describe('an error is what has no meaning', () => {
  const cases: readonly (readonly [string, unknown, string])[] = [
    ['what is nothing', null, ''],
    ['what is a sentence', 'Mon-Fri 9-5', ''],
    ['what is a list', [], ''],
    ['what has no kind', {}, 'kind'],
    ['a kind that is misspelt', {...idva, kind: 'wekly'}, 'kind'],
    ['a kind that every object has', {kind: 'constructor'}, 'kind'],
    ['no lines', {...idva, weekly: undefined}, 'weekly'],
    ['lines that are no list', {...idva, weekly: {}}, 'weekly'],
    [
      'silence on bank holidays',
      {...idva, bankHolidays: undefined},
      'bankHolidays',
    ],
    [
      'an unknown word on bank holidays',
      {...idva, bankHolidays: 'open'},
      'bankHolidays',
    ],
    ['a line for no day', withLine({byDay: []}), 'weekly[0].byDay'],
    [
      'a line for one day without a list',
      withLine({byDay: 'MO'}),
      'weekly[0].byDay',
    ],
    [
      'a day that is none',
      withLine({byDay: ['MO', 'Tue']}),
      'weekly[0].byDay[1]',
    ],
    ['a day by number', withLine({byDay: [1]}), 'weekly[0].byDay[0]'],
    [
      'a time that is none',
      withLine({closesAt: '25:00'}),
      'weekly[0].closesAt',
    ],
    ['a time in words', withLine({opensAt: '9am'}), 'weekly[0].opensAt'],
    ['a missing time', withLine({opensAt: undefined}), 'weekly[0].opensAt'],
    ['opening at 24:00', withLine({opensAt: '24:00'}), 'weekly[0].opensAt'],
    ['two equal times', withLine({closesAt: '09:00'}), 'weekly[0].closesAt'],
    [
      'midnight to midnight',
      withLine({opensAt: '00:00', closesAt: '00:00'}),
      'weekly[0].closesAt',
    ],
    [
      'a date that is none',
      withLine({validTo: '2026-02-30'}),
      'weekly[0].validTo',
    ],
    [
      'an end before the start',
      withLine({validFrom: '2026-07-01', validTo: '2026-06-30'}),
      'weekly[0].validTo',
    ],
    ['a line that is no line', {...idva, weekly: [null]}, 'weekly[0].byDay'],
    ['exceptions that are no list', {...idva, exceptions: {}}, 'exceptions'],
    [
      'an exception on no day',
      withDay({from: undefined}),
      'exceptions[0].from',
    ],
    [
      'an exception on a false day',
      withDay({from: '25.12.'}),
      'exceptions[0].from',
    ],
    [
      'an exception that ends early',
      withDay({to: '2026-12-24'}),
      'exceptions[0].to',
    ],
    [
      'an exception without a state',
      withDay({state: undefined}),
      'exceptions[0].state',
    ],
    ['an exception without a note', withDay({note: ' '}), 'exceptions[0].note'],
    [
      'a closed exception with periods',
      withDay({periods: []}),
      'exceptions[0].periods',
    ],
    [
      'an open exception without',
      withDay({state: 'open'}),
      'exceptions[0].periods',
    ],
    [
      'an open exception with false times',
      withDay({state: 'open', periods: [{opensAt: '9', closesAt: '10:00'}]}),
      'exceptions[0].periods[0].opensAt',
    ],
    [
      'two equally long exceptions that share a day',
      {
        ...idva,
        exceptions: [
          {...day, to: '2026-12-26'},
          {...day, from: '2026-12-24', to: '2026-12-25'},
        ],
      },
      'exceptions[1]',
    ],
    [
      'two exceptions on one day',
      {...idva, exceptions: [day, {...day, note: 'Also closed.'}]},
      'exceptions[1]',
    ],
    [
      'an exception with a note that is no text',
      withDay({note: 5}),
      'exceptions[0].note',
    ],
    [
      'an open exception with an empty note',
      withDay({
        state: 'open',
        periods: [{opensAt: '09:00', closesAt: '10:00'}],
        note: '',
      }),
      'exceptions[0].note',
    ],
    [
      'exceptions of an always-open line',
      {...alwaysOpen, exceptions: [{}]},
      'exceptions[0].state',
    ],
  ];

  for (const [title, schedule, path] of cases) {
    it(`${title}: ${path || 'the whole'}`, () => {
      expect(isRead(schedule)).to.equal(false);
      const found = checkSchedule(schedule);
      expect(found.map((issue) => pathText(issue.path))).to.include(path);
      for (const {severity, message, suggestion} of found) {
        expect(severity).to.equal('error');
        expect(message).to.match(/^\S.*\.$/);
        expect(suggestion).to.match(/^\S.*\.$/);
      }
    });
  }

  it('says what is wrong and what to write instead', () => {
    expect(checkSchedule(withLine({closesAt: '25:00'}))).to.deep.equal([
      {
        severity: 'error',
        path: ['weekly', 0, 'closesAt'],
        code: 'not-a-time',
        given: '25:00',
        message: '"25:00" is not a time.',
        suggestion:
          'Write hours and minutes on the 24-hour clock, such as 09:00 or 17:30.',
      },
    ]);
  });

  it('names every error at once', () => {
    const schedule = {kind: 'weekly', weekly: [{}], exceptions: [{}]};
    expect(
      checkSchedule(schedule).map(({path}) => pathText(path)),
    ).to.deep.equal([
      'weekly[0].byDay',
      'weekly[0].opensAt',
      'weekly[0].closesAt',
      'bankHolidays',
      'exceptions[0].from',
      'exceptions[0].state',
      'exceptions[0].note',
    ]);
  });

  it('finds a tie in whatever order the days are listed', () => {
    const dates = ['2026-12-27', '2026-12-25', '2026-12-26', '2026-12-25'];
    const exceptions = dates.map((from) => ({...day, from}));
    const found = checkSchedule({...idva, exceptions});
    expect(found.map(({path}) => pathText(path))).to.deep.equal([
      'exceptions[3]',
    ]);
    expect(isRead({...idva, exceptions})).to.equal(false);
  });

  it('finds a tie with a shorter exception listed between the two', () => {
    const exceptions = [
      {...day, from: '2026-12-24', to: '2026-12-27'},
      {...day, from: '2026-12-25'},
      {...day, from: '2026-12-26', to: '2026-12-29'},
    ];
    const found = checkSchedule({...idva, exceptions});
    expect(found.map(({path}) => pathText(path))).to.deep.equal([
      'exceptions[2]',
    ]);
  });

  it('lets equally long exceptions stand side by side', () => {
    const exceptions = [day, {...day, from: '2026-12-24'}];
    const schedule = {...idva, exceptions};
    expect(checkSchedule(schedule)).to.deep.equal([]);
    expect(isRead(schedule)).to.equal(true);
  });
});
