/**
 * The three layouts: everything, the first part, and a button that opens it.
 */
import {expect} from '@open-wc/testing';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import type {HertsDaSupportElement} from '../../src/element/herts-da-support.js';
import {button, buttons, hasFocus} from '../support/by-role.js';
import {watchConsole} from '../support/console-watch.js';
import {
  callNames,
  removeWidgets,
  listNames,
  serviceNames,
  textOf,
  widgetAt,
} from '../support/open-widget.js';
import {arial, bringTypefaces, times} from '../support/typefaces.js';

const clock = '2026-11-25T10:00Z';
const {services} = hertfordshire;

const at = (attributes: Readonly<Record<string, string>>) =>
  widgetAt({clock, attributes});

const dialogOf = (widget: Element) =>
  widget.shadowRoot!.querySelector('dialog')!;

async function press(widget: HertsDaSupportElement, name: string) {
  button(widget, name).click();
  await widget.updateComplete;
}

/** Intersections are told after a frame. */
async function nextFrames() {
  for (let left = 4; left > 0; left -= 1)
    await new Promise(requestAnimationFrame);
}

afterEach(removeWidgets);

describe('the layout full', () => {
  it('is the default, also for a value that does not exist', async () => {
    const page = watchConsole();
    for (const attributes of [{}, {layout: 'wide'}] as const) {
      const widget = await at(attributes);
      expect(serviceNames(widget)).to.have.length(services.length);
      expect(widget.shadowRoot!.querySelector('dialog')).to.equal(null);
    }
    page.stop();
    expect(page.lines).to.have.length(1);
    expect(page.lines[0]).to.include('layout="wide"');
  });
});

describe('the layout compact', () => {
  it('keeps the exit, the emergency block and who can be called now', async () => {
    const widget = await at({layout: 'compact'});
    const text = textOf(widget);
    expect(text).to.include('Exit this page');
    expect(text).to.include('In danger now? Call 999.');
    expect(callNames(widget)).to.have.length(3);
    expect(listNames(widget)).to.deep.equal([]);
    expect(text).to.not.include('What do you need?');
  });

  it('shows the rest on request, and hides it again', async () => {
    const widget = await at({layout: 'compact'});
    const toggle = button(widget, 'Show all services');
    expect(toggle.ariaExpanded).to.equal('false');
    toggle.focus();
    await press(widget, 'Show all services');
    expect(serviceNames(widget)).to.have.length(services.length);
    expect(hasFocus(button(widget, 'Show fewer'))).to.equal(true);
    expect(button(widget, 'Show fewer').ariaExpanded).to.equal('true');
    await press(widget, 'Show fewer');
    expect(listNames(widget)).to.deep.equal([]);
  });

  it('has no link to a missing place', async () => {
    const widget = await at({layout: 'compact'});
    expect(buttons(widget, 'Staying safe')).to.have.length(0);
    await press(widget, 'Show all services');
    expect(buttons(widget, 'Staying safe')).to.have.length(1);
  });
});

