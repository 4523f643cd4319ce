// Every page of the build, the tools included, under the headers that hosts
// send: the policy blocks nothing, and the page has its style.
import {readdirSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {assert} from 'chai';
import {serveDist} from '../../scripts/serve-dist.mjs';
import {startCaddy, startNginx} from '../../scripts/trial-servers.mjs';
import {visitorOfEach} from '../support/fixtures.js';

const built = readdirSync('dist').filter((file) => file.endsWith('.html'));

/** One leads on at once, the other is shown in the place of any address. */
const unstyled = ['leave.html', '404.html'];

const hosts = {
  'npm run preview': preview,
  nginx: startNginx,
  Caddy: startCaddy,
};

for (const [name, start] of Object.entries(hosts)) {
  describe(`under the headers of ${name}`, () => {
    const visitor = visitorOfEach({width: 1280, height: 900});
    let host: Awaited<ReturnType<typeof start>>;
    /** What the browser says, and what it could not get. */
    let faults: string[];

    before(async () => {
      host = await start();
    });

    after(() => host.stop());

    beforeEach(async () => {
      faults = [];
      const {page} = visitor;
      page.on('console', (line) => {
        if (line.type() === 'error') faults.push(line.text());
      });
      page.on('pageerror', (error) => faults.push(String(error)));
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const {hostname, pathname} = new URL(request.url());
        if (pathname === '/favicon.ico') {
          // Asked for by a page that names no icon, which is the missing one.
          void request.respond({status: 204});
        } else if (hostname === '127.0.0.1') {
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
        const address = `${host.origin}/${file}`;
        const answers: number[] = [];
        visitor.page.on('response', (each) => answers.push(each.status()));
        await visitor.page.goto(address);
        await visitor.page.waitForNetworkIdle({idleTime: 100});
        assert.deepEqual(faults, []);
        assert.notInclude(answers, 404);
        assert.equal(await hasStyle(), !unstyled.includes(file));
      });
    }

    it('previews show the widget where somebody keeps the list', async () => {
      await visitor.page.goto(`${host.origin}/list-editor.html`);
      await visitor.page.waitForSelector('#heading');
      for (const button of await visitor.page.$$('.foot button')) {
        const words = await button.evaluate((it) => it.textContent);
        if (/what visitors see/i.test(words)) await button.click();
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
      const {page} = visitor;
      await page.goto(`${host.origin}/index.html#accent=%2300594c`);
      const preview = await page.waitForSelector('.stage iframe');
      const inside = await preview!.contentFrame();
      const widget = await inside.waitForSelector('herts-da-support');
      const worn = await widget!.evaluate((it) =>
        getComputedStyle(it).getPropertyValue('--herts-da-accent'),
      );
      assert.match(worn, /^light-dark\(#00594c, ?#59a091\)$/);
      assert.deepEqual(faults, []);
    });
  });
}

async function preview() {
  const server = await serveDist();
  const {port} = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
