// Every word on screen is in the messages or in the list: no file that draws
// has words of its own, even in a state that no other test reaches.
import {readdirSync, readFileSync} from 'node:fs';
import {assert} from 'chai';
import {drawnWords, sentences} from '../support/written-words.js';

/** Folders and files of src whose output people see. */
const DRAWING = [
  'element',
  'embed',
  'iframe',
  'host',
  'static-pages',
  'safety',
];

/** What these say in sentences is for the console: who builds a page reads it. */
const FOR_DEVELOPERS = [
  'element/controllers/directory-source.ts',
  'element/controllers/light-dom.ts',
  'element/controllers/readable-colours.ts',
  'element/settings.ts',
  'element/warn-once.ts',
  'embed/mount.ts',
];

const files = readdirSync('src', {recursive: true, encoding: 'utf8'})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .filter((file) => DRAWING.includes(file.replace(/[/.].*/, '')));

const read = (file: string) => readFileSync(`src/${file}`, 'utf8');

describe('words on screen', () => {
  it('are written in no file that draws', () => {
    assert.isAbove(files.length, 50);
    for (const file of files)
      assert.deepEqual(drawnWords(read(file)), [], file);
  });

  it('are in no sentence of such a file either', () => {
    const told = files.filter((file) => sentences(read(file)).length > 0);
    assert.sameMembers(told, FOR_DEVELOPERS);
  });

  it('are drawn by no file that has sentences for developers', () => {
    for (const file of FOR_DEVELOPERS) assert.notMatch(read(file), /\bhtml`/);
  });
});

describe('the search for words', () => {
  const drawn: [title: string, code: string, words: string[]][] = [
    ['between tags', 'html`<p>Call now</p>`', ['Call now']],
    ['after a value', 'html`<p>${name} is open</p>`', [' is open']],
    [
      'that a value may be',
      "html`<p>${is ? 'Open' : html`<b>Shut</b>`}</p>`",
      ['Open', 'Shut'],
    ],
    ['or else', "html`<p>${name ?? 'Nobody'}</p>`", ['Nobody']],
    ['that are heard', 'html`<p aria-label="Call"></p>`', ['Call']],
    ['heard of a value', "html`<p title=${a || 'Call'}></p>`", ['Call']],
    ['in a picture', 'svg`<title>Open</title>`', ['Open']],
    ['on a page of the build', 'markup`<h1>Help</h1>`', ['Help']],
    ['told to an element', "it.textContent = 'Call';", ['Call']],
    ['in a style sheet', "css`p::after {content: 'Call';}`", ['Call']],
  ];
  for (const [title, code, words] of drawn) {
    it(`finds those ${title}`, () => {
      assert.sameMembers(drawnWords(code), words);
    });
  }

  const others: [title: string, code: string][] = [
    ['a class', "html`<p class=${is ? 'open now' : 'shut'}></p>`"],
    ['a comparison', "html`<p>${state === 'open' ? words.open : ''}</p>`"],
    ['what a function is asked', "html`<p>${dateText('today')}</p>`"],
    ['a mark', "css`p::after {content: ': ';}`"],
  ];
  for (const [title, code] of others) {
    it(`leaves out ${title}`, () => {
      assert.deepEqual(drawnWords(code), []);
    });
  }

  it('finds a sentence anywhere', () => {
    const code = "const words = 'You can call them now.';";
    assert.deepEqual(sentences(code), ['You can call them now.']);
  });
});
