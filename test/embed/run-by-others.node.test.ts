// A script that is run by something other than the page's own HTML: tag
// managers, consent tools, jQuery, page loaders. Its tag has lost its
// attributes, has moved, or does not exist.
import {readFileSync} from 'node:fs';
import {assert} from 'chai';
import {partnerSite, visitorOfEach} from '../support/fixtures.js';
import {pageAround} from '../support/partner-site.js';
import {snippet} from '../../src/snippets/snippets.js';

const site = partnerSite({
  '/jquery.js': readFileSync('node_modules/jquery/dist/jquery.js', 'utf8'),
});
const visitor = visitorOfEach();
let lines: string[];

beforeEach(() => {
  lines = [];
  visitor.page.on('console', (message) => lines.push(message.text()));
  visitor.page.on('pageerror', (error) => lines.push(String(error)));
});

const NOTHING_SHOWN = [
  '<herts-da-support>: the script runs, but nothing on this page says where to put the list, so nothing is shown. Write <herts-da-support></herts-da-support> there.',
];

/** From the page's own website, and from another. */
const hosts = () => ({
  'the same site': `${site.origin}/dist`,
  'another site': `${site.otherOrigin}/dist`,
});

/** Opens a page on which `act` runs once everything has been loaded. */
async function open(body: string, act: string): Promise<void> {
  const code = act.replaceAll('</', String.raw`<\/`);
  site.put(
    '/page',
    pageAround(
      `<main><h1>Page</h1><div id="help"></div></main><footer>Footer</footer><script src="/jquery.js"></script>${body}<script>addEventListener('load', () => {${code}})</script>`,
    ),
  );
  await visitor.page.goto(`${site.origin}/page`);
}

/** The parents of all widgets, by id or name, once there is one and it is whole. */
async function parents(): Promise<string[]> {
  await visitor.page.waitForSelector('herts-da-support');
  await visitor.widgetReady();
  assert.include(await visitor.innerWords(), 'Who you can call now');
  return visitor.page.$$eval('herts-da-support', (found) =>
    found.map(
      ({parentElement}) => parentElement!.id || parentElement!.localName,
    ),
  );
}

const attributeOf = (name: string) =>
  visitor.page.$eval(
    'herts-da-support',
    (widget, which) => widget.getAttribute(which),
    name,
  );

async function nothingShown(): Promise<void> {
  await visitor.page.waitForFunction('window.ran');
  await visitor.nextFrames();
  assert.isNull(await visitor.page.$('herts-da-support'));
  assert.deepEqual(lines, NOTHING_SHOWN);
}

/**
 * What Google Tag Manager does with the HTML that somebody gave it: it makes
 * each script anew with a few of its attributes, and adds all to the body.
 */
const asTagManager = (html: string) => `
  const given = document.createElement('div');
  given.innerHTML = ${JSON.stringify(html)};
  const add = (parent, node) => {
    if (node.localName === 'script') {
      const script = document.createElement('script');
      script.async = false;
      script.type = 'text/javascript';
      script.id = node.id;
      script.src = node.getAttribute('src');
      parent.append(script);
    } else {
      const inside = [...node.childNodes];
      parent.append(node);
      for (const each of inside) add(node, each);
    }
  };
  for (const each of [...given.childNodes]) add(document.body, each);`;

describe('a tag manager that drops the data- attributes of a script', () => {
  it('shows what is pasted for tag managers in its place, with its settings', async () => {
    const settings = {
      mount: '#help',
      need: 'refuge',
      theme: 'dark',
      accent: '#4a7b00 #78be20',
      label: 'Help & advice',
      'no-exit-shortcut': '',
    };
    const host = `${site.otherOrigin}/dist`;
    await open('', asTagManager(snippet('script', {host, settings})));
    assert.deepEqual(await parents(), ['help']);
    assert.equal(await attributeOf('need'), 'refuge');
    assert.equal(await attributeOf('theme'), 'dark');
    assert.equal(await attributeOf('accent'), '#4a7b00 #78be20');
    assert.equal(await attributeOf('label'), 'Help & advice');
    assert.equal(await attributeOf('no-exit-shortcut'), '');
    assert.deepEqual(lines, []);
  });

  it('shows the widget at the end of the page if only data- named the place, with one warning', async () => {
    await open(
      '',
      asTagManager(
        `<script src="${site.otherOrigin}/dist/herts-da-support.js" data-mount="#help"></script>`,
      ),
    );
    assert.deepEqual(await parents(), ['body']);
    assert.deepEqual(lines, [
      '<herts-da-support>: another script added ours at the end of the page, so the list is there. To choose its place, write a CSS selector for it into the address: herts-da-support.js?mount=%23help stands for #help.',
    ]);
  });

  it('shows an element that it adds with the script, and says nothing', async () => {
    const host = `${site.otherOrigin}/dist`;
    await open('', asTagManager(snippet('element', {host})));
    assert.lengthOf(await parents(), 1);
    assert.deepEqual(lines, []);
  });
});

