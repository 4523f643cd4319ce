/** Two widgets on a page are independent, and can be told apart. */
import {expect} from '@open-wc/testing';
import type {HertsDaSupportElement} from '../../src/element/herts-da-support.js';
import {place, removeWidgets} from '../support/open-widget.js';

const clock = '2026-11-25T10:00Z';
const NAME = 'Domestic abuse help in Hertfordshire';

/** Attributes that name other elements by their ids. */
const REFERENCES = [
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
  'commandfor',
  'for',
  'form',
  'headers',
  'list',
  'popovertarget',
];

type Attributes = Readonly<Record<string, string>>;

let page: HTMLElement;

beforeEach(() => {
  page = document.createElement('main');
  document.body.append(page);
});

afterEach(() => {
  removeWidgets();
  page.remove();
});

async function pageWith(
  ...all: readonly Attributes[]
): Promise<HertsDaSupportElement[]> {
  const widgets = all.map((attributes) =>
    place({clock, attributes, parent: page}),
  );
  for (const widget of widgets) {
    await widget.ready;
    widget.shadowRoot!.querySelector<HTMLElement>('.expand')?.click();
    for (const each of widget.shadowRoot!.querySelectorAll('details')) {
      each.open = true;
    }
    await widget.updateComplete;
  }
  return widgets;
}

const inside = (widget: Element) => [
  ...widget.shadowRoot!.querySelectorAll('*'),
];

/** What a list of landmarks calls each; none is no landmark. */
const regionNames = (widgets: readonly Element[]) =>
  widgets.map((widget) =>
    widget.shadowRoot!.querySelector('section')!.getAttribute('aria-label'),
  );

describe('two widgets on a page', () => {
  it('share no id with each other or with the page', async () => {
    const widgets = await pageWith({}, {layout: 'compact'}, {layout: 'button'});
    const ids = [
      ...document.querySelectorAll('[id]'),
      ...widgets.flatMap(inside),
    ].flatMap(({id}) => id || []);
    expect(ids).to.deep.equal([...new Set(ids)]);
  });

  it('name by an id only what is in their own root', async () => {
    for (const widget of await pageWith({}, {layout: 'button'})) {
      for (const each of inside(widget)) {
        const named = REFERENCES.flatMap(
          (name) => each.getAttribute(name)?.split(/\s+/) ?? [],
        );
        for (const id of named) {
          expect(widget.shadowRoot!.getElementById(id), id).to.not.equal(null);
        }
      }
    }
  });

  it('are told apart in a list of landmarks', async () => {
    const widgets = await pageWith({}, {need: 'under-19'});
    expect(regionNames(widgets)).to.deep.equal([NAME, `${NAME} (2)`]);
    await expect(page).to.be.accessible();
  });

  it('have the same heading, as they are seen', async () => {
    const widgets = await pageWith({}, {});
    for (const widget of widgets) {
      expect(widget.shadowRoot!.querySelector('h2')!.innerText).to.equal(NAME);
    }
  });

  it('are one landmark if the other is a button for a dialog', async () => {
    const widgets = await pageWith({layout: 'button'}, {});
    expect(regionNames(widgets)).to.deep.equal([null, NAME]);
  });

  it('are one landmark also if a framework sets the layout as a property', async () => {
    const launcher = document.createElement('herts-da-support');
    launcher.layout = 'button';
    page.append(launcher);
    const [second] = await pageWith({});
    expect(regionNames([second!])).to.deep.equal([NAME]);
    launcher.remove();
  });

  it('pass the name on to the one that stays', async () => {
    const [first, second] = await pageWith({}, {});
    first!.remove();
    second!.requestUpdate();
    await second!.updateComplete;
    expect(regionNames([second!])).to.deep.equal([NAME]);
  });
});
