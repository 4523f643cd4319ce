// Every page of the build, the tools among them, under the headers
// that a host sends: the policy stops nothing, and the page has its style.
import {readdirSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import type {Server} from 'node:http';
import {assert} from 'chai';
import {serveDist} from '../../scripts/serve-dist.mjs';
import {visitorOfEach} from '../support/fixtures.js';

const built = readdirSync('dist').filter((file) => file.endsWith('.html'));

describe('under the headers of a host', () => {
  const visitor = visitorOfEach({width: 1280, height: 900});
  let host: Server;
  /** What the browser says, and what it could not get. */
  let faults: string[];

  before(async () => {
    host = await serveDist();
  });

  after(() => {
    host.close();
    host.closeAllConnections();
  });

  beforeEach(async () => {
    faults = [];
    const {page} = visitor;
    page.on('console', (line) => {
      if (line.type() === 'error') faults.push(line.text());
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (new URL(request.url()).hostname === '127.0.0.1') {
        void request.continue();
      } else {
        // Where the exit leads.
        void request.respond({contentType: 'text/html', body: 'Elsewhere'});
      }
    });
  });

  const origin = () =>
    `http://127.0.0.1:${(host.address() as AddressInfo).port}`;

  /** Whether a rule of the page's own style holds, and the browser has it. */
  const hasStyle = () =>
    visitor.page.evaluate(
      () =>
        document.styleSheets.length > 0 &&
        [...document.styleSheets].every(({cssRules}) => cssRules.length > 0),
    );

  for (const file of built) {
    it(`nothing is stopped on ${file}, and it has its style`, async () => {
      const address = `${origin()}/${file}`;
      const answers: number[] = [];
      visitor.page.on('response', (each) => answers.push(each.status()));
      await visitor.page.goto(address, {waitUntil: 'networkidle0'});
      assert.deepEqual(faults, []);
      assert.notInclude(answers, 404);
      // This one leads on at once.
      if (file !== 'leave.html') assert.isTrue(await hasStyle());
    });
  }

  it('previews show the widget where somebody keeps the list', async () => {
    await visitor.page.goto(`${origin()}/list-editor.html`);
    await visitor.page.waitForSelector('#heading');
    for (const button of await visitor.page.$$('.foot button')) {
      const words = await button.evaluate((it) => it.textContent);
      if (/what visitors see/i.test(words)) await button.click();
    }
    const preview = await visitor.page.waitForSelector('iframe');
    const inside = await preview!.contentFrame();
    await inside.waitForSelector('herts-da-support:not([hidden])');
    const [family, margin] = await inside.evaluate(() => {
      const {fontFamily, margin} = getComputedStyle(document.body);
      return [fontFamily, margin];
    });
    assert.include(family, 'system-ui');
    assert.equal(margin, '0px');
    assert.deepEqual(faults, []);
  });

  it('colours that are chosen reach the preview', async () => {
    const colour = '#00594c';
    const query = new URLSearchParams({'--herts-da-accent': colour});
    await visitor.open(`${origin()}/index.html#${query}`);
    const worn = await visitor.page.evaluate(() =>
      getComputedStyle(
        document.querySelector('.preview-place herts-da-support')!,
      ).getPropertyValue('--herts-da-accent'),
    );
    assert.equal(worn.trim(), colour);
    assert.deepEqual(faults, []);
  });
});
