// Pages with a library of old that changes what the language itself gives:
// arrays, functions and elements have other methods, and JSON is not JSON.
import {readFileSync} from 'node:fs';
import {assert} from 'chai';
import type {Browser} from 'puppeteer-core';
import {
  openPartnerSite,
  pageAround,
  SCRIPT,
  type PartnerSite,
} from '../support/partner-site.js';
import {debian, needed} from '../support/requirements.js';
import {stayHere, useEverything} from '../support/use-everything.js';
import {openBrowser, Visitor} from '../support/visitor.js';

const LIBRARIES = {
  'Prototype.js': {
    file: '/usr/share/javascript/prototype/prototype.js',
    package: 'libjs-prototype',
  },
  MooTools: {
    file: '/usr/share/javascript/mootools/mootools-core-nc.js',
    package: 'libjs-mootools',
  },
};

for (const [name, library] of Object.entries(LIBRARIES)) {
  describe(`a page with ${name}`, function () {
    let site: PartnerSite;
    let browser: Browser;
    let visitor: Visitor;
    const lines: string[] = [];

    before(async function () {
      this.timeout(300_000);
      const file = needed(this, () => debian(library.file, [library.package]));
      site = await openPartnerSite({'/library.js': readFileSync(file, 'utf8')});
      browser = await openBrowser();
    });

    after(async () => {
      await browser?.close();
      await site?.close();
    });

    beforeEach(async () => {
      lines.length = 0;
      visitor = await Visitor.arrive(browser);
      visitor.page.on('console', (message) => lines.push(message.text()));
      visitor.page.on('pageerror', (error) => lines.push(String(error)));
    });

    afterEach(() => visitor.leave());

    const tag = '<script src="/library.js"></script>';
    const pages = {
      first: pageAround(SCRIPT, tag),
      last: pageAround(SCRIPT.replace(' async', '') + tag),
    };
    for (const [when, page] of Object.entries(pages)) {
      it(`has the whole widget where the library comes ${when}`, async () => {
        site.put('/', page);
        await stayHere(visitor, site.origin);
        await visitor.open(site.origin);
        assert.include(await visitor.innerWords(), 'Who you can call now');
        await useEverything(visitor);
        assert.deepEqual(lines, []);
      });
    }
  });
}
