/** What is on screen before anything is known about the time. */
import {expect} from 'chai';
import {
  callNames,
  cardOf,
  place,
  removeWidgets,
  serviceNames,
  statusOf,
  textOf,
} from '../support/open-widget.js';
import {restoreZones, watchZones} from '../support/zones.js';

const clock = '2026-11-25T10:00Z';

async function firstPaint() {
  const widget = place({clock});
  await widget.updateComplete;
  return widget;
}

describe('the first paint', () => {
  afterEach(() => {
    restoreZones();
    removeWidgets();
  });

  it('carries the numbers', async () => {
    const widget = await firstPaint();
    for (const number of [
      'Call 999',
      'Call 0330 102 5811',
      'Call 0808 2000 247',
      'Call 0300 0115 555',
      'Call 0300 790 6772',
      'Call 08 088 088 088',
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

  it('carries the hours in words', async () => {
    const card = cardOf(await firstPaint(), 'Beacon');
    expect(textOf(card)).to.include(
      'Monday, Tuesday, Thursday and Friday, 8am to 6pm. Wednesday, 8am to 8pm. Bank holidays: not known.',
    );
  });

  it('has no status yet', async () => {
    const widget = await firstPaint();
    for (const name of ['Beacon', 'Herts IDVA', 'Safer Places']) {
      expect(statusOf(widget, name)).to.equal('');
    }
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

  it('lists the services in the order of the file', async () => {
    const widget = await firstPaint();
    expect(serviceNames(widget).slice(0, 6)).to.deep.equal([
      'Herts Domestic Abuse Helpline',
      'Herts IDVA',
      'Safer Places',
      'Beacon',
      'HertsSunflower',
      'Herts police web chat',
    ]);
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
