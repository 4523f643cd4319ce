// Starts nginx and Caddy with the build's configuration, and checks what they
// send, byte for byte and header for header.
import {readFileSync} from 'node:fs';
import {request, type IncomingHttpHeaders} from 'node:http';
import {gunzipSync} from 'node:zlib';
import {assert} from 'chai';
import {hostIssues} from '../../scripts/host-check.mjs';
import {headersFor} from '../../scripts/host-headers.mjs';
import {startCaddy, startNginx} from '../../scripts/trial-servers.mjs';
import {VERSION} from '../../src/build-info.js';
import {installed} from '../support/requirements.js';

const read = (file: string) => readFileSync(`dist/${file}`);
const SCRIPT = `herts-da-support-${VERSION}.js`;
const LIST = 'hertfordshire.json';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Names in the order sent, also those that come twice. */
  readonly names: readonly string[];
  readonly body: Buffer;
}

type Server = Awaited<ReturnType<typeof startNginx>>;

const servers: [
  name: string,
  needs: Parameters<typeof installed>[0][],
  start: () => Promise<Server>,
  encodings: readonly string[],
][] = [
  ['nginx', ['nginx'], () => startNginx(), ['gzip']],
  [
    'nginx with its module for Brotli',
    ['nginx', 'brotli'],
    () => startNginx({brotli: true}),
    ['br', 'gzip'],
  ],
  ['Caddy', ['caddy'], () => startCaddy(), ['br', 'gzip']],
];

