// Statuses in words: every state, sure and unsure.
import {expect} from 'chai';
import type {
  ClosedStatus,
  Moment,
  OpeningStatus,
  UnknownStatus,
} from '../../src/open-hours/status-types.js';
import {english, type Messages} from '../../src/wording/messages.js';
import {
  notTakingCallsText,
  openingStatusText,
  type StatusMark,
  type StatusTextContext,
} from '../../src/wording/status-text.js';

/** A moment of winter, when London's clocks show UTC. */
function at(text: string): Moment {
  const [date = '', time = ''] = text.split(' ');
  return {instant: new Date(`${date}T${time}Z`), london: {date, time}};
}

function words(
  status: OpeningStatus,
  context: Partial<StatusTextContext> = {},
  messages?: Messages,
): string | undefined {
  const text = openingStatusText(
    status,
    {confirmed: true, now: TUESDAY, ...context},
    messages,
  );
  return text && [`**${text.lead}**`, text.rest].join(' ').trim();
}

function markOf(status: OpeningStatus, confirmed: boolean) {
  return openingStatusText(status, {confirmed, now: TUESDAY})?.mark;
}

/** A named day. Unless said otherwise, it is on the Good Friday of the tests. */
const day = (name: string, substitute = false, date = '2026-04-03') => ({
  name,
  substitute,
  date,
});

const TUESDAY = at('2026-11-24 03:12');
const usualPeriods = [{opensAt: '09:00', closesAt: '17:00'}];

const goodFriday: UnknownStatus = {
  state: 'unknown',
  reason: 'bank-holiday',
  day: day('Good Friday'),
  usualPeriods,
};
const boxingDay: UnknownStatus = {
  state: 'unknown',
  reason: 'special-day',
  day: day('Boxing Day', false, '2026-12-26'),
  usualPeriods: [{opensAt: '09:00', closesAt: '16:00'}],
};
const bankHoliday = (name: string, substitute = false): UnknownStatus => ({
  state: 'unknown',
  reason: 'bank-holiday',
  day: day(name, substitute),
});
const specialDay = (name: string, substitute = false): UnknownStatus => ({
  state: 'unknown',
  reason: 'special-day',
  day: day(name, substitute),
});
const closed = (more: Partial<ClosedStatus> = {}): ClosedStatus => ({
  state: 'closed',
  ...more,
});

interface Row {
  readonly state: string;
  readonly status: OpeningStatus;
  readonly now?: Moment;
  readonly doubt?: UnknownStatus;
  readonly confirmed: string;
  /** Absent: the same as confirmed. */
  readonly unconfirmed?: string;
}