describe('settings in the address of the script', () => {
  const tag = (query: string, attributes = '') =>
    `<script src="/dist/herts-da-support.js?${query}" ${attributes}></script>`;

  it('are those of the widget, and what it does not know is nothing', async () => {
    await open(
      tag('ver=6.5&theme=dark&onclick=alert(1)&style=color:red#x'),
      '',
    );
    await parents();
    assert.equal(await attributeOf('theme'), 'dark');
    assert.isNull(await attributeOf('onclick'));
    assert.isNull(await attributeOf('style'));
    assert.isNull(await attributeOf('ver'));
    assert.deepEqual(lines, []);
  });

  it('give way to data- attributes', async () => {
    await open(tag('theme=dark', 'data-theme="light"'), '');
    await parents();
    assert.equal(await attributeOf('theme'), 'light');
  });

  it('name the place of a module, which has no tag of its own', async () => {
    await open(tag('mount=%23help', 'type="module"'), '');
    assert.deepEqual(await parents(), ['help']);
    assert.deepEqual(lines, []);
  });
});

describe('a script with data-mount', () => {
  for (const from of ['the same site', 'another site'] as const) {
    const tag = (more = '') =>
      `<script src="${hosts()[from]}/herts-da-support.js" data-mount="#help" data-theme="dark" ${more}></script>`;

    it(`is found in what jQuery puts into the page: from ${from}`, async () => {
      const html = `<p>Words</p>${tag('async')}`;
      await open('', `jQuery('footer').html(${JSON.stringify(html)})`);
      assert.deepEqual(await parents(), ['help']);
      assert.equal(await attributeOf('theme'), 'dark');
      assert.deepEqual(lines, []);
    });

    it(`is found in what jQuery loads: from ${from}`, async () => {
      site.put('/part', `<p>Words</p>${tag()}`);
      await open('', `jQuery('footer').load('/part')`);
      assert.deepEqual(await parents(), ['help']);
      assert.deepEqual(lines, []);
    });

    for (const parent of ['head', 'body']) {
      for (const async of [true, false]) {
        it(`is found where a copy without its attributes runs in the ${parent}, ${async ? 'async' : 'in order'}: from ${from}`, async () => {
          await open(
            tag('type="text/plain"'),
            `const copy = document.createElement('script');
             copy.src = document.querySelector('[data-mount]').getAttribute('src');
             copy.async = ${async};
             document.${parent}.append(copy);`,
          );
          assert.deepEqual(await parents(), ['help']);
          assert.equal(await attributeOf('theme'), 'dark');
          assert.deepEqual(lines, []);
        });
      }
    }

    it(`is found where a consent tool keeps its address in another attribute: from ${from}`, async () => {
      await open(
        tag('type="text/plain"').replace(' src=', ' data-consent-src='),
        `const copy = document.createElement('script');
         copy.src = document.querySelector('[data-mount]').dataset.consentSrc;
         document.head.append(copy);`,
      );
      assert.deepEqual(await parents(), ['help']);
      assert.deepEqual(lines, []);
    });
  }

  it('serves as many places as there are tags', async () => {
    const two = ['#help', 'footer'].map(
      (place) =>
        `<script src="/dist/herts-da-support.js" data-mount="${place}"></script>`,
    );
    await open(
      '<div id="new"></div>',
      `jQuery('#new').html(${JSON.stringify(two.join(''))})`,
    );
    await visitor.page.waitForSelector('footer herts-da-support');
    assert.deepEqual(await parents(), ['help', 'footer']);
    assert.deepEqual(lines, []);
  });
});

describe('a script that nobody told where to show the list', () => {
  const ran = `window.ran = true;`;

  for (const from of ['the same site', 'another site'] as const) {
    const tag = () =>
      `<script src="${hosts()[from]}/herts-da-support.js"></script>`;

    it(`says so once in what jQuery puts into the page: from ${from}`, async () => {
      await open(
        '',
        `jQuery('#help').html(${JSON.stringify(tag())});
         customElements.whenDefined('herts-da-support').then(() => setTimeout(() => {${ran}}))`,
      );
      await nothingShown();
    });

    it(`says nothing where the element is beside it: from ${from}`, async () => {
      const html = `<herts-da-support></herts-da-support>${tag()}`;
      await open('', `jQuery('#help').html(${JSON.stringify(html)});`);
      assert.deepEqual(await parents(), ['help']);
      assert.deepEqual(lines, []);
    });
  }

  it('says so once in the head, where React hoists it', async () => {
    await open(
      '',
      `const script = document.createElement('script');
       script.src = '/dist/herts-da-support.js';
       script.async = true;
       script.onload = () => {${ran}};
       document.head.append(script);`,
    );
    await nothingShown();
  });

  it('says so once in a bundle with other scripts', async () => {
    site.put(
      '/all.js',
      `${readFileSync('dist/herts-da-support.js', 'utf8')};${ran}`,
    );
    await open('<script src="/all.js"></script>', '');
    await nothingShown();
  });
});
