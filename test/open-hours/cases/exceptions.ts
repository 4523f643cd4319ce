// Statuses on the days of exceptions.
import type {ScheduleException} from '../../../src/schedule/schedule.js';
import {
  alwaysOpen,
  helpline,
  idva,
  nightLine,
  withExceptions,
} from '../schedules.js';
import type {StatusCase} from '../status-case.js';

const training: ScheduleException = {
  from: '2026-11-25',
  state: 'closed',
  note: 'Closed for staff training.',
};

const saturday: ScheduleException = {
  from: '2026-11-28',
  state: 'open',
  periods: [
    {opensAt: '10:00', closesAt: '12:00'},
    {opensAt: '22:00', closesAt: '02:00'},
  ],
};

const strike: ScheduleException = {
  from: '2026-11-23',
  to: '2026-11-27',
  state: 'unknown',
  note: 'There may be a strike.',
};

const meeting: ScheduleException = {
  from: '2026-11-25',
  state: 'open',
  periods: [
    {opensAt: '09:00', closesAt: '13:00'},
    {opensAt: '15:00', closesAt: '24:00'},
  ],
  note: 'Team meeting from 1pm to 3pm',
};

const trained = withExceptions(idva, training);
const withSaturday = withExceptions(idva, saturday);
const onStrike = withExceptions(nightLine, strike);

/** Days that differ from the week. */
export const exceptions: readonly StatusCase[] = [
  {
    title: 'a closed day says why, until midnight',
    schedule: trained,
    at: '2026-11-25T12:00',
    says:
      'closed "Closed for staff training." until 2026-11-26 00:00, ' +
      'then closed opens 2026-11-26 09:00',
  },
  {
    title: 'the evening before a closed day ends at midnight',
    schedule: trained,
    at: '2026-11-24T20:00',
    says: 'closed until 2026-11-25 00:00, then closed opens 2026-11-26 09:00',
  },
  {
    title: 'the night after a closed day is an ordinary night',
    schedule: trained,
    at: '2026-11-26T00:00',
    says: 'closed until 2026-11-26 09:00, then open opens 2026-11-26 09:00',
  },
  {
    title: 'a closed day does not close the night that runs into it',
    schedule: withExceptions(nightLine, training),
    at: '2026-11-25T05:00',
    says: 'open until 2026-11-25 06:00, then closed',
  },
  {
    title: 'a closed day has no night of its own',
    schedule: withExceptions(nightLine, training),
    at: '2026-11-26T05:00',
    says: 'closed until 2026-11-26 22:00, then open opens 2026-11-26 22:00',
  },
  {
    title: 'an open day has the hours that it names',
    schedule: withSaturday,
    at: '2026-11-28T11:00',
    says: 'open until 2026-11-28 12:00, then closed',
  },
  {
    title: 'an open day is closed for the rest',
    schedule: withSaturday,
    at: '2026-11-28T13:00',
    says: 'closed until 2026-11-28 22:00, then open opens 2026-11-28 22:00',
  },
  {
    title: 'the night of an open day runs into the next',
    schedule: withSaturday,
    at: '2026-11-29T01:00',
    says: 'open until 2026-11-29 02:00, then closed',
  },
  {
    title: 'an open day replaces the hours of the week',
    schedule: withExceptions(helpline, saturday),
    at: '2026-11-28T13:00',
    says: 'closed until 2026-11-28 22:00, then open opens 2026-11-28 22:00',
  },
  {
    title: 'an open day says its note',
    schedule: withExceptions(idva, meeting),
    at: '2026-11-25T10:00',
    says:
      'open "Team meeting from 1pm to 3pm" until 2026-11-25 13:00, ' +
      'then closed',
  },
  {
    title: 'an open day says its note only while it is open',
    schedule: withExceptions(idva, meeting),
    at: '2026-11-25T14:00',
    says: 'closed until 2026-11-25 15:00, then open opens 2026-11-25 15:00',
  },
  {
    title: 'the note ends with the day, where the line stays open',
    schedule: withExceptions(alwaysOpen, meeting),
    at: '2026-11-25T23:00',
    says: 'open "Team meeting from 1pm to 3pm" until 2026-11-26 00:00, then open',
  },
  {
    title: 'a day in doubt is in doubt from midnight',
    schedule: withExceptions(idva, strike),
    at: '2026-11-23T00:00',
    says:
      'unknown (exception) "There may be a strike." ' +
      'until 2026-11-28 00:00, then closed',
  },
  {
    title: 'a day in doubt is in doubt to the end of its night',
    schedule: onStrike,
    at: '2026-11-28T05:00',
    says:
      'unknown (exception) "There may be a strike." ' +
      'until 2026-11-28 06:00, then closed',
  },
  {
    title: 'the night that runs into a day in doubt is open',
    schedule: onStrike,
    at: '2026-11-23T05:00',
    says: 'open until 2026-11-23 06:00, then unknown',
  },
  {
    title: 'an exception wins over a bank holiday',
    schedule: withExceptions(idva, {
      ...saturday,
      from: '2026-12-25',
    }),
    at: '2026-12-25T11:00',
    says: 'open until 2026-12-25 12:00, then closed',
  },
  {
    title: 'a closed day wins over a doubtful bank holiday',
    schedule: withExceptions(idva, {...training, from: '2026-12-25'}),
    at: '2026-12-25T11:00',
    says:
      'closed "Closed for staff training." until 2026-12-26 00:00, ' +
      'then closed may open 2026-12-28 09:00 (substitute Boxing Day) ' +
      'opens 2026-12-29 09:00',
  },
  {
    title: 'of two that name a day the shorter wins',
    schedule: withExceptions(idva, strike, training),
    at: '2026-11-25T12:00',
    says:
      'closed "Closed for staff training." until 2026-11-26 00:00, then unknown ' +
      'may open 2026-11-26 00:00 opens 2026-11-30 09:00',
  },
  {
    title: 'of two that name a day the shorter wins, whatever the order',
    schedule: withExceptions(idva, training, strike),
    at: '2026-11-24T12:00',
    says:
      'unknown (exception) "There may be a strike." ' +
      'until 2026-11-25 00:00, then closed',
  },
  {
    title: 'two closed days with one note are one stretch',
    schedule: withExceptions(idva, training, {...training, from: '2026-11-26'}),
    at: '2026-11-25T12:00',
    says:
      'closed "Closed for staff training." until 2026-11-27 00:00, ' +
      'then closed opens 2026-11-27 09:00',
  },
  {
    title:
      'a closure to the last possible date gets an answer without a search',
    schedule: withExceptions(helpline, {...training, to: '9999-12-31'}),
    at: '2026-11-25T12:00',
    says:
      'closed "Closed for staff training." until +010000-01-01 00:00, ' +
      'then closed opens +010000-01-01 09:00',
  },
];

