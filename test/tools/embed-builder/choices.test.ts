/** A web editor's choices in the address, which can do no harm. */
import {expect} from 'chai';
import manifest from '../../../custom-elements.json';
import {
  choicesIn,
  folderOf,
  fragmentOf,
  settingIssue,
  validSettings,
} from '../../../src/tools/embed-builder/choices.js';
import {
  optionsOf,
  settingsOf,
} from '../../../src/tools/embed-builder/manifest-options.js';

const offered = settingsOf(manifest);
const setting = (name: string) => offered.find((each) => each.name === name)!;

describe('the settings of the builder', () => {
  it('are all attributes of the manifest except the fixed time', () => {
    const written = manifest.modules
      .flatMap(({declarations}) => declarations)
      .flatMap((each) => ('attributes' in each ? (each.attributes ?? []) : []))
      .map(({name}) => name);
    expect(written).to.include('preview-time');
    expect(offered.map(({name}) => name)).to.deep.equal(
      written.filter((name) => name !== 'preview-time'),
    );
  });

  it('have the values that each attribute takes', () => {
    expect(
      Object.fromEntries(offered.map(({name, kind}) => [name, kind])),
    ).to.deep.include({
      layout: 'choice',
      need: 'choice',
      theme: 'choice',
      label: 'text',
      'heading-level': 'choice',
      accent: 'colour',
      'exit-url': 'address',
      directory: 'address',
      'no-exit-shortcut': 'flag',
    });
    expect(setting('layout').values).to.deep.equal([
      'full',
      'compact',
      'button',
    ]);
  });

  it('have the light colour that the widget has by itself', () => {
    expect(setting('accent').default).to.match(/^#[0-9a-f]{6}$/);
  });

  it('have labels for every choice, the default first', () => {
    for (const each of offered.filter(({kind}) => kind === 'choice')) {
      const [first, ...others] = optionsOf(each);
      expect(first!.value).to.equal('');
      for (const {label} of [first!, ...others]) {
        expect(label, each.name).to.match(/^[A-Z1-6]/);
      }
    }
    expect(optionsOf(setting('theme'))[0]!.label).to.equal('As the page is');
    expect(optionsOf(setting('heading-level'))[0]!.label).to.equal('2');
  });
});

describe('choices in an address', () => {
  it('are read as they were written', () => {
    const choices = {
      answers: {system: 'other', code: 'frames'},
      settings: {
        label: 'Worried? <b>&"\'',
        accent: '#78be20',
        'exit-url': 'not yet an address',
      },
      paste: 'pinned',
      host: 'https://files.example/v1/',
      mount: 'help',
    } as const;
    expect(choicesIn(fragmentOf(choices), offered)).to.deep.equal(choices);
  });

  it('are empty if nothing was chosen', () => {
    const none = choicesIn('', offered);
    expect(fragmentOf(none)).to.equal('');
  });

  const bad: [title: string, fragment: string][] = [
    ['an answer that is not one', 'system=__proto__&code=constructor'],
    ['a CSS variable', '--herts-da-accent=red'],
    ['a way in that is none', 'paste=toString'],
    ['an attribute that is none', 'onclick=alert(1)&style=color:red'],
    ['the fixed time', 'at=2026-12-25T10:00'],
    ['nothing that can be read', '%E0%A4%A&&&===&%00'],
  ];
  for (const [title, fragment] of bad) {
    it(`leave out ${title}`, () => {
      const {host, mount, ...choices} = choicesIn(`#${fragment}`, offered);
      expect([host, mount]).to.deep.equal([undefined, undefined]);
      expect(choices).to.deep.equal({
        answers: {},
        settings: {},
        paste: undefined,
      });
    });
  }

  it('are cut if they are too long', () => {
    const {settings} = choicesIn(`#label=${'x'.repeat(10_000)}`, offered);
    expect(settings['label']!.length).to.be.at.most(300);
  });
});

describe('the address of the widget’s files', () => {
  const table: [written: string, folder: string | undefined][] = [
    ['https://files.example', 'https://files.example'],
    [' https://files.example/v1// ', 'https://files.example/v1'],
    ['https://files.example/v1/?a=1&b="2"#c', 'https://files.example/v1'],
    [
      'https://files.example/v1/herts-da-support.js',
      'https://files.example/v1',
    ],
    ['https://files.example/frame.html?need=talk', 'https://files.example'],
    ['https://a"onload="alert(1)/', undefined],
    [
      'https://files.example/"><script>',
      'https://files.example/%22%3E%3Cscript%3E',
    ],
    ['javascript:alert(1)', undefined],
    ['files.example', undefined],
    ['http://files.example', undefined],
  ];
  for (const [written, folder] of table) {
    it(`is a folder or empty: ${written}`, () => {
      expect(folderOf(written)).to.equal(folder);
    });
  }
});

describe('an invalid value', () => {
  const settings: [name: string, value: string][] = [
    ['layout', 'huge'],
    ['layout', '__proto__'],
    ['heading-level', '7'],
    ['heading-level', '2.5'],
    ['exit-url', 'javascript:alert(1)'],
    ['exit-url', 'JavaScript:alert(1)'],
    ['exit-url', 'data:text/html,x'],
    ['exit-url', 'weather'],
    ['exit-url', 'https://'],
    ['directory', 'file:///etc/passwd'],
    ['accent', 'red; } body { display: none'],
    ['accent', 'reddish'],
    ['accent', 'red/*'],
    ['accent', 'var(--x,) url(/asked)'],
    ['accent', 'url(/asked)'],
    ['accent', 'light-dark(red, blue)'],
  ];
  for (const [name, value] of settings) {
    it(`is reported and not used: ${name}="${value}"`, () => {
      expect(settingIssue(setting(name), value)).to.match(/\.$/);
      const choices = {answers: {}, settings: {[name]: value}};
      expect(validSettings(choices, offered)).to.deep.equal({});
    });
  }
});

describe('a colour in the builder', () => {
  it('becomes one for light and one for dark pages, and stays as typed', () => {
    const choices = {answers: {}, settings: {accent: ' #78BE20 '}};
    expect(validSettings(choices, offered)).to.deep.equal({
      accent: '#4a7b00 #78be20',
    });
    expect(fragmentOf(choices)).to.equal('#accent=+%2378BE20+');
  });
});
