// The effort of using "Put the list on your page": clicks, fields and scrolling
// for each task, and the height of the page. What is copied works.
import {readFileSync} from 'node:fs';
import {assert} from 'chai';
import {snippet} from '../../../src/snippets/snippets.js';
import {axeScript} from '../../support/axe-page.js';
import type {Cost} from '../walk.js';
import {BuilderVisit, HOST} from './builder-visit.js';

/** The policy of the page allows no other script. */
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const COPY = '.card .copy';
const answer = (name: string, value: string) =>
  `input[name=${name}][value=${value}]`;

describe('putting the list on a page takes', () => {
  const visit = new BuilderVisit();

  const walks: {
    title: string;
    most: Cost;
    walk: () => Promise<void>;
    text: string;
  }[] = [
    {
      title: 'one click for what is pasted by default',
      most: {clicks: 1, fields: 0, scrolls: 0},
      walk: () => visit.click(COPY),
      text: snippet('element', {host: HOST}),
    },
    {
      title: 'three clicks as an author in WordPress',
      most: {clicks: 3, fields: 0, scrolls: 0},
      walk: async () => {
        await visit.click(answer('system', 'wordpress'));
        await visit.click(answer('role', 'author'));
        await visit.click(COPY);
      },
      text: `${HOST}/frame.html`,
    },
    {
      title: 'five clicks and one field for a council with Umbraco and a green',
      most: {clicks: 5, fields: 1, scrolls: 0},
      walk: async () => {
        await visit.click(answer('system', 'other'));
        await visit.click(answer('code', 'yes'));
        await visit.click('#set-accent');
        await visit.write('set-accent', '#78be20');
        await visit.click(COPY);
      },
      text: snippet('element', {
        host: HOST,
        settings: {accent: '#4a7b00 #78be20'},
      }),
    },
    {
      title: 'three clicks and one field with a tag manager',
      most: {clicks: 3, fields: 1, scrolls: 0},
      walk: async () => {
        await visit.click(answer('system', 'scripts'));
        await visit.click('#mount');
        await visit.write('mount', 'help');
        await visit.click(COPY);
      },
      text: snippet('script', {host: HOST, settings: {mount: '#help'}}),
    },
  ];
  for (const {title, most, walk, text} of walks) {
    it(`${title}, and says where the snippet goes`, async () => {
      await visit.open();
      await walk();
      assert.equal(await visit.textOf(COPY), 'Copied ✓');
      assert.equal(await visit.copied(), text);
      assert.equal(await visit.textOf('.paste h3'), 'Now, where it goes');
      assert.isAtLeast((await visit.page.$$('.paste li')).length, 3);
      for (const what of ['clicks', 'fields', 'scrolls'] as const) {
        assert.isAtMost(visit.cost[what], most[what], what);
      }
    });
  }

  const pasted: {title: string; fragment: string; parent: string}[] = [
    {title: 'the default', fragment: '', parent: 'div'},
    {
      title: 'the element',
      fragment: '#system=other&code=yes&accent=%2378be20',
      parent: 'div',
    },
    {
      title: 'the script of a tag manager',
      fragment: '#system=scripts&accent=%2378be20',
      parent: '#help',
    },
    {
      title: 'the script of the Classic Editor',
      fragment: '#system=wordpress&role=classic&accent=%2378be20',
      parent: 'body',
    },
  ];
  for (const {title, fragment, parent} of pasted) {
    it(`only pasting, and the colour comes with it: ${title}`, async () => {
      await visit.open(fragment);
      await visit.click(COPY);
      await visit.paste();
      const shown = await visit.page.$eval('herts-da-support', (it) => ({
        parent: it.parentElement!,
        colour: getComputedStyle(
          it.shadowRoot!.querySelector('[part~=number]')!,
        ).backgroundColor,
      }));
      const isThere = await visit.page.$(`${parent} > herts-da-support`);
      assert.isOk(isThere);
      assert.equal(
        shown.colour,
        fragment.includes('accent') ? 'rgb(74, 123, 0)' : 'rgb(29, 90, 115)',
      );
    });
  }

  it('no scrolling to see answer, widget and snippet', async () => {
    await visit.open();
    const places = ['.site', '.stage iframe', '#snippet', COPY, '.paste li'];
    for (const place of places) {
      const bottom = await visit.page.$eval(
        place,
        (it) => it.getBoundingClientRect().bottom,
      );
      assert.isAtMost(bottom, 800, place);
    }
    assert.include(await visit.previewWords(), 'Who you can call now');
  });

  it('a page of 830 px at 1,280, and of 2,200 at 375', async () => {
    await visit.open();
    assert.isAtMost(await visit.height(), 830);
    await visit.page.setViewport({width: 375, height: 812});
    assert.isAtMost(await visit.height(), 2_200);
  });

  it('no more than 25 controls', async () => {
    await visit.open();
    const count = await visit.page.evaluate(
      () =>
        [
          ...document.querySelectorAll(
            'main :is(a, button, input, select, textarea, summary)',
          ),
        ].filter((it) => it.checkVisibility()).length,
    );
    assert.isAtMost(count, 25);
  });
});

describe('every answer of the builder', () => {
  const visit = new BuilderVisit({width: 320, height: 640});

  const answers = [
    '',
    '#system=wordpress',
    '#system=wordpress&role=author',
    '#system=other&code=frames&accent=greenish',
    '#system=scripts&accent=%2378be20&exit-url=x',
    '#system=build&paste=pinned',
  ];
  for (const fragment of answers) {
    it(`fits 320 pixels with everything open, and has no issue that axe finds in light or dark: ${fragment}`, async () => {
      await visit.open(fragment);
      const wide = await visit.page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) {
          details.open = true;
        }
        return document.documentElement.scrollWidth;
      });
      assert.equal(wide, 320);
      await visit.page.evaluate(axe);
      for (const value of ['light', 'dark']) {
        await visit.page.emulateMediaFeatures([
          {name: 'prefers-color-scheme', value},
        ]);
        const found = await visit.page.evaluate(axeScript({parts: ['iframe']}));
        assert.deepEqual(found, [], value);
      }
    });
  }
});
