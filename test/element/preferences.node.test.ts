// Settings of a visitor's system: reduced motion, forced colours.
import {assert} from 'chai';
import {OPEN_ALL, openTabOfEach} from '../support/open-tab.js';

const tab = openTabOfEach();

describe('somebody who asked for no motion', () => {
  beforeEach(() => tab.prefer('prefers-reduced-motion', 'reduce'));

  for (const layout of ['full', 'compact', 'button']) {
    it(`sees none: ${layout}`, async () => {
      await tab.show(`layout="${layout}" need="talk"`);
      const moving = await tab.ask<string[]>(`
        ${OPEN_ALL}
        const all = [...root.querySelectorAll('*')].filter((each) =>
          getComputedStyle(each).visibility === 'visible');
        return all.flatMap((each) => [each, ...['::before', '::after', '::backdrop']]
          .flatMap((part) => {
            const style = getComputedStyle(each, part === each ? null : part);
            const {animationName, transitionDuration, scrollBehavior} = style;
            const found = [animationName, transitionDuration, scrollBehavior].join();
            return found === 'none,0s,auto' ? [] : [each.localName + ': ' + found];
          }));
      `);
      assert.deepEqual(moving, []);
    });
  }

  const leading: [name: string, target: string][] = [
    ['I am in danger now', '.emergency'],
    ['Staying safe', '[part=staying-safe] summary'],
  ];
  for (const [name, target] of leading) {
    it(`is there at once, also on a page that scrolls smoothly: ${name}`, async () => {
      const head = '<style>html {scroll-behavior: smooth}</style>';
      await tab.show('', head);
      const {at, later} = await tab.ask<{at: number; later: number}>(`
        const button = [...root.querySelectorAll('button')]
          .find((each) => each.textContent.trim() === '${name}');
        button.scrollIntoView({block: 'center', behavior: 'instant'});
        await nextFrames();
        button.click();
        const top = () =>
          Math.round(root.querySelector('${target}').getBoundingClientRect().top);
        const at = top();
        for (let left = 20; left > 0; left -= 1) await nextFrames();
        return {at, later: top()};
      `);
      assert.equal(at, later);
      assert.isAbove(at, 0);
      assert.isBelow(at, 600);
    });
  }
});

describe('forced colours', () => {
  beforeEach(() => tab.prefer('forced-colors', 'active'));

  /** Computed colours that are not those of the text, of elements in sight. */
  const othersThanText = (selector: string, property: string) => `
    const text = getComputedStyle(root.querySelector('.danger p')).color;
    return [...root.querySelectorAll('${selector}')]
      .filter((each) => each.checkVisibility())
      .map((each) => getComputedStyle(each).${property})
      .filter((colour) => colour !== text);`;

  it('are the colours of the week, in the picture and in its key', async () => {
    await tab.show();
    const drawn = '.week svg, .week rect, .week .rule';
    assert.deepEqual(
      await tab.ask(`${OPEN_ALL} ${othersThanText(drawn, 'color')}`),
      [],
    );
    const [ground, now] = await tab.ask<string[]>(`
      return [getComputedStyle(root.querySelector('.widget')).backgroundColor,
        getComputedStyle(root.querySelector('.week .now')).stroke];`);
    assert.notEqual(now, ground);
  });

  it('are the colours of every mark', async () => {
    await tab.show('preview-time="2026-12-25T10:00"');
    // In a summary the system's colours are its own: those of the words beside.
    const pairs = await tab.ask<[mark: string, words: string][]>(`
      return [...root.querySelectorAll('.status svg')].map((each) =>
        [each.firstElementChild, each.nextElementSibling].map((part) =>
          getComputedStyle(part).color));`);
    assert.isAbove(pairs.length, 10);
    for (const [mark, words] of pairs) assert.equal(mark, words);
  });

  it('leave a border around what can be pressed', async () => {
    await tab.show('need="talk"');
    const bare = await tab.ask<string[]>(`
      ${OPEN_ALL}
      return [...root.querySelectorAll('.button:not(span), .field, select')]
        .filter((each) => each.checkVisibility())
        .filter((each) => {
          const {borderTopStyle, borderTopWidth, borderTopColor, backgroundColor} =
            getComputedStyle(each);
          return borderTopStyle !== 'solid' || parseFloat(borderTopWidth) < 1 ||
            borderTopColor === backgroundColor;
        })
        .map((each) => each.textContent.trim());
    `);
    assert.deepEqual(bare, []);
  });

  it('leave the choice that was made told by more than colour', async () => {
    await tab.show('need="talk"');
    const mark = await tab.ask<string>(`
      const chosen = root.querySelector('.choice[aria-pressed=true]');
      return getComputedStyle(chosen, '::before').content;`);
    assert.include(mark, '\u2713');
  });

  it('leave a ring around every stop of the keyboard', async () => {
    await tab.show();
    const rings = await tab.ask<string[]>(`
      ${OPEN_ALL}
      const ground = getComputedStyle(root.querySelector('.widget')).backgroundColor;
      const stops = [...root.querySelectorAll('a[href], button, summary, select')];
      return stops.filter((each) => each.checkVisibility()).flatMap((each) => {
        each.focus({focusVisible: true, preventScroll: true});
        const {outlineStyle, outlineWidth, outlineColor} = getComputedStyle(each);
        return outlineStyle === 'solid' && outlineWidth === '3px' &&
          outlineColor !== ground ? [] : [each.textContent.trim()];
      });
    `);
    assert.deepEqual(rings, []);
  });
});
