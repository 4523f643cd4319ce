/**
 * The effect of a partner's page on the look: its colours, its type, its
 * direction.
 */
import {expect} from 'chai';
import type {HertsDaSupportElement} from '../../src/element/herts-da-support.js';
import {place, removeWidgets} from '../support/open-widget.js';

const clock = '2026-11-25T10:00Z';
const GROUND = {light: 'rgb(255, 255, 255)', dark: 'rgb(21, 33, 43)'};

afterEach(() => {
  removeWidgets();
  document.body.replaceChildren();
});

/** A widget in a box of the page that has these styles. */
async function inBox(
  style: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<HertsDaSupportElement> {
  const box = document.createElement('div');
  box.style.cssText = style;
  document.body.append(box);
  const widget = place({clock, attributes, parent: box});
  await widget.ready;
  return widget;
}

const find = (widget: Element, selector: string) =>
  widget.shadowRoot!.querySelector<HTMLElement>(selector)!;

const styleOf = (widget: Element, selector: string) =>
  getComputedStyle(find(widget, selector));

const groundOf = (widget: Element) =>
  styleOf(widget, '[part~=widget]').backgroundColor;

describe('light and dark', () => {
  const schemes: [page: string, theme: string | undefined, seen: string][] = [
    ['light', undefined, GROUND.light],
    ['dark', undefined, GROUND.dark],
    ['light', 'auto', GROUND.light],
    ['dark', 'auto', GROUND.dark],
    // A page that says nothing is light, whatever the system is.
    ['normal', 'auto', GROUND.light],
    ['dark', 'light', GROUND.light],
    ['light', 'dark', GROUND.dark],
  ];
  for (const [scheme, theme, seen] of schemes) {
    it(`are chosen by a theme that is ${theme ?? 'not set'} in a page with color-scheme: ${scheme}`, async () => {
      const attributes: Record<string, string> = theme ? {theme} : {};
      const widget = await inBox(`color-scheme: ${scheme}`, attributes);
      expect(groundOf(widget)).to.equal(seen);
    });
  }

  it('follow a page that changes its colour scheme', async () => {
    const widget = await inBox('color-scheme: light');
    widget.parentElement!.style.colorScheme = 'dark';
    expect(groundOf(widget)).to.equal(GROUND.dark);
  });
});

describe('a CSS variable', () => {
  const seen: [name: string, value: string, selector: string, at: string][] = [
    ['surface', 'rgb(1, 2, 3)', '[part~=widget]', 'backgroundColor'],
    ['text', 'rgb(1, 2, 3)', '[part~=card] .name', 'color'],
    ['muted', 'rgb(1, 2, 3)', '.who', 'color'],
    ['panel', 'rgb(1, 2, 3)', '[part~=calls]', 'backgroundColor'],
    ['border', 'rgb(1, 2, 3)', '[part~=card]', 'borderTopColor'],
    ['accent', 'rgb(1, 2, 3)', '[part~=number]', 'backgroundColor'],
    ['accent-text', 'rgb(1, 2, 3)', '[part~=number]', 'color'],
    ['open', 'rgb(1, 2, 3)', '[data-mark=should-be-open]', 'color'],
    ['closed', 'rgb(1, 2, 3)', '[data-mark=probably-closed]', 'color'],
    ['unknown', 'rgb(1, 2, 3)', '[data-mark=not-known]', 'color'],
    ['emergency', 'rgb(1, 2, 3)', '.danger a', 'backgroundColor'],
    ['font-family', 'Georgia', '[part~=card]', 'fontFamily'],
    ['font-size', '21px', '[part~=card] .name', 'fontSize'],
    ['radius', '3px', '[part~=widget]', 'borderTopLeftRadius'],
    ['space', '5px', '[part~=calls]', 'paddingTop'],
    ['shadow', 'rgb(1, 2, 3) 0px 1px 2px 0px', '[part~=widget]', 'boxShadow'],
    ['max-width', '300px', '[part~=widget]', 'width'],
    ['exit-inset', '40px', '.exit-place', 'insetBlockStart'],
  ];
  for (const [name, value, selector, at] of seen) {
    it(`--herts-da-${name}, set above the widget, is what is seen`, async () => {
      // By now a Saturday night has both open and closed services.
      const widget = await inBox(`--herts-da-${name}: ${value}; width: 800px`);
      widget.clock = {now: () => new Date('2026-11-28T12:00Z')};
      await widget.updateComplete;
      expect(styleOf(widget, selector).getPropertyValue(kebab(at))).to.equal(
        value,
      );
    });
  }
});

describe('the attribute accent', () => {
  const numberOn = async (widget: HertsDaSupportElement, scheme: string) => {
    widget.parentElement!.style.colorScheme = scheme;
    for (let frames = 0; frames < 3; frames += 1) {
      await new Promise(requestAnimationFrame);
    }
    return styleOf(widget, '[part~=number]').backgroundColor;
  };

  it('has a colour for light pages and one for dark, over that of the page', async () => {
    const widget = await inBox('--herts-da-accent: #004080');
    widget.setAttribute('accent', ' #4a7b00  #78be20 ');
    await widget.updateComplete;
    expect(await numberOn(widget, 'light')).to.equal('rgb(74, 123, 0)');
    expect(await numberOn(widget, 'dark')).to.equal('rgb(120, 190, 32)');
    widget.removeAttribute('accent');
    await widget.updateComplete;
    expect(await numberOn(widget, 'light')).to.equal('rgb(0, 64, 128)');
  });

  it('has one colour for both where both can show it', async () => {
    const widget = await inBox('');
    widget.setAttribute('accent', '#00594c');
    await widget.updateComplete;
    expect(await numberOn(widget, 'light')).to.equal('rgb(0, 89, 76)');
  });
});

const kebab = (name: string) =>
  name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe('letters of 200 %', () => {
  for (const width of [320, 768, 1280]) {
    it(`lie over nothing and scroll nothing, ${width} pixels wide`, async () => {
      const widget = await inBox(`font-size: 32px; width: ${width}px`);
      const words = find(widget, '.danger p').getBoundingClientRect();
      const button = find(widget, '.danger a').getBoundingClientRect();
      const isBeside = words.right <= button.left;
      expect(isBeside || words.bottom <= button.top).to.equal(true);
      const inner = find(widget, '[part~=widget]');
      expect(inner.scrollWidth).to.be.at.most(inner.clientWidth);
      const note = find(widget, '.exit-note').getBoundingClientRect();
      expect(note.height).to.be.at.most(32 * 6);
    });
  }

  it('are twice as big as those of 100 %', async () => {
    const widget = await inBox('font-size: 32px');
    expect(styleOf(widget, '[part~=card]').fontSize).to.equal('32px');
  });

  it('are never under 16 pixels, however small the page writes', async () => {
    const widget = await inBox('font-size: 10px');
    expect(styleOf(widget, '[part~=card]').fontSize).to.equal('16px');
  });

  it('are used for the launcher, too', async () => {
    const widget = await inBox(
      'font-size: 10px; --herts-da-font-family: Georgia',
      {layout: 'button'},
    );
    const {fontSize, fontFamily} = styleOf(widget, '[part=launcher]');
    expect([fontSize, fontFamily]).to.deep.equal(['16px', 'Georgia']);
  });
});

describe('from right to left', () => {
  /** The box of the last visible letter of an element. */
  function lastLetter(element: Element): DOMRect {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let last = new DOMRect();
    while (walker.nextNode()) {
      const text = walker.currentNode;
      const end = text.textContent!.trimEnd().length;
      if (end === 0) continue;
      const range = document.createRange();
      range.setStart(text, end - 1);
      range.setEnd(text, end);
      const box = range.getBoundingClientRect();
      if (box.width > 0) last = box;
    }
    return last;
  }

  const sentences = [
    '.exit-note > span',
    '.danger p',
    '.calls-intro > span',
    '[part~=card] dl > div',
    '[part~=card] .status > span',
  ];
  for (const selector of sentences) {
    it(`an English sentence ends with its full stop: ${selector}`, async () => {
      const widget = await inBox('direction: rtl; width: 1000px');
      const element = find(widget, selector);
      const details = element.closest('details');
      if (details) details.open = true;
      const range = document.createRange();
      range.selectNodeContents(element);
      const line = range.getBoundingClientRect();
      // On one line, or at the end of the last one: never before its words.
      expect(lastLetter(element).left).to.be.above(line.left);
    });
  }

  it('words are aligned to their own start, also on a page that centres', async () => {
    const widget = await inBox('text-align: center; width: 800px');
    expect(styleOf(widget, '.calls-intro').textAlign).to.match(/left|start/);
  });

  it('the box is mirrored', async () => {
    const widget = await inBox('direction: rtl; width: 800px');
    const box = find(widget, '[part~=widget]').getBoundingClientRect();
    const words = find(widget, '.danger p').getBoundingClientRect();
    const button = find(widget, '.danger a').getBoundingClientRect();
    expect(button.right).to.be.below(words.left + 1);
    expect(box.right - words.right).to.be.below(60);
    expect(styleOf(widget, '.calls-intro').textAlign).to.match(/right/);
  });
});