// The table of the wording, row by row.
const rows: Row[] = [
  {
    state: 'always open',
    status: {state: 'always-open'},
    confirmed: '**Open now,** 24 hours a day',
    unconfirmed: '**Should be open now,** 24 hours a day',
  },
  {
    state: 'open',
    status: {state: 'open', until: at('2026-11-24 21:00'), next: 'closed'},
    confirmed: '**Open** until 9pm',
    unconfirmed: '**Should be open** until 9pm',
  },
  {
    state: 'open, closes tomorrow',
    status: {state: 'open', until: at('2026-11-25 02:00'), next: 'closed'},
    now: at('2026-11-24 22:00'),
    confirmed: '**Open** until 2am tomorrow (Wednesday)',
    unconfirmed: '**Should be open** until 2am tomorrow (Wednesday)',
  },
  {
    state: '30 minutes or less left',
    status: {state: 'open', until: at('2026-11-24 21:00'), next: 'closed'},
    now: at('2026-11-24 20:30'),
    confirmed: '**Open.** Closes soon, at 9pm',
    unconfirmed: '**Should be open.** Closes soon, at 9pm',
  },
  {
    state: 'open on a day with a note',
    status: {
      state: 'open',
      until: at('2026-11-24 13:00'),
      next: 'closed',
      note: 'Team meeting from 1pm to 3pm',
    },
    confirmed: '**Open** until 1pm. Team meeting from 1pm to 3pm.',
    unconfirmed: '**Should be open** until 1pm. Team meeting from 1pm to 3pm.',
  },
  {
    state: 'open on a day with a note, 30 minutes or less left',
    status: {
      state: 'open',
      until: at('2026-11-24 13:00'),
      next: 'closed',
      note: 'Back at 3pm!',
    },
    now: at('2026-11-24 12:30'),
    confirmed: '**Open.** Closes soon, at 1pm. Back at 3pm!',
    unconfirmed: '**Should be open.** Closes soon, at 1pm. Back at 3pm!',
  },
  {
    state: 'open on a day with a note, and then in doubt',
    status: {
      state: 'open',
      until: at('2026-11-25 00:00'),
      next: 'unknown',
      note: 'The office is in Ware today.',
    },
    confirmed:
      '**Open** until midnight. After that we do not know. The office is in Ware today.',
    unconfirmed:
      '**Should be open** until midnight. After that we do not know. The office is in Ware today.',
  },
  {
    state: 'open beyond the end of a note',
    status: {
      state: 'open',
      until: at('2026-11-25 00:00'),
      next: 'open',
      note: 'The office is in Ware today.',
    },
    confirmed: '**Open now.** The office is in Ware today.',
    unconfirmed: '**Should be open now.** The office is in Ware today.',
  },
  {
    state: 'open beyond the beginning of a note',
    status: {state: 'open', until: at('2026-11-25 00:00'), next: 'open'},
    confirmed: '**Open now**',
    unconfirmed: '**Should be open now**',
  },
  {
    state: 'closed, opens today',
    status: closed({opensAt: at('2026-11-24 09:00')}),
    confirmed: '**Closed now.** Opens today (Tuesday) at 9am',
    unconfirmed: '**Probably closed now.** Should open today (Tuesday) at 9am',
  },
  {
    state: 'closed, opens tomorrow',
    status: closed({opensAt: at('2026-11-25 09:00')}),
    confirmed: '**Closed now.** Opens tomorrow (Wednesday) at 9am',
    unconfirmed:
      '**Probably closed now.** Should open tomorrow (Wednesday) at 9am',
  },
  {
    state: 'closed, opens later this week',
    status: closed({opensAt: at('2026-11-30 09:00')}),
    confirmed: '**Closed now.** Opens on Monday at 9am',
    unconfirmed: '**Probably closed now.** Should open on Monday at 9am',
  },
  {
    state: 'closed, opens in more than 6 days',
    status: closed({opensAt: at('2027-01-04 09:00')}),
    now: at('2026-12-24 18:00'),
    confirmed: '**Closed now.** Opens on Monday 4 January at 9am',
    unconfirmed:
      '**Probably closed now.** Should open on Monday 4 January at 9am',
  },
  {
    state: 'closed, a doubtful day first',
    status: closed({
      mayOpenAt: at('2026-04-06 09:00'),
      mayOpenDay: day('Easter Monday'),
      opensAt: at('2026-04-07 09:00'),
    }),
    now: at('2026-04-05 12:00'),
    doubt: bankHoliday('Easter Monday'),
    confirmed:
      '**Closed now.** May open tomorrow (Easter Monday, a bank holiday). Opens on Tuesday at 9am',
    unconfirmed:
      '**Probably closed now.** May open tomorrow (Easter Monday, a bank holiday). Should open on Tuesday at 9am',
  },
  {
    state: 'closed by a known exception',
    status: closed({
      note: 'Staff training',
      opensAt: at('2026-11-25 09:00'),
    }),
    confirmed:
      '**Closed today:** Staff training. Opens tomorrow (Wednesday) at 9am',
    unconfirmed:
      '**Probably closed today:** Staff training. Should open tomorrow (Wednesday) at 9am',
  },
  {
    state: 'unknown by an exception',
    status: {
      state: 'unknown',
      reason: 'exception',
      note: 'The lines may be down after the storm.',
    },
    confirmed: '**May be open.** The lines may be down after the storm.',
  },
  {
    state: 'open, no end known',
    status: {state: 'open'},
    confirmed: '**Open now**',
    unconfirmed: '**Should be open now**',
  },
  {
    state: 'open until after tomorrow',
    status: {state: 'open', until: at('2026-11-26 00:00'), next: 'closed'},
    confirmed: '**Open now**',
    unconfirmed: '**Should be open now**',
  },
  {
    state: 'closed, may open, no sure opening',
    status: closed({mayOpenAt: at('2026-11-25 09:00')}),
    confirmed: '**Closed now.** May open tomorrow (Wednesday).',
    unconfirmed: '**Probably closed now.** May open tomorrow (Wednesday).',
  },
  {
    state: 'no hours for this date',
    status: {state: 'unknown', reason: 'no-current-hours'},
    confirmed: '**Hours not known.** Call, or look at their website.',
  },
  {
    state: 'closed, next unknown',
    status: closed(),
    confirmed: '**Closed now.** We do not know when it opens next.',
    unconfirmed: '**Probably closed now.** We do not know when it opens next.',
  },
  {
    state: 'doubtful, bank holiday',
    status: goodFriday,
    now: at('2026-04-03 10:00'),
    confirmed:
      '**May be open.** Today is Good Friday, a bank holiday. We do not know if this service is open. Usual hours: 9am to 5pm.',
  },
  {
    state: 'doubtful, special day',
    status: boxingDay,
    now: at('2026-12-26 10:00'),
    confirmed:
      '**May be open.** Today is Boxing Day. We do not know if this service is open. Usual hours: 9am to 4pm.',
  },
  {
    state: 'hours not known',
    status: {state: 'unknown', reason: 'hours-not-known'},
    confirmed: '**Hours not known.** Call, or look at their website.',
  },
  {
    state: 'broken data',
    status: {state: 'unknown', reason: 'invalid-schedule'},
    confirmed: '**Hours not known.** Call, or look at their website.',
  },
];

