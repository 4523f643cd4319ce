// axe finds nothing in either tool in Firefox and WebKit, in light and dark,
// while somebody works in it. The tests of the walks cover Chromium.
import {assert} from 'chai';
import {findFirefox, findWebKit} from '../../scripts/find-browser.mjs';
import {axeScript, putWithAxe} from '../support/axe-page.js';
import {
  openFirefox,
  openWebKit,
  type EngineTab,
} from '../support/engine-tab.js';
import {partnerSite} from '../support/fixtures.js';

const BUILDER = '/dist/index.html';
const LIST_EDITOR = '/dist/list-editor.html';

/** Presses controls by their words or ids, one after the other. */
const states: {title: string; address: string; press: string[]}[] = [
  {title: 'the builder', address: BUILDER, press: ['Copy']},
  {
    title: 'a colour and every setting',
    address: `${BUILDER}#system=other&code=yes&accent=%2378be20&exit-url=x`,
    press: ['More: dark pages, headings, exit', 'All the ways to paste it'],
  },
  {
    title: 'a tag manager, on a whole page',
    address: `${BUILDER}#system=scripts&accent=greenish`,
    press: ['Page…'],
  },
  {title: 'the list', address: LIST_EDITOR, press: []},
  {
    title: 'hours that are wrong',
    address: LIST_EDITOR,
    press: [
      'Herts Domestic Abuse Helpline',
      'change-hours',
      'Keep these hours',
    ],
  },
  {
    title: 'Christmas of a service',
    address: LIST_EDITOR,
    press: ['Herts Domestic Abuse Helpline', 'change-bankHolidays'],
  },
  {
    title: 'read and save',
    address: LIST_EDITOR,
    press: [
      'initials=mk',
      'Still right, asked today: Samaritans',
      'Still right, they told me today',
      'Read and save',
      'Yes',
    ],
  },
];

const engines = [
  {name: 'Firefox', isHere: findFirefox() !== undefined, open: openFirefox},
  {name: 'WebKit', isHere: findWebKit() !== undefined, open: openWebKit},
];

for (const {name, isHere, open} of engines) {
  describe(`axe finds nothing in ${name}, in light or dark`, () => {
    const site = partnerSite();
    let tab: EngineTab;

    before(async function () {
      // npm test reports at its end which browsers were missing.
      if (!isHere) return this.skip();
      for (const path of [BUILDER, LIST_EDITOR]) putWithAxe(site, path);
      tab = await open();
    });

    after(() => tab?.close());

    for (const {title, address, press} of states) {
      it(`on ${title}`, async () => {
        // A new fragment alone would not reload it.
        await tab.open('about:blank');
        await tab.open(`${site.origin}${address}`);
        for (const each of press) await tab.ask(pressScript(each));
        for (const scheme of ['light', 'dark']) {
          await tab.ask(
            `document.documentElement.style.colorScheme = '${scheme}'`,
          );
          const found = await tab.ask<string[]>(axeScript({parts: ['iframe']}));
          assert.deepEqual(found, [], scheme);
        }
      });
    }
  });
}

/** A script that waits for a control, then presses it or writes into it. */
function pressScript(what: string): string {
  const [id, text] = what.split('=');
  return `(async () => {
    const frames = () => new Promise((done) =>
      requestAnimationFrame(() => requestAnimationFrame(done)));
    const find = () =>
      document.getElementById(${JSON.stringify(id)}) ??
      [...document.querySelectorAll('main :is(button, label, summary)')].find(
        ({textContent}) =>
          textContent.replace(/\\s+/g, ' ').trim() === ${JSON.stringify(what)});
    while (!find()) await frames();
    const found = find();
    if (${text !== undefined}) {
      found.value = ${JSON.stringify(text ?? '')};
      found.dispatchEvent(new Event('input', {bubbles: true}));
    } else found.click();
    await frames();
  })()`;
}
