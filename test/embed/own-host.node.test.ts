// The script knows no more about its own host than its tag says.
import {readFileSync} from 'node:fs';
import {assert} from 'chai';
import {VERSION} from '../../src/build-info.js';
import {partnerSite, visitorOfEach} from '../support/fixtures.js';

const script = readFileSync('dist/herts-da-support.js', 'utf8');

describe('the link to the plain page', () => {
  const site = partnerSite();
  const host = partnerSite();
  const visitor = visitorOfEach();

  /** Where it leads on a page of a partner whose script comes from this address. */
  async function linked(source: string, widget = ''): Promise<string[]> {
    await visitor.openPage(
      site,
      `${widget}<script src="${source}" data-mount="body"></script>`,
    );
    const words = await visitor.innerWords();
    return words.filter((each) => each.endsWith('/plain.html'));
  }

  for (const path of [
    '/herts-da-support.js',
    '/herts-da-support.js?v=2',
    `/herts-da-support-${VERSION}.js`,
    '/some/folder/herts-da-support.js#x',
  ]) {
    it(`leads to the page beside the script: ${path}`, async () => {
      host.put(path.replace(/[?#].*/, ''), script);
      const folder = path.replace(/[^/]*$/, '');
      assert.deepEqual(await linked(`${host.origin}${path}`), [
        `${host.origin}${folder}plain.html`,
      ]);
    });
  }

  it('leads nowhere if the script was copied under another name', async () => {
    host.put('/assets/support-3f2a1b.js', script);
    const widget = '<herts-da-support></herts-da-support>';
    const source = `${host.origin}/assets/support-3f2a1b.js`;
    assert.deepEqual(await linked(source, widget), []);
  });

  it('leads nowhere from jsDelivr, which serves pages as plain text', async () => {
    const source =
      'https://cdn.jsdelivr.net/npm/herts-da-support@0/dist/herts-da-support.js';
    await visitor.page.setRequestInterception(true);
    visitor.page.on('request', (request) => {
      if (request.url() !== source) return void request.continue();
      const contentType = 'text/javascript; charset=utf-8';
      void request.respond({contentType, body: script});
    });
    assert.deepEqual(await linked(source), []);
  });

  it('leads where the page says, also from a script that knows its host', async () => {
    host.put('/herts-da-support.js', script);
    const source = `${host.origin}/herts-da-support.js`;
    const widget = (address: string) =>
      `<herts-da-support plain-page="${address}"></herts-da-support>`;
    assert.deepEqual(await linked(source, widget('/mine/plain.html')), [
      `${site.origin}/mine/plain.html`,
    ]);
    assert.deepEqual(await linked(source, widget('')), []);
  });
});
