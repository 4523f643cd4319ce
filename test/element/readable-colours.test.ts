/**
 * Whatever colours a page sets or leaves out, every word can be read, in light
 * and in dark. culori calculates the contrast.
 */
import {expect} from 'chai';
import {blend, wcagContrast} from 'culori';
import {COLOUR_PAIRS, LEAST_RATIO} from '../../src/element/colour-pairs.js';
import type {HertsDaSupportElement} from '../../src/element/herts-da-support.js';
import {watchConsole} from '../support/console-watch.js';
import {place, removeWidgets} from '../support/open-widget.js';

const clock = '2026-11-28T12:00Z';
const box = document.createElement('div');

afterEach(() => {
  removeWidgets();
  box.replaceChildren();
  box.removeAttribute('style');
  box.remove();
});

async function widgetIn(
  style: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<HertsDaSupportElement> {
  box.style.cssText = style;
  document.body.append(box);
  const widget = place({clock, parent: box, attributes});
  await widget.ready;
  return widget;
}

const find = (widget: Element, selector: string) =>
  widget.shadowRoot!.querySelector<HTMLElement>(selector)!;

/** The contrast of an element's text with all that is behind it. */
function ratioOf(element: Element): number {
  const grounds: string[] = [];
  for (let each: Element | null = element; each; each = parentOf(each)) {
    grounds.push(getComputedStyle(each).backgroundColor);
  }
  return contrast(getComputedStyle(element).color, grounds);
}

/** Calculated once for the same colours. The last ground lies on white paper. */
function contrast(text: string, grounds: readonly string[]): number {
  const key = [text, ...grounds].join();
  let ratio = known.get(key);
  if (ratio === undefined) {
    const ground = blend([...grounds, 'white'].reverse(), 'normal', 'rgb');
    ratio = wcagContrast(blend([ground, text], 'normal', 'rgb'), ground);
    known.set(key, ratio);
  }
  return ratio;
}

const known = new Map<string, number>();

function parentOf({parentElement, parentNode}: Element): Element | null {
  return parentElement ?? (parentNode as ShadowRoot | null)?.host ?? null;
}

/** Elements with words of their own that cannot be read. */
function unreadable(widget: Element): string[] {
  const all = widget.shadowRoot!.querySelectorAll('*');
  return [...all].flatMap((each) => {
    const hasWords = [...each.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
    );
    if (!hasWords || !each.checkVisibility()) return [];
    const ratio = ratioOf(each);
    return ratio < LEAST_RATIO
      ? [`${each.textContent?.trim().slice(0, 30)}: ${ratio.toFixed(2)}`]
      : [];
  });
}

const COLOURS = [...new Set(COLOUR_PAIRS.flat())];

/** One for light pages, one for dark ones, one for neither, as pages write them. */
const LOOKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'for a light page': {
    surface: '#fff',
    text: '#0b0c0c',
    panel: 'color-mix(in oklab, #00594c 8%, white)',
    muted: 'rgb(80 90 95)',
    accent: '#00594c',
    'accent-text': 'white',
    open: 'hsl(150 100% 20%)',
    closed: '#505a5f',
    unknown: 'oklch(0.4 0.1 60)',
    emergency: '#942514',
  },
  'for a dark page': {
    surface: '#101418',
    text: '#eee',
    panel: 'rgb(255 255 255 / 0.05)',
    muted: 'rgb(255 255 255 / 0.7)',
    accent: 'oklch(0.85 0.1 200)',
    'accent-text': '#000',
    open: '#9fdcb5',
    closed: '#bbb',
    unknown: 'gold',
    emergency: 'color(display-p3 1 0.6 0.6)',
  },
  'for no page': Object.fromEntries(COLOURS.map((name) => [name, '#808080'])),
};

/** Each colour alone, each left out, and all. */
const CHOSEN = [
  ...COLOURS.map((name) => [name]),
  ...COLOURS.map((name) => COLOURS.filter((other) => other !== name)),
  ['accent', 'accent-text'],
  ['surface', 'text'],
  COLOURS,
];

const styleOf = (
  look: Readonly<Record<string, string>>,
  names: readonly string[],
) => names.map((name) => `--herts-da-${name}: ${look[name]}`).join(';');

// The first in this file: a page is told once.
describe('the page’s author', () => {
  it('is told the pair and its ratio, once, where it is seen', async () => {
    const console = watchConsole();
    const brand = '--herts-da-accent: #00594c; --herts-da-accent-text: #fff';
    const widget = await widgetIn(`color-scheme: light; ${brand}`);
    expect(console.lines).to.deep.equal([]);
    box.style.colorScheme = 'dark';
    await seen(widget);
    await widgetIn(`color-scheme: dark; ${brand}`);
    console.stop();
    expect(console.lines).to.have.length(1);
    expect(console.lines[0]).to.include(
      '--herts-da-accent on --herts-da-surface has a contrast of 1.97 : 1 in dark, and words need 4.5 : 1. The widget is light instead.',
    );
  });
});

/** Each scheme of the page with each theme: one widget for each, side by side. */
const PAGES = ['light', 'dark'].flatMap((scheme) =>
  (['auto', 'light', 'dark'] as const).map((theme) => ({scheme, theme})),
);