const closedAtChristmas = {
  kind: 'always-open',
  exceptions: [{...training, from: '2026-12-25'}],
} as const;

/** Open day and night, except on the days that an exception names. */
export const alwaysOpenBut: readonly StatusCase[] = [
  {
    title: 'is open until its exception, however far ahead',
    schedule: closedAtChristmas,
    at: '2020-01-01T12:00',
    says: 'open until 2026-12-25 00:00, then closed',
  },
  {
    title: 'is closed on its exception',
    schedule: closedAtChristmas,
    at: '2026-12-25T12:00',
    says:
      'closed "Closed for staff training." until 2026-12-26 00:00, then open ' +
      'opens 2026-12-26 00:00',
  },
  {
    title: 'is always open again when nothing lies ahead',
    schedule: closedAtChristmas,
    at: '2026-12-26T00:00',
    says: 'always open',
  },
  {
    title: 'is always open where its exception changes nothing',
    schedule: {
      kind: 'always-open',
      exceptions: [
        {
          from: '2026-12-25',
          state: 'open',
          periods: [{opensAt: '00:00', closesAt: '24:00'}],
        },
      ],
    },
    at: '2026-12-01T00:00',
    says: 'always open',
  },
  {
    title: 'a day in doubt is a day in doubt',
    schedule: {kind: 'always-open', exceptions: [strike]},
    at: '2026-11-27T23:59',
    says:
      'unknown (exception) "There may be a strike." ' +
      'until 2026-11-28 00:00, then open',
  },
];
