// Using every part of the widget leaves no trace, and tells the page's scripts
// only that the widget was used.
import {assert} from 'chai';
import {partnerSite, visitorOfAll} from '../support/fixtures.js';
import {pageAround, SCRIPT} from '../support/partner-site.js';
import {stayHere, useEverything} from '../support/use-everything.js';
import type {Box} from '../support/visitor.js';

const LISTENERS = `<script>
  window.targets = [];
  for (const place of [window, document]) {
    for (const name of ['click', 'auxclick', 'pointerdown', 'focusin', 'input',
        'change', 'keydown', 'copy', 'selectionchange', 'toggle', 'submit']) {
      place.addEventListener(name, (event) => {
        const path = event.composedPath();
        targets.push([name, event.target, path[0]]);
      }, true);
    }
  }
</script>`;

interface Watched {
  targets: [string, EventTarget, EventTarget][];
}

describe('on a partner’s page,', () => {
  const site = partnerSite({
    '/page': pageAround(`${LISTENERS}<h1>Help</h1>${SCRIPT}`),
  });

  describe('a visit that uses everything', () => {
    const visitor = visitorOfAll();
    const lines: string[] = [];
    let start: Trace;
    let end: Trace;

    before(async () => {
      visitor.page.on('console', (line) => lines.push(line.text()));
      visitor.page.on('pageerror', (error) => lines.push(String(error)));
      await stayHere(visitor, site.origin);
      await visitor.open(`${site.origin}/page#part`);
      start = await trace();
      const used = await useEverything(visitor);
      assert.isAbove(used.length, 30);
      await visitor.page.keyboard.down('Control');
      await visitor.page.keyboard.press('a');
      await visitor.page.keyboard.press('c');
      await visitor.page.keyboard.up('Control');
      end = await trace();
    });

    type Trace = Awaited<ReturnType<typeof trace>>;

    const trace = async () => ({
      cookies: (await visitor.page.browserContext().cookies()).length,
      page: await visitor.page.evaluate(async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
        caches: (await caches.keys()).length,
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        history: history.length,
        state: history.state as unknown,
        address: location.href,
        title: document.title,
        name: window.name,
      })),
    });

    it('stores nothing on the device', () => {
      const {cookies, page} = end;
      const {local, session, databases, caches, workers} = page;
      assert.deepEqual(
        [cookies, local, session, databases, caches, workers],
        [0, 0, 0, 0, 0, 0],
      );
    });

    it('changes neither history, address, fragment nor title', () => {
      assert.deepEqual(end, start);
    });

    it('requests only the page’s own files', () => {
      const paths = site.asked.map(({path}) => path);
      assert.deepEqual(paths, ['/page', '/dist/herts-da-support.js']);
    });

    it('logs nothing on the console', () => {
      assert.deepEqual(lines, []);
    });

    it('shows the page’s listeners only the widget, and nothing inside it', async () => {
      const seen = await visitor.page.evaluate(() => {
        const host = document.querySelector('herts-da-support');
        const {targets} = window as unknown as Watched;
        const ofHost = targets.filter(([, target]) => target === host);
        const outside = new Set<unknown>([host, document, document.body]);
        return {
          names: [...new Set(ofHost.map(([name]) => name))],
          strange: targets
            .filter(([, ...places]) => places.some((it) => !outside.has(it)))
            .map(([name, target]) => `${name} ${String(target)}`),
        };
      });
      assert.includeMembers(seen.names, ['click', 'pointerdown']);
      assert.deepEqual(seen.strange, []);
    });

    it('gives the page’s scripts the words of a selection inside, but no node', async () => {
      const note = await visitor.find('exit-note');
      const {left, top, width, height} = await visitor.ask(note, (it) => {
        it.scrollIntoView({block: 'center'});
        return it.getBoundingClientRect().toJSON() as Box;
      });
      await visitor.page.mouse.click(left + width / 2, top + height / 2, {
        count: 2,
      });
      const selected = await visitor.page.evaluate(() => {
        const selection = getSelection()!;
        const {anchorNode, focusNode} = selection;
        return [anchorNode, focusNode].map(
          (node) => node?.getRootNode() === document || node === null,
        );
      });
      assert.deepEqual(selected, [true, true]);
    });
  });

  describe('"Staying safe online"', () => {
    const visitor = visitorOfAll();

    before(() => visitor.open(`${site.origin}/page`));

    it('opens from the line under the numbers and closes by keyboard', async () => {
      const details = await visitor.find('staying-safe');
      const isOpen = () =>
        visitor.ask(details, (it) => (it as HTMLDetailsElement).open);
      assert.isFalse(await isOpen());
      await visitor.ask(details, (it) => {
        const root = it.getRootNode() as ShadowRoot;
        const buttons = [...root.querySelectorAll('button')];
        buttons
          .find(({textContent}) => textContent?.trim() === 'Staying safe')!
          .focus();
      });
      await visitor.page.keyboard.press('Enter');
      assert.isTrue(await isOpen());
      const focused = await visitor.focused();
      assert.equal(focused?.tag, 'summary');
      await visitor.page.keyboard.press('Enter');
      assert.isFalse(await isOpen());
      assert.equal(visitor.page.url(), `${site.origin}/page`);
    });

    it('has a heading of the same level as other regions', async () => {
      const details = await visitor.find('staying-safe');
      const level = await visitor.ask(
        details,
        (it) => it.querySelector('summary :is(h1, h2, h3, h4)')?.localName,
      );
      assert.equal(level, 'h3');
    });
  });
});