describe('the words of a status', () => {
  for (const {state, status, now = TUESDAY, doubt, ...expected} of rows) {
    it(`${state}, confirmed: ${expected.confirmed}`, () => {
      expect(words(status, {now, doubt})).to.equal(expected.confirmed);
    });

    const unconfirmed = expected.unconfirmed ?? expected.confirmed;
    it(`${state}, not confirmed: ${unconfirmed}`, () => {
      const context = {now, doubt, confirmed: false};
      expect(words(status, context)).to.equal(unconfirmed);
    });
  }

  it('says nothing of one service if the clock cannot be right', () => {
    for (const reason of ['clock-not-trusted', 'no-time-zone'] as const) {
      expect(words({state: 'unknown', reason})).to.equal(undefined);
      expect(english.status.noStatus[reason]).to.match(/usual hours are below/);
    }
  });

  it('gives the reason why a service takes no calls', () => {
    expect(notTakingCallsText('The line is being moved.')).to.deep.equal({
      mark: 'closed',
      lead: 'Not taking calls now.',
      rest: 'The line is being moved.',
    });
  });

  it('speaks in the words of a translation', () => {
    const messages: Messages = {
      ...english,
      dates: {...english.dates, days: {...english.dates.days, TU: 'Mawrth'}},
    };
    const status = closed({opensAt: at('2026-11-24 09:00')});
    expect(words(status, {}, messages)).to.equal(
      '**Closed now.** Opens today (Mawrth) at 9am',
    );
  });
});

describe('the mark of a status', () => {
  const marks: [OpeningStatus, StatusMark, StatusMark][] = [
    [{state: 'always-open'}, 'open', 'should-be-open'],
    [{state: 'open'}, 'open', 'should-be-open'],
    [closed(), 'closed', 'probably-closed'],
    [goodFriday, 'may-be-open', 'may-be-open'],
    [boxingDay, 'may-be-open', 'may-be-open'],
    [{state: 'unknown', reason: 'exception'}, 'may-be-open', 'may-be-open'],
    [{state: 'unknown', reason: 'hours-not-known'}, 'not-known', 'not-known'],
    [{state: 'unknown', reason: 'no-current-hours'}, 'not-known', 'not-known'],
  ];
  for (const [status, confirmed, unconfirmed] of marks) {
    const title = 'reason' in status ? status.reason : status.state;
    it(`${title}: ${confirmed}, not confirmed ${unconfirmed}`, () => {
      expect(markOf(status, true)).to.equal(confirmed);
      expect(markOf(status, false)).to.equal(unconfirmed);
    });
  }
});

