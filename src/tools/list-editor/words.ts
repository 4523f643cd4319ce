/** Every sentence of "Keep the list right", apart from the widget's own. */
import {CONFIRMED_MONTHS, OLD_LIST_MONTHS} from '../../directory/freshness.js';
import {groupBy} from '../../schedule/group-by.js';
import type {LocalDate} from '../../schedule/schedule.js';
import {dateText} from '../../wording/date-text.js';
import type {Group} from './list/due.js';

/** The old and the new value in words. */
export interface WasNow {
  readonly was: string;
  readonly now: string;
}

const counted = (count: number, thing: string) =>
  `${count} ${thing}${count === 1 ? '' : 's'}`;

const list = (
  items: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
) => new Intl.ListFormat('en-GB', {type}).format(items);

/** Label and hint of each plain field of a service and of the list. */
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
  websiteHasCallBackForm: {
    label: 'Its website has a form to ask for a call at a safe time',
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
  inFallback: {
    label: 'Shown before the list loads, and if it cannot',
    hint: 'For lines that answer day and night. Three are enough.',
  },
  phones: {label: 'Numbers', hint: ''},
  schedule: {label: 'When the phone is answered', hint: ''},
  webChat: {label: 'Web chat', hint: ''},
  bsl: {label: 'British Sign Language', hint: ''},
  text: {label: 'Text messages', hint: ''},
  sources: {
    label: 'Where the number and hours come from',
    hint: 'Pages that confirm them. Visitors see the date of the first.',
  },
  publishedUnconfirmed: {
    label: 'Decision to publish without asking the service',
    hint: '',
  },
  area: {
    label: 'Place that the list covers',
    hint: 'As written after "in": Suffolk, or the Isle of Wight.',
  },
  heading: {
    label: 'Your own heading',
    hint: 'Empty: "Domestic abuse help in" and the place.',
  },
  provenance: {
    label: 'Where numbers and hours come from',
    hint: 'One or two sentences. Visitors read them.',
  },
  missingInformation: {
    label: 'What the list leaves out',
    hint: 'What the sources mention. Visitors read it. Leave empty if nothing.',
  },
  maintainer: {
    label: 'Who keeps the list',
    hint: 'An organisation that has agreed to. Otherwise leave empty.',
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

/** The questions of a call, in their order. */
const questions = {
  number: 'Is this still your number, and your menu option?',
  hours: 'Which days and hours do you answer?',
  bankHolidays: 'Bank holidays, and Christmas?',
  who: 'Who can call, and from what age?',
  contact: 'Interpreters, BSL, web chat?',
  care: 'Anything callers should not do?',
};

const hello = ({area}: {area: string}) =>
  `Hello, I keep the list of domestic abuse help for ${area || 'this area'}. May I check six things?`;
const goodbye = ({months}: {months: number}) =>
  `Thank you. I will ring again in ${months} months.`;

/** The place of the list, and the months until the next call. */
interface Call {
  readonly area: string;
  readonly months: number;
}

export const words = {
  fields,
  list,
  nothing: 'nothing',
  yes: 'yes',
  no: 'no',
  to: 'to',
  address: 'address',
  theList: 'The list as a whole',
  never: 'Never',
  andMore: (count: number) => `And ${count} more.`,
  unnamed: ({place}: {place: number}) => `Service ${place}`,
  checkedBy: ({day, initials}: {day: string; initials: string}) =>
    initials ? `${day}, ${initials}` : day,
  period: ({from, to}: {from: string; to: string}) => `${from} to ${to}`,
  wasText: ({was}: {was: string}) => `was ${was}`,

  scopes: {
    local: 'In this area',
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
  billsInRow: {
    'may-show': 'may show on a phone bill',
    'should-not-show': 'should not show on a phone bill',
  } as Readonly<Record<string, string>>,
  bankHolidays: {
    'as-usual': 'As usual',
    closed: 'Closed',
    unknown: 'Not known',
  },
  kinds: {
    short: {
      'always-open': 'Day and night',
      weekly: 'By the week',
      unknown: 'Not known',
    },
    none: 'There is none',
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

  bar: {
    label: 'Your work',
    builtIn: ({date}: {date: string}) => `List of ${date}`,
    own: ({date}: {date: string}) => `list of ${date}`,
    openFirst: 'Open the file you saved last',
    openOther: 'Open another file',
    initials: 'Your initials',
    initialsMissing: 'Write your initials first: 2 to 4 letters.',
    unchanged: 'Nothing changed yet',
    unsaved: (count: number) => `${counted(count, 'change')}, not saved`,
    waiting: (count: number) =>
      count === 1
        ? '1 change waits for a second reader'
        : `${count} changes wait for a second reader`,
    saved: 'Everything is saved. You can close this page.',
    takeBack: ({done}: {done: string}) => `Take back: ${done}`,
    takenBack: ({done}: {done: string}) => `Taken back: ${done}.`,
    readAndSave: 'Read and save',
  },

  open: {
    older: ({date}: {date: string}) =>
      `This file is older than the list that comes with the widget, which was made ${date}. Look for a newer file: this one lacks later corrections.`,
    refused: 'That file was not opened',
    unchanged: 'Nothing on this page has changed.',
    cannotBeRead: ({name}: {name: string}) =>
      `${name} cannot be read: it is nested too deeply.`,
    noList: ({name}: {name: string}) =>
      `${name} is not a list of services that can be used.`,
    writtenTwice: ({name}: {name: string}) =>
      `${name} has a field twice. Only one of them could be read, so nothing was opened.`,
    losesChanges: ({name, count}: {name: string; count: number}) =>
      `You have ${counted(count, 'change')} that you did not save. If you open ${name} now, they are lost.`,
    openAnyway: 'Open it and lose my changes',
    keep: 'Keep my changes',
    opened: ({name}: {name: string}) => `${name} is open.`,
    waiting: ({name, count}: {name: string; count: number}) =>
      `${name} was saved before anybody else read it. ${counted(count, 'change')} in it must be read by a second person before the list is published: press Read and save when someone is there.`,
    wrongClock: ({today, updated}: {today: string; updated: string}) =>
      `The clock of this computer says ${today}, and the list was made later, on ${updated}. Set the clock right first: days of checks would be wrong.`,
  },

  services: {
    all: (count: number) => `All ${counted(count, 'service')}`,
    toCheck: (count: number) =>
      count === 0 ? 'Nothing to check.' : `${count} to check.`,
    askFirst: ({count, about}: {count: number; about: string}) =>
      `Ask ${count} about ${about} first.`,
    done: ({done, changes}: {done: number; changes: number}) =>
      `${done} ${done === 1 ? 'is' : 'are'} done, and ${counted(changes, 'change')} ${changes === 1 ? 'waits' : 'wait'} to be read.`,
    fineUntil: ({date, count}: {date: string; count: number}) =>
      `${count === 0 ? 'Everything' : 'Everything else'} is fine until ${date}.`,
    start: 'Start with the first',
    goOn: ({name}: {name: string}) => `Go on: ${name}`,
    columns: {
      still: 'Still right',
      service: 'Service',
      number: 'Number',
      reads: 'What visitors read now',
      on: ({day}: {day: string}) => `on ${day}`,
      checked: 'Last checked',
    },
    groups: {
      fix: () => 'Put right',
      holiday: ({about}: {about: string}) => `Ask about ${about} now`,
      hours: () => 'Ask for their hours',
      ring: () => 'Ring and check',
      look: () => 'Look at the website',
      fine: () => 'Fine for now',
      closed: () => 'Closed. Visitors do not see them',
    } satisfies Record<Group, (given: {about: string}) => string>,
    visitorsRead: {
      holiday: ({day}: {day: string}) =>
        `visitors read “May be open” on ${day}`,
      hours: () => 'visitors read “Hours not known”',
      ring: () => 'visitors read “should be”, not “is”',
    } as Partial<Record<Group, (given: {day: string}) => string>>,
    christmas: 'Christmas',
    stillRight: ({name}: {name: string}) => `Still right, asked today: ${name}`,
    ticked: (count: number) => `${count} ticked:`,
    tickedDone: 'Still right, they told me today',
    tickedLooked: 'Still right, I looked today',
    menu: ({option}: {option: string}) => `press ${option}`,
    notShown: 'Visitors do not see this service.',
    numberHidden: 'Number hidden',
    down: 'Line down',
    noPhone: 'No number',
    webChat: 'Web chat: hours not known.',
    listIssues: 'About the list as a whole',
    add: 'Add a service',
    whole: 'About the whole list: who keeps it, hidden numbers',
    visitors: 'What visitors see, at any time',
    confirmed: ({names}: {names: readonly string[]}) =>
      `${list(names)}, still right`,
    changed: ({name, what}: {name: string; what: string}) => `${name}, ${what}`,
    unchanged: ({name}: {name: string}) => `${name}: nothing was changed.`,
  },

  service: {
    all: (count: number) => `‹ All ${counted(count, 'service')}`,
    place: ({place, count}: {place: number; count: number}) =>
      `${place} of ${count}`,
    next: ({name}: {name: string}) => `Next: ${name}`,
    services: 'Services',
    done: 'done',
    readNow: 'Visitors read now:',
    readOn: ({day}: {day: string}) => `On ${day}:`,
    ring: 'Ring',
    look: 'Look at',
    fromOutside: 'from outside, as a caller would',
    whatToSay: 'What to say',
    script: (call: Call) =>
      `“${hello(call)}” Then the six below, in this order. “${goodbye(call)}” Write down the role of who you spoke to, not the name.`,
    questions,
    change: 'Change',
    fillIn: 'Fill in',
    add: 'Add',
    nothingYet: 'Nothing in the list',
    about:
      'Not asked on the phone: what visitors read about it, website, whom to call instead, sources',
    anotherDay: 'Another day that differs',
    allRight: 'All six are right, they told me today',
    restRight: 'The rest is right, they told me today',
    looked: 'All of this is right, I looked today',
    gap: {
      bankHolidays: 'Christmas stays “not known”: fill it in if they say.',
      holidays: 'Bank holidays stay “not known”: fill them in if they say.',
      hours: 'Their hours stay “not known”: fill them in if they say.',
    },
    thenOpen: 'Visitors then read “Open”, not “Should be open”.',
    checkedToday: ({initials}: {initials: string}) =>
      `✓ Checked today, ${initials}`,
    wrong: 'Something is wrong?',
    wrongNumber: 'The number is wrong or withdrawn',
    lineDown: 'The line is down for now',
    lineUp: 'It takes calls again',
    closed: 'The service has closed',
    reopen: 'It has opened again',
    isClosed: 'It has closed. Visitors do not see it.',
    isDown: ({text}: {text: string}) => `Visitors read: ${text}`,
    issues: 'Put this right',
    willRead: 'What visitors will read',
    willReadHint: 'Once you confirm it, and the list is published',
  },

  ask: {
    press: ({option}: {option: string}) => `Press ${option}.`,
    noMenu: 'No menu.',
    askNow: 'Not known: ask now',
    firstHours: 'First their days and hours',
    asAlways: 'Day and night, as always',
    otherHolidays: ({rule}: {rule: string}) => `Other bank holidays: ${rule}`,
    fromAge: ({from}: {from: string}) => `From ${from}`,
    toAge: ({to}: {to: string}) => `Up to ${to}`,
    interpreters: ({interpreters}: {interpreters: string}) =>
      `Interpreters: ${interpreters}. `,
    languages: ({spoken}: {spoken: string}) => `Languages: ${spoken}. `,
    contacts: {bsl: 'BSL', webChat: 'web chat', text: 'texts'},
    without: (missing: readonly string[]) =>
      missing.length > 0 ? `No ${list(missing, 'disjunction')}.` : '',
    willRead: ({day, time}: {day: string; time: string}) =>
      `On a ${day} at ${time} visitors will read:`,
  },

  /** The button that keeps the changes of a form. */
  keep: {
    number: 'Keep this number',
    hours: 'Keep these hours',
    bankHolidays: 'Keep these days',
    who: 'Keep this change',
    contact: 'Keep this change',
    care: 'Keep this sentence',
    about: 'Keep this change',
    new: 'Add this service',
    anotherDay: 'Keep these days',
    wrongNumber: 'Keep this',
    lineDown: 'Keep this sentence',
    closed: 'It has closed',
    whole: 'Keep this change',
  },
  /** The button that discards them. */
  leave: {one: 'Leave it as it was', several: 'Leave them as they were'},
  /** What the form has changed, in a few words. */
  done: {
    number: 'number',
    hours: 'hours',
    bankHolidays: 'bank holidays',
    who: 'who can call',
    contact: 'other ways of contact',
    care: 'what callers should not do',
    about: 'what visitors read',
    new: 'added',
    anotherDay: 'special hours',
    wrongNumber: 'number',
    lineDown: 'line is down',
    closed: 'closed',
    whole: 'changed',
    up: 'takes calls',
  },

  attribution: {
    label: 'Who says so?',
    choices: {
      phone: 'They told me on the phone today',
      page: 'A web page says so',
      other: 'Someone else told me',
    },
    decide:
      'Ring them if you can. If it must be shown before that, somebody decides it:',
    missing:
      'Choose who says so: the service on the phone, a web page, or someone else.',
    texts: {
      phone: 'told on the phone',
      page: ({name}: {name: string}) => `from ${name}`,
      other: 'someone else told',
    },
  },

  christmas: {
    heading: 'Christmas:',
    closedOn: (days: readonly LocalDate[]) => `Closed ${datesText(days)}`,
    closedFrom: (days: readonly LocalDate[]) =>
      `Closed ${shortDate(days[0])} to ${shortDate(days.at(-1))}`,
    asUsual: 'As usual every day',
    choices: {
      closed: 'Closed',
      shut: 'Closed as usual',
      another: 'Other',
      unknown: 'Not known',
    },
    note: 'What visitors read while it is closed',
    closed: 'Closed for Christmas.',
    notKnown: 'Nobody has told us what they do on this day.',
  },

  wrong: {
    which: 'Which number?',
    whichMissing: 'Say which number it is.',
    matter: ({number}: {number: string}) =>
      number ? `What is the matter with ${number}?` : 'What is the matter?',
    choices: {
      stranger: 'Somebody else answers, or the service gave it up',
      new: 'They have a new number',
      down: 'It does not ring, or is out of order for now',
    },
    matterMissing: 'Say what is the matter with it.',
    hidden: ({name}: {name: string}) =>
      `It is hidden in every list at once, also on partner pages with an older list. Visitors still find every other way to reach ${name}.`,
    how: 'How do you know?',
    knows: {
      rang: 'I rang it today',
      service: 'The service told me',
      other: 'Somebody else told me',
    },
    knowsMissing: 'Say how you know.',
    ringFirst: 'Ring the new number first: somebody else may be wrong.',
    attributions: {
      rang: 'rang it today',
      service: 'told by the service',
      other: 'told by somebody else',
    },
  },

  down: {
    sentence: 'One sentence for visitors',
    sentenceHint: 'Such as: The phone line is out of order.',
    sentenceMissing: 'Write one sentence for visitors.',
    until: 'Until when, if that is known',
    untilHint: 'The last day on which it is down.',
  },

  closed: {
    text: 'Visitors will not see it any more. It stays in the file, so that you can bring it back.',
    withdraw:
      'Somebody else answers its number now. Hide the number in every list',
  },

  special: {
    from: 'First day',
    to: 'Last day',
    toHint: 'Leave empty if it is one day.',
    toBefore: 'The last day is before the first.',
    dateMissing: 'Write the day.',
    state: 'What happens then?',
    states: {
      open: 'Open at these times',
      closed: 'Closed',
      unknown: 'Not known',
    },
    stateMissing: 'Say what happens then.',
    note: 'One sentence for visitors',
    noteHint: 'Such as: Closed for staff training. Not needed if it is open.',
    unknownHours:
      'This service has no usual phone hours yet. Write their days and hours first.',
  },

  holidays: {
    title: ({about, days}: {about: string; days: number}) =>
      days === 0
        ? `${about} is today.`
        : `${about} is ${counted(days, 'day')} away.`,
    open: (count: number) =>
      count === 0
        ? 'Everybody has said what they do.'
        : `${counted(count, 'service')} ${count === 1 ? 'has' : 'have'} not said what they do.`,
    next: ({name}: {name: string}) => `Next: ask ${name}`,
    caption: 'Hours from Christmas Eve to 2 January',
    ask: 'Ask',
    unknown: 'Their hours are not known at all:',
    unknownThen: 'Ask for days and hours first, then for Christmas.',
    always: 'Day and night, as always:',
    alwaysThen: 'Ask once whether that holds at Christmas.',
    after: 'After that',
    coming: 'The next bank holidays',
    day: 'Bank holiday',
    askBy: 'Ask by',
    now: 'Ask now',
    services: 'Not known yet for',
    none: 'All are known.',
  },

  sheet: {
    heading: 'Call sheet',
    intro:
      'Ring from outside, as a caller would, and once in the evening. Write down the role of who you spoke to, not the name.',
    script: (call: Call) =>
      [hello(call), ...Object.values(questions), goodbye(call)].join(' '),
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
    intro: 'This is the widget with your list in it, your changes included.',
    moments: {
      now: 'Now',
      saturday: 'Saturday, 9am',
      eve: 'Christmas Eve, 5pm',
    },
    date: 'Day',
    time: 'Time',
    timeHint: 'London time, such as: 7pm',
    show: 'Show this time',
    shownAt: ({time}: {time: string}) => `Shown for ${time}.`,
    shownNow: 'Shown as it is now.',
    frame: 'The widget with your list',
  },

  form: {
    number: ({place}: {place: number}) => `Number ${place}`,
    source: ({place}: {place: number}) => `Source ${place}`,
    addNumber: 'Add a number',
    addSource: 'Add a source',
    addTimes: ({day}: {day: string}) => `A second time on ${day}`,
    addWeek: 'Other hours from a date on',
    removeNumber: 'Take this number out',
    removeSource: 'Take this source out',
    removeException: ({exception}: {exception: string}) =>
      `Take out: ${exception}`,
    specialHours: 'Special hours so far',
    kind: 'When is it answered?',
    weekHint: 'Such as 5:30pm or midnight. Leave a day empty if it is closed.',
    opensAt: ({day}: {day: string}) => `${day}, opens at`,
    closesAt: ({day}: {day: string}) => `${day}, closes at`,
    opensShort: 'Opens',
    closesShort: 'Closes',
    validFrom: 'These hours apply from',
    validTo: 'These hours apply until',
    bankHolidays: 'Bank holidays in the year',
    web: 'Address of its page',
    role: 'Role of the person who decided',
    reason: 'Who told you, and why it cannot wait',
    notSaid: 'Not known',
    loses:
      'What you wrote here is not kept yet, and is lost if you go on. Go on?',
    issues: 'There is a problem',
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
    noCost: 'Say what a call costs.',
    noHours:
      'Say when the phone is answered. If nobody has asked, choose "Not known".',
    error: 'Error:',
    untilPast: 'Write a day that is today or later.',
    dateBroken: 'Write the whole day: day, month and year.',
    noteMissing: 'Write one sentence for visitors: why is it not as usual?',
  },

  times: {
    notOne: ({written}: {written: string}) =>
      `"${written}" is not a time. Write it as 9am or 5:30pm.`,
    morningOrEvening: ({written}: {written: string}) =>
      `"${written}": is that in the morning or in the evening? Write am or pm.`,
  },

  changes: {
    hours: 'Days and hours',
    unreadable: 'hours that nobody can read.',
    bankHolidays: 'Bank holidays',
    added: 'A new service',
    state: 'Takes calls',
    up: 'Yes, and visitors see it',
    down: ({alert, day}: {alert: string; day: string}) =>
      `No${day ? `, until ${day}` : ''}. Visitors read “${alert}”`,
    closed: 'It has closed. Visitors do not see it any more',
    checked: 'Last checked',
    withdrawn: ({number}: {number: string}) => `Number ${number}`,
    hidden: 'Hidden in every list',
    shown: 'Shown',
  },

  save: {
    heading: 'Read the changes to a second person, then save',
    hint: 'You say what is new. They look at your call sheet, and stop you where it differs.',
    none: 'You have not changed anything.',
    baseline: ({name}: {name: string}) =>
      `${name} contains an earlier list, and the changes are compared with that. It may not be the published list.`,
    besideBuiltIn: (count: number) =>
      `${counted(count, 'thing')} ${count === 1 ? 'is' : 'are'} different from the list that comes with the widget:`,
    now: 'Now',
    was: 'Was',
    askedOn: ({said}: {said: string}) => `asked ${said}`,
    onlyChecked: ({said}: {said: string}) => `asked ${said}: nothing changed`,
    takeBack: 'Take back',
    readAloud: 'Digit by digit:',
    other: 'changed',
    second: 'Has a second person read this?',
    choices: {
      yes: 'Yes',
      later: 'Not yet. Save it so that I can go on another day',
    },
    choiceMissing: 'Say whether a second person has read this.',
    initials: 'Their initials',
    notYours: ({initials}: {initials: string}) =>
      initials ? `Not yours, ${initials}.` : 'Not yours.',
    secondMissing:
      'A second person reads the changes and writes their initials: 2 to 4 letters.',
    secondSame: 'These are your own initials. A second person should read it.',
    saveYes: 'Save the file, ready to publish',
    saveLater: 'Save it to go on another day',
    issues: 'These must be put right before the list is published:',
    goTo: ({name}: {name: string}) => `Go to ${name}`,
  },

  saved: {
    ready: 'Saved, ready to publish',
    readyText: (given: {name: string; count: number; second: string}) =>
      `${given.name} is where your browser puts downloads. ${counted(given.count, 'change')}, read by ${given.second}.`,
    later: 'Saved, to go on another day',
    laterText: ({name, count}: {name: string; count: number}) =>
      `${name} is where your browser puts downloads. ${counted(count, 'change')} in it ${count === 1 ? 'waits' : 'wait'} for a second reader. It is not to be published.`,
    next: 'What happens next',
    send: ({name}: {name: string}) =>
      `Send ${name} to whoever publishes the list. Until then visitors read the old one.`,
    hear: ({date}: {date: string}) =>
      `Wait to hear that it is published. Then partner pages say “List made ${date}”, within five minutes.`,
    look: 'Open one of them, and look.',
    partner: 'Address of a partner page',
    openPartner: 'Open it',
    partnerIssue: 'Write a whole address, beginning with https://',
    partnerOpen: ({site}: {site: string}) => `Open ${site}`,
    urgent: ({names}: {names: readonly string[]}) =>
      `A number of ${list(names)} is withdrawn: tell whoever publishes the list today. It cannot wait.`,
    nextTime: 'Next time',
    again: ({name, count}: {name: string; count: number}) =>
      `${count === 0 ? 'Nothing is' : `${counted(count, 'service')} ${count === 1 ? 'is' : 'are'}`} still to check. Open this page, press “Open the file you saved last”, and choose ${name}. This page keeps nothing itself, so that nobody finds anything on a shared computer.`,
    changedSince: 'Nothing has been saved since the last change',
    back: 'Back to the list',
    saveAgain: 'Save it again',
  },

  reminders: {
    heading: 'Once a year, and when you are away',
    list: [
      'Once a year, read the whole wording with someone from a service.',
      'Once a year, open every address, and see that it leads where it says.',
      'Who does this when you are away? Write the name on the call sheet, and show them this page once.',
      `If nobody does it for ${CONFIRMED_MONTHS} months, the page says so by itself: every service then reads “should be”. After ${OLD_LIST_MONTHS} months the list itself says that it is old.`,
    ],
  },
};

/** "24 December". */
function shortDate(date: LocalDate | undefined): string {
  return dateText(date ?? '').replace(/ \d{4}$/, '');
}

/** "25, 26 and 28 December and 1 January". */
function datesText(dates: readonly LocalDate[]): string {
  const days = dates.map((date) => shortDate(date).split(' '));
  const months = groupBy(days, ([, month]) => month);
  return list(
    [...months].map(
      ([month, all]) => `${list(all.map(([day = '']) => day))} ${month}`,
    ),
  );
}