for (const [title, look] of Object.entries(LOOKS)) {
  describe(`colours ${title}`, () => {
    it('leave no words that cannot be read, whichever are set, in light and dark and in each theme', async () => {
      const placed = PAGES.map(({scheme, theme}) => {
        const parent = document.createElement('div');
        box.append(parent);
        const attributes = {need: 'talk', theme};
        return {
          scheme,
          theme,
          parent,
          widget: place({clock, parent, attributes}),
        };
      });
      document.body.append(box);
      for (const {widget} of placed) {
        await widget.ready;
        for (const each of widget.shadowRoot!.querySelectorAll('details'))
          each.open = true;
      }
      const faults: string[] = [];
      for (const names of CHOSEN) {
        for (const {scheme, parent} of placed) {
          parent.style.cssText = `color-scheme: ${scheme}; ${styleOf(look, names)}`;
        }
        await seen(placed[0]!.widget);
        for (const {scheme, theme, widget} of placed) {
          faults.push(
            ...unreadable(widget).map(
              (fault) => `${scheme} ${theme} ${names.join()}: ${fault}`,
            ),
          );
        }
      }
      expect(faults).to.deep.equal([]);
    });
  });
}

/** A change of the page is answered in the frame after it. */
async function seen(widget: HertsDaSupportElement): Promise<void> {
  await widget.updateComplete;
  for (let frames = 0; frames < 3; frames += 1) {
    await new Promise(requestAnimationFrame);
  }
}

describe('colours that fit in light alone', () => {
  const BRAND = '--herts-da-accent: #00594c; --herts-da-accent-text: #fff';

  it('keep the widget light in a page that is dark', async () => {
    const widget = await widgetIn(`color-scheme: dark; ${BRAND}`);
    const {backgroundColor} = getComputedStyle(
      find(widget, '.chief [part~=number]'),
    );
    expect(backgroundColor).to.equal('rgb(0, 89, 76)');
    expect(getComputedStyle(find(widget, '.widget')).backgroundColor).to.equal(
      'rgb(255, 255, 255)',
    );
  });

  it('do so in a page that turns dark later', async () => {
    const widget = await widgetIn(`color-scheme: light; ${BRAND}`);
    box.style.colorScheme = 'dark';
    expect(unreadable(widget)).to.deep.equal([]);
  });

  it('do so in a page that turned dark while the widget was hidden', async () => {
    const widget = await widgetIn(`color-scheme: light; ${BRAND}`);
    box.style.display = 'none';
    await seen(widget);
    box.style.colorScheme = 'dark';
    await seen(widget);
    box.style.display = '';
    await seen(widget);
    expect(unreadable(widget)).to.deep.equal([]);
  });

  it('do so in a dark part of the page to which the widget is moved', async () => {
    const widget = await widgetIn(`color-scheme: light; ${BRAND}`);
    const dark = document.createElement('div');
    dark.style.cssText = `color-scheme: dark; background: #111`;
    box.append(dark);
    dark.append(widget);
    await seen(widget);
    expect(unreadable(widget)).to.deep.equal([]);
    dark.remove();
  });

  it('give way in a widget whose theme is dark', async () => {
    const widget = await widgetIn(BRAND, {theme: 'dark'});
    expect(getComputedStyle(find(widget, '.widget')).backgroundColor).to.equal(
      'rgb(21, 33, 43)',
    );
    expect(unreadable(widget)).to.deep.equal([]);
  });

  it('move nothing', async () => {
    const widget = await widgetIn('color-scheme: dark');
    const boxes = () =>
      [...widget.shadowRoot!.querySelectorAll('*')].map((each) => {
        const {x, y, width, height} = each.getBoundingClientRect();
        return [x, y, width, height];
      });
    const before = boxes();
    box.style.cssText += BRAND;
    await seen(widget);
    expect(boxes()).to.deep.equal(before);
  });
});

describe('colours for light and dark', () => {
  it('hold in both, as in the README’s example', async () => {
    const readme = await (await fetch('/README.md')).text();
    const [, example = ''] =
      /```css\nherts-da-support \{([^}]+)\}/.exec(readme) ?? [];
    const widget = await widgetIn(`color-scheme: dark; ${example}`);
    expect(unreadable(widget)).to.deep.equal([]);
    const {backgroundColor} = getComputedStyle(
      find(widget, '.chief [part~=number]'),
    );
    expect(backgroundColor).to.equal('rgb(127, 214, 194)');
    box.style.colorScheme = 'light';
    await seen(widget);
    const after = getComputedStyle(find(widget, '.chief [part~=number]'));
    expect(after.backgroundColor).to.equal('rgb(0, 89, 76)');
  });
});

describe('a surface that lets the page through', () => {
  for (const surface of ['transparent', 'rgb(255 255 255 / 0.5)']) {
    it(`is replaced by our own, because text uses it, too: ${surface}`, async () => {
      const widget = await widgetIn(
        `background: #111; --herts-da-surface: ${surface}`,
      );
      expect(unreadable(widget)).to.deep.equal([]);
    });
  }
});

describe('a value that is not a colour', () => {
  it('is ignored', async () => {
    const widget = await widgetIn(
      '--herts-da-surface: nonsense; --herts-da-accent: url(x); --herts-da-accent-text: currentcolor',
    );
    expect(getComputedStyle(find(widget, '.widget')).backgroundColor).to.equal(
      'color(srgb 1 1 1)',
    );
    expect(unreadable(widget)).to.deep.equal([]);
  });
});
