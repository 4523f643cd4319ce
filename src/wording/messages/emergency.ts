/** The page where 999 BSL video calls begin. */
export const BSL_URL = 'https://www.999bsl.co.uk/';

/** The emergency block, which stays in sight even if everything else fails. */
export const emergency = {
  danger: {lead: 'In danger now?', rest: 'Call 999.'},
  call999: 'Call 999',

  silent: {
    lead: 'If you cannot speak:',
    rest: 'call 999 from a mobile. Listen. Press 55 when you are asked to.',
  },
  silentMore: 'How a silent call works',
  silentSteps: [
    'Call 999 from a mobile phone.',
    'Listen. Whisper if you can. If not, cough or tap the phone.',
    'If you are asked to, press 55.',
    'Stay on the line. The police ask yes or no questions. Answer by tapping, coughing or pressing keys.',
  ],
  silentNotes: [
    'You may hear a recorded voice for about 20 seconds. Hold the phone close to your ear.',
    'If you do not press 55 when asked, the call ends.',
    'Pressing 55 does not tell the police where you are. Answering their questions helps.',
    'A silent call alone may not bring help.',
    'On a landline, 55 is not used. Stay on the line.',
  ],

  deaf: {lead: 'If you are deaf or cannot use voice calls:', rest: ''},
  deafMore: 'Other ways to reach 999',
  bsl: {
    lead: '999 BSL.',
    rest: 'A video call with a British Sign Language interpreter. Free, day and night. You do not need to register.',
  },
  /** Link text. `bslApp` follows it without a space. */
  bslLink: ({site}: {site: string}) => `Open ${site}`,
  bslApp: ', or use the 999 BSL app.',
  relay: {lead: 'Relay UK.', rest: 'Use the Relay UK app, or call 18000.'},
  text: {
    lead: 'Text 999.',
    rest: 'This only works if you registered before.',
  },
  /** The word to send stands out, so that people copy it exactly. */
  textRegister: {
    before: 'To register, text the word',
    word: 'register',
    after: 'to 999 and follow the reply.',
  },
  textHow:
    'In an emergency, text: who you need, what is happening, where you are. Wait for an answer. A delivery report is no answer. Until they answer, they may not have your text. No answer in 3 minutes? Try again or find another way.',
  relayAnyNumber:
    'For any other number here: put 18001 before it to use Relay UK.',
};
