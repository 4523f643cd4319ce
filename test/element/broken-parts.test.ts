/** If anything breaks, numbers stay on screen. */
import {expect} from 'chai';
import {english, type Messages} from '../../src/wording/messages.js';
import {watchConsole, type ConsoleWatch} from '../support/console-watch.js';
import {
  callNames,
  place,
  removeWidgets,
  serviceNames,
  textOf,
  widgetAt,
} from '../support/open-widget.js';
import {focusPage} from '../support/page-life.js';

const clock = '2026-11-25T10:00Z';
const MISSING = 'Part of this list could not be shown. You can still call:';

const fail = () => {
  throw new Error('a translation is broken');
};

let page: ConsoleWatch;
let uncaught: string[];

const keep = (event: ErrorEvent | PromiseRejectionEvent) => {
  uncaught.push(event.type);
  event.preventDefault();
};

beforeEach(() => {
  page = watchConsole();
  uncaught = [];
  window.addEventListener('error', keep);
  window.addEventListener('unhandledrejection', keep);
});

afterEach(() => {
  page.stop();
  removeWidgets();
  window.removeEventListener('error', keep);
  window.removeEventListener('unhandledrejection', keep);
});

const links = (widget: Element) =>
  [...widget.shadowRoot!.querySelectorAll('a')].map(({href}) => href);

async function widgetWith(messages: Partial<Messages>) {
  const widget = place({clock});
  widget.messages = {...english, ...messages};
  await widget.ready;
  return widget;
}

describe('a sentence that throws', () => {
  // This test comes first, because each page gets one report.
  it('is reported once for the page, with the error', async () => {
    const calls = {...english.calls, listTime: fail};
    await Promise.all([widgetWith({calls}), widgetWith({calls})]);
    expect(page.lines).to.deep.equal([
      '<herts-da-support>: part of the list could not be shown. Error: a translation is broken',
    ]);
  });

  const regions: [title: string, messages: Partial<Messages>][] = [
    ['in the call rows', {calls: {...english.calls, listTime: fail}}],
    ['in the list', {card: {...english.card, opensSite: fail}}],
    ['in every status', {status: {...english.status, until: fail}}],
    [
      'in where this comes from',
      {provenance: {...english.provenance, made: fail}},
    ],
  ];
  for (const [title, messages] of regions) {
    it(`leaves the emergency block: ${title}`, async () => {
      const widget = await widgetWith(messages);
      expect(links(widget)).to.include('tel:999');
      expect(textOf(widget)).to.include('Press 55 when you are asked to.');
    });

    it(`puts numbers in the place of the part: ${title}`, async () => {
      const widget = await widgetWith(messages);
      expect(textOf(widget)).to.include(MISSING);
      expect(links(widget)).to.include('tel:03301025811');
    });

    it(`throws nothing as time passes: ${title}`, async () => {
      const widget = await widgetWith(messages);
      focusPage();
      await widget.updateComplete;
      expect(uncaught).to.deep.equal([]);
    });
  }

  it('leaves the list if the call rows break', async () => {
    const calls = {...english.calls, listTime: fail};
    expect(serviceNames(await widgetWith({calls}))).to.include('Beacon');
  });

  it('leaves the call rows if the list breaks', async () => {
    const card = {...english.card, opensSite: fail};
    expect(callNames(await widgetWith({card}))).to.have.length(3);
  });
});

describe('messages that are missing or broken', () => {
  const kinds: [title: string, messages: unknown][] = [
    ['empty', {}],
    ['null', null],
    ['words', 'Hilfe'],
    ['without an emergency block', {...english, emergency: undefined}],
    [
      'without a sentence for errors',
      {...english, calls: {}, errors: undefined},
    ],
  ];
  for (const [title, messages] of kinds) {
    it(`leave the emergency numbers on screen: ${title}`, async () => {
      const widget = place({clock});
      widget.messages = messages as Messages;
      await widget.ready;
      focusPage();
      await widget.updateComplete;
      const words = textOf(widget);
      expect(words).to.include(MISSING);
      expect(words).to.include('In danger now? Call 999.');
      expect(words).to.include('0808 2000 247');
      expect(words).to.include('0330 102 5811');
      expect(words).to.include('Exit this page');
      expect(links(widget)).to.deep.equal(['https://www.bbc.co.uk/weather']);
      expect(uncaught).to.deep.equal([]);
    });
  }

  it('leave no number on screen that a list has withdrawn, before or after', async () => {
    const widget = place({clock});
    widget.messages = {} as Messages;
    widget.directoryData = {withdrawnNumbers: ['+44 330 102 5811', '999']};
    await widget.ready;
    expect(textOf(widget)).to.include('0808 2000 247');
    expect(textOf(widget)).to.include('Call 999.');
    expect(textOf(widget)).not.to.include('0330 102 5811');
    widget.directoryData = {withdrawnNumbers: '0808 2000 247 (ask us)'};
    await widget.updateComplete;
    expect(textOf(widget)).not.to.include('0808 2000 247');
    expect(textOf(widget)).to.include('0800 1111');
  });

  for (const [title, messages] of kinds) {
    it(`are replaced by messages that work: ${title}`, async () => {
      const widget = await widgetAt({clock});
      const whole = textOf(widget);
      widget.messages = messages as Messages;
      await widget.updateComplete;
      expect(textOf(widget)).to.include(MISSING);
      expect(callNames(widget)).to.have.length(0);
      widget.messages = english;
      await widget.updateComplete;
      expect(textOf(widget)).to.equal(whole);
    });
  }

  it('leave the emergency numbers there when they come later', async () => {
    const widget = await widgetAt({clock});
    widget.messages = {} as Messages;
    await widget.updateComplete;
    expect(textOf(widget)).to.include('In danger now? Call 999.');
    expect(uncaught).to.deep.equal([]);
  });
});
