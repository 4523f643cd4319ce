// The widget on paper, as a printer gets it.
import {assert} from 'chai';
import {openTabOfEach} from '../support/open-tab.js';

const tab = openTabOfEach();

describe('paper', () => {
  /** What can be read on it, and the colours of its words. */
  const read = `
    root.querySelector('[part=widget]').scrollIntoView();
    dispatchEvent(new Event('beforeprint'));
    const section = root.querySelector('[part=widget]');
    const colours = [...section.querySelectorAll('p, a, dd, li, summary')]
      .filter((each) => each.checkVisibility())
      .map((each) => getComputedStyle(each).color);
    return {text: section.innerText.replaceAll('\u00a0', ' '), colours: [...new Set(colours)]};
  `;

  for (const theme of ['light', 'dark']) {
    it(`has the numbers and the silent call in black, in the theme ${theme}`, async () => {
      await tab.show(`theme="${theme}" style="--herts-da-accent-text: yellow"`);
      await tab.page.emulateMediaType('print');
      const {text, colours} = await tab.ask<{text: string; colours: string[]}>(
        read,
      );
      assert.deepEqual(colours, ['rgb(0, 0, 0)']);
      assert.include(text, 'Call 0808 2000 247');
      assert.include(text, 'If you are asked to, press 55.');
      assert.include(text, 'Monday to Friday, 9am to 5pm.');
    });
  }

  it('has no status, no exit, no filter and nothing to press', async () => {
    await tab.show('need="refuge"');
    await tab.page.emulateMediaType('print');
    const {text} = await tab.ask<{text: string}>(read);
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
    await tab.show();
    await tab.page.emulateMediaType('print');
    const written = await tab.ask<string[]>(`
      return [...root.querySelectorAll('[part=card] a[href^=http]')]
        .map((each) => getComputedStyle(each, '::after').content);
    `);
    assert.include(written[0], 'https://');
  });
});
