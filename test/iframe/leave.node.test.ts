// The page that redirects from a frame: to services that the list knows by id,
// never to an address that somebody else wrote.
import {assert} from 'chai';
import {hertfordshire} from '../../src/directory/hertfordshire.js';
import {namedPages} from '../../src/directory/listings.js';
import {frameVisit} from '../support/fixtures.js';
import {WEATHER} from '../support/frame-visit.js';

describe('leave.html', () => {
  const visit = frameVisit();
  const {host} = visit;

  before(() => visit.arrive({body: '<p>A page.</p>'}));
  after(() => visit.leave());

  /** Goes there from the partner's page, as WordPress leads there. */
  async function leadOn(hash: string): Promise<void> {
    const {page} = visit;
    visit.left.length = 0;
    await page.goto(`${host.partner.otherOrigin}/page`);
    await Promise.all([
      page.waitForFunction('document.title === "Elsewhere"'),
      page.evaluate((address) => {
        location.href = address;
      }, `${host.origin}/leave.html${hash}`),
    ]);
  }

  for (const [name, site] of namedPages(hertfordshire)) {
    it(`leads to the page of ${name}, which is not told from where`, async () => {
      await leadOn(`#${name}`);
      assert.deepEqual(visit.left, [{url: site, referrer: undefined}]);
    });
  }

  for (const hash of [
    '',
    '#',
    '#nobody',
    '#https://evil.example/',
    '#//evil.example',
    '#%68ttps://evil.example/',
    '#https%3A%2F%2Fevil.example%2F',
    '#javascript:alert(1)',
    '#__proto__',
    '#constructor',
    '#toString',
    '#%73afer-places',
    '#safer-places/../../evil',
    '?safer-places',
    '?next=https://evil.example/#https://evil.example/',
    '#exit',
    '#pages',
  ]) {
    it(`leads where every exit leads for ${hash || 'nothing'}`, async () => {
      await leadOn(hash);
      assert.deepEqual(visit.left, [{url: WEATHER, referrer: undefined}]);
    });
  }

  it('makes way: Back leads to the page with the frame', async () => {
    await leadOn('');
    await visit.page.goBack();
    assert.equal(visit.page.url(), `${host.partner.otherOrigin}/page`);
  });

  it('says nothing on the console and breaks no policy', () => {
    assert.deepEqual(visit.console, []);
  });

  it('leads to where every exit leads without script', async () => {
    const page = await visit.page.browserContext().newPage();
    const asked: string[] = [];
    await page.setJavaScriptEnabled(false);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      asked.push(request.url());
      if (request.url().startsWith(host.origin)) void request.continue();
      else void request.respond({body: 'Elsewhere'});
    });
    await Promise.all([
      page.waitForRequest(WEATHER),
      page.goto(`${host.origin}/leave.html#nobody`),
    ]);
    assert.include(asked, WEATHER);
    await page.close();
    await visit.page.bringToFront();
  });
});
