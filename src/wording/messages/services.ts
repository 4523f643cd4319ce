/** Hours for part of the year, in words. */
export interface DatedHours {
  days: string;
  periods: string;
  dates: string;
}

/** "Who you can call now": the first rows. */
export const calls = {
  heading: 'Who you can call now',
  call: ({number}: {number: string}) => `Call ${number}`,
  menu: ({option}: {option: string}) => `When it answers, press ${option}.`,
  listTime: ({time}: {time: string}) => `This list is for ${time} (UK time).`,
  nextToOpen: ({name, when}: {name: string; when: string}) =>
    `Next to open: ${name}, ${when}.`,
  /** For hours that nobody has confirmed within a year. */
  nextShouldOpen: ({name, when}: {name: string; when: string}) =>
    `Next that should be open: ${name}, ${when}.`,
  noOneOpen: 'No service with set hours is open now.',
  dayAndNight: 'These are open day and night:',
  shouldBeDayAndNight: 'These should be open day and night:',
  noAnswer:
    'If no one answers, try again or call another number here. Lines can be busy.',
  callList:
    "Calls stay in your phone's call list. Use a phone the other person cannot check, if you can.",
  stayingSafe: 'Staying safe',
  /** Shown unless everything on screen was checked within 12 months. */
  meaning:
    '"Should" and "probably" mean: not checked in the last 12 months. "More" says how old it is.',
};

/** The list under these rows, which repeats none of them, and its details. */
export const card = {
  heading: 'More services',
  more: 'More',
  less: 'Less',
  /** Read by screen readers after "More". */
  about: ({name}: {name: string}) => `about ${name}`,
  /** Read by screen readers after "Less", without a space. */
  of: ({name}: {name: string}) => `: ${name}`,
  hours: 'Hours',
  cost: 'Cost',
  phoneBill: 'Phone bill',
  languages: 'Languages',
  beforeYouCall: 'Before you call',
  website: 'Website',
  webChat: 'Web chat',

  /** By the `cost` of a phone. */
  costs: {
    free: 'Free to call.',
    standard:
      'Costs the same as a call to an 01 or 02 number. Part of your free minutes, if you have them.',
  },
  /** By the `billNote` of a phone. */
  bills: {
    'may-show': 'May show on a phone bill.',
    'should-not-show': 'Should not show on a phone bill.',
    'not-known': 'We do not know if it shows on a phone bill.',
  },

  opensSite: ({site}: {site: string}) =>
    `Opens ${site} in this tab. The exit button here does not work there.`,
  siteHasExit: 'That website has its own button to hide the page.',
};

/** Opening hours. */
export const hours = {
  allDay: '24 hours a day.',
  notKnown: 'Hours not known.',
  line: ({days, periods}: {days: string; periods: string}) =>
    `${days}, ${periods}.`,
  datedLine: ({days, periods, dates}: DatedHours) =>
    `${days}, ${periods}, ${dates}.`,
  period: ({from, to}: {from: string; to: string}) => `${from} to ${to}`,
  overnight: ({from, to}: {from: string; to: string}) =>
    `${from} to ${to} the next day`,
  fullDay: '24 hours',
  everyDay: 'Every day',
  dayRange: ({from, to}: {from: string; to: string}) => `${from} to ${to}`,
  until: ({date}: {date: string}) => `until ${date}`,
  from: ({date}: {date: string}) => `from ${date}`,
  fromUntil: ({from, to}: {from: string; to: string}) =>
    `from ${from} to ${to}`,
  bankHolidays: {
    'as-usual': 'Bank holidays: as usual.',
    closed: 'Bank holidays: closed.',
    unknown: 'Bank holidays: not known.',
  },
};

/** How old a number and its hours are. */
export const age = {
  checked: ({date}: {date: string}) => `Number and hours checked ${date}.`,
  numberChecked: ({date}: {date: string}) => `Number checked ${date}.`,
  websiteChecked: ({date}: {date: string}) => `Checked ${date}.`,
  lapsed: ({date}: {date: string}) =>
    `Last checked ${date}. It may have changed.`,
  published: ({date}: {date: string}) =>
    `Number and hours published ${date}. They may have changed.`,
  numberPublished: ({date}: {date: string}) =>
    `Number published ${date}. It may have changed.`,
  websitePublished: ({date}: {date: string}) =>
    `Published ${date}. It may have changed.`,
  undated: 'Number from a page without a date. It may have changed.',
  websiteUndated: 'From a page without a date. It may have changed.',
  elsewhere: ({name, number}: {name: string; number: string}) =>
    `If this number does not work, call ${name} on ${number}.`,
};