describe('the end of an open line', () => {
  const open = (until: string, next: 'closed' | 'unknown' = 'closed') =>
    ({state: 'open', until: at(until), next}) as const;

  it('calls the end of today midnight, not tomorrow', () => {
    expect(words(open('2026-11-25 00:00'))).to.equal('**Open** until midnight');
  });

  it('closes soon at midnight too', () => {
    const now = at('2026-11-24 23:30');
    expect(words(open('2026-11-25 00:00'), {now})).to.equal(
      '**Open.** Closes soon, at midnight',
    );
  });

  it('does not close soon 31 minutes before', () => {
    const now = at('2026-11-24 20:29');
    expect(words(open('2026-11-24 21:00'), {now})).to.equal(
      '**Open** until 9pm',
    );
  });

  it('counts elapsed minutes, not minutes on the clock', () => {
    // 1am to 2am comes twice when the clocks go back: 1:45am to 2am is an
    // hour and a quarter.
    const now: Moment = {
      instant: new Date('2026-10-25T00:45Z'),
      london: {date: '2026-10-25', time: '01:45'},
    };
    expect(words(open('2026-10-25 02:00'), {now})).to.equal(
      '**Open** until 2am',
    );
  });

  it('does not close if it turns doubtful', () => {
    const now = at('2026-12-24 23:45');
    const status = open('2026-12-25 00:00', 'unknown');
    expect(words(status, {now, doubt: bankHoliday('Christmas Day')})).to.equal(
      '**Open** until midnight. After that we do not know (Christmas Day).',
    );
    expect(words(status, {now})).to.equal(
      '**Open** until midnight. After that we do not know.',
    );
    expect(words(status, {now, confirmed: false})).to.equal(
      '**Should be open** until midnight. After that we do not know.',
    );
  });

  it('names a substitute day and a day that may be one', () => {
    const now = at('2026-12-27 20:00');
    const status = open('2026-12-28 00:00', 'unknown');
    const listed = bankHoliday('Boxing Day', true);
    expect(words(status, {now, doubt: listed})).to.match(
      / we do not know \(a bank holiday for Boxing Day\)\.$/,
    );
    const byRule = specialDay('Boxing Day', true);
    expect(words(status, {now, doubt: byRule})).to.match(
      / we do not know \(maybe a bank holiday for Boxing Day\)\.$/,
    );
  });
});

describe('the day on which a closed line opens', () => {
  const opens = (when: string) => closed({opensAt: at(when)});

  it('names the date from the seventh day on', () => {
    expect(words(opens('2026-12-01 09:00'))).to.equal(
      '**Closed now.** Opens on Tuesday 1 December at 9am',
    );
  });

  it('names the year where the date is far', () => {
    expect(words(opens('2027-11-29 09:00'))).to.equal(
      '**Closed now.** Opens on Monday 29 November 2027 at 9am',
    );
  });

  it('opens at 12am and at midday', () => {
    expect(words(opens('2026-11-25 00:00'))).to.match(/ at 12am$/);
    expect(words(opens('2026-11-25 12:00'))).to.match(/ at midday$/);
  });

  it('knows nothing sure after a named exception', () => {
    expect(words(closed({note: 'Closed for good!'}))).to.equal(
      '**Closed today:** Closed for good! We do not know when it opens next.',
    );
  });
});

describe('a doubtful day to come', () => {
  const cases = [
    {
      title: 'names a bank holiday of today',
      now: '2026-04-03 08:00',
      mayOpen: '2026-04-03 09:00',
      doubt: bankHoliday('Good Friday'),
      text: 'May open today (Good Friday, a bank holiday).',
    },
    {
      title: 'does not say bank holiday twice',
      now: '2026-05-01 19:00',
      mayOpen: '2026-05-04 09:00',
      doubt: bankHoliday('Early May bank holiday'),
      text: 'May open on Monday (Early May bank holiday).',
    },
    {
      title: 'puts no brackets into brackets',
      now: '2020-05-07 19:00',
      mayOpen: '2020-05-08 09:00',
      doubt: bankHoliday('Early May bank holiday (VE day)'),
      text: 'May open tomorrow (Early May bank holiday, VE day).',
    },
    {
      title: 'has no capital inside a sentence',
      now: '2023-05-06 19:00',
      mayOpen: '2023-05-08 09:00',
      doubt: bankHoliday('Bank holiday for the coronation of King Charles III'),
      text: 'May open on Monday (bank holiday for the coronation of King Charles III).',
    },
    {
      title: 'says for which day a substitute stands',
      now: '2026-12-27 12:00',
      mayOpen: '2026-12-28 09:00',
      doubt: bankHoliday('Boxing Day', true),
      text: 'May open tomorrow (a bank holiday for Boxing Day).',
    },
    {
      title: 'calls Saturday 26 December no bank holiday',
      now: '2026-12-25 18:00',
      mayOpen: '2026-12-26 09:00',
      doubt: specialDay('Boxing Day'),
      text: 'May open tomorrow (Boxing Day).',
    },
    {
      title: 'names the date of a day more than 6 days away',
      now: '2026-11-24 18:00',
      mayOpen: '2026-12-25 09:00',
      doubt: bankHoliday('Christmas Day'),
      text: 'May open on Friday 25 December (Christmas Day, a bank holiday).',
    },
  ];
  for (const {title, now, mayOpen, doubt, text} of cases) {
    it(title, () => {
      const status = closed({mayOpenAt: at(mayOpen)});
      expect(words(status, {now: at(now), doubt})).to.equal(
        `**Closed now.** ${text}`,
      );
    });
  }

  it('claims no bank holiday beyond the list', () => {
    const now = at('2029-05-06 12:00');
    const status = closed({mayOpenAt: at('2029-05-07 09:00')});
    const text = (name: string, substitute = false) =>
      words(status, {now, doubt: specialDay(name, substitute)});
    expect(text('Good Friday')).to.match(/ tomorrow \(Good Friday\)\.$/);
    expect(text('Early May bank holiday')).to.match(
      / tomorrow \(maybe the Early May bank holiday\)\.$/,
    );
    expect(text('Boxing Day', true)).to.match(
      / tomorrow \(maybe a bank holiday for Boxing Day\)\.$/,
    );
  });
});

