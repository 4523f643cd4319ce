// What a page cannot do to itself: a finger, the Escape key, forced colours,
// paper.
import {assert} from 'chai';
import type {CDPSession, KeyInput, Page} from 'puppeteer-core';
import {partnerSite, visitorOfEach} from '../support/fixtures.js';
import {pageAround, SCRIPT} from '../support/partner-site.js';

const site = partnerSite();
const visitor = visitorOfEach();
let page: Page;
let devtools: CDPSession;

beforeEach(async () => {
  ({page} = visitor);
  devtools = visitor.devtools();
  await page.evaluateOnNewDocument(() => {
    Element.prototype.attachShadow = new Proxy(Element.prototype.attachShadow, {
      apply(attach, host) {
        return attach.call(host, {mode: 'open'});
      },
    });
  });
});

async function open(attributes = ''): Promise<void> {
  const widget = `<herts-da-support ${attributes}></herts-da-support>`;
  // As wide a typeface as a website is likely to have, on any machine.
  const wide = '<style>body {font-family: Verdana, "DejaVu Sans"}</style>';
  site.put('/layouts', pageAround(`${wide}${widget}${SCRIPT}`));
  await page.goto(`${site.origin}/layouts`);
  await ask(`await widget.ready; await widget.updateComplete;`);
}

/** What a script says that has the widget and its root at hand. */
async function ask<Answer>(script: string): Promise<Answer> {
  return (await page.evaluate(`(async () => {
    await customElements.whenDefined('herts-da-support');
    const widget = document.querySelector('herts-da-support');
    const root = widget.shadowRoot;
    const nextFrames = async () => {
      for (let left = 4; left > 0; left -= 1) {
        await new Promise(requestAnimationFrame);
      }
    };
    ${script}
  })()`)) as Answer;
}

describe('a finger', () => {
  it('finds summaries and links of 44 pixels, and the first screen holds', async () => {
    await page.setViewport({
      width: 320,
      height: 568,
      isMobile: true,
      hasTouch: true,
    });
    await open();
    const {small, bottom} = await ask<{small: string[]; bottom: number}>(`
      const {top} = widget.getBoundingClientRect();
      const first = root.querySelector('[part~=call] .button');
      const bottom = first.getBoundingClientRect().bottom - top;
      for (const each of root.querySelectorAll('details')) each.open = true;
      await nextFrames();
      const small = [...root.querySelectorAll('summary, button, .link, dd a')]
        .filter((each) => Math.round(each.getBoundingClientRect().height) < 44)
        .map((each) => each.textContent.trim());
      return {small, bottom};
    `);
    assert.deepEqual(small, []);
    assert.isAtMost(bottom, 568);
  });
});

describe('the dialog', () => {
  it('closes with Escape, and the focus returns to its button', async () => {
    await open('layout="button"');
    for (const key of ['Tab', 'Enter'] satisfies KeyInput[]) {
      await page.keyboard.press(key);
    }
    const isOpen = `return root.querySelector('dialog').open;`;
    assert.isTrue(await ask<boolean>(isOpen));
    await page.keyboard.press('Escape');
    assert.isFalse(await ask<boolean>(isOpen));
    assert.equal(
      await ask<string>(`return root.activeElement?.getAttribute('part');`),
      'launcher',
    );
  });
});

describe('forced colours', () => {
  it('are the colours of the week', async () => {
    await devtools.send('Emulation.setEmulatedMedia', {
      features: [{name: 'forced-colors', value: 'active'}],
    });
    await open();
    const colours = await ask<string[]>(`
      const region = root.querySelector('[part=week]');
      region.open = true;
      await nextFrames();
      await widget.updateComplete;
      const text = getComputedStyle(region.querySelector('.week > p')).color;
      return [...region.querySelectorAll('.week svg, .week rect, .week .rule')]
        .map((each) => getComputedStyle(each).color)
        .filter((colour) => colour !== text);
    `);
    assert.deepEqual(colours, []);
  });
});

describe('paper', () => {
  /** What can be read on it, and the colours of its words. */
  const read = `
    root.querySelector('[part=widget]').scrollIntoView();
    dispatchEvent(new Event('beforeprint'));
    const section = root.querySelector('[part=widget]');
    const colours = [...section.querySelectorAll('p, a, dd, li, summary')]
      .filter((each) => each.checkVisibility())
      .map((each) => getComputedStyle(each).color);
    return {text: section.innerText, colours: [...new Set(colours)]};
  `;

  for (const theme of ['light', 'dark']) {
    it(`has the numbers and the silent call in black, in the theme ${theme}`, async () => {
      await open(`theme="${theme}" style="--herts-da-accent-text: yellow"`);
      await page.emulateMediaType('print');
      const {text, colours} = await ask<{text: string; colours: string[]}>(
        read,
      );
      assert.deepEqual(colours, ['rgb(0, 0, 0)']);
      assert.include(text, 'Call 0808 2000 247');
      assert.include(text, 'If you are asked to, press 55.');
      assert.include(text, 'Monday to Friday, 9am to 5pm.');
    });
  }

  it('has no status, no exit, no filter and nothing to press', async () => {
    await open('need="refuge"');
    await page.emulateMediaType('print');
    const {text} = await ask<{text: string}>(read);
    const pressed = [
      'Should be open now',
      'Should be open until',
      'closed now',
      'Exit this page',
      'What do you need?',
      'Who you can call now',
      'Plan a time to call',
      'Show as a table',
      'Less',
      'in this tab',
    ];
    for (const words of pressed) assert.notInclude(text, words);
    assert.include(text, 'Childline');
  });

  it('has web addresses written out', async () => {
    await open();
    await page.emulateMediaType('print');
    const written = await ask<string[]>(`
      return [...root.querySelectorAll('[part=card] a[href^=http]')]
        .map((each) => getComputedStyle(each, '::after').content);
    `);
    assert.include(written[0], 'https://');
  });
});
