/** What axe finds in the widget, in every state it can have. */
import {expect} from 'chai';
import {violationsOf} from '../support/axe.js';
import {
  place,
  removeWidgets,
  widgetAt,
  type Options,
} from '../support/open-widget.js';
import {forgetLondon, restoreZones} from '../support/zones.js';

const day = '2026-11-25T10:00Z';
const night = '2026-11-24T03:12Z';

const states: {title: string; options: Options; london?: false}[] = [
  {title: 'by day', options: {clock: day, attributes: {theme: 'light'}}},
  {title: 'by day, dark', options: {clock: day, attributes: {theme: 'dark'}}},
  {title: 'at night', options: {clock: night, attributes: {theme: 'light'}}},
  {
    title: 'at night, dark',
    options: {clock: night, attributes: {theme: 'dark'}},
  },
  {title: 'on a bank holiday', options: {clock: '2026-12-25T10:00Z'}},
  {
    title: 'on a bank holiday, dark',
    options: {clock: '2026-12-25T10:00Z', attributes: {theme: 'dark'}},
  },
  {title: 'in a preview', options: {at: '2026-12-26T10:00'}},
  {title: 'with a wrong clock', options: {clock: '1970-01-01T00:00Z'}},
  {title: 'without a time zone', options: {clock: day}, london: false},
  {
    title: 'under a heading of the page',
    options: {clock: day, attributes: {'heading-level': '4'}},
  },
];

function openDetails(widget: Element) {
  const all = widget.shadowRoot!.querySelectorAll('details');
  for (const details of all) details.open = true;
}

describe('the widget is accessible', () => {
  afterEach(() => {
    restoreZones();
    removeWidgets();
  });

  for (const {title, options, london} of states) {
    it(`${title}, with everything open`, async () => {
      if (london === false) forgetLondon();
      const widget = await widgetAt(options);
      openDetails(widget);
      expect(await violationsOf(widget)).to.deep.equal([]);
    });
  }

  it('before the first statuses', async () => {
    const widget = place({clock: day});
    await widget.updateComplete;
    expect(await violationsOf(widget)).to.deep.equal([]);
  });
});

describe('axe', () => {
  it('would find a fault', async () => {
    const image = document.createElement('img');
    document.body.append(image);
    const [found] = await violationsOf(image);
    image.remove();
    expect(found).to.include('image-alt');
  });
});

describe('a screen reader', () => {
  let root: ShadowRoot;

  before(async () => {
    root = (await widgetAt({clock: day})).shadowRoot!;
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
