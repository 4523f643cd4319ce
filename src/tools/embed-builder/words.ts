/** Every sentence of the page on which a snippet is put together. */
import {DEFAULT_EXIT_URL, exitSiteName} from '../../safety/exit-url.js';
import {english} from '../../wording/messages.js';

const P = '--herts-da-';

export const words = {
  which: {
    heading: '1. What to paste',
    hint: 'At most three questions, one answer.',
    unsure: 'Not sure? Say so: an address stays in every system that we tried.',
    answer: 'Paste this:',
    other: 'Or choose it yourself',
    otherHint:
      'Must someone approve each version of a script? Choose the one that never changes.',
    asAdvised: 'What the answers lead to',
  },

  pastes: {
    plugin: {
      name: 'A plugin, and in the page a block',
      why: 'The whole widget, for authors too: they may not paste a script. Nothing is fetched from another website. In the Classic Editor its shortcode stands in the place of the block.',
    },
    element: {
      name: 'The element with words inside, and the script',
      why: 'The numbers are there before the script has come, and stay when it never does. It takes your settings and colours.',
    },
    pinned: {
      name: 'The same, with one version of the script that never changes',
      why: 'The browser runs only the very file that somebody approved. New numbers come as a list, which is data and no script.',
    },
    script: {
      name: 'The script alone',
      why: 'One short line. Without JavaScript it shows nothing, so prefer the element where your system keeps it.',
    },
    frame: {
      name: 'A frame',
      why: 'For systems that keep an iframe and no script. It takes layout, need, and light or dark, but not your colours. Every number is there without JavaScript.',
    },
    address: {
      name: 'An address',
      why: 'Paste it on a line of its own, or into an Embed block. Where your system makes no box of it, it is a link to the same list. The Embed block of WordPress shows the list as it comes, without your settings.',
    },
    npm: {
      name: 'A line for a bundler, and the tag',
      why: 'The first line goes into a script, the second where the list shall stand.',
    },
  },

  settings: {
    heading: '2. Settings',
    hint: 'Leave what you do not need. The widget below shows it at once.',
    asItComes: 'As it comes',
    on: 'Yes',
    someTaken:
      'It takes some of these. The rest is kept here if you choose another way in.',
    notTaken: 'Not in what you paste.',
    /** A name and a hint by the attribute. Others have those of the manifest. */
    labels: {
      layout: ['Layout', ''],
      need: ['For a page about one need', 'A visitor sees it and can undo it.'],
      label: ['Words of the button', 'For the layout "A button".'],
      theme: ['Light or dark', ''],
      'heading-level': [
        'Level of the first heading',
        '1 to 6. One more than the heading above it on your page.',
      ],
      'exit-url': [
        'Where the exit leads',
        `Another website. Begins with https://. As it comes: ${exitSiteName(DEFAULT_EXIT_URL)}.`,
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
    /** What a value means, by the attribute. */
    values: {
      layout: {
        full: 'Everything',
        compact: 'The first numbers, the rest on request',
        button: 'A button that opens the rest',
      },
      theme: {
        auto: 'As the page is',
        light: 'Always light',
        dark: 'Always dark',
      },
      need: english.needs.choices,
    } as Readonly<Record<string, Readonly<Record<string, string>>>>,
  },

  /** In WordPress's editor, beside the settings above. */
  wordpress: {
    settings: 'What it shows',
    colour: 'Your colour',
    colourHelp:
      'Of links and buttons. It is made darker or lighter where it could not be read.',
    frame: 'What visitors will read',
    /** Stays in the page where the plugin is off. It must never change. */
    remains: 'In danger now? Call 999.',
  },

  looks: {
    heading: '3. Colours and type',
    hint: 'The type is your page’s. A colour is anything that CSS knows, such as #00594c.',
    more: 'More colours, sizes and spaces',
    pick: (name: string) => `Pick: ${name}`,
    reset: (name: string) => `Undo: ${name}`,
    resetShort: 'Undo',
    first: [
      `${P}accent`,
      `${P}accent-text`,
      `${P}surface`,
      `${P}text`,
      `${P}font-family`,
      `${P}radius`,
    ],
    labels: {
      [`${P}surface`]: 'Ground',
      [`${P}text`]: 'Words',
      [`${P}muted`]: 'Words of less weight',
      [`${P}panel`]: 'Ground under who to call now',
      [`${P}border`]: 'Lines',
      [`${P}accent`]: 'Links and buttons',
      [`${P}accent-text`]: 'Words on buttons',
      [`${P}open`]: 'Open',
      [`${P}closed`]: 'Closed',
      [`${P}unknown`]: 'Not known',
      [`${P}emergency`]: 'Emergency',
      [`${P}font-family`]: 'Font',
      [`${P}font-size`]: 'Size of the words',
      [`${P}radius`]: 'Round corners',
      [`${P}space`]: 'Space',
      [`${P}shadow`]: 'Shadow',
      [`${P}max-width`]: 'Greatest width',
      [`${P}exit-inset`]: 'Exit, from the top',
    } as Readonly<Record<string, string>>,
  },

  contrast: {
    heading: 'Can everybody read it?',
    good: (count: number) =>
      `Yes. All ${count} pairs of colours have a contrast of 4.5 or more, as WCAG 2.2 AA asks.`,
    bad: (count: number) =>
      count === 1
        ? 'Not yet. One pair of colours is too close. The widget uses other colours there.'
        : `Not yet. ${count} pairs of colours are too close. The widget uses other colours there.`,
    pair: (ink: string, ground: string) => `${ink} on ${ground.toLowerCase()}`,
    schemes: {light: 'Light', dark: 'Dark'},
    ratio: (ratio: number) =>
      `${(Math.floor(ratio * 10) / 10).toFixed(1)} to 1`,
    enough: 'Good',
    tooLow: 'Too low, needs 4.5',
    change: (ink: string, instead: string) => `Change “${ink}” to ${instead}`,
    all: 'All pairs',
    columns: {
      pair: 'Words on ground',
      scheme: 'Page',
      ratio: 'Contrast',
      verdict: 'AA',
    },
  },

  preview: {
    heading: '4. Try it',
    hint: 'This is the widget itself. Its exit works here, too: your choices stay in the address of this page, so copy that first.',
    width: 'Width',
    widths: {phone: 'A phone', column: 'A column', page: 'A page'},
    schemes: {light: 'A light page', dark: 'A dark page'},
    scheme: 'Page',
  },

  paste: {
    heading: '5. Copy and paste',
    snippet: 'To paste',
    plugin: {
      download: 'Download the plugin',
      where:
        'In WordPress, as an administrator: Plugins, Add New Plugin, Upload Plugin. Choose the file, then Install Now and Activate.',
      then: 'In the page add the block “Domestic abuse support”, and set it in the sidebar. Or paste this:',
    },
    styles: 'Into your website’s CSS',
    stylesHint:
      'Colours and type are CSS. If you cannot change the CSS of your website, ask whoever can.',
    noStyles: 'A frame cannot take colours from your page.',
    host: 'Where the files are',
    hostHint:
      'The address of the folder with herts-da-support.js. Whoever runs the widget gives it to you.',
    noFiles:
      'It does not work yet: put the address of your own host above, in the place of your-host.example.',
    filesFrom: (folder: string) =>
      `It shows what comes from ${folder}. Is that the address that you were given?`,
    mount: 'Where the list goes',
    mountHint:
      'A CSS selector of a place on your page, such as #help. A script from a tag manager has no place of its own.',
    version: (version: string) => `Version ${version}.`,
    noHash:
      'The hash of the file could not be read. Build the widget, or take the unpinned snippet.',
    copy: 'Copy',
    copyStyles: 'Copy the CSS',
    copied: 'Copied.',
    notCopied:
      'Your browser did not let us copy. The text is selected: press Ctrl and C, or Command and C.',
    share: 'Send your choices to a colleague',
    shareHint:
      'Everything you chose is in this address. It opens this page as it is now.',
    address: 'Address of this page',
    copyAddress: 'Copy the address',
    again: 'Begin again',
  },

  faults: {
    choice: (values: readonly string[]) =>
      `This is not one of ${values.join(', ')}. The widget uses its own.`,
    number: 'Write a whole number from 1 to 6.',
    address: 'Write a whole address that begins with https://.',
    selector: 'CSS cannot read this. Write a selector such as #help.',
    value: 'CSS does not know this size. Write one such as 8px or 0.5rem.',
    look: {
      color: 'This is no colour by itself. Write one such as #00594c.',
      'font-family':
        'CSS cannot read this. Write a font such as Georgia, serif.',
      'box-shadow':
        'CSS cannot read this. Write a shadow such as 0 2px 8px rgb(0 0 0 / 0.2).',
    } as Readonly<Record<string, string>>,
  },
};

/** The name of a CSS variable in plain words. */
export function lookName(name: string): string {
  return words.looks.labels[name] ?? name;
}
