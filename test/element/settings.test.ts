/** Mistakes of a page's author: the default is used, with one warning. */
import {expect} from 'chai';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import {watchConsole, type ConsoleWatch} from '../support/console-watch.js';
import {
  removeWidgets,
  statusOf,
  textOf,
  widgetAt,
} from '../support/open-widget.js';

const clock = '2026-11-25T10:00Z';
const WEATHER = 'https://www.bbc.co.uk/weather';

const find = (widget: Element, selector: string) =>
  widget.shadowRoot!.querySelector(selector)!;
const theme = (widget: Element) =>
  find(widget, '[part~=widget]').getAttribute('data-theme');
const exit = (widget: Element) => find(widget, '[part~=exit]');
const accent = (widget: Element) =>
  getComputedStyle(find(widget, '[part~=number]')).backgroundColor;
const level = (widget: Element) =>
  find(widget, '.title').firstElementChild!.localName;

let page: ConsoleWatch;

beforeEach(() => {
  page = watchConsole();
});

afterEach(() => {
  removeWidgets();
  page.stop();
});

// A mistake is said once per page: each test makes one of its own.
const mistakes: {
  name: string;
  value: string;
  used: string;
  seen: (widget: Element) => unknown;
  expected: unknown;
}[] = [
  {
    name: 'theme',
    value: 'midnight',
    used: 'Using auto.',
    seen: theme,
    expected: 'auto',
  },
  {
    name: 'theme',
    value: '',
    used: 'Using auto.',
    seen: theme,
    expected: 'auto',
  },
  {
    name: 'accent',
    value: 'greenish',
    used: 'Using the default.',
    seen: accent,
    expected: 'rgb(29, 90, 115)',
  },
  {
    name: 'accent',
    value: 'red #fff; background: url(/asked)',
    used: 'Using the default.',
    seen: accent,
    expected: 'rgb(29, 90, 115)',
  },
  {
    name: 'heading-level',
    value: 'two',
    used: 'Using 2.',
    seen: level,
    expected: 'h2',
  },
  {
    name: 'heading-level',
    value: '2.5',
    used: 'Using 2.',
    seen: level,
    expected: 'h2',
  },
  {
    name: 'heading-level',
    value: '',
    used: 'Using 2.',
    seen: level,
    expected: 'h2',
  },
  {
    name: 'heading-level',
    value: '0',
    used: 'Using 1.',
    seen: level,
    expected: 'h1',
  },
  {
    name: 'heading-level',
    value: '9',
    used: 'Using 6.',
    seen: level,
    expected: 'h6',
  },
  ...[
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,hello',
    'about:blank',
    'mailto:a@example.com',
    'http://',
    'www.bbc.co.uk/weather',
    '//www.bbc.co.uk/weather',
    'https:www.bbc.co.uk',
    'https:/weather',
    '/weather',
    '?x=1',
    '#top',
    'https://bbc.co.uk:443@example.com/',
    'https://someone@example.com/',
    'https://:secret@example.com/',
    `${location.origin}/weather`,
    location.href.toUpperCase(),
    '',
  ].map((value) => ({
    name: 'exit-url',
    value,
    used: `Using ${WEATHER}.`,
    seen: (widget: Element) => exit(widget).getAttribute('href'),
    expected: WEATHER,
  })),
  ...[
    'Christmas',
    '2026-12-25',
    '2026-02-30T10:00',
    '2026-12-25T25:00',
    '10:00',
    '',
  ].map((value) => ({
    name: 'preview-time',
    value,
    used: 'Using the real time.',
    seen: (widget: Element) => statusOf(widget, 'Beacon'),
    expected: 'Should be open until 8pm',
  })),
];

for (const {name, value, used, seen, expected} of mistakes) {
  describe(`${name}="${value}"`, () => {
    it('shows the default, with one warning', async () => {
      const options = {clock, attributes: {[name]: value}};
      const widget = await widgetAt(options);
      await widgetAt(options);
      expect(seen(widget)).to.equal(expected);
      expect(page.lines).to.have.length(1);
      expect(page.lines[0]).to.include(`${name}="${value}"`);
      expect(page.lines[0]).to.match(new RegExp(`${escaped(used)}$`));
    });
  });
}

function escaped(words: string): string {
  return words.replace(/[.]/g, '\\.');
}

