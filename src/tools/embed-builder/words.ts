/** Every sentence of the page for putting a snippet together. */
import type {Need} from '../../directory/schema.js';
import {LEAST_RATIO} from '../../element/colour-pairs.js';
import {DEFAULT_HEADING_LEVEL} from '../../element/settings.js';
import {DEFAULT_EXIT_URL, exitSiteName} from '../../safety/exit-url.js';
import type {AnswerName, LastAnswer} from './questions.js';

const CHECK =
  'Open the page in a private window. You should see “Who you can call now”.';

const INTO_EMBED = [
  'Edit your page. Press +, and choose Embed.',
  'Paste the address, and press Embed.',
  'WordPress shows the list in a frame. Visitors can read its numbers but not tap them. With the plugin they can.',
];

const INTO_TEXT = [
  'Paste the address on a line of its own, or into a block called Embed.',
  'If it stays an address, make it a link with the words “Who to call about domestic abuse”.',
  CHECK,
];

/** What a page may be about, by the need that is preselected for it. */
const needs: Readonly<Record<Exclude<Need, 'danger'>, string>> = {
  refuge: 'Somewhere safe to stay',
  talk: 'Talking to someone',
  'no-voice': 'Being deaf, or not able to phone',
  'not-reporting': 'Help without reporting a crime',
  'tell-police': 'Telling the police',
  'under-19': 'For people under 19',
  worried: 'Worried about someone else',
  change: 'Changing how you behave',
};

