/**
 * Nothing moves when the first statuses appear, and then the list, because
 * somebody may be about to press a number. Tested for the call rows and
 * everything above, and for content below the widget.
 */
import {expect} from 'chai';
import {madeDirectory, madeService} from '../support/made-directory.js';
import {place, removeWidgets, type Options} from '../support/open-widget.js';
import {arial, bringTypefaces, times} from '../support/typefaces.js';
import {forgetLondon, restoreZones} from '../support/zones.js';

const cases: {
  title: string;
  options: Options;
  london?: false;
  directoryData?: unknown;
}[] = [
  {title: 'by day', options: {clock: '2026-11-25T10:00Z'}},
  {title: 'on a Wednesday evening', options: {clock: '2026-11-25T19:00Z'}},
  {title: 'before Beacon closes', options: {clock: '2026-11-24T17:45Z'}},
  {title: 'at night', options: {clock: '2026-11-24T03:12Z'}},
  {title: 'on a Saturday', options: {clock: '2026-11-28T12:00Z'}},
  {title: 'before Christmas', options: {clock: '2026-12-24T22:00Z'}},
  {title: 'on Christmas Day', options: {clock: '2026-12-25T10:00Z'}},
  {title: 'on Boxing Day', options: {clock: '2026-12-26T10:00Z'}},
  {title: 'on a substitute day', options: {clock: '2026-12-28T10:00Z'}},
  {title: 'before Good Friday', options: {clock: '2027-03-25T20:00Z'}},
  {
    title: 'with an old list',
    options: {clock: '2026-11-25T10:00Z'},
    directoryData: {
      ...madeDirectory([madeService('a')]),
      updated: '2024-01-01',
    },
  },
  {title: 'with a wrong clock', options: {clock: '1970-01-01T00:00Z'}},
  {
    title: 'without a time zone',
    options: {clock: '2026-11-25T10:00Z'},
    london: false,
  },
];

/**
 * In a wide column what follows begins in the first screen, too. In the
 * narrowest the longest names need a line more where letters are wider.
 */
const widths: {width: number; font: string; still: string[]}[] = [
  {width: 320, font: times, still: []},
  {width: 375, font: arial, still: []},
  {width: 768, font: arial, still: ['.reserved', '[part~=needs]']},
  {width: 1280, font: arial, still: ['.reserved', '[part~=services]']},
];

const always = [
  '[part~=exit]',
  '[part~=emergency]',
  '[part~=emergency] a',
  '[part~=calls]',
  '[part~=call]',
  '[part~=call] .button',
  '.calls-more',
];

/** Where each of these begins, from the top and from the left of the widget. */
function starts(widget: Element, selectors: string[]): number[] {
  const found = widget.shadowRoot!.querySelectorAll(selectors.join());
  const {top, left} = widget.getBoundingClientRect();
  return [...found].flatMap((each) => {
    const start = each.getBoundingClientRect();
    return [start.top - top, start.left - left];
  });
}

before(bringTypefaces);

describe('the first statuses move nothing', () => {
  afterEach(() => {
    restoreZones();
    removeWidgets();
    document.body.replaceChildren();
  });

  for (const {width, font, still} of widths) {
    for (const {title, options, london, directoryData} of cases) {
      it(`${title}, ${width} pixels wide`, async () => {
        if (london === false) forgetLondon();
        const parent = document.createElement('div');
        parent.style.cssText = `width: ${width}px; font-family: ${font}`;
        document.body.append(parent);
        const widget = place({...options, parent});
        widget.directoryData = directoryData;
        await widget.updateComplete;
        const before = starts(widget, [...always, ...still]);
        await widget.ready;
        const after = starts(widget, [...always, ...still]);
        const moved = after.map((start, index) => start - before[index]!);
        expect(after).to.have.length(before.length);
        // Less than a pixel is a rounding.
        expect(moved.filter((by) => Math.abs(by) >= 1)).to.deep.equal([]);
      });
    }
  }
});

describe('the list is drawn in the space reserved for it', () => {
  afterEach(() => {
    removeWidgets();
    document.body.replaceChildren();
  });

  const inView = ({top}: DOMRect) => top < window.innerHeight;

  for (const width of [320, 1280]) {
    for (const count of [1, 2, 6, 7, 12, 40]) {
      it(`services in it: ${count}, ${width} pixels wide`, async () => {
        const parent = document.createElement('div');
        parent.style.width = `${width}px`;
        const below = document.createElement('p');
        below.textContent = 'Words of the page';
        document.body.append(parent, below);
        const widget = place({clock: '2026-11-25T10:00Z', parent});
        const names = Array.from({length: count}, (_, index) => `s${index}`);
        widget.directoryData = madeDirectory(
          names.map((id) => madeService(id)),
        );
        const places: DOMRect[] = [];
        const look = () => places.push(below.getBoundingClientRect());
        await widget.updateComplete;
        look();
        const watch = new MutationObserver(look);
        watch.observe(widget.shadowRoot!, {childList: true, subtree: true});
        await widget.ready;
        watch.disconnect();
        look();
        // What is out of sight may move.
        const tops = places.filter(inView).map(({top}) => Math.round(top));
        expect(new Set(tops).size).to.be.at.most(1);
        expect([0, places.length]).to.include(tops.length);
      });
    }
  }
});
