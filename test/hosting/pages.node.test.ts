// Every page of the build, and the two that people work with, under the headers
// that a host sends: the policy stops nothing, and the page has its style.
import {readdirSync, readFileSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import type {Server} from 'node:http';
import {assert} from 'chai';
import {headersFor} from '../../scripts/host-headers.mjs';
import {serveDist} from '../../scripts/serve-dist.mjs';
import {partnerSite, visitorOfEach} from '../support/fixtures.js';

const built = readdirSync('dist').filter((file) => file.endsWith('.html'));

/** Pages of the demo, with the name that has their row among the headers. */
const tools = {'index.html': 'index.html', 'keep.html': 'list-editor.html'};
const served = {...tools, 'keep/preview.html': 'preview.html'};

describe('under the headers of a host', () => {
  const site = partnerSite();
  const visitor = visitorOfEach({width: 1280, height: 900});
  let host: Server;
  /** What the browser says, and what it could not get. */
  let faults: string[];

  before(async () => {
    host = await serveDist();
    for (const [file, name] of Object.entries(served)) {
      const {'Content-Security-Policy': policy} = headersFor(name);
      site.put(`/demo/${file}`, readFileSync(`demo/${file}`, 'utf8'), {
        'Content-Security-Policy': policy!,
      });
    }
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

  /** Whether a rule of the page's own style holds, and the browser has it. */
  const hasStyle = () =>
    visitor.page.evaluate(
      () =>
        document.styleSheets.length > 0 &&
        [...document.styleSheets].every(({cssRules}) => cssRules.length > 0),
    );

  for (const file of built) {
    it(`nothing is stopped on ${file}, and it has its style`, async () => {
      const {port} = host.address() as AddressInfo;
      const address = `http://127.0.0.1:${port}/${file}`;
      const answers: number[] = [];
      visitor.page.on('response', (each) => answers.push(each.status()));
      await visitor.page.goto(address, {waitUntil: 'networkidle0'});
      assert.deepEqual(faults, []);
      assert.notInclude(answers, 404);
      // This one leads on at once.
      if (file !== 'leave.html') assert.isTrue(await hasStyle());
    });
  }

  for (const file of Object.keys(tools)) {
    it(`nothing is stopped on demo/${file}, and it has its style`, async () => {
      await visitor.open(`${site.origin}/demo/${file}`, {
        withoutWidget: file === 'keep.html',
      });
      await visitor.page.waitForNetworkIdle();
      assert.deepEqual(faults, []);
      assert.isTrue(await hasStyle());
    });
  }

  it('previews show the widget where somebody keeps the list', async () => {
    await visitor.page.goto(`${site.origin}/demo/keep.html`);
    await visitor.page.waitForSelector('.tasks');
    for (const button of await visitor.page.$$('button')) {
      const words = await button.evaluate((it) => it.textContent ?? '');
      if (/what visitors see|preview/i.test(words)) await button.click();
    }
    const preview = await visitor.page.waitForSelector('iframe');
    const inside = await preview!.contentFrame();
    await inside.waitForSelector('herts-da-support');
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
    await visitor.open(`${site.origin}/demo/index.html#${query}`);
    const worn = await visitor.page.evaluate(() =>
      getComputedStyle(
        document.querySelector('.preview-place herts-da-support')!,
      ).getPropertyValue('--herts-da-accent'),
    );
    assert.equal(worn.trim(), colour);
    assert.deepEqual(faults, []);
  });
});
