/**
 * Pages that create, move, copy and drop widgets as no author would by hand.
 */
import {expect} from 'chai';
import type {HertsDaSupportElement} from '../../src/element/herts-da-support.js';
import {VERSION} from '../../src/build-info.js';
import {
  closePages,
  expectWhole,
  open,
  SCRIPT_URL,
  widgetOf,
  widgetsOf,
  type Page,
} from '../support/page.js';

afterEach(closePages);

const TAG = 'herts-da-support';
const element = `<${TAG}>Call 999.</${TAG}>`;
const script = `<script src="${SCRIPT_URL}"></script>`;

/** Keeps what outlives a widget: timers, observers, and listeners of the page itself. */
const counting = `{
  window.timers = new Set();
  window.listeners = [];
  window.observers = new Set();
  for (const kind of ['IntersectionObserver', 'MutationObserver', 'ResizeObserver']) {
    window[kind] = class extends window[kind] {
      observe(...asked) { observers.add(this); super.observe(...asked); }
      disconnect() { observers.delete(this); super.disconnect(); }
    };
  }
  const {setTimeout: set, clearTimeout: clear} = window;
  window.setTimeout = (callback, ...rest) => {
    const id = set(() => { timers.delete(id); callback(); }, ...rest);
    timers.add(id);
    return id;
  };
  window.clearTimeout = (id) => { timers.delete(id); clear(id); };
  window.setInterval = () => { throw new Error('an interval'); };
  const outlives = (target) =>
    !(target instanceof Node) || target.nodeType === 9 ||
    target === document.documentElement || target === document.body;
  const {addEventListener, removeEventListener} = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (outlives(target) && !options?.once) listeners.push([target, type, listener]);
    return addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? window;
    const index = listeners.findIndex((each) =>
      each[0] === target && each[1] === type && each[2] === listener);
    if (index >= 0) listeners.splice(index, 1);
    return removeEventListener.call(target, type, listener, options);
  };
}`;

interface Counting {
  timers: Set<number>;
  listeners: unknown[];
  observers: Set<object>;
}

const kept = ({window}: Page) => {
  const {timers, listeners, observers} = window as unknown as Counting;
  return {
    timers: timers.size,
    listeners: listeners.length,
    observers: observers.size,
  };
};

/** Until what was asked of a frame and of the task after it has been done. */
async function settled({window}: Page): Promise<void> {
  for (let left = 4; left > 0; left -= 1) {
    await new Promise((done) => window.requestAnimationFrame(done));
  }
}

function made(page: Page): HertsDaSupportElement {
  return page.document.createElement(TAG);
}

describe('an element', () => {
  it('that was made before the script is whole after it', async () => {
    const page = await open(
      `<script>
        const early = document.createElement('${TAG}');
        early.theme = 'dark';
        addEventListener('load', () => document.body.append(early));
      </script>${script.replace('<script', '<script data-mount="#none"')}<p id="none" hidden></p>`,
    );
    for (const mounted of page.document.querySelectorAll('#none *')) {
      mounted.remove();
    }
    await settled(page);
    expect((await widgetOf(page)).theme).to.equal('dark');
    await expectWhole(page);
  });

  it('that is made after the script is whole', async () => {
    const page = await open('', {head: script});
    page.document.body.append(made(page));
    await expectWhole(page);
  });

  it('that is moved, copied, taken out and put back a thousand times is whole, and leaves nothing behind', async () => {
    const page = await open(`${element}<aside></aside>${script}`, {
      first: counting,
    });
    const widget = await widgetOf(page);
    const {body} = page.document;
    const aside = page.document.querySelector('aside')!;
    widget.remove();
    await settled(page);
    const before = kept(page);
    expect(before.timers).to.equal(0);

    for (let round = 1; round <= 1000; round += 1) {
      aside.append(widget);
      body.prepend(widget);
      widget.remove();
      const copy = widget.cloneNode(true) as HertsDaSupportElement;
      body.append(copy, widget);
      // The others are gone before they were drawn.
      if (round % 50 === 0) await copy.updateComplete;
      copy.remove();
      widget.remove();
    }
    await settled(page);
    expect(kept(page)).to.deep.equal(before);

    body.append(widget);
    await expectWhole(page);
    widget.remove();
    await settled(page);
    expect(kept(page)).to.deep.equal(before);
  });
});

describe('fifty elements on a page', () => {
  it('are whole, with one exit in sight and one timer', async () => {
    const page = await open(element.repeat(50) + script, {first: counting});
    await expectWhole(page, 50);
    await settled(page);
    const shown = widgetsOf(page).filter((widget) =>
      widget.shadowRoot!.querySelector('.exit:popover-open'),
    );
    expect(shown).to.have.length(1);
    expect(kept(page).timers).to.be.at.most(1);
  });
});

describe('two versions of the script', () => {
  it('give one whole widget and one warning', async () => {
    const text = await (await fetch(SCRIPT_URL)).text();
    expect(text).to.include(VERSION);
    const other = URL.createObjectURL(
      new Blob([text.replaceAll(VERSION, '9.9.9')], {type: 'text/javascript'}),
    );
    const page = await open(
      `${element}${script}<script src="${other}"></script>`,
    );
    URL.revokeObjectURL(other);
    const [warning] = page.lines.splice(0, 1);
    expect(warning).to.include(`version ${VERSION} and version 9.9.9`);
    await expectWhole(page);
  });
});
