/** On paper: what is closed on screen is open, and closed again after it. */
import {expect} from 'chai';
import {removeWidgets, textOf, widgetAt} from '../support/open-widget.js';

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

  it('hears nothing once it is gone', async () => {
    const widget = await widgetAt({clock: '2026-11-25T10:00Z'});
    widget.remove();
    window.dispatchEvent(new Event('beforeprint'));
    expect(widget.shadowRoot!.querySelector('details[open]')).to.equal(null);
  });
});
