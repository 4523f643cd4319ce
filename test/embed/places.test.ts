/** Boxes of a page around the element, and its width in them. */
import {expect} from 'chai';
import {closePages, open, SCRIPT_URL, widgetOf} from '../support/page.js';

afterEach(closePages);

/** The window is 800 pixels wide. */
const boxes = [
  {title: 'a block', style: ''},
  {title: 'a row', style: 'display: flex'},
  {
    title: "a row, as WordPress's",
    style: 'display: flex; flex-wrap: nowrap; gap: 8px; align-items: center',
  },
  {title: 'a row that wraps', style: 'display: flex; flex-wrap: wrap'},
  {
    title: 'a row from the end',
    style: 'display: flex; justify-content: flex-end',
  },
  {title: 'a column', style: 'display: flex; flex-direction: column'},
  {
    title: 'a centred column',
    style: 'display: flex; flex-direction: column; align-items: center',
  },
  {
    title: 'a column at the start',
    style: 'display: flex; flex-direction: column; align-items: flex-start',
  },
  {title: 'a grid', style: 'display: grid'},
  {title: 'a centred grid', style: 'display: grid; place-items: center'},
];

for (const {title, style} of boxes) {
  for (const margin of ['0', '0 20px']) {
    describe(`in ${title}, with a margin of ${margin}`, () => {
      it('it is as wide as the box has room', async () => {
        const page = await open(
          `<div style="width: 700px; ${style}"><herts-da-support style="margin: ${margin}"></herts-da-support></div><script src="${SCRIPT_URL}"></script>`,
        );
        const {width} = (await widgetOf(page)).getBoundingClientRect();
        expect(Math.round(width)).to.equal(margin === '0' ? 700 : 660);
      });

      it('it is no wider than a phone', async () => {
        const page = await open(
          `<div style="width: 300px; ${style}"><herts-da-support style="margin: ${margin}"></herts-da-support></div><script src="${SCRIPT_URL}"></script>`,
        );
        const {width} = (await widgetOf(page)).getBoundingClientRect();
        expect(Math.round(width)).to.be.at.most(300);
      });
    });
  }
}

describe('in a row beside words', () => {
  it('it shares the room with them', async () => {
    const page = await open(
      `<div style="display: flex; width: 700px"><p>Words of the page, which are long enough for more than one line of it.</p><herts-da-support></herts-da-support></div><script src="${SCRIPT_URL}"></script>`,
    );
    const {width} = (await widgetOf(page)).getBoundingClientRect();
    expect(width).to.be.within(350, 699);
  });
});
