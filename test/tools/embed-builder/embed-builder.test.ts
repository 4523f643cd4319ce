/** The page for putting a snippet together, drawn from the manifest. */
import {expect} from '@open-wc/testing';
import manifest from '../../../custom-elements.json';
import type {Manifest} from '../../../src/tools/embed-builder/manifest-options.js';
import {questions} from '../../../src/tools/embed-builder/questions.js';
import {words} from '../../../src/tools/embed-builder/words.js';
import {EmbedBuilder} from '../../../src/tools/embed-builder/embed-builder.js';

let place: HTMLElement;
let builder: EmbedBuilder;

/** Safari refuses more than a hundred in ten seconds. */
function setFragment(fragment: string): void {
  if (location.hash.slice(1) === fragment) return;
  const {pathname, search} = location;
  const address = pathname + search + (fragment && `#${fragment}`);
  history.replaceState(null, '', address);
}

function open(fragment = '', described: Manifest = manifest): void {
  setFragment(fragment);
  place = document.createElement('main');
  document.body.append(place);
  builder = new EmbedBuilder(place, described);
}

afterEach(() => {
  builder.stop();
  place.remove();
  setFragment('');
});

const field = (label: string) => {
  const found = [...place.querySelectorAll('label')].find(
    (each) => each.textContent.trim() === label,
  )!;
  return place.querySelector<HTMLInputElement>(
    `[id="${found.getAttribute('for')}"]`,
  )!;
};

function type(label: string, value: string): void {
  const input = field(label);
  input.value = value;
  const name = input.localName === 'select' ? 'change' : 'input';
  input.dispatchEvent(new Event(name));
}

const snippet = () =>
  place.querySelector<HTMLTextAreaElement>('#snippet')!.value;

const textOf = (selector: string) =>
  place.querySelector(selector)!.textContent.replace(/\s+/g, ' ').trim();

const answer = () => textOf('.paste [role=status]');

const choose = (name: string, value: string) =>
  place
    .querySelector<HTMLInputElement>(`input[name=${name}][value="${value}"]`)!
    .click();

