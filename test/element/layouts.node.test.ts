// What a page cannot do to itself: a finger, the Escape key, forced colours.
import {assert} from 'chai';
import type {Browser, CDPSession, KeyInput, Page} from 'puppeteer-core';
import {
  openPartnerSite,
  pageAround,
  SCRIPT,
  type PartnerSite,
} from '../support/partner-site.js';
import {openBrowser} from '../support/visitor.js';

let site: PartnerSite;
let browser: Browser;
let page: Page;
let devtools: CDPSession;

before(async () => {
  site = await openPartnerSite({});
  browser = await openBrowser();
});

after(async () => {
  await browser.close();
  await site.close();
});

beforeEach(async () => {
  page = await browser.newPage();
  devtools = await page.createCDPSession();
  await page.evaluateOnNewDocument(() => {
    Element.prototype.attachShadow = new Proxy(Element.prototype.attachShadow, {
      apply: (attach, host) => attach.call(host, {mode: 'open'}),
    });
  });
});

afterEach(() => page.close());

async function open(attributes = ''): Promise<void> {
  const widget = `<herts-da-support ${attributes}></herts-da-support>`;
  site.put('/layouts', pageAround(`${widget}${SCRIPT}`));
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
