/**
 * The first screen before the time is known: the numbers. The list follows in
 * later tasks.
 */
import {expect} from 'chai';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import type {HertsDaSupportElement} from '../../src/element/herts-da-support.js';
import {english, type Messages} from '../../src/wording/messages.js';
import {hidePage, restorePage} from '../support/page-life.js';
import {
  callNames,
  listNames,
  rowOf,
  place,
  removeWidgets,
  serviceNames,
  textOf,
} from '../support/open-widget.js';
import {restoreZones, watchZones} from '../support/zones.js';

const clock = '2026-11-25T10:00Z';

afterEach(() => {
  restoreZones();
  restorePage();
  removeWidgets();
});

async function firstPaint() {
  const widget = place({clock});
  await widget.updateComplete;
  return widget;
}

describe('the first paint', () => {
  it('carries the numbers', async () => {
    const widget = await firstPaint();
    for (const number of [
      'Call 999',
      'Call 0330 102 5811',
      'Call 0808 2000 247',
      'Call 0800 1111',
    ]) {
      expect(textOf(widget)).to.include(number);
    }
  });

  it('carries the silent call', async () => {
    const widget = await firstPaint();
    expect(textOf(widget)).to.include(
      'If you cannot speak: call 999 from a mobile. Listen. Press 55 when you are asked to.',
    );
  });

  it('has no status yet', async () => {
    const widget = await firstPaint();
    expect(widget.shadowRoot!.querySelector('[data-mark]')).to.equal(null);
    expect(textOf(widget)).to.not.match(
      /Should be open (now|until)|closed now/,
    );
  });

  it('calls the day-and-night lines first', async () => {
    const widget = await firstPaint();
    expect(callNames(widget)).to.deep.equal([
      'Safer Places',
      'National Domestic Abuse Helpline',
      'Childline',
    ]);
  });

  it('says of those lines that they are there 24 hours a day', async () => {
    const widget = await firstPaint();
    const rows = widget.shadowRoot!.querySelectorAll('[part~=call]');
    for (const row of rows) expect(textOf(row)).to.include('24 hours a day.');
  });

  it('asks the browser for no time zone, which takes long', async () => {
    const zones = watchZones();
    const widget = await firstPaint();
    expect(zones.count()).to.equal(0);
    await widget.ready;
    expect(zones.count()).to.be.above(0);
  });

  it('is painted in a frame before the statuses come', async () => {
    const widget = place({clock});
    const order: string[] = [];
    void widget.ready.then(() => order.push('statuses'));
    await new Promise<void>((resolve) =>
      requestAnimationFrame(() => {
        order.push('frame');
        resolve();
      }),
    );
    await widget.ready;
    expect(order).to.deep.equal(['frame', 'statuses']);
  });
});

/** The service of each card, whenever cards are drawn. */
async function cardsAsTheyCome(widget: HertsDaSupportElement) {
  const seen: string[][] = [];
  const watch = new MutationObserver(() => seen.push(listNames(widget)));
  watch.observe(widget.shadowRoot!, {childList: true, subtree: true});
  await widget.ready;
  watch.disconnect();
  return seen.filter(({length}) => length > 0);
}

describe('the list', () => {
  it('is whole once the widget is ready, hours in words and all', async () => {
    const widget = await firstPaint();
    expect(listNames(widget)).to.deep.equal([]);
    await widget.ready;
    expect(serviceNames(widget)).to.have.members(
      hertfordshire.services.map(({name}) => name),
    );
    expect(textOf(rowOf(widget, 'Beacon'))).to.include(
      'Monday, Tuesday, Thursday and Friday, 8am to 6pm. Wednesday, 8am to 8pm. Bank holidays: not known.',
    );
  });

  it('is complete in one task if the page is hidden', async () => {
    const widget = await firstPaint();
    hidePage();
    const seen = await cardsAsTheyCome(widget);
    const {length} = listNames(widget);
    expect(seen.map((names) => names.length)).to.deep.equal([length]);
  });

  it('is complete at once if it is printed', async () => {
    const widget = await firstPaint();
    window.dispatchEvent(new Event('beforeprint'));
    expect(serviceNames(widget)).to.have.length(hertfordshire.services.length);
    window.dispatchEvent(new Event('afterprint'));
  });

  it('leaves the numbers on screen if it cannot be drawn', async () => {
    const widget = place({clock});
    const fail = () => {
      throw new Error('a translation is broken');
    };
    widget.messages = {
      ...english,
      card: {...english.card, opensSite: fail},
      errors: undefined,
    } as unknown as Messages;
    await widget.updateComplete;
    expect(callNames(widget)).to.have.length(3);
    await widget.ready;
    expect(textOf(widget)).to.include('In danger now? Call 999.');
    expect(textOf(widget)).to.include('0330 102 5811');
  });

  it('comes in several tasks, each service in the place where it stays', async () => {
    const widget = await firstPaint();
    const seen = await cardsAsTheyCome(widget);
    expect(new Set(seen.map(({length}) => length)).size).to.be.above(2);
    for (const names of seen) {
      expect(names).to.deep.equal(listNames(widget).slice(0, names.length));
    }
  });
});
