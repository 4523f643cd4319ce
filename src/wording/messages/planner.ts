/** "Plan a time to call". */
export const planner = {
  heading: 'Plan a time to call',
  hint: 'Choose a time when you can talk. We do not save it.',
  day: 'Day',
  time: 'Time',
  today: ({day}: {day: string}) => `Today, ${day}`,
  chooseTime: 'Choose a time',
  noTimeYet: 'Choose a time to see who is open.',
  at: ({day, time}: {day: string; time: string}) => `${day} at ${time}`,
  past: 'That time has gone. Choose a later time.',
  skipped: ({time, instead}: {time: string; instead: string}) =>
    `The clocks go forward that night, so there is no ${time}. This is for ${instead}.`,
  twiceSame: ({time}: {time: string}) =>
    `The clocks go back that night, so ${time} comes twice. This is true for both.`,
  twiceFirst: ({time}: {time: string}) =>
    `The clocks go back that night, so ${time} comes twice. This is for the first.`,
  groups: {
    open: 'Open then',
    'should-be-open': 'Should be open then',
    'may-be-open': 'May be open then',
    closed: 'Closed then',
    'probably-closed': 'Probably closed then',
    'not-known': 'Hours not known',
  },
  group: ({name, count}: {name: string; count: number}) => `${name} (${count})`,
  /** "Tomorrow" would mean the reader's own. */
  untilDay: ({time, weekday}: {time: string; weekday: string}) =>
    `until ${time} on ${weekday}`,
  closesSoon: ({time, minutes}: {time: string; minutes: number}) =>
    `Closes at ${time}, ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} later.`,
  /** Followed by the lines that answer day and night. */
  noOneOpen: 'No service with set hours is open then.',
  notSafeToCall: ({name}: {name: string}) =>
    `Not safe to call? ${name} has a form on its website. You can ask them to call you at a safe time.`,
  /** Announced after a choice: numbers, never names. */
  counts: {
    open: ({count}: {count: number}) => `${count} open`,
    'should-be-open': ({count}: {count: number}) => `${count} should be open`,
    'may-be-open': ({count}: {count: number}) => `${count} may be open`,
    closed: ({count}: {count: number}) => `${count} closed`,
    'probably-closed': ({count}: {count: number}) => `${count} probably closed`,
    'not-known': ({count}: {count: number}) => `${count} hours not known`,
  },
};
