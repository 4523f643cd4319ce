/** The widget in any column: never too narrow, never wider than its place. */
import {expect} from 'chai';
import type {HertsDaSupportElement} from '../../src/element/herts-da-support.js';
import {button, openDetails} from '../support/by-role.js';
import {place, removeWidgets, type Options} from '../support/open-widget.js';

const clock = '2026-11-25T10:00Z';
const LEAST = 18 * 16;

afterEach(() => {
  removeWidgets();

  document.body.replaceChildren();
});

/** A box of the page, of a width, and the widget in one of its own inside. */
async function inside(
  outer: string,
  inner: string,
  options: Options = {},
): Promise<{box: HTMLElement; widget: HertsDaSupportElement}> {
  const box = document.createElement('div');
  box.style.cssText = outer;
  const parent = document.createElement('div');
  parent.style.cssText = inner;
  box.append(parent);
  document.body.append(box);
  const widget = place({clock, ...options, parent});
  await widget.ready;
  await widget.updateComplete;
  return {box, widget};
}

const page = (width: number, more = '') => `width: ${width}px; ${more}`;

const places: [title: string, outer: string, inner: string][] = [
  ['a block', '', ''],
  ['a flex row', 'display: flex', ''],
  ['a flex row beside a wide picture', 'display: flex; gap: 8px', ''],
  ['a float', '', 'float: left'],
  ['a table cell', 'display: table', 'display: table-cell'],
  ['an inline-block', '', 'display: inline-block'],
  ['an auto grid column', 'display: grid; grid-template-columns: auto 1fr', ''],
  [
    'a max-content grid column',
    'display: grid; grid-template-columns: max-content 1fr',
    '',
  ],
  ['an absolute box', 'position: relative; height: 99px', 'position: absolute'],
  ['a column flex box', 'display: flex; flex-direction: column', ''],
  [
    'a column flex box that centres',
    'display: flex; flex-direction: column; align-items: center',
    '',
  ],
];

describe('a wide widget', () => {
  it('has what to do in danger, and the question, beside who can be called', async () => {
    const {widget} = await inside(page(1000, 'font-size: 16px'), '');
    const box = (selector: string) =>
      widget.shadowRoot!.querySelector(selector)!.getBoundingClientRect();
    const [danger, calls, needs] = [
      box('.emergency'),
      box('[part=calls]'),
      box('[part=needs]'),
    ];
    expect(danger.top).to.be.closeTo(calls.top, 1);
    expect(needs.bottom).to.be.at.most(calls.bottom);
    expect(Math.max(danger.right, needs.right)).to.be.below(calls.left);
  });
});

describe('the width of the widget', () => {
  for (const [title, outer, inner] of places) {
    for (const width of [320, 800]) {
      it(`is at least 18rem in ${title} of ${width} pixels`, async () => {
        const {box, widget} = await inside(page(width, outer), inner);
        const found = widget.getBoundingClientRect();
        expect(found.width).to.be.at.least(LEAST);
        expect(found.width).to.be.at.most(width);
        expect(box.scrollWidth).to.be.at.most(width);
      });
    }
  }

  const own = ['', 'float: left', 'position: absolute', 'margin: auto'];
  for (const style of own) {
    for (const outer of ['', 'display: flex', 'display: grid']) {
      it(`is at most that of its place: ${style || 'none'} in ${outer || 'a block'} of 240 pixels`, async () => {
        const {box} = await inside(
          page(240, `${outer}; position: relative`),
          '',
        );
        const widget = place({clock, parent: box});
        widget.style.cssText = style;
        await widget.ready;
        box.firstElementChild!.remove();
        expect(widget.getBoundingClientRect().width).to.equal(240);
        expect(box.scrollWidth).to.equal(240);
      });
    }
  }

  it('is that of a column of 300 pixels', async () => {
    const {widget} = await inside(page(300), '');
    expect(widget.getBoundingClientRect().width).to.equal(300);
  });

  it('is at most 64rem on a wide page', async () => {
    const {widget} = await inside(page(1600), '');
    expect(widget.getBoundingClientRect().width).to.equal(1024);
  });

  it('is at least 18rem as an item of a flex row itself', async () => {
    const {box} = await inside(page(800, 'display: flex'), '');
    const widget = place({clock, parent: box});
    await widget.ready;
    expect(widget.getBoundingClientRect().width).to.be.at.least(LEAST);
  });
});

/** All but the week, which is drawn only when it is opened. */
function openAll(widget: Element): void {
  const all = widget.shadowRoot!.querySelectorAll('details:not([part=week])');
  for (const each of all) (each as HTMLDetailsElement).open = true;
}

const layouts = ['full', 'compact', 'button'] as const;

describe('nothing scrolls sideways', () => {
  for (const layout of layouts) {
    for (const width of [320, 288, 240]) {
      it(`in the layout ${layout}, ${width} pixels wide, with everything open`, async () => {
        const {box, widget} = await inside(page(width), '', {
          attributes: {layout},
        });
        const root = widget.shadowRoot!;
        root.querySelector<HTMLElement>('.expand')?.click();
        root.querySelector('dialog')?.show();
        await widget.updateComplete;
        openAll(widget);
        await openDetails(widget, 'Opening hours this week');
        const inner = root.querySelector('.widget')!;
        expect(box.scrollWidth).to.be.at.most(width);
        expect(inner.scrollWidth).to.be.at.most(inner.clientWidth);
        root.querySelector('dialog')?.close();
      });
    }
  }

  it('with the week as a table, 288 pixels wide', async () => {
    const {box, widget} = await inside(page(288), '');
    await openDetails(widget, 'Opening hours this week');
    button(widget, 'Show as a table').click();
    await widget.updateComplete;
    expect(box.scrollWidth).to.be.at.most(288);
  });

  it('from right to left', async () => {
    const {box, widget} = await inside(page(320, 'direction: rtl'), '');
    openAll(widget);
    expect(box.scrollWidth).to.be.at.most(320);
  });
});

describe('a box of the page that scrolls', () => {
  it('holds all of the widget, also what only a screen reader finds', async () => {
    const {box} = await inside('overflow: auto; height: 200px', '');
    expect(box.scrollHeight).to.be.above(1000);
    const {scrollHeight, clientHeight} = document.documentElement;
    expect(scrollHeight).to.equal(clientHeight);
  });
});
