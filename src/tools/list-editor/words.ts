/** Every sentence of "Keep the list right" that is not the widget's own. */
import type {Standing} from './list/due.js';

/** What is different, in words. */
export interface WasNow {
  readonly was: string;
  readonly now: string;
}

/** What is different on some days of the week. */
interface OnDays extends WasNow {
  readonly days: string;
  readonly isOne: boolean;
}

const things = (count: number) => (count === 1 ? '1 thing' : `${count} things`);

const list = (items: readonly string[]) =>
  items.length > 1
    ? `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
    : items.join('');

/** The plain fields of a service and of the list: label and hint. */
const fields = {
  name: {label: 'Name', hint: 'As people know it.'},
  description: {
    label: 'What visitors read about it',
    hint: 'Who it is for, then what it does, in short plain sentences.',
  },
  eligibilityDescription: {
    label: 'Who it is for',
    hint: 'In a few words, such as: Anyone aged 16 or over',
  },
  minimumAge: {label: 'Youngest age', hint: 'Leave empty if there is none.'},
  maximumAge: {
    label: 'Oldest age',
    hint: '18 if it is for people under 19. Leave empty if there is none.',
  },
  scope: {label: 'Where it works', hint: ''},
  helpsWith: {label: 'What people may need it for', hint: 'Tick all that fit.'},
  website: {label: 'Website', hint: 'The address, beginning with https://'},
  websiteHasExit: {
    label: 'Its website has its own button to leave fast',
    hint: '',
  },
  languages: {
    label: 'Languages without an interpreter',
    hint: 'One on each line.',
  },
  interpretationServices: {label: 'Interpreters', hint: 'In a few words.'},
  beforeYouCall: {
    label: 'Anything callers should not do',
    hint: 'One short sentence for visitors, such as: Do not leave a message.',
  },
  ifNoAnswer: {
    label: 'Whom to call instead if it does not answer',
    hint: 'A service that answers day and night.',
  },
  phones: {label: 'Numbers', hint: ''},
  schedule: {label: 'When the phone is answered', hint: ''},
  webChat: {label: 'Web chat', hint: ''},
  bsl: {label: 'British Sign Language', hint: ''},
  text: {label: 'Text messages', hint: ''},
  sources: {
    label: 'Where the number and hours come from',
    hint: 'Pages that say them. The first is the one that visitors are told the age of.',
  },
  publishedUnconfirmed: {
    label: 'Decision to publish without asking the service',
    hint: '',
  },
  maintainer: {
    label: 'Who keeps the list',
    hint: 'A body that has agreed to. Leave empty if none has.',
  },
  correctionsUrl: {
    label: 'Web page where people report a wrong number',
    hint: 'The address, beginning with https://',
  },
  withdrawnNumbers: {
    label: 'Numbers that must not be shown in any list',
    hint: 'One on each line.',
  },
  bankHolidays: {label: 'Bank holidays of the list', hint: ''},
};

export const words = {
  fields,
  nothing: 'nothing',
  yes: 'yes',
  no: 'no',
  address: 'address',
  theList: 'The list',
  never: 'never',
  andMore: (count: number) => `And ${count} more.`,
  unnamed: ({place}: {place: number}) => `Service ${place}`,
  checkedBy: ({day, initials}: {day: string; initials: string}) =>
    initials ? `${day}, ${initials}` : day,

  scopes: {
    local: 'In Hertfordshire',
    national: 'In the whole country',
  } as Readonly<Record<string, string>>,
  costs: {
    free: 'Free',
    standard: 'As a call to an 01 or 02 number',
  } as Readonly<Record<string, string>>,
  bills: {
    'may-show': 'May show',
    'should-not-show': 'Should not show',
  } as Readonly<Record<string, string>>,
  bankHolidays: {
    'as-usual': 'Open as usual',
    closed: 'Closed',
    unknown: 'Not known: nobody has told us',
  },
  kinds: {
    'always-open': 'Day and night, every day',
    weekly: 'By the week',
    unknown: 'Not known: nobody has told us',
  },
  states: {open: 'open', closed: 'closed', unknown: 'may be open'},

  phone: {
    number: {label: 'Number', hint: 'With spaces, as people should read it.'},
    cost: {label: 'What a call costs', hint: ''},
    menuOption: {
      label: 'Menu option',
      hint: 'The key to press when it answers, such as: 3. Leave empty if there is none.',
    },
    billNote: {label: 'On a phone bill', hint: ''},
    sharedReason: {
      label: 'If another service has this number too, why?',
      hint: 'Such as: One switchboard for both. Visitors do not see it.',
    },
  },
  source: {
    name: 'Who says it, and where',
    url: 'Address of the page',
    published: 'When it was published: 2020-04-09, 2020-04 or 2020',
  },

  open: {
    heading: 'The list you are working on',
    builtIn: ({date}: {date: string}) =>
      `This is the list that comes with the widget, made ${date}.`,
    own: ({name, date}: {name: string; date: string}) =>
      `This is ${name}, made ${date}.`,
    older: ({date}: {date: string}) =>
      `It is older than the list that comes with the widget, which was made ${date}. Look for a newer file: what was put right since is not in this one.`,
    choose: 'Open a list from a file',
    chooseHint:
      'The file that was saved last. It stays on this computer: this page sends nothing and keeps nothing.',
    settings: 'Change what holds for the whole list',
    refused: 'That file was not opened',
    unchanged: 'Nothing on this page has changed.',
    cannotBeRead: ({name}: {name: string}) =>
      `${name} cannot be read: something in it goes deeper than any list.`,
    noList: ({name}: {name: string}) =>
      `${name} is not a list of services that can be used.`,
    writtenTwice: ({name}: {name: string}) =>
      `${name} has a field twice. Only one of them could be read, so nothing was opened.`,
    losesChanges: ({name, count}: {name: string; count: number}) =>
      `You have ${things(count)} that you changed and did not save. If you open ${name} now, they are lost.`,
    openAnyway: 'Open it and lose my changes',
    keep: 'Keep my changes',
    opened: ({name}: {name: string}) => `${name} is open.`,
    wrongClock: ({today, updated}: {today: string; updated: string}) =>
      `The clock of this computer says ${today}, and the list was made later, on ${updated}. Set the clock right first: days of checks would be wrong.`,
  },

  initials: {
    label: 'Your initials',
    hint: 'They stand beside each check that you make.',
    missing: 'Write your initials first: 2 to 4 letters.',
  },

  due: {
    heading: 'What to do',
    caption: 'Services, the most urgent first',
    today: (count: number) =>
      count === 0 ? 'Nothing to do today.' : `${things(count)} to do today.`,
    fineUntil: ({date, count}: {date: string; count: number}) =>
      `${count === 0 ? 'Everything' : 'Everything else'} is fine until ${date}.`,
    columns: {
      service: 'Service',
      number: 'Number',
      hours: 'Hours and bank holidays',
      checked: 'Last checked',
      now: 'Visitors read right now',
      holiday: ({day}: {day: string}) => `Visitors read on ${day}, at midday`,
      due: 'Due',
      actions: 'What you can do',
    },
    standing: {
      lapsed: 'Visitors see: may have changed',
      overdue: 'Overdue',
      due: 'Due',
      fine: 'Fine',
    } satisfies Record<Standing, string>,
    dueOn: ({date}: {date: string}) => `until ${date}`,
    askAbout: (days: readonly string[]) => `Ask about ${list(days)}.`,
    menu: ({option}: {option: string}) => `press ${option}`,
    notShown: 'Visitors do not see this service.',
    closed: 'Closed. Visitors do not see it.',
    noPhone: 'No number',
    listProblems: 'About the list as a whole',
    more: 'More',
    still: 'Still right, checked today',
    change: 'Change',
    down: 'Line is down',
    up: 'It takes calls again',
    reopen: 'It has opened again',
    closedButton: 'Service has closed',
    special: 'Add special hours',
    add: 'Add a service',
    confirmed: ({name}: {name: string}) => `${name}: checked today.`,
    changed: ({name}: {name: string}) => `${name}: changed.`,
    unchanged: ({name}: {name: string}) => `${name}: nothing was changed.`,
    takeBack: ({done}: {done: string}) => `Take back "${done}"`,
    takenBack: ({done}: {done: string}) => `Taken back: "${done}"`,
    notSaved: ({count}: {count: number}) =>
      count === 0
        ? 'Nothing is left to save.'
        : `${things(count)} changed, not saved yet.`,
  },

  ahead: {
    heading: 'Coming up',
    caption: 'The next three bank holidays',
    day: 'Bank holiday',
    askBy: 'Ask by',
    services: 'Nobody knows what these do on it',
    none: 'All are known.',
    late: ({date}: {date: string}) => `${date}. That has passed: ask now`,
    christmas: 'Christmas Eve to 2 January, day by day',
    christmasCaption:
      'Hours of each service. "Ask" stands where nobody knows them.',
    gap: 'Ask:',
  },

  sheet: {
    heading: 'Call sheet',
    intro:
      'Ring from outside, as a caller would, and once in the evening. Write down the role of who you spoke to, not the name.',
    script:
      'Hello, I keep the list of domestic abuse help for Hertfordshire. May I check six things? Is this still your number, and your menu option? Which days and hours do you answer? Bank holidays, and Christmas? Who can call, and from what age? Do you have interpreters, BSL, web chat? Is there anything callers should not do? Thank you. I will ring again in three months.',
    say: 'What to say',
    partner: 'Partner page to look at:',
    standIn: 'Who does this when I am away:',
    lookAt: ({site}: {site: string}) => `Look at ${site}`,
    print: 'Print the call sheet',
    printed: ({date}: {date: string}) => `Call sheet, printed ${date}`,
    columns: {
      tick: 'Still right',
      service: 'Service',
      number: 'Number',
      hours: 'Hours',
      changed: 'Changed to',
      spoke: 'Spoke to (role)',
      date: 'Date',
      initials: 'Initials',
    },
  },

  preview: {
    heading: 'What visitors see',
    intro:
      'This is the widget with your list in it, your changes included. Leaving the page is switched off in it.',
    date: 'Day',
    time: 'Time',
    timeHint: 'London time, such as: 7pm',
    show: 'Show this time',
    friday: 'Show me a Friday at 7pm',
    now: 'Show it as it is now',
    shownAt: ({time}: {time: string}) => `Shown for ${time}.`,
    shownNow: 'Shown as it is now.',
    frame: 'The widget with your list',
  },

  form: {
    change: ({name}: {name: string}) => `Change ${name}`,
    add: 'Add a service',
    whole: 'What holds for the whole list',
    about: 'About the service',
    beside: 'Website, languages, and whom to call instead',
    number: ({place}: {place: number}) => `Number ${place}`,
    source: ({place}: {place: number}) => `Source ${place}`,
    addNumber: 'Add a number',
    addSource: 'Add a source',
    addTimes: ({day}: {day: string}) => `More times on ${day}`,
    addWeek: 'Add hours that hold from another day',
    withdrawNumber:
      'Somebody else answers, or the service gave it up: hide it in every list',
    removeNumber: 'Take this number out',
    removeSource: 'Take this source out',
    removeException: ({exception}: {exception: string}) =>
      `Take out: ${exception}`,
    specialHours: 'Special hours',
    kind: 'When is it answered?',
    kindNone: 'There is none, or it has no hours',
    week: 'Hours of the week',
    weekHint:
      'Such as: 9am and 5:30pm. Leave a day empty if it is closed. Midnight at the end of a day is: midnight',
    opens: ({day}: {day: string}) => `${day}, opens at`,
    closes: ({day}: {day: string}) => `${day}, closes at`,
    opensShort: 'Opens at',
    closesShort: 'Closes at',
    validFrom: 'These hours hold from',
    validTo: 'These hours hold until',
    validHint: 'Leave both empty if they hold until further notice.',
    bankHolidays: 'What happens on bank holidays?',
    web: 'Address of its page',
    role: 'Role of who decided',
    reason: 'Why',
    asked: 'I asked the service today, and everything here is right',
    noOrigin:
      'You changed the number or the hours. Tick that you asked the service, or change under "Where the number and hours come from" who says so.',
    notSaid: 'Not known',
    save: 'Keep this change',
    cancel: 'Go back without changing anything',
    loses: 'What you wrote here is lost if you go back. Go back?',
    faults: 'There is a problem',
    doubts: 'Is that meant?',
    meant: 'Yes, that is meant',
    missing: ({label}: {label: string}) => `${label}: write something here.`,
    missingChoice: ({label}: {label: string}) => `${label}: choose one.`,
    notAnAge: ({label, written}: {label: string; written: string}) =>
      `${label}: "${written}" is not in digits. Write it such as: 16`,
    noTimes: 'Write the times of at least one day.',
    timeMissing: {
      opensAt: 'Write when it opens.',
      closesAt: 'Write when it closes.',
    },
    sameTimes:
      'It opens and closes at the same time. For day and night, choose that above.',
    bankHolidaysMissing:
      'Say what happens on bank holidays. If nobody has asked, choose "Not known".',
    noCost: 'Say what a call costs.',
    noHours:
      'Say when the phone is answered. If nobody has asked, choose "Not known".',
    error: 'Error:',
    lineDown: ({name}: {name: string}) => `${name}: the line is down`,
    sentence: 'One sentence for visitors',
    sentenceHint: 'Such as: The phone line is out of order.',
    sentenceMissing: 'Write one sentence for visitors.',
    until: 'Until when, if that is known',
    untilHint: 'The last day on which it is down.',
    untilPast: 'Write a day that is today or later.',
    closing: ({name}: {name: string}) => `${name} has closed`,
    closingText:
      'Visitors will not see it any more. It stays in the file, so that you can bring it back.',
    withdraw:
      'Somebody else answers its number now. Hide the number in every list',
    closeIt: 'It has closed',
    special: ({name}: {name: string}) => `Special hours of ${name}`,
    from: 'First day',
    to: 'Last day',
    toHint: 'Leave empty if it is one day.',
    toBefore: 'The last day is before the first.',
    dateMissing: 'Write the day.',
    dateBroken: 'Write the whole day: day, month and year.',
    state: 'What happens then?',
    stateOpen: 'Open at these times',
    stateClosed: 'Closed',
    stateUnknown: 'Not known',
    stateMissing: 'Say what happens then.',
    note: 'One sentence for visitors',
    noteHint: 'Such as: Closed for staff training. Not needed if it is open.',
    noteMissing: 'Write one sentence for visitors: why is it not as usual?',
    specialAlready: 'Special hours so far:',
    specialUnknownHours:
      'The list knows no usual hours of a phone here. Write them first, with "Change".',
  },

  times: {
    notOne: ({written}: {written: string}) =>
      `"${written}" is not a time. Write it as 9am or 5:30pm.`,
    morningOrEvening: ({written}: {written: string}) =>
      `"${written}": is that in the morning or in the evening? Write am or pm.`,
  },

  changes: {
    opens: ({days, isOne, now, was}: OnDays) =>
      `${days} ${isOne ? 'opens' : 'open'} at ${now}, was ${was}.`,
    closes: ({days, isOne, now, was}: OnDays) =>
      `${days} ${isOne ? 'closes' : 'close'} at ${now}, was ${was}.`,
    day: ({days, now, was}: OnDays) => `${days}: ${now}, was ${was}.`,
    hours: ({now, was}: WasNow) => `hours are now: ${now} They were: ${was}`,
    unreadable: 'hours that nobody can read.',
    bankHolidays: ({now, was}: WasNow) => `bank holidays: ${now}. Was: ${was}.`,
    exceptionAdded: ({exception}: {exception: string}) =>
      `special hours added. ${exception}`,
    exceptionRemoved: ({exception}: {exception: string}) =>
      `special hours taken out. ${exception}`,
    value: ({label, now, was}: WasNow & {label: string}) =>
      `${label} is now ${now}, was ${was}.`,
    added: 'a new service.',
    down: ({alert, day}: {alert: string; day: string}) =>
      `takes no calls${day ? ` until ${day}` : ''}. Visitors read "${alert}"`,
    closed: 'has closed. Visitors do not see it any more.',
    up: 'takes calls, and visitors see it.',
    checked: ({now, was}: WasNow) => `last checked ${now}, was ${was}.`,
    number: ({now, was}: WasNow) => `the number is now ${now}, was ${was}.`,
    numberAdded: ({now}: WasNow) => `a new number, ${now}.`,
    numberRemoved: ({was}: WasNow) => `the number ${was} is taken out.`,
  },

  save: {
    heading: 'Before you save',
    baseline: ({name}: {name: string}) =>
      `${name} carries the list as it was before, and the changes are told from that. Nobody here knows whether that was the published list.`,
    besideBuiltIn: (count: number) =>
      `${things(count)} ${count === 1 ? 'is' : 'are'} different from the list that comes with the widget:`,
    none: 'You have not changed anything.',
    count: (count: number) => `You changed ${things(count)}:`,
    readAloud: 'Read aloud:',
    was: 'was',
    other: 'other than before',
    second: 'A second person should read this. Initials of the second person',
    secondHint: 'Someone who was not the one to change it.',
    secondMissing:
      'A second person reads the changes and writes their initials: 2 to 4 letters.',
    secondSame: 'These are your own initials. A second person should read it.',
    save: 'Save the list',
    later: 'Is nobody there to read it?',
    unfinished: 'Save what I have so far, not to be published',
    problems: 'These must be put right before the list is published:',
    saved: ({name}: {name: string}) =>
      `${name} is saved where this browser puts downloads. Send it to whoever publishes the list.`,
    savedUnfinished: ({name}: {name: string}) =>
      `${name} is saved where this browser puts downloads. Open it here to go on: all changes so far are still to be read. It is not to be published.`,
    afterHeading: 'After it is published',
    published: ({date}: {date: string}) =>
      `Published. Partner pages show "List made ${date}" when they have it. Open one and look.`,
    partner: 'Address of a partner page to look at',
    partnerHint: 'It is not kept: bookmark it, or write it on the call sheet.',
    showPartner: 'Make a link',
    partnerOpen: ({site}: {site: string}) => `Open ${site}`,
    partnerFault: 'Write a whole address, beginning with https://',
  },

  reminders: {
    heading: 'So that it stays right',
    yearHeading: 'Once a year',
    year: [
      'Read the whole wording with someone from a service.',
      'Open every address, and see that it leads where it says.',
    ],
    planHeading: 'Plan B',
    plan: [
      'Who does this when you are away? Write the name on the call sheet, and show them this page once.',
      'If nobody does it for 12 months, the page says so by itself: every service then reads "may have changed". After 24 months the list itself says that it is old.',
    ],
  },
};