const properties: [property: string, value: unknown][] = [
  ['theme', 7],
  ['headingLevel', NaN],
  ['exitUrl', {}],
  ['previewTime', 20261225],
  ...[
    'theme',
    'accent',
    'layout',
    'need',
    'headingLevel',
    'exitUrl',
    'previewTime',
  ].flatMap((name): [string, unknown][] => [
    [name, Object.create(null)],
    [name, Symbol('none')],
    [name, {toString: () => expect.fail('read')}],
  ]),
];

describe('a property of the wrong type', () => {
  for (const [property, value] of properties) {
    it(`leaves everything else on screen: ${property}`, async () => {
      const widget = await widgetAt({clock});
      Object.assign(widget, {[property]: value});
      await widget.updateComplete;
      expect(statusOf(widget, 'Beacon')).to.equal('Should be open until 8pm');
      expect(level(widget)).to.equal('h2');
      expect(page.lines.length).to.be.at.most(1);
    });
  }
});

describe('a setting that is not set', () => {
  it('is no mistake', async () => {
    const widget = await widgetAt({clock});
    expect(theme(widget)).to.equal('auto');
    expect(level(widget)).to.equal('h2');
    expect(exit(widget).getAttribute('href')).to.equal(WEATHER);
    expect(page.lines).to.deep.equal([]);
  });

  it('is the default again after an attribute is gone', async () => {
    const attributes = {
      theme: 'dark',
      'heading-level': '4',
      'exit-url': 'https://example.com/',
      'preview-time': '2026-12-25T10:00',
    };
    const widget = await widgetAt({clock, attributes});
    for (const name of Object.keys(attributes)) widget.removeAttribute(name);
    await widget.updateComplete;
    expect(theme(widget)).to.equal('auto');
    expect(level(widget)).to.equal('h2');
    expect(exit(widget).getAttribute('href')).to.equal(WEATHER);
    expect(statusOf(widget, 'Beacon')).to.equal('Should be open until 8pm');
    expect(page.lines).to.deep.equal([]);
  });
});

describe('an exit of the page’s own', () => {
  it('leads where the page says, and names no site', async () => {
    const attributes = {'exit-url': 'https://www.example.com/news'};
    const widget = await widgetAt({clock, attributes});
    expect(exit(widget).getAttribute('href')).to.equal(
      'https://www.example.com/news',
    );
    expect(textOf(widget)).to.include(
      // Without the Navigation API Back can return to a step within the page.
      `Opens another website. ${'navigation' in window ? 'Your history still shows' : 'History and Back can show'} this page.`,
    );
    expect(textOf(widget)).to.not.include('BBC');
  });

  it('may be given as an address that is no text', async () => {
    const widget = await widgetAt({clock});
    Object.assign(widget, {exitUrl: new URL('https://www.example.com/')});
    await widget.updateComplete;
    expect(exit(widget).getAttribute('href')).to.equal(
      'https://www.example.com/',
    );
  });

  it('is read once', async () => {
    const widget = await widgetAt({clock});
    let reads = 0;
    const toString = () => `https://www.example.com/${(reads += 1)}`;
    Object.assign(widget, {exitUrl: {toString}});
    await widget.updateComplete;
    widget.requestUpdate();
    await widget.updateComplete;
    expect(exit(widget).getAttribute('href')).to.equal(
      'https://www.example.com/1',
    );
  });
});

describe('the headings', () => {
  for (const wanted of [1, 2, 3, 4, 5, 6]) {
    const deeper = Math.min(wanted + 1, 6);
    const deepest = Math.min(wanted + 2, 6);
    it(`begin at level ${wanted}, with regions at ${deeper} and services at ${deepest}`, async () => {
      const attributes = {'heading-level': String(wanted)};
      const widget = await widgetAt({clock, attributes});
      expect(level(widget)).to.equal(`h${wanted}`);
      const levels = (around: string) => {
        const found = widget.shadowRoot!.querySelectorAll(
          `:is(${around}) > :is(h1, h2, h3, h4, h5, h6)`,
        );
        return [...found].map(({localName}) => localName);
      };
      const regions = levels('.heading, .extra > summary');
      expect(regions).to.deep.equal(Array(7).fill(`h${deeper}`));
      const {length} = hertfordshire.services;
      expect(levels('.name')).to.deep.equal(Array(length).fill(`h${deepest}`));
    });
  }
});
