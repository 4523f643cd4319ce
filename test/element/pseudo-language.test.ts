/** Longer translations fit, and every word on screen can be translated. */
import {expect} from 'chai';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import type {HertsDaSupportElement} from '../../src/element/herts-da-support.js';
import {openDetails} from '../support/by-role.js';
import {layoutFaults} from '../support/layout-faults.js';
import {place, removeWidgets} from '../support/open-widget.js';
import {pseudoLanguages} from '../support/pseudo-messages.js';

interface Translated {
  readonly width?: number;
  readonly direction?: 'ltr' | 'rtl';
  readonly style?: string;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** The widget in another language, with everything open. */
async function translated({
  width = 320,
  direction = 'ltr',
  style = '',
  attributes = {},
}: Translated): Promise<HertsDaSupportElement> {
  const parent = document.createElement('div');
  parent.style.cssText = `width: ${width}px; direction: ${direction}; ${style}`;
  document.body.append(parent);
  const widget = place({clock: '2026-12-24T19:00Z', parent, attributes});
  widget.messages = pseudoLanguages[direction].messages;
  await widget.ready;
  widget.shadowRoot!.querySelector<HTMLElement>('.expand')?.click();
  await widget.updateComplete;
  const week = widget.messages.week.heading;
  if (attributes['layout'] === undefined) await openDetails(widget, week);
  for (const each of widget.shadowRoot!.querySelectorAll('details')) {
    each.open = true;
  }
  return widget;
}

afterEach(() => {
  removeWidgets();
  document.body.replaceChildren();
});

describe('a longer language', () => {
  for (const direction of ['ltr', 'rtl'] as const) {
    for (const width of [320, 768]) {
      it(`is neither cut off nor over the edge: ${direction}, ${width} pixels wide`, async () => {
        const widget = await translated({width, direction});
        expect(layoutFaults(widget)).to.deep.equal([]);
        expect(widget.parentElement!.scrollWidth).to.be.at.most(width);
      });
    }
  }

  for (const layout of ['compact', 'button']) {
    it(`fits the layout ${layout}, 320 pixels wide`, async () => {
      const widget = await translated({attributes: {layout}});
      expect(layoutFaults(widget)).to.deep.equal([]);
    });
  }

  it('fits with letters of twice the size', async () => {
    const widget = await translated({width: 640, style: 'font-size: 32px'});
    expect(layoutFaults(widget)).to.deep.equal([]);
    expect(widget.parentElement!.scrollWidth).to.be.at.most(640);
  });
});

describe('text spacing that a reader needs', () => {
  for (const width of [320, 768]) {
    it(`cuts nothing off: ${width} pixels wide`, async () => {
      const widget = await translated({width});
      const spacing = document.createElement('style');
      // The values of WCAG 1.4.12.
      spacing.textContent = `* {line-height: 1.5 !important;
        letter-spacing: 0.12em !important; word-spacing: 0.16em !important}
        p {margin-block-end: 2em !important}`;
      widget.shadowRoot!.append(spacing);
      expect(layoutFaults(widget)).to.deep.equal([]);
      expect(widget.parentElement!.scrollWidth).to.be.at.most(width);
    });
  }
});

describe('every word on screen', () => {
  const inTheList = JSON.stringify(hertfordshire).replaceAll('\\"', '"');

  /** Words with ASCII letters, which the other language has not. */
  function untranslated(widget: Element): string[] {
    const all = [...widget.shadowRoot!.querySelectorAll('*')];
    const texts = all
      .filter(({localName}) => localName !== 'style')
      .flatMap((each) => [
        ...[...each.childNodes]
          .filter(({nodeType}) => nodeType === Node.TEXT_NODE)
          .map(({textContent}) => textContent ?? ''),
        ...['aria-label', 'title', 'alt', 'label', 'placeholder'].flatMap(
          (name) => each.getAttribute(name) ?? [],
        ),
      ]);
    return texts
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => /[a-z]{2}/i.test(text) && !inTheList.includes(text));
  }

  for (const layout of ['full', 'compact', 'button']) {
    it(`comes from the messages or the list: ${layout}`, async () => {
      const widget = await translated({attributes: {layout}});
      expect(untranslated(widget)).to.deep.equal([]);
    });
  }

  it('comes from there in a preview, with a plan and an old list', async () => {
    const widget = await translated({
      attributes: {'preview-time': '2029-03-24T10:00'},
    });
    const [, time] = widget.shadowRoot!.querySelectorAll('select');
    time!.selectedIndex = 3;
    time!.dispatchEvent(new Event('change', {bubbles: true}));
    await widget.updateComplete;
    expect(untranslated(widget)).to.deep.equal([]);
  });
});
