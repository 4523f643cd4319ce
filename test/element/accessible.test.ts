/**
 * Runs axe on the shipped list, in each engine. axe-grid.node.test.ts tests
 * every theme and state.
 */
import {expect} from '@open-wc/testing';
import {
  place,
  removeWidgets,
  widgetAt,
  type Options,
} from '../support/open-widget.js';

const clock = '2026-11-25T10:00Z';

const states: {title: string; options: Options}[] = [
  {title: 'by day', options: {clock, attributes: {theme: 'light'}}},
  {title: 'by day, dark', options: {clock, attributes: {theme: 'dark'}}},
  {title: 'in a preview', options: {at: '2026-12-26T10:00'}},
  {
    title: 'under a heading of the page',
    options: {clock, attributes: {'heading-level': '4'}},
  },
];

function openDetails(widget: Element) {
  const all = widget.shadowRoot!.querySelectorAll('details');
  for (const details of all) details.open = true;
}

describe('the widget is accessible', () => {
  afterEach(removeWidgets);

  for (const {title, options} of states) {
    it(`${title}, with everything open`, async () => {
      const widget = await widgetAt(options);
      openDetails(widget);
      await expect(widget).to.be.accessible();
    });
  }

  it('before the first statuses', async () => {
    const widget = place({clock});
    await widget.updateComplete;
    await expect(widget).to.be.accessible();
  });
});

describe('axe', () => {
  it('would find a fault', async () => {
    const image = document.createElement('img');
    document.body.append(image);
    let found = '';
    try {
      await expect(image).to.be.accessible();
    } catch (error) {
      found = String(error);
    }
    image.remove();
    expect(found).to.include('image-alt');
  });
});

describe('a screen reader', () => {
  let root: ShadowRoot;

  before(async () => {
    root = (await widgetAt({clock})).shadowRoot!;
  });

  after(removeWidgets);

  it('hears one name for the whole, as it is seen', () => {
    const section = root.querySelector('section')!;
    expect(section.getAttribute('aria-label')).to.equal(
      root.querySelector('h2')!.textContent,
    );
  });

  it('hears no mark, only its words', () => {
    for (const mark of root.querySelectorAll('[part~=status] svg')) {
      expect(mark.getAttribute('aria-hidden')).to.equal('true');
    }
  });

  it('hears which details a "Less" belongs to', () => {
    for (const summary of root.querySelectorAll('.card summary')) {
      const name = summary.closest('.card')!.querySelector('.name')!;
      expect(summary.querySelector('.when-open')!.textContent).to.include(
        name.textContent.trim(),
      );
    }
  });
});
