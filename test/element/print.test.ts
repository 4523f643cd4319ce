/** Printing opens closed parts, and closes them again afterwards. */
import {expect} from 'chai';
import {movingClock} from '../support/moving-clock.js';
import {
  removeWidgets,
  serviceNames,
  statusOf,
  textOf,
  widgetAt,
} from '../support/open-widget.js';
import {focusPage} from '../support/page-life.js';

const openIn = (widget: Element) =>
  widget.shadowRoot!.querySelectorAll('details[open]').length;

describe('a widget that is printed', () => {
  afterEach(removeWidgets);

  it('has every part open, the week with its hours, and closes them again', async () => {
    const widget = await widgetAt({clock: '2026-11-25T10:00Z'});
    const all = () => [...widget.shadowRoot!.querySelectorAll('details')];
    all()[0]!.open = true;
    window.dispatchEvent(new Event('beforeprint'));
    await widget.updateComplete;
    expect(all().every(({open}) => open)).to.equal(true);
    expect(textOf(widget)).to.include('Beacon');
    expect(widget.shadowRoot!.querySelector('[part=week] svg')).not.to.equal(
      null,
    );
    window.dispatchEvent(new Event('afterprint'));
    expect(all().map(({open}) => open)).to.deep.equal(
      all().map((_, index) => index === 0),
    );
  });

  it('is closed again even if the browser says twice that it prints', async () => {
    const widget = await widgetAt({clock: '2026-11-25T10:00Z'});
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('beforeprint'));
    window.dispatchEvent(new Event('afterprint'));
    expect(openIn(widget)).to.equal(0);
  });

  for (const attributes of [{need: 'refuge'}, {layout: 'compact'}]) {
    it(`has every service, then the earlier state again: ${JSON.stringify(attributes)}`, async () => {
      const widget = await widgetAt({clock: '2026-11-25T10:00Z', attributes});
      const before = textOf(widget);
      const shown = serviceNames(widget).length;
      window.dispatchEvent(new Event('beforeprint'));
      // Within the same task, because the browser prints right after it.
      expect(serviceNames(widget).length).to.be.above(shown);
      expect(serviceNames(widget)).to.include('Samaritans');
      window.dispatchEvent(new Event('afterprint'));
      expect(textOf(widget)).to.equal(before);
    });
  }

  it('has the statuses of now again, however long that took', async () => {
    const clock = movingClock('2026-11-25T16:50Z');
    const widget = await widgetAt({clock});
    window.dispatchEvent(new Event('beforeprint'));
    clock.set('2026-11-25T17:10Z');
    focusPage();
    window.dispatchEvent(new Event('afterprint'));
    expect(statusOf(widget, 'Herts IDVA')).to.match(/^Probably closed now/);
  });

  it('says when it was printed, and where to keep it', async () => {
    const widget = await widgetAt({clock: '2026-11-25T10:00Z'});
    const paper = widget.shadowRoot!.querySelector('.on-paper')!;
    expect(textOf(paper)).to.equal(
      'Help lines in Hertfordshire Printed 25 November 2026. Hours can change. Keep this where only you will see it. If you are in danger now, call 999.',
    );
    expect(getComputedStyle(paper).display).to.equal('none');
  });

  it('says no date if the clock is wrong', async () => {
    const widget = await widgetAt({clock: '1970-01-01T00:00Z'});
    const paper = widget.shadowRoot!.querySelector('.on-paper')!;
    expect(textOf(paper)).not.to.include('Printed');
  });

  it('ignores printing once it is removed', async () => {
    const widget = await widgetAt({clock: '2026-11-25T10:00Z'});
    widget.remove();
    window.dispatchEvent(new Event('beforeprint'));
    expect(openIn(widget)).to.equal(0);
  });
});
