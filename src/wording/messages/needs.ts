/** "What do you need?" All choices begin with "I", to label nobody. */

const partnersPast =
  "You can ask the police if a partner or ex has a history of abuse (Clare's Law).";

export const needs = {
  reassurance:
    'If someone hurts, scares or controls you, you can talk to someone. You do not have to be sure.',
  heading: 'What do you need?',
  /** Shown in the field until a choice is made. */
  hint: 'Choose one. We do not save it.',
  /** Moves to the emergency block. */
  danger: 'I am in danger now',
  choices: {
    refuge: 'I need somewhere safe to stay',
    talk: 'I want to talk to someone',
    'no-voice': 'I am deaf or cannot talk on the phone',
    'not-reporting': 'I want help but do not want to report a crime',
    'tell-police': 'I want to tell the police. It is not urgent',
    'under-19': 'I am under 19',
    worried: 'I am worried about someone else',
    change: 'I am worried about how I treat someone',
  },
  /** Shown under a choice once it is chosen. */
  notes: {
    refuge:
      'Homeless because of abuse? You can ask any council for help. Not everyone can get it. If you are in danger now, call 999.',
    talk: 'You do not have to be sure that it is abuse.',
    'no-voice':
      'These have web chat, sign language, or a form to ask for a call. Look above for other ways to reach 999.',
    'not-reporting': 'You can get help and not report it.',
    'tell-police': `${partnersPast} If it becomes urgent, call 999.`,
    'under-19': 'If you are in danger, call 999.',
    worried: `You can call about someone else. ${partnersPast} If they are in danger now, call 999.`,
    change:
      'These services talk with people who want to change how they behave. If someone is in danger now, call 999.',
  },
  /** Shown before the note, each if the services it names are listed. */
  named: {
    findsRefuge: ({name}: {name: string}) =>
      `${name} can help you find a refuge, a place to stay. It is listed as open day and night.`,
    forUnder19: ({name}: {name: string}) =>
      `${name} is for you: free, day and night.`,
    from16: ({names, count}: {names: string; count: number}) =>
      `${count === 2 ? 'Two' : 'Three'} local services are for people aged 16 or over: ${names}.`,
  },
  showEverything: 'Show everything',
  count: ({count}: {count: number}) =>
    count === 1 ? '1 service.' : `${count} services.`,
  /** For a choice that the page made before the visitor did. */
  preset: ({choice}: {choice: string}) => `Showing: ${choice}.`,
  none: 'No service here matches. You can still call:',
};
