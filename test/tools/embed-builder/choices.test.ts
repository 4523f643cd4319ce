/** What a web editor chose, in the address and out of it: nothing does harm. */
import {expect} from 'chai';
import manifest from '../../../custom-elements.json';
import {
  choicesIn,
  folderOf,
  fragmentOf,
  lookFault,
  settingFault,
  validLooks,
  validSettings,
} from '../../../src/tools/embed-builder/choices.js';
import {
  looksOf,
  settingsOf,
} from '../../../src/tools/embed-builder/manifest-options.js';

const offered = {settings: settingsOf(manifest), looks: looksOf(manifest)};
const setting = (name: string) =>
  offered.settings.find((each) => each.name === name)!;
const look = (name: string) =>
  offered.looks.find((each) => each.name === `--herts-da-${name}`)!;

describe('what is offered', () => {
  it('is every attribute of the manifest but the fixed time', () => {
    const written = manifest.modules
      .flatMap(({declarations}) => declarations)
      .flatMap((each) => ('attributes' in each ? (each.attributes ?? []) : []))
      .map(({name}) => name);
    expect(written).to.include('preview-time');
    expect(offered.settings.map(({name}) => name)).to.deep.equal(
      written.filter((name) => name !== 'preview-time'),
    );
  });

  it('knows what each attribute takes', () => {
    expect(
      Object.fromEntries(offered.settings.map(({name, kind}) => [name, kind])),
    ).to.deep.include({
      layout: 'choice',
      need: 'choice',
      theme: 'choice',
      label: 'text',
      'heading-level': 'number',
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

  it('fits as it comes, with colours for those that it is made of', () => {
    for (const each of offered.looks) {
      const initial = each.initial.replace(/var\([^)]+\)/g, '#000');
      expect(lookFault(each, initial), each.name).to.equal(undefined);
    }
  });
});

describe('choices in an address', () => {
  it('come back as they went', () => {
    const choices = {
      answers: {system: 'other', code: 'frames'},
      settings: {label: 'Worried? <b>&"\'', 'exit-url': 'not yet an address'},
      looks: {'--herts-da-accent': 'light-dark(#b45d00, #e07a1f)'},
      paste: 'pinned',
      host: 'https://files.example/v1/',
      mount: 'main > #help',
    } as const;
    expect(choicesIn(fragmentOf(choices), offered)).to.deep.equal(choices);
  });

  it('are none where nothing was chosen', () => {
    const none = choicesIn('', offered);
    expect(fragmentOf(none)).to.equal('');
  });

  const bad: [title: string, fragment: string][] = [
    ['an answer that is not one', 'system=__proto__&code=constructor'],
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
        looks: {},
        paste: undefined,
      });
    });
  }

  it('are cut where they are too long', () => {
    const {settings} = choicesIn(`#label=${'x'.repeat(10_000)}`, offered);
    expect(settings['label']!.length).to.be.at.most(300);
  });
});

describe('the address of the files', () => {
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
    it(`is a folder, or nothing: ${written}`, () => {
      expect(folderOf(written)).to.equal(folder);
    });
  }
});

describe('a value that cannot be used', () => {
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
  ];
  for (const [name, value] of settings) {
    it(`is named and not taken: ${name}="${value}"`, () => {
      expect(settingFault(setting(name), value)).to.match(/\.$/);
      const choices = {answers: {}, settings: {[name]: value}, looks: {}};
      expect(validSettings(choices, offered.settings)).to.deep.equal({});
    });
  }

  const looks: [name: string, value: string][] = [
    ['accent', 'red; } body { display: none'],
    ['accent', 'reddish'],
    ['accent', '#12345'],
    ['font-family', '"</style><script>alert(1)</script>"'],
    ['font-family', 'Arial; color: red'],
    ['radius', '8'],
    ['accent', 'red/*'],
    ['accent', 'rgb(0 0 0'],
    ['accent', 'var(--own'],
    ['accent', 'var(--x,) url(/asked)'],
    ['accent', 'VAR(--x)'],
    ['accent', 'v\\61r(--x)'],
    ['surface', 'env(x, red)'],
    ['surface', 'attr(title)'],
    ['surface', 'url(/asked)'],
    ['surface', 'image-set("/asked" 1x)'],
    ['radius', 'calc(var(--x) * 1px)'],
    ['shadow', '0 0 1px var(--x)'],
    ['font-family', 'Georgia, env(x)'],
    ['font-family', '"Arial'],
    ['font-family', 'Arial\\'],
    ['shadow', 'url(javascript:alert(1))'],
  ];
  for (const [name, value] of looks) {
    it(`is named and not taken: ${name}: ${value}`, () => {
      expect(lookFault(look(name), value)).to.match(/\.$/);
      const given = {[`--herts-da-${name}`]: value};
      const choices = {answers: {}, settings: {}, looks: given};
      expect(validLooks(choices, offered.looks)).to.deep.equal({});
    });
  }
});
