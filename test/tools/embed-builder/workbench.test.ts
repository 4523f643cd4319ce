/** The page on which a snippet is put together, drawn from the manifest. */
import {expect} from '@open-wc/testing';
import manifest from '../../../custom-elements.json';
import type {Manifest} from '../../../src/tools/embed-builder/manifest-options.js';
import {Workbench} from '../../../src/tools/embed-builder/workbench.js';

let place: HTMLElement;
let bench: Workbench;

function open(fragment = '', described: Manifest = manifest): void {
  history.replaceState(null, '', `${location.pathname}${location.search}`);
  if (fragment) history.replaceState(null, '', `#${fragment}`);
  place = document.createElement('main');
  document.body.append(place);
  bench = new Workbench(place, described);
}

afterEach(() => {
  bench.stop();
  place.remove();
  history.replaceState(null, '', `${location.pathname}${location.search}`);
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

const widget = () => place.querySelector('herts-da-support')!;

describe('the snippet page', () => {
  it('offers an attribute that only the manifest knows', () => {
    const shape = {
      name: 'shape',
      type: {text: "'round' | 'square'"},
      description: 'The shape of it.',
    };
    const {modules} = manifest as Manifest;
    open('', {modules: [...modules, {declarations: [{attributes: [shape]}]}]});
    type('shape', 'square');
    expect(snippet()).to.include(' shape="square"');
    expect(widget().getAttribute('shape')).to.equal('square');
  });

  it('picks colours from those that the preview shows', () => {
    const ground = () =>
      place.querySelector<HTMLInputElement>('input[type=color]')!.value;
    open();
    expect(ground()).to.equal('#ffffff');
    bench.stop();
    place.remove();
    open('theme=dark');
    expect(ground()).to.equal('#15212b');
  });

  it('has words of its own for every attribute and variable there is', () => {
    open();
    const labels = [...place.querySelectorAll('.field label')].map((each) =>
      each.textContent.trim(),
    );
    for (const label of labels) expect(label).to.match(/^[A-Z]/);
  });

  it('shows and writes what is chosen, and keeps it in its address', () => {
    open();
    type('Layout', 'button');
    type('Words of the button', 'Worried about "someone"?');
    type('Links and buttons', '#00594c');
    expect(widget().getAttribute('layout')).to.equal('button');
    expect(snippet()).to.include('layout="button"');
    expect(snippet()).to.include('label="Worried about &#34;someone&#34;?"');
    expect(place.querySelector<HTMLTextAreaElement>('#styles')!.value).to.equal(
      'herts-da-support {\n  --herts-da-accent: #00594c;\n}',
    );
    const {hash} = location;
    bench.stop();
    place.remove();
    open(hash.slice(1));
    expect(widget().getAttribute('label')).to.equal('Worried about "someone"?');
    expect(snippet()).to.include('layout="button"');
  });

  it('answers WordPress with the plugin, and asks for the role', () => {
    open();
    const choose = (name: string, value: string) =>
      place
        .querySelector<HTMLInputElement>(`input[name=${name}][value=${value}]`)!
        .click();
    choose('system', 'wordpress');
    const answer = () => place.querySelector('.answer')!.textContent;
    const link = () =>
      place.querySelector('a[href="wordpress/herts-da-support.zip"]');
    expect(answer()).to.include('A plugin');
    expect(link()).not.to.equal(null);
    expect(place.querySelector('#host')).to.equal(null);
    type('For a page about one need', 'refuge');
    type('Where the exit leads', 'https://example.com/');
    expect(snippet()).to.equal('[herts-da-support need="refuge"]');
    choose('role', 'author');
    expect(link()).to.equal(null);
    expect(snippet()).to.include('/frame.html?need=refuge');
    expect(place.querySelector('input[name=editor]')).to.equal(null);
    choose('role', 'admin');
    choose('editor', 'classic');
    expect(answer()).to.include('The script alone');
  });

  it('answers a few questions', () => {
    open('system=other&code=frames');
    expect(place.querySelector('.answer')!.textContent).to.include('A frame');
    expect(snippet()).to.match(/^<p .*<iframe/);
    place
      .querySelector<HTMLInputElement>('input[name=system][value=build]')!
      .click();
    expect(snippet()).to.include("import 'herts-da-support/define'");
  });

  it('keeps to what a frame takes, in the snippet and in the widget', () => {
    open('paste=frame&layout=compact&label=Help&--herts-da-accent=%23004080');
    expect(snippet()).to.include('/frame.html?layout=compact"');
    expect(widget().getAttribute('layout')).to.equal('compact');
    expect(widget().hasAttribute('label')).to.equal(false);
    expect(widget().parentElement!.style.cssText).to.equal('');
    expect(field('Words of the button').value).to.equal('Help');
  });

  it('tells a script from a tag manager where to go', () => {
    open('system=scripts');
    expect(snippet()).to.include('.js?mount=%23help"');
    type('Where the list goes', 'main > .help');
    expect(snippet()).to.include('.js?mount=main+%3E+.help"');
    type('Where the list goes', '::nothing::');
    expect(snippet()).to.include('.js?mount=%23help"');
    expect(place.querySelector('#fault-mount')!.textContent).to.match(/\.$/);
  });

  it('never writes a fixed time', () => {
    open('at=2026-12-25T10:00');
    expect(snippet()).not.to.match(/\sat=/);
    expect(widget().hasAttribute('preview-time')).to.equal(false);
  });

  it('says what is wrong beside the field, and loses nothing typed', () => {
    open();
    type('Where the exit leads', 'javascript:alert(1)');
    const input = field('Where the exit leads');
    expect(input.value).to.equal('javascript:alert(1)');
    const [, about = ''] = input.getAttribute('aria-describedby')!.split(' ');
    expect(place.querySelector(`#${about}`)!.textContent).to.include(
      'https://',
    );
    expect(snippet()).not.to.include('javascript:');
    expect(widget().hasAttribute('exit-url')).to.equal(false);
  });

  it('names colours that are too close, and a press makes them do', () => {
    open('--herts-da-accent=%23e07a1f');
    const box = () => place.querySelector<HTMLElement>('.contrast')!;
    expect(box().dataset['verdict']).to.equal('bad');
    for (let press = 0; press < 3; press += 1) {
      box().querySelector<HTMLElement>('li button')?.click();
    }
    expect(box().dataset['verdict']).to.equal('good');
    expect(field('Links and buttons').value).to.match(/^light-dark\(#/);
  });

  it('finds the colours of the widget as it comes readable', () => {
    open();
    expect(
      place.querySelector<HTMLElement>('.contrast')!.dataset['verdict'],
    ).to.equal('good');
  });

  for (const fragment of ['', '--herts-da-accent=%23e07a1f&exit-url=x']) {
    it(`is accessible: #${fragment}`, async () => {
      open(fragment);
      for (const details of place.querySelectorAll('details')) {
        details.open = true;
      }
      await expect(place).to.be.accessible();
    });
  }
});
