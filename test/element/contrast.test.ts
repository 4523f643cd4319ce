/**
 * Lines and shapes that carry meaning contrast with their background: the edges
 * of controls, the focus ring, the marks, the week. In every theme; axe checks
 * text.
 */
import {expect} from 'chai';
import type {HertsDaSupportElement} from '../../src/element/herts-da-support.js';
import {openDetails} from '../support/by-role.js';
import {place, removeWidgets, textOf} from '../support/open-widget.js';
import {allThemes, type Theme} from '../support/preview-themes.js';
import {contrastOn} from '../support/readable.js';

/** WCAG 2.2, 1.4.11. */
const LEAST = 3;

/** On a Saturday noon some are open and some closed. */
const clock = '2026-11-28T12:00Z';

const themes = await allThemes(async (path) =>
  (await fetch(`/${path}`)).text(),
);

const page = document.createElement('div');

async function widgetIn({theme, scheme, variables}: Theme) {
  page.style.cssText = `color-scheme: ${scheme}; ${variables}`;
  document.body.append(page);
  const widget = place({
    clock,
    parent: page,
    attributes: {theme, need: 'talk'},
  });
  await widget.ready;
  await openDetails(widget, widget.messages.week.heading);
  for (const each of find(widget, 'details')) {
    (each as HTMLDetailsElement).open = true;
  }
  return widget;
}

function find(widget: HertsDaSupportElement, selector: string): HTMLElement[] {
  const all = widget.shadowRoot!.querySelectorAll<HTMLElement>(selector);
  return [...all].filter((each) => each.checkVisibility());
}

/** Those of which no colour stands out from what is around, with their best. */
function faint(
  elements: readonly HTMLElement[],
  coloursOf: (style: CSSStyleDeclaration) => string[],
): string[] {
  expect(elements).to.have.length.at.least(1);
  return elements.flatMap((each) => {
    const around = each.parentElement ?? each;
    const ratios = coloursOf(getComputedStyle(each)).map((colour) =>
      contrastOn(around, colour),
    );
    const best = Math.max(...ratios);
    const name = `${each.localName}.${each.getAttribute('class')}`;
    return best < LEAST ? [`${name} ${textOf(each)}: ${best.toFixed(1)}`] : [];
  });
}

afterEach(() => {
  removeWidgets();
  page.remove();
});

for (const theme of themes) {
  describe(`in the theme ${theme.name}`, () => {
    let widget: HertsDaSupportElement;

    beforeEach(async () => {
      widget = await widgetIn(theme);
    });

    it('what can be pressed has an edge or a ground that is seen', () => {
      const controls = find(
        widget,
        '.button:not(span), .field, .choices, select',
      );
      expect(
        faint(controls, ({borderTopColor, backgroundColor}) => [
          borderTopColor,
          backgroundColor,
        ]),
      ).to.deep.equal([]);
    });

    it('the ring of the focus is seen', () => {
      const stops = find(widget, 'a[href], button, summary, select');
      const unseen = stops.flatMap((each) => {
        each.focus({focusVisible: true, preventScroll: true});
        return faint([each], ({outlineColor}) => [outlineColor]);
      });
      expect(unseen).to.deep.equal([]);
    });

    it('the marks of the statuses are seen', () => {
      const marks = find(widget, '.status svg');
      expect(faint(marks, ({color}) => [color])).to.deep.equal([]);
    });

    it('the choice that was made is told by a mark, too', () => {
      const [chosen, ...others] = find(widget, '.choice')
        .map((each) => [
          each.ariaPressed,
          getComputedStyle(each, '::before').content.includes('\u2713'),
        ])
        .filter(([, isMarked]) => isMarked);
      expect(chosen).to.deep.equal(['true', true]);
      expect(others).to.deep.equal([]);
    });

    it('the hours of the week are seen', () => {
      // The lines between the days say nothing that the names do not.
      const shapes = find(widget, '.week rect, .week path:not(.rule)');
      expect(faint(shapes, ({stroke}) => [stroke])).to.deep.equal([]);
    });

    it('the line beside the emergency block is seen', () => {
      const block = find(widget, '.emergency');
      expect(
        faint(block, ({borderInlineStartColor}) => [borderInlineStartColor]),
      ).to.deep.equal([]);
    });
  });
}
