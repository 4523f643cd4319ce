// Pages with an old library that changes the language itself: arrays,
// functions, elements and JSON behave differently.
import {readFileSync} from 'node:fs';
import {assert} from 'chai';
import {partnerSite, visitorOfEach} from '../support/fixtures.js';
import {pageAround, SCRIPT} from '../support/partner-site.js';
import {installed, needed} from '../support/requirements.js';
import {stayHere, useEverything} from '../support/use-everything.js';

const LIBRARIES = {
  'Prototype.js': 'prototype',
  MooTools: 'mootools',
} as const;

for (const [name, library] of Object.entries(LIBRARIES)) {
  describe(`a page with ${name}`, function () {
    const site = partnerSite();
    const visitor = visitorOfEach();
    const lines: string[] = [];

    before(function () {
      this.timeout(300_000);
      const file = needed(this, () => installed(library));
      site.put('/library.js', readFileSync(file, 'utf8'));
    });

    beforeEach(() => {
      lines.length = 0;
      visitor.page.on('console', (message) => lines.push(message.text()));
      visitor.page.on('pageerror', (error) => lines.push(String(error)));
    });

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
