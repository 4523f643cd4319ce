/** A widget that is added, moved, removed, added again, copied. */
import {expect, nextFrame, oneEvent} from '@open-wc/testing';
import type {HertsDaSupportElement} from '../../src/element/herts-da-support.js';
import {
  place,
  removeWidgets,
  serviceNames,
  statusOf,
  textOf,
  widgetAt,
} from '../support/open-widget.js';

const clock = '2026-11-25T10:00Z';
const OPEN = 'Should be open until 8pm';

afterEach(removeWidgets);

/** Counts how often a widget says that it is ready. */
function countReady(widget: Element): {count: number} {
  const ready = {count: 0};
  widget.addEventListener('herts-da-ready', () => (ready.count += 1));
  return ready;
}

/** A widget placed now is ready later than one that was placed before. */
const later = () => widgetAt({clock});

describe('being ready', () => {
  it('is an event once the statuses are there', async () => {
    const widget = place({clock});
    await oneEvent(widget, 'herts-da-ready');
    expect(statusOf(widget, 'Beacon')).to.equal(OPEN);
  });

  it('is an event that bubbles, says nothing and stops nothing', async () => {
    const widget = place({clock});
    const event = await oneEvent(document.body, 'herts-da-ready');
    expect(event.target).to.equal(widget);
    expect(event.constructor).to.equal(Event);
    expect(event.cancelable).to.equal(false);
  });

  it('happens once, however often statuses change', async () => {
    const widget = place({clock});
    const ready = countReady(widget);
    await widget.ready;
    widget.previewTime = '2026-12-25T10:00';
    await widget.updateComplete;
    window.dispatchEvent(new Event('focus'));
    await later();
    expect(ready.count).to.equal(1);
  });

  it('is a promise for those who come late', async () => {
    const widget = await widgetAt({clock});
    await widget.ready;
    expect(statusOf(widget, 'Beacon')).to.equal(OPEN);
  });

  it('comes even if there is no status', async () => {
    const widget = place({clock: '1970-01-01T00:00Z'});
    const ready = countReady(widget);
    await widget.ready;
    await nextFrame();
    expect(ready.count).to.equal(1);
  });
});

describe('a widget that is removed', () => {
  it('is not ready if it goes before the first statuses', async () => {
    const widget = place({clock});
    const ready = countReady(widget);
    await widget.updateComplete;
    widget.remove();
    await later();
    expect(ready.count).to.equal(0);
  });

  it('is ready once more when it is put back', async () => {
    const widget = place({clock});
    const ready = countReady(widget);
    await widget.ready;
    widget.remove();
    document.body.append(widget);
    await widget.ready;
    await later();
    expect(ready.count).to.equal(2);
    expect(statusOf(widget, 'Beacon')).to.equal(OPEN);
  });

  it('has the statuses of the time at which it is put back', async () => {
    const widget = await widgetAt({clock});
    widget.remove();
    widget.clock = {now: () => new Date('2026-11-25T21:00Z')};
    document.body.append(widget);
    await widget.ready;
    expect(statusOf(widget, 'Beacon')).to.match(/^Probably closed now\./);
  });
});

describe('a widget that is moved', () => {
  it('shows everything in its new place', async () => {
    const widget = await widgetAt({clock});
    const aside = document.createElement('aside');
    document.body.append(aside);
    aside.append(widget);
    await widget.ready;
    expect(statusOf(widget, 'Beacon')).to.equal(OPEN);
    expect(serviceNames(widget)).to.have.length.above(10);
    aside.remove();
  });

  it('is ready once if it is moved before the first statuses', async () => {
    const widget = place({clock});
    const ready = countReady(widget);
    await widget.updateComplete;
    document.body.prepend(widget);
    await widget.ready;
    await later();
    expect(ready.count).to.equal(1);
  });
});

describe('a widget that is made', () => {
  it('by createElement is whole once it is on the page', async () => {
    const widget = document.createElement('open-widget');
    expect(widget.getAttributeNames()).to.deep.equal([]);
    expect(widget.childNodes).to.have.length(0);
    document.body.append(widget);
    await (widget as HertsDaSupportElement).ready;
    expect(textOf(widget)).to.include('Who you can call now');
    widget.remove();
  });

  it('by cloneNode is whole, with the same settings and slots', async () => {
    const attributes = {'preview-time': '2026-11-25T19:00', theme: 'dark'};
    const widget = await widgetAt({attributes});
    widget.innerHTML = '<p slot="intro">Words of the page</p>';
    const copy = widget.cloneNode(true) as HertsDaSupportElement;
    widget.after(copy);
    await copy.ready;
    expect(textOf(copy)).to.equal(textOf(widget));
    expect(copy.innerHTML).to.equal(widget.innerHTML);
    expect(statusOf(copy, 'Beacon')).to.equal(`Preview: ${OPEN}`);
    copy.remove();
  });

  it('by innerHTML is whole', async () => {
    const box = document.createElement('div');
    document.body.append(box);
    box.innerHTML =
      '<open-widget preview-time="2026-11-25T19:00"></open-widget>';
    const widget = box.firstElementChild as HertsDaSupportElement;
    await widget.ready;
    expect(statusOf(widget, 'Beacon')).to.equal(`Preview: ${OPEN}`);
    box.remove();
  });

  it('takes what was set before it was on the page', async () => {
    const widget = document.createElement(
      'open-widget',
    ) as HertsDaSupportElement;
    widget.previewTime = '2026-11-25T19:00';
    widget.headingLevel = 3;
    document.body.append(widget);
    await widget.ready;
    expect(statusOf(widget, 'Beacon')).to.equal(`Preview: ${OPEN}`);
    expect(widget.shadowRoot!.querySelector('.title h3')).to.exist;
    widget.remove();
  });
});

describe('two widgets on a page', () => {
  it('each have their own settings and statuses', async () => {
    const [first, second] = await Promise.all([
      widgetAt({at: '2026-11-24T19:00'}),
      widgetAt({clock}),
    ]);
    expect(statusOf(first, 'Beacon')).to.match(/^Preview: Probably closed/);
    expect(statusOf(second, 'Beacon')).to.equal(OPEN);
  });
});

describe('the words of the page', () => {
  const slots = [
    {name: 'intro', after: 'emergency'},
    {name: 'footer', after: 'provenance'},
  ];
  for (const {name, after} of slots) {
    it(`stand in "${name}", after ${after}`, async () => {
      const widget = await widgetAt({clock});
      widget.innerHTML = `<p slot="${name}">Words of the page</p>`;
      const words = widget.firstElementChild!;
      expect(words.getClientRects()).to.have.length(1);
      const above = widget.shadowRoot!.querySelector(`[part~=${after}]`)!;
      expect(words.getBoundingClientRect().top).to.be.at.least(
        above.getBoundingClientRect().bottom,
      );
    });
  }
});
