/** The words that differ after a check within 12 months. */
const confirmed = {
  openDayAndNight: {lead: 'Open now,', rest: '24 hours a day'},
  openNow: 'Open now',
  open: 'Open',
  closesSoon: 'Open.',
  closed: 'Closed now.',
  closedToday: 'Closed today:',
  opens: ({when}: {when: string}) => `Opens ${when}`,
};

const unconfirmed: typeof confirmed = {
  openDayAndNight: {lead: 'Should be open now,', rest: '24 hours a day'},
  openNow: 'Should be open now',
  open: 'Should be open',
  closesSoon: 'Should be open.',
  closed: 'Probably closed now.',
  closedToday: 'Probably closed today:',
  opens: ({when}) => `Should open ${when}`,
};

/**
 * A bank holiday or special day, by kind. Only days of the GOV.UK list are
 * called bank holidays; for others the sentence says "may".
 */
const dayNow = {
  bankHoliday: ({name}: {name: string}) => `Today is ${name}, a bank holiday.`,
  namedBankHoliday: ({name}: {name: string}) => `Today is the ${name}.`,
  substitute: ({name}: {name: string}) =>
    `Today is a bank holiday for ${name}.`,
  special: ({name}: {name: string}) => `Today is ${name}.`,
  maybeNamedBankHoliday: ({name}: {name: string}) =>
    `Today may be the ${name}.`,
  maybeSubstitute: ({name}: {name: string}) =>
    `Today may be a bank holiday for ${name}.`,
};

/** The same in brackets, after a future day. */
const dayInBrackets: typeof dayNow = {
  bankHoliday: ({name}) => `${name}, a bank holiday`,
  namedBankHoliday: ({name}) => name,
  substitute: ({name}) => `a bank holiday for ${name}`,
  special: ({name}) => name,
  maybeNamedBankHoliday: ({name}) => `maybe the ${name}`,
  maybeSubstitute: ({name}) => `maybe a bank holiday for ${name}`,
};

/** Whether a line answers now, and until when. */
export const status = {
  confirmed,
  unconfirmed,

  until: ({time}: {time: string}) => `until ${time}`,
  untilTomorrow: ({time, weekday}: {time: string; weekday: string}) =>
    `until ${time} tomorrow (${weekday})`,
  closesSoonAt: ({time}: {time: string}) => `Closes soon, at ${time}`,
  thenUnknown: ({until}: {until: string}) =>
    `${until}. After that we do not know.`,
  thenUnknownDay: ({until, day}: {until: string; day: string}) =>
    `${until}. After that we do not know (${day}).`,

  mayOpen: ({day}: {day: string}) => `May open ${day}.`,
  nextNotKnown: 'We do not know when it opens next.',
  /** Ends words that another sentence follows, such as an editor's note. */
  note: ({note}: {note: string}) => `${note}.`,

  mayBeOpen: 'May be open.',
  doubt: 'We do not know if this service is open.',
  usualHours: ({periods}: {periods: string}) => `Usual hours: ${periods}.`,
  dayNow,
  dayInBrackets,

  hoursNotKnown: {
    lead: 'Hours not known.',
    rest: 'Call, or look at their website.',
  },
  websiteAnyTime: 'Website: you can look at any time.',
  notTakingCalls: 'Not taking calls now.',

  /** Replaces every status with one sentence, by the reason of the status. */
  noStatus: {
    'no-time-zone':
      'We cannot work out who is open on this device. The usual hours are below.',
    'clock-not-trusted':
      "This device's clock looks wrong, so we cannot say who is open. The usual hours are below.",
  },

  /** Announced when statuses change by themselves. It names no service. */
  announceUpdated: 'Opening times updated.',
};
