// The files that a host serves and their headers, file by file, from the
// preview.
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {request, type IncomingHttpHeaders, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {assert} from 'chai';
import {headersFor} from '../../scripts/host-headers.mjs';
import {serveDist} from '../../scripts/serve-dist.mjs';
import {VERSION} from '../../src/build-info.js';

const read = (file: string) => readFileSync(`dist/${file}`);

const integrity = JSON.parse(read('integrity.json').toString()) as Record<
  string,
  string
>;

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

describe('the files of a host', () => {
  let server: Server;

  before(async () => {
    server = await serveDist();
  });

  after(() => {
    server.close();
  });

  /** Without what fetch() would tidy up in a path. */
  function ask(path: string, method = 'GET'): Promise<Answer> {
    const {port} = server.address() as AddressInfo;
    return new Promise((resolve, reject) => {
      const asked = request({port, path, method}, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode!,
            headers: response.headers,
            body: Buffer.concat(parts),
          }),
        );
      });
      asked.on('error', reject).end();
    });
  }

  const names = [
    'herts-da-support.js',
    'frame.js',
    'frame-height.js',
    'leave.js',
    'pages.css',
  ];
  const versioned = (name: string) => name.replace(/(\.\w+)$/, `-${VERSION}$1`);

  for (const name of names) {
    it(`have ${name} under a name that never changes, the same byte for byte`, () => {
      assert.isTrue(read(name).equals(read(versioned(name))));
    });

    it(`have the hash of ${versioned(name)}`, () => {
      const digest = createHash('sha384').update(read(versioned(name)));
      assert.equal(
        integrity[versioned(name)],
        `sha384-${digest.digest('base64')}`,
      );
    });
  }

  it('have hashes only of names that never change', () => {
    assert.sameMembers(Object.keys(integrity), names.map(versioned));
  });

  it('have the licences of what is inside', () => {
    const [, banner] = read('frame.js').toString().split('\n');
    assert.include(banner, 'THIRD-PARTY-LICENSES.txt');
    assert.isTrue(existsSync('dist/THIRD-PARTY-LICENSES.txt'));
  });

  const short = 'public, max-age=300';
  const forEver = 'public, max-age=31536000, immutable';
  const script = 'text/javascript; charset=utf-8';
  const page = 'text/html; charset=utf-8';
  const data = 'application/json; charset=utf-8';

  const rows: [file: string, cache: string, type: string][] = [
    ['herts-da-support.js', short, script],
    [`herts-da-support-${VERSION}.js`, forEver, script],
    ['frame.js', short, script],
    [`frame-${VERSION}.js`, forEver, script],
    ['frame-height.js', short, script],
    [`frame-height-${VERSION}.js`, forEver, script],
    [`pages-${VERSION}.css`, forEver, 'text/css; charset=utf-8'],
    ['frame.html', short, page],
    ['plain.html', short, page],
    ['leave.html', short, page],
    ['hertfordshire.json', short, data],
    ['integrity.json', short, data],
    ['icon.svg', short, 'image/svg+xml'],
    ['THIRD-PARTY-LICENSES.txt', short, 'text/plain; charset=utf-8'],
  ];

  for (const [file, cache, type] of rows) {
    it(`are served with their headers: ${file}`, async () => {
      const {status, headers, body} = await ask(`/${file}?ref=x#y`);
      assert.equal(status, 200);
      assert.isTrue(body.equals(read(file)));
      assert.include(headers, {
        'cache-control': cache,
        'content-type': type,
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'referrer-policy': 'no-referrer',
        'x-content-type-options': 'nosniff',
      });
      assert.notProperty(headers, 'set-cookie');
      // All of the table, and nothing more than Node adds by itself.
      const sent = Object.keys(headersFor(file)).map((it) => it.toLowerCase());
      const added = ['connection', 'date', 'keep-alive', 'transfer-encoding'];
      assert.includeMembers([...sent, ...added], Object.keys(headers));
    });
  }

  it('let only their own scripts and styles into their pages', async () => {
    for (const file of ['frame.html', 'plain.html', 'leave.html']) {
      const {headers} = await ask(`/${file}`);
      const policy = headers['content-security-policy'] as string;
      assert.match(policy, /^default-src 'none'; script-src 'self';/);
      assert.notMatch(policy, /unsafe|\*|https?:|connect-src/);
      assert.equal(
        policy.includes("frame-ancestors 'none'"),
        file !== 'frame.html',
      );
    }
  });

  it('are answered to HEAD without a body', async () => {
    const {status, headers, body} = await ask('/frame.html', 'HEAD');
    assert.equal(status, 200);
    assert.equal(headers['content-type'], page);
    assert.equal(body.length, 0);
  });

  it('begin with the page of the tools', async () => {
    const {status, body} = await ask('/?ref=x');
    assert.equal(status, 200);
    assert.isTrue(body.equals(read('index.html')));
  });

  for (const path of [
    '/none.js',
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/types/../../package.json',
    '/%',
    '/%00',
    '/types',
    '/types/',
    '/frame.html/',
    '/frame.html/x',
    '/frame.html/..%2f',
    `/${'a'.repeat(5000)}`,
  ]) {
    it(`are all that is there: ${path}`, async () => {
      const {status, headers} = await ask(path);
      assert.equal(status, 404);
      assert.equal(headers['x-content-type-options'], 'nosniff');
    });
  }

  it('are read-only', async () => {
    assert.equal((await ask('/frame.html', 'POST')).status, 405);
  });
});