describe('the layout button', () => {
  it('is one button that gives nothing away', async () => {
    const widget = await at({layout: 'button'});
    expect(dialogOf(widget).open).to.equal(false);
    expect(button(widget, 'Help and advice').checkVisibility()).to.equal(true);
  });

  it('has the words of the page', async () => {
    const label = 'Worried about someone?';
    const widget = await at({layout: 'button', label});
    expect(button(widget, label).checkVisibility()).to.equal(true);
    expect(dialogOf(widget).getAttribute('aria-label')).to.equal(label);
    expect(textOf(dialogOf(widget).querySelector('h2')!)).to.equal(label);
    expect(textOf(dialogOf(widget))).to.not.include('Domestic abuse help in');
  });

  it('opens everything over the page', async () => {
    const widget = await at({layout: 'button'});
    await press(widget, 'Help and advice');
    expect(dialogOf(widget).matches(':modal')).to.equal(true);
    expect(serviceNames(widget)).to.have.length(services.length);
    expect(textOf(dialogOf(widget))).to.include('In danger now? Call 999.');
  });

  it('closes with Close, and the focus returns', async () => {
    const widget = await at({layout: 'button'});
    const launcher = button(widget, 'Help and advice');
    launcher.focus();
    launcher.click();
    await press(widget, 'Close');
    expect(dialogOf(widget).open).to.equal(false);
    expect(hasFocus(launcher)).to.equal(true);
  });

  it('has the exit over the dialog, where it can be pressed', async () => {
    const widget = await at({layout: 'button'});
    await press(widget, 'Help and advice');
    await nextFrames();
    const exit = widget.shadowRoot!.querySelector<HTMLElement>('[part~=exit]')!;
    const {left, top, width, height} = exit.getBoundingClientRect();
    const found = widget.shadowRoot!.elementFromPoint(
      left + width / 2,
      top + height / 2,
    );
    expect(exit.matches(':popover-open')).to.equal(true);
    expect(exit.contains(found)).to.equal(true);
    expect(Math.min(width, height)).to.be.at.least(44);
  });

  it('has the one exit of a page whose other widget lies behind it', async () => {
    const other = await at({});
    const widget = await at({layout: 'button'});
    await press(widget, 'Help and advice');
    await nextFrames();
    const isShown = (each: Element) =>
      each.shadowRoot!.querySelector('[part~=exit]')!.matches(':popover-open');
    expect([isShown(other), isShown(widget)]).to.deep.equal([false, true]);
    await press(widget, 'Close');
    await nextFrames();
    expect([isShown(other), isShown(widget)]).to.deep.equal([true, false]);
  });

  it('has its own colours from the edge of the dialog on', async () => {
    const widget = await at({layout: 'button', theme: 'dark'});
    await press(widget, 'Help and advice');
    const [dialog, section] = ['dialog', '.widget'].map(
      (selector) =>
        getComputedStyle(widget.shadowRoot!.querySelector(selector)!)
          .backgroundColor,
    );
    expect(dialog).to.equal(section);
  });

  it('is accessible, open and closed', async () => {
    const widget = await at({layout: 'button', theme: 'light'});
    await expect(widget).to.be.accessible();
    await press(widget, 'Help and advice');
    await expect(widget).to.be.accessible();
  });
});

before(bringTypefaces);

describe('the first screen of a small phone', () => {
  const clocks = [clock, '2026-11-24T03:12Z', '2027-03-26T10:00Z'];
  for (const font of [arial, times]) {
    for (const time of clocks) {
      for (const layout of ['full', 'compact']) {
        it(`holds exit, 999 and the first number: ${layout}, ${font}, ${time}`, async () => {
          const parent = document.createElement('div');
          parent.style.cssText = `width: 320px; font-family: ${font}`;
          document.body.append(parent);
          const widget = await widgetAt({
            clock: time,
            attributes: {layout},
            parent,
          });
          const {top} = widget.getBoundingClientRect();
          const find = (selector: string) =>
            widget.shadowRoot!.querySelector(selector)!;
          const bottoms = [
            find('.exit-place'),
            find('.danger .button'),
            find('.way summary'),
            find('[part~=call] .button'),
          ].map((each) => each.getBoundingClientRect().bottom - top);
          parent.remove();
          expect(Math.max(...bottoms)).to.be.at.most(568);
        });
      }
    }
  }
});

describe('a line of words', () => {
  it('is not longer than the eye can follow', async () => {
    const parent = document.createElement('div');
    parent.style.cssText = `width: 1024px; font: 16px ${arial}`;
    document.body.append(parent);
    const widget = await widgetAt({
      clock,
      attributes: {need: 'under-19'},
      parent,
    });
    for (const each of widget.shadowRoot!.querySelectorAll('details')) {
      each.open = true;
    }
    // These are single sentences, of one line where there is room.
    const prose = 'p:not(.calls-intro, .calls-more p), dd';
    for (const each of widget.shadowRoot!.querySelectorAll(prose)) {
      // The words, not their box: a short line may stand in a wide one.
      const words = document.createRange();
      words.selectNodeContents(each);
      const {width} = words.getBoundingClientRect();
      const size = parseFloat(getComputedStyle(each).fontSize);
      // Arial's letters are half as wide as high.
      expect(width / (size / 2), textOf(each)).to.be.at.most(72);
    }
    parent.remove();
  });
});