export const words = {
  website: {
    heading: 'Your website',
    /** The hint beside each answer. */
    hints: {
      other: 'Such as Umbraco, Drupal or Jadu',
      scripts: 'Such as Google Tag Manager',
    } satisfies Partial<Record<AnswerName, string>> as Readonly<
      Record<string, string>
    >,
    mount: 'Where should the list stand?',
    mountHint:
      'The id of an empty place on your page. Whoever edits the page adds',
    mountPlace: (id: string) => `<div id="${id}"></div>`,
    mountIssue: 'Write one word without spaces, such as help.',
  },

  pastes: {
    plugin: {
      name: 'A plugin, and in the page a block',
      why: 'The whole list, for authors too. Its files come from your own website.',
    },
    element: {
      name: 'The list, with numbers inside',
      why: 'The numbers show before the script has loaded, and stay if it never loads.',
    },
    pinned: {
      name: 'The same, with a script that never changes',
      why: 'Where someone must approve each version. New numbers come as a list, which contains no code.',
    },
    script: {
      name: 'One script',
      why: 'It puts the list into the place that you name.',
    },
    frame: {
      name: 'A frame',
      why: 'For editors that keep a frame and no script. Every number is in it.',
    },
    address: {
      name: 'An address',
      why: 'No system that we tried takes it away.',
    },
    npm: {
      name: 'A line for your bundler, and the tag',
      why: 'The first line goes into a script, the second where the list should appear.',
    },
  },
  /** For a script that needs no element to fill. */
  scriptHere: 'The list appears where you paste it.',

  look: {
    heading: 'The look',
    optional: 'if you like',
    framed: 'It is in a frame, so it keeps its own colours.',
    asItComes: 'WordPress shows the frame without your colours or settings.',
    pick: 'Pick your colour',
    goodColour: (ratio: string) => `Easy to read: ${ratio} to 1 on white.`,
    tooLight: (ratio: string) =>
      `Too light for words on white: ${ratio} to 1, and ${LEAST_RATIO} is needed. We made it darker there.`,
    nearlyTooLight: 'A little too light for words. We made it darker.',
    onDark: {
      same: 'On dark pages it is the same.',
      lighter: 'On dark pages it is lighter.',
    },
    swatches: {
      light: (colour: string) => `Light page ${colour}`,
      dark: (colour: string) => `Dark page ${colour}`,
    },
    more: 'More: dark pages, headings, exit',
  },

  settings: {
    /** The settings that are asked first. */
    first: ['accent', 'layout', 'need'],
    /** Labels and hints by attribute. All others come from the manifest. */
    labels: {
      accent: [
        'Your colour',
        'Of links and buttons. It is made darker or lighter where it would be hard to read.',
      ],
      layout: ['How much of it', ''],
      need: ['What the page is about', ''],
      label: ['Words of the button', 'Where only a button shows.'],
      theme: ['Light or dark', ''],
      'heading-level': [
        'Level of the first heading',
        'One more than the heading above it on your page.',
      ],
      'exit-url': [
        'Where the exit leads',
        `Another website. Begins with https://. If you leave it empty: ${exitSiteName(DEFAULT_EXIT_URL)}.`,
      ],
      'no-exit-shortcut': [
        'Do not leave when Shift is pressed three times',
        'Only where your page has such a shortcut of its own.',
      ],
      directory: [
        'A list of your own',
        'The address of the list. Begins with https://.',
      ],
      'plain-page': [
        'The plain page',
        'The address of the page without script. Begins with https://.',
      ],
    } as Readonly<Record<string, readonly [string, string]>>,
    /** The meaning of each value, by attribute. */
    values: {
      layout: {full: 'All', compact: 'First numbers', button: 'A button'},
      theme: {
        auto: 'As the page is',
        light: 'Always light',
        dark: 'Always dark',
      },
      need: needs,
    } as Readonly<Record<string, Readonly<Record<string, string>>>>,
    /** The default where the manifest states none. */
    defaults: {
      need: 'Everything',
      'heading-level': String(DEFAULT_HEADING_LEVEL),
    } as Readonly<Record<string, string>>,
  },

  /** For WordPress's editor, beside the settings above. */
  wordpress: {
    settings: 'What it shows',
    frame: 'What visitors will read',
    /** Stays in the page if the plugin is off, so it must never change. */
    remains: 'In danger now? Call 999.',
  },

  preview: {
    heading: 'How it looks',
    frame: 'The list, as it will look on your page',
    width: 'Width',
    widths: {phone: 'Phone', column: 'Column'},
    whole: 'Page…',
    wholeHeading: 'On a whole page',
    close: 'Close',
    scheme: 'Page behind it',
    schemes: {light: 'Light', dark: 'Dark'},
    again: 'Start the preview again',
  },

  paste: {
    heading: 'Paste this',
    text: 'Text to paste',
    download: 'Download the plugin',
    unknownHost:
      'This copy runs on your own computer. Write the address that you were given:',
    hostExample: 'https://help.example',
    noHash:
      'The hash of the file could not be read. Build the widget, or choose another way below.',
    copy: 'Copy',
    copied: 'Copied ✓',
    notCopied:
      'Your browser did not let us copy. The text is selected: press Ctrl and C, or Command and C.',
    where: 'Where it goes',
    nowWhere: 'Now, where it goes',
    share: 'Copy a link to these choices, for a colleague',
    officers: 'Must someone approve it first? Send them this page',
    ways: 'All the ways to paste it',
    asAdvised: 'Recommended for your answers',
    version: (version: string) => `Version ${version}`,
  },

  /** Where the snippet goes, by the last answer, and before there is one. */
  steps: {
    none: [
      'Edit your page, and add a block for HTML or code.',
      'Paste, and save.',
      CHECK,
    ],
    plugin: [
      'In WordPress, as an administrator: Plugins, Add New Plugin, Upload Plugin. Choose the file, then Install Now and Activate.',
      'Edit your page. Press +, and choose “Domestic abuse support”. Or paste the text above.',
      CHECK,
    ],
    admin: [
      'Edit your page. Press +, and choose Custom HTML.',
      'Paste, and press Update.',
      CHECK,
    ],
    classic: [
      'Edit your page, and open the tab “Text”. Not “Visual”: there it falls apart.',
      'Paste, and press Update.',
      CHECK,
    ],
    author: INTO_EMBED,
    filtered: INTO_EMBED,
    yes: [
      'Open the box for HTML: “Source”, “HTML” or “Insert HTML”. Not the text itself: there it shows as code.',
      'Paste, and save.',
      CHECK,
    ],
    frames: [
      'Open the box for HTML: “Source”, “HTML” or “Insert HTML”.',
      'Paste, and save.',
      'Open the page in a private window. You should see the numbers. If the frame is gone, too, choose “Only in text” above.',
    ],
    no: INTO_TEXT,
    unknown: INTO_TEXT,
    scripts: [
      'On the page: an empty place, as under “Where should the list stand?”',
      'In Tag Manager: New tag, Custom HTML, paste. Trigger: that page.',
      'It does not track anybody. Mark it as necessary, so that visitors are not asked for consent.',
      CHECK,
    ],
    build: [
      'npm install herts-da-support',
      'Paste both lines, each where it belongs.',
      CHECK,
    ],
  } satisfies Record<LastAnswer | 'none', readonly string[]>,

  issues: {
    choice: (values: readonly string[]) =>
      `This is not one of ${values.join(', ')}. The default is used.`,
    address: 'Write a whole address that begins with https://.',
    colour: 'This is not a colour. Write one such as #00594c.',
  },
};