describe('the snippet page', () => {
  it('offers an attribute that only the manifest has', () => {
    const shape = {
      name: 'shape',
      type: {text: "'round' | 'square'"},
      description: 'The shape of it.',
    };
    const {modules} = manifest as Manifest;
    open('', {modules: [...modules, {declarations: [{attributes: [shape]}]}]});
    type('shape', 'square');
    expect(snippet()).to.include(' shape="square"');
  });

  it('has its own words for every attribute', () => {
    open();
    const labels = [...place.querySelectorAll('.field label')].map((each) =>
      each.textContent.trim(),
    );
    for (const label of labels) expect(label).to.match(/^[A-Z]/);
  });

  it('writes the choices into the snippet and its address', () => {
    open();
    choose('layout', 'button');
    type('Words of the button', 'Worried about "someone"?');
    expect(snippet()).to.include('layout="button"');
    expect(snippet()).to.include('label="Worried about &#34;someone&#34;?"');
    const {hash} = location;
    builder.stop();
    place.remove();
    open(hash.slice(1));
    expect(field('Words of the button').value).to.equal(
      'Worried about "someone"?',
    );
    expect(snippet()).to.include('layout="button"');
  });

  it('shows the default value as chosen, even if its address names it', () => {
    open('layout=full&theme=auto');
    const chosen = place.querySelector<HTMLInputElement>(
      'input[name=layout]:checked',
    )!;
    expect(chosen.parentElement!.textContent.trim()).to.equal('All');
    expect(field('Light or dark').value).to.equal('');
  });

  it('follows an address that changes', () => {
    open('system=other');
    location.hash = '#system=build';
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    expect(snippet()).to.include("import 'herts-da-support/define'");
  });

  it('answers WordPress with the plugin, and asks for the role', () => {
    open();
    choose('system', 'wordpress');
    const link = () =>
      place.querySelector('a[href="wordpress/herts-da-support.zip"]');
    expect(answer()).to.include('A plugin');
    expect(link()).not.to.equal(null);
    expect(place.querySelector('#host')).to.equal(null);
    type('What the page is about', 'refuge');
    type('Your colour', '#78be20');
    expect(snippet()).to.equal(
      '[herts-da-support need="refuge" accent="#4a7b00 #78be20"]',
    );
    choose('role', 'author');
    expect(link()).to.equal(null);
    expect(snippet()).to.match(/\/frame\.html$/);
    choose('role', 'filtered');
    expect(snippet()).to.match(/\/frame\.html$/);
    choose('role', 'classic');
    expect(answer()).to.equal(
      'One script. The list appears where you paste it.',
    );
    expect(snippet()).not.to.include('mount');
  });

  const takes: {title: string; fragment: string; labels: string[]}[] = [
    {
      title: 'the layout, the need and light or dark, in a frame',
      fragment: 'system=other&code=frames',
      labels: ['How much of it', 'What the page is about', 'Light or dark'],
    },
    {
      title: 'nothing, in the Embed block of WordPress',
      fragment: 'system=wordpress&role=author',
      labels: [],
    },
    {
      title: 'what the shortcode takes, with the plugin',
      fragment: 'system=wordpress',
      labels: [
        'Your colour',
        'How much of it',
        'What the page is about',
        'Words of the button',
        'Light or dark',
        'Level of the first heading',
      ],
    },
  ];
  for (const {title, fragment, labels} of takes) {
    it(`asks for ${title}`, () => {
      open(`${fragment}&label=Help&accent=%2378be20&exit-url=x`);
      const asked = [
        ...place.querySelectorAll('.settings .field > label, .settings legend'),
      ].map((each) => each.textContent);
      expect(asked).to.have.members(labels);
      expect(snippet()).not.to.include('exit-url');
    });
  }

  it('answers the common questions', () => {
    open('system=other&code=frames');
    expect(answer()).to.match(/^A frame\./);
    expect(snippet()).to.match(/^<p .*<iframe/);
    choose('system', 'build');
    expect(snippet()).to.include("import 'herts-da-support/define'");
    choose('system', 'unknown');
    expect(snippet()).to.match(/\/frame\.html$/);
  });

  it('says where each answer goes, and how to check it', () => {
    const last = () =>
      [...place.querySelectorAll('.paste li')].at(-1)!.textContent;
    for (const {id, answers} of questions) {
      for (const value of Object.keys(answers)) {
        const system = {role: 'wordpress', code: 'other'}[id as string];
        open(`${system ? `system=${system}&` : ''}${id}=${value}`);
        expect(last(), value).to.match(/You should see|WordPress shows/);
        builder.stop();
        place.remove();
      }
    }
    for (const kind of Object.keys(words.pastes)) {
      open(`system=wordpress&role=author&paste=${kind}`);
      expect(last(), kind).to.match(/You should see|WordPress shows/);
      builder.stop();
      place.remove();
    }
    open();
  });

  it('says where a tag manager’s script belongs', () => {
    open('system=scripts');
    expect(snippet()).to.include('.js?mount=%23help"');
    type('Where should the list stand?', '#advice');
    expect(snippet()).to.include('.js?mount=%23advice"');
    expect(textOf('#mount-hint')).to.include('<div id="advice"></div>');
    type('Where should the list stand?', '1st');
    expect(snippet()).to.include('.js?mount=%23%5C31+st"');
    type('Where should the list stand?', 'main > p');
    expect(snippet()).to.include('.js?mount=%23help"');
    expect(textOf('#mount-issue')).to.match(/\.$/);
  });

  it('goes on if the browser refuses to change the address', () => {
    open();
    const {replaceState} = history;
    history.replaceState = () => {
      throw new DOMException('', 'SecurityError');
    };
    try {
      type('What the page is about', 'refuge');
    } finally {
      history.replaceState = replaceState;
    }
    expect(snippet()).to.include('need="refuge"');
  });

  it('never writes a fixed time', () => {
    open('preview-time=2026-12-25T10:00');
    expect(snippet()).not.to.include('preview-time');
  });

  it('explains an issue beside the field, and keeps what was typed', () => {
    open();
    for (const [label, value, says] of [
      ['Where the exit leads', 'javascript:alert(1)', 'https://'],
      ['Your colour', 'greenish', 'not a colour'],
    ] as const) {
      type(label, value);
      const input = field(label);
      expect(input.value).to.equal(value);
      const ids = input.getAttribute('aria-describedby')!.split(' ');
      expect(textOf(`#${ids.at(-1)}`)).to.include(says);
      expect(snippet()).not.to.include(value);
    }
  });

  const verdicts: [typed: string, said: string][] = [
    [
      '#78be20',
      'Too light for words on white: 2.2 to 1, and 4.5 is needed. We made it darker there. On dark pages it is the same. Light page #4a7b00 Dark page #78be20',
    ],
    [
      '#00594c',
      'Easy to read: 8.2 to 1 on white. On dark pages it is lighter. Light page #00594c Dark page #59a091',
    ],
    [
      '#757575',
      'A little too light for words. We made it darker. On dark pages it is lighter. Light page #6f6f6f Dark page #939393',
    ],
    ['greenish', ''],
    ['', ''],
  ];
  for (const [typed, said] of verdicts) {
    it(`explains how it adjusted a colour: ${typed}`, () => {
      open();
      type('Your colour', typed);
      expect(textOf('.verdict')).to.equal(said);
      expect(field('Your colour').value).to.equal(typed);
    });
  }
});
