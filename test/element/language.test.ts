/** The language in which a screen reader speaks each part. */
import {expect} from 'chai';
import type {HertsDaSupportElement} from '../../src/element/herts-da-support.js';
import {english, type Messages} from '../../src/wording/messages.js';
import {FALLBACK} from '../support/fallback-words.js';
import {watchConsole} from '../support/console-watch.js';
import {madeDirectory, madeService} from '../support/made-directory.js';
import {
  place,
  removeWidgets,
  widgetAt,
  type Options,
} from '../support/open-widget.js';

const clock = '2026-11-25T10:00Z';

/** The words do not matter here, only what they are marked as. */
const polish: Messages = {...english, lang: 'pl'};

let page: HTMLElement;

beforeEach(() => {
  page = document.createElement('div');
  page.lang = 'cy';
  document.body.append(page);
});

afterEach(() => {
  removeWidgets();
  page.remove();
});

/** What an editor wrote of the whole list. */
const ofTheList = {
  heading: 'Help around the mere',
  provenance: 'From a handbook.',
  missingInformation: 'One number was lost.',
};

/** A widget with Polish messages on a Welsh page. */
async function translated(
  options: Options = {},
): Promise<HertsDaSupportElement> {
  const widget = place({clock, parent: page, ...options});
  widget.messages = polish;
  const list = madeDirectory([
    madeService('one', {
      alert: {text: 'Closed for repairs.'},
      interpretationServices: 'Ask for an interpreter.',
      beforeYouCall: 'Do not leave a message.',
    }),
  ]);
  widget.directoryData = {...list, ...ofTheList};
  await widget.ready;
  return widget;
}

/** As a browser works it out: from the nearest mark, out of the root as well. */
function languageOf(element: Element): string | null {
  const marked = element.closest('[lang]');
  if (marked) return marked.getAttribute('lang');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : null;
}

function languageOfWords(widget: Element, words: string): string | null {
  const all = [...widget.shadowRoot!.querySelectorAll('*')];
  const found = all.filter((each) =>
    [...each.childNodes].some(
      (node) =>
        node.nodeType === Node.TEXT_NODE && node.textContent?.trim() === words,
    ),
  );
  expect(found, words).to.have.length.at.least(1);
  const languages = new Set(found.map(languageOf));
  expect(languages.size, words).to.equal(1);
  return languageOf(found[0]!);
}

describe('the language that is spoken', () => {
  it('is British English, whatever the page’s is', async () => {
    const widget = await widgetAt({clock, parent: page});
    const words = english.calls.heading;
    expect(languageOfWords(widget, words)).to.equal('en-GB');
  });

  it('is that of other messages', async () => {
    const widget = await translated();
    expect(languageOfWords(widget, english.calls.heading)).to.equal('pl');
  });

  const written = [
    'Anyone',
    'Somebody to talk to.',
    'Ask for an interpreter.',
    'Do not leave a message.',
    'Closed for repairs.',
    ...Object.values(ofTheList),
  ];
  for (const words of written) {
    it(`stays English where an editor wrote: ${words}`, async () => {
      expect(languageOfWords(await translated(), words)).to.equal('en-GB');
    });
  }

  it('is the page’s in the words that the page puts in', async () => {
    const words = document.createElement('p');
    words.slot = 'intro';
    const widget = await translated();
    widget.append(words);
    const slot = widget.shadowRoot!.querySelector('slot[name=intro]');
    const put = (slot as HTMLSlotElement).assignedElements();
    expect(put).to.deep.equal([words]);
    expect(words.matches(':lang(cy)')).to.equal(true);
  });

  it('is that of the messages on the launcher and in what it opens', async () => {
    const widget = await translated({attributes: {layout: 'button'}});
    const words = english.launcher.label;
    expect(languageOfWords(widget, words)).to.equal('pl');
    const dialog = widget.shadowRoot!.querySelector('dialog')!;
    expect(languageOf(dialog)).to.equal('pl');
  });

  it('is the page’s if the page labels the launcher', async () => {
    const widget = await translated({
      attributes: {layout: 'button', label: 'Cymorth'},
    });
    expect(languageOfWords(widget, 'Cymorth')).to.equal('cy');
    const dialog = widget.shadowRoot!.querySelector('dialog')!;
    expect(languageOf(dialog)).to.equal('cy');
    expect(languageOfWords(widget, english.calls.heading)).to.equal('pl');
  });

  it('is English if only the emergency numbers are left', async () => {
    const warnings = watchConsole();
    const widget = place({clock, parent: page});
    widget.messages = {} as Messages;
    await widget.ready;
    warnings.stop();
    expect(languageOfWords(widget, FALLBACK)).to.equal('en-GB');
  });
});