describe('a doubtful day', () => {
  const sentences = [
    [
      'bank-holiday',
      day('Early May bank holiday'),
      'Today is the Early May bank holiday.',
    ],
    [
      'bank-holiday',
      day('Early May bank holiday (VE day)'),
      'Today is the Early May bank holiday (VE day).',
    ],
    [
      'bank-holiday',
      day('Bank holiday for the State Funeral of Queen Elizabeth II'),
      'Today is the bank holiday for the State Funeral of Queen Elizabeth II.',
    ],
    [
      'bank-holiday',
      day('Boxing Day', true),
      'Today is a bank holiday for Boxing Day.',
    ],
    ['special-day', day('Good Friday'), 'Today is Good Friday.'],
    [
      'special-day',
      day('Early May bank holiday'),
      'Today may be the Early May bank holiday.',
    ],
    [
      'special-day',
      day('Boxing Day', true),
      'Today may be a bank holiday for Boxing Day.',
    ],
  ] as const;
  for (const [reason, name, text] of sentences) {
    it(`${reason}: ${text}`, () => {
      const now = at('2026-04-03 10:00');
      expect(words({state: 'unknown', reason, day: name}, {now})).to.equal(
        `**May be open.** ${text} We do not know if this service is open.`,
      );
    });
  }

  it('names two stretches of usual hours', () => {
    const status = {
      ...goodFriday,
      usualPeriods: [
        {opensAt: '09:00', closesAt: '13:00'},
        {opensAt: '14:00', closesAt: '17:00'},
      ],
    };
    const now = at('2026-04-03 10:00');
    expect(words(status, {now})).to.match(
      /Usual hours: 9am to 1pm and 2pm to 5pm\.$/,
    );
  });

  it('does not call the morning after by the name of the night', () => {
    const status = {
      ...goodFriday,
      usualPeriods: [{opensAt: '22:00', closesAt: '02:00'}],
    };
    const now = at('2026-04-04 01:00');
    expect(words(status, {now})).to.equal(
      '**May be open.** We do not know if this service is open. Usual hours: 10pm to 2am the next day.',
    );
  });

  it('does not do so if that day had earlier hours, too', () => {
    const status = {
      ...goodFriday,
      usualPeriods: [
        {opensAt: '00:00', closesAt: '01:00'},
        {opensAt: '22:00', closesAt: '02:00'},
      ],
    };
    const today = 'Today is Good Friday';
    expect(words(status, {now: at('2026-04-04 01:00')})).not.to.include(today);
    expect(words(status, {now: at('2026-04-04 00:30')})).not.to.include(today);
    expect(words(status, {now: at('2026-04-03 00:30')})).to.include(today);
    expect(words(status, {now: at('2026-04-03 23:00')})).to.include(today);
  });

  it('says that nobody knows if an exception has no note', () => {
    expect(words({state: 'unknown', reason: 'exception'})).to.equal(
      '**May be open.** We do not know if this service is open.',
    );
  });
});