for (const [name, needs, start, encodings] of servers) {
  describe(`${name}, with the file of the build`, () => {
    let server: Server;

    before(async () => {
      needs.forEach(installed);
      server = await start();
    });
    after(() => server.stop());

    /** Without what fetch() would tidy up in a path. */
    function ask(
      path: string,
      headers: Record<string, string> = {},
      method = 'GET',
    ): Promise<Answer> {
      return new Promise((resolve, reject) => {
        const options = {path, headers, method};
        const asked = request(server.origin, options, (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () =>
            resolve({
              status: response.statusCode!,
              headers: response.headers,
              names: response.rawHeaders
                .filter((_, index) => index % 2 === 0)
                .map((each) => each.toLowerCase()),
              body: Buffer.concat(parts),
            }),
          );
        });
        asked.on('error', reject).end();
      });
    }

    it('has nothing that check:host finds wrong', async () => {
      assert.deepEqual(await hostIssues(`${server.origin}/`), []);
    });

    const files = [
      ...['herts-da-support.js', SCRIPT, LIST, `pages-${VERSION}.css`],
      ...['icon.svg', 'THIRD-PARTY-LICENSES.txt', 'frame.html', 'plain.html'],
      ...['for-your-officers.html', 'index.html', 'tools/preview.html'],
    ];
    for (const file of files) {
      it(`sends each header of the table once: ${file}`, async () => {
        const {status, headers, names, body} = await ask(`/${file}?ref=x`);
        assert.equal(status, 200);
        assert.isTrue(body.equals(read(file)));
        for (const [name, value] of Object.entries(headersFor(file))) {
          assert.equal(headers[name.toLowerCase()], value, name);
        }
        assert.equal(new Set(names).size, names.length, names.join());
        assert.equal(
          'content-security-policy' in headers,
          file.endsWith('.html'),
        );
      });
    }

    it('begins with the page of the tools, under its policy', async () => {
      const {status, headers, body} = await ask('/');
      assert.equal(status, 200);
      assert.isTrue(body.equals(read('index.html')));
      const policy = headersFor('index.html')['Content-Security-Policy'];
      assert.equal(headers['content-security-policy'], policy);
    });

    for (const encoding of encodings) {
      it(`sends the ${encoding} that the build made of a script`, async () => {
        const sent = {'Accept-Encoding': encoding};
        const {headers, body} = await ask(`/${SCRIPT}`, sent);
        assert.equal(headers['content-encoding'], encoding);
        assert.match(headers.vary!, /Accept-Encoding/i);
        assert.equal(
          headers['cache-control'],
          'public, max-age=31536000, immutable',
        );
        const ending = encoding === 'gzip' ? 'gz' : encoding;
        assert.isTrue(body.equals(read(`${SCRIPT}.${ending}`)));
      });
    }

    it('compresses the list as it is sent', async () => {
      const {headers, body} = await ask(`/${LIST}`, {
        'Accept-Encoding': 'gzip',
      });
      assert.equal(headers['content-encoding'], 'gzip');
      assert.isTrue(gunzipSync(body).equals(read(LIST)));
      assert.isBelow(body.length, read(LIST).length / 2);
    });

    for (const encoding of ['identity', 'gzip']) {
      it(`answers 304 to a browser that has the file (${encoding})`, async () => {
        for (const file of [SCRIPT, LIST]) {
          const sent = {'Accept-Encoding': encoding};
          const {etag} = (await ask(`/${file}`, sent)).headers;
          const known = {...sent, 'If-None-Match': etag!};
          const {status, headers, body} = await ask(`/${file}`, known);
          assert.equal(status, 304, file);
          assert.equal(body.length, 0);
          assert.equal(headers['access-control-allow-origin'], '*');
        }
      });
    }

    for (const path of [
      '/herts-da-support-0.0.0.js',
      '/none.html',
      '/types',
      '/types/',
      '/none/none.css',
    ]) {
      it(`says with 999 that there is no ${path}, and not for a year`, async () => {
        const {status, headers, names, body} = await ask(path);
        assert.equal(status, 404);
        assert.isTrue(body.equals(read('404.html')));
        assert.include(body.toString(), 'tel:999');
        for (const [name, value] of Object.entries(headersFor('404.html'))) {
          assert.equal(headers[name.toLowerCase()], value, name);
        }
        assert.equal(new Set(names).size, names.length, names.join());
        assert.equal(headers['cache-control'], 'public, max-age=300');
      });
    }

    for (const path of [
      '/../package.json',
      '/%2e%2e/package.json',
      '/..%2fpackage.json',
      '/types/../../package.json',
      '/..%5cpackage.json',
    ]) {
      it(`sends nothing from outside of the folder: ${path}`, async () => {
        const {status, body} = await ask(path);
        assert.isTrue([400, 404].includes(status), String(status));
        assert.notInclude(body.toString(), 'devDependencies');
      });
    }

    it('answers HEAD with the headers alone', async () => {
      for (const file of [SCRIPT, 'frame.html']) {
        const {status, headers, body} = await ask(`/${file}`, {}, 'HEAD');
        assert.equal(status, 200);
        assert.equal(body.length, 0);
        assert.equal(Number(headers['content-length']), read(file).length);
        const [type] = Object.values(headersFor(file));
        assert.equal(headers['content-type'], type);
      }
    });

    it('sends a part of a file if asked for it', async () => {
      const all = read(SCRIPT);
      const {status, headers, body} = await ask(`/${SCRIPT}`, {
        Range: 'bytes=10-19',
      });
      assert.equal(status, 206);
      assert.isTrue(body.equals(all.subarray(10, 20)));
      assert.equal(headers['content-range'], `bytes 10-19/${all.length}`);
      const beyond = {Range: `bytes=${all.length}-`};
      assert.equal((await ask(`/${SCRIPT}`, beyond)).status, 416);
    });

    it('is read-only', async () => {
      assert.equal((await ask(`/${SCRIPT}`, {}, 'POST')).status, 405);
    });

    // A body that is too large is an error for nginx, and a name that no file
    // can have for Caddy; each logs its errors with the visitor's address.
    it('writes no address of a visitor anywhere', async () => {
      for (const path of [`/${SCRIPT}`, '/none', `/${'a'.repeat(3000)}`]) {
        await ask(path);
      }
      await ask('/none', {'Content-Length': '2000000'}, 'POST');
      // What it still has to write is read then.
      await server.stop();
      assert.notMatch(server.said(), /remote_ip|client: |\/none/);
    });
  });
}
