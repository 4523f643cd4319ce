// Every control is big enough for a finger, and for a shaking hand.
import {assert} from 'chai';
import {OPEN_ALL, openTabOfEach} from '../support/open-tab.js';

/** WCAG 2.2: 2.5.8 (AA) and 2.5.5 (AAA), in pixels. */
const LEAST = 24;
const FOR_A_FINGER = 44;

const layouts = ['full', 'compact', 'button'];

const tab = openTabOfEach();

/** Everything that can be pressed and is smaller than that, with its size. */
async function smallerThan(least: number, layout: string): Promise<string[]> {
  const page = 'plain-page="https://example.com/plain" need="no-voice"';
  await tab.show(`layout="${layout}" ${page}`);
  return tab.ask<string[]>(`
    const launcher = root.querySelector('[part=launcher]');
    const targets = launcher ? [launcher] : [];
    ${OPEN_ALL}
    const inside = root.querySelector('.widget');
    targets.push(...inside.querySelectorAll('a, button, summary, select'));
    return targets
      .filter((each) => each.checkVisibility({visibilityProperty: true}))
      .map((each) => [each, each.getBoundingClientRect()])
      .filter(([, {width, height}]) =>
        Math.round(Math.min(width, height) * 10) / 10 < ${least})
      .map(([each, {width, height}]) =>
        each.textContent.trim() + ': ' + width + ' by ' + height);
  `);
}

for (const layout of layouts) {
  describe(`in the layout ${layout}`, () => {
    it(`a mouse finds nothing under ${LEAST} pixels`, async () => {
      assert.deepEqual(await smallerThan(LEAST, layout), []);
    });

    it(`a finger finds nothing under ${FOR_A_FINGER} pixels`, async () => {
      await tab.page.setViewport({
        width: 320,
        height: 568,
        isMobile: true,
        hasTouch: true,
      });
      assert.deepEqual(await smallerThan(FOR_A_FINGER, layout), []);
    });
  });
}

describe('the first screen of a small phone', () => {
  // Another line comes first at each of these.
  const times = ['2026-12-02T10:00Z', '2026-12-01T03:12Z', '2027-03-26T10:00Z'];
  for (const time of times) {
    it(`holds the first number, also with room for fingers, at ${time}`, async () => {
      await tab.page.setViewport({
        width: 320,
        height: 568,
        isMobile: true,
        hasTouch: true,
      });
      // As wide a typeface as a website is likely to have, on any machine.
      await tab.show(
        '',
        '<style>body {margin: 0; font-family: Verdana, "DejaVu Sans"}</style>',
      );
      const bottom = await tab.ask<number>(`
        const now = new Date('${time}');
        widget.clock = {now: () => now};
        await widget.updateComplete;
        await nextFrames();
        const first = root.querySelector('[part~=call] .button');
        return first.getBoundingClientRect().bottom;
      `);
      assert.isAtMost(bottom, 568);
    });
  }
});
