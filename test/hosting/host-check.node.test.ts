// `npm run check:host`, run against hosts with one fault each: nginx as the
// build sets it up, behind a proxy that changes its answers.
import {spawn} from 'node:child_process';
import {createServer, request, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import {assert} from 'chai';
import {hostIssues} from '../../scripts/host-check.mjs';
import {startNginx} from '../../scripts/trial-servers.mjs';
import {installed} from '../support/requirements.js';

interface Exchange {
  readonly path: string;
  readonly method: string;
  /** What is passed on to nginx. */
  readonly asked: Record<string, string | string[] | undefined>;
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

type Spoil = (exchange: Exchange) => void;

const isVersioned = ({path}: Exchange) => /-\d+\.\d+\.\d+\./.test(path);

const hosts: {title: string; spoil: Spoil; sentences: RegExp[]}[] = [
  {title: 'nothing', spoil: () => undefined, sentences: []},
  {
    title: 'no header for other sites',
    spoil: ({headers}) => delete headers['access-control-allow-origin'],
    sentences: [
      /^404\.html, .* and \d+ more: Access-Control-Allow-Origin is missing\. Send "\*"\.$/,
    ],
  },
  {
    title: 'a header that came from two rules',
    spoil: (exchange) => {
      if (isVersioned(exchange) && exchange.status === 200) {
        exchange.headers['cache-control'] =
          'public, max-age=300, public, max-age=31536000, immutable';
      }
    },
    sentences: [
      /^frame-\S+, .* and 3 more: Cache-Control is "public, max-age=300, public, .*"\. Send "public, max-age=31536000, immutable", and once\.$/,
    ],
  },
  {
    title: 'no policy for pages that lack their ending',
    spoil: ({path, headers}) => {
      if (path === '/plain.html') delete headers['content-security-policy'];
    },
    sentences: [/^plain\.html: Content-Security-Policy is missing\./],
  },
  {
    title: 'a script that is called text',
    spoil: ({path, headers}) => {
      if (path === '/frame.js') headers['content-type'] = 'text/plain';
    },
    sentences: [/^frame\.js: Content-Type is "text\/plain"\. Send "text\/java/],
  },
  {
    title: 'the older name of the type of a script',
    spoil: ({path, headers}) => {
      if (path.endsWith('.js'))
        headers['content-type'] = 'application/javascript';
    },
    sentences: [],
  },
  {
    title: 'a cookie',
    spoil: ({path, headers}) => {
      if (path === '/leave.js') headers['set-cookie'] = 'id=1';
    },
    sentences: [/^leave\.js: a cookie comes with it\. Send none/],
  },
  {
    title: 'a list of another build',
    spoil: (exchange) => {
      if (exchange.path !== '/integrity.json') return;
      exchange.body = Buffer.from('{}');
      exchange.headers['content-length'] = '2';
    },
    sentences: [/^integrity\.json: it is not the file of this build\./],
  },
  {
    title: 'a file that was forgotten',
    spoil: (exchange) => {
      if (exchange.path === '/pages.css') exchange.status = 404;
    },
    sentences: [/^pages\.css: it is answered with 404, not 200\.$/],
  },
  {
    title: 'nothing compressed',
    spoil: ({asked}) => delete asked['accept-encoding'],
    sentences: [
      /^hertfordshire\.json, herts-da-support\.js and 1 more: it is not compressed\. /,
    ],
  },
  {
    title: 'no mark by which a file is known again',
    spoil: ({headers}) => {
      delete headers.etag;
      delete headers['last-modified'];
    },
    sentences: [/: ETag is missing, so that it is sent anew every time\.$/],
  },
  {
    title: 'a mark that it does not know again',
    spoil: ({asked}) => delete asked['if-none-match'],
    sentences: [/: who has it already is answered with 200, not 304\.$/],
  },
  {
    title: 'other headers with HEAD',
    spoil: ({method, headers}) => {
      if (method === 'HEAD') headers['content-type'] = 'text/plain';
    },
    sentences: [/: HEAD is answered with another content-type than GET\.$/],
  },
  {
    title: 'a wrong part',
    spoil: (exchange) => {
      if (exchange.status === 206) exchange.body = Buffer.from('nope');
    },
    sentences: [/: who asks for a part of it gets something else\.$/],
  },
  {
    title: 'the first page for whatever is missing',
    spoil: (exchange) => {
      if (exchange.status === 404) exchange.status = 200;
    },
    sentences: [/^a missing file: it is answered with 200, not 404\.$/],
  },
  {
    title: 'what lies beside the folder',
    spoil: (exchange) => {
      if (!exchange.path.includes('%2e%2e')) return;
      exchange.status = 200;
      exchange.body = Buffer.from('{}');
      exchange.headers['content-length'] = '2';
    },
    sentences: [/^a path with "\.\.": a file outside of the folder is sent\./],
  },
  {
    title: 'a missing file for a year',
    spoil: (exchange) => {
      if (exchange.status === 404) {
        exchange.headers['cache-control'] = 'public, max-age=31536000';
      }
    },
    sentences: [/^a missing file: it is kept for 31536000 seconds, also when/],
  },
];

describe('npm run check:host', () => {
  let nginx: Awaited<ReturnType<typeof startNginx>>;
  let proxy: Server;
  let spoil: Spoil;
  const host = () =>
    `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/`;

  before(async () => {
    installed('nginx');
    nginx = await startNginx();
    proxy = createServer((incoming, outgoing) => {
      const exchange: Exchange = {
        path: incoming.url!,
        method: incoming.method!,
        asked: {...incoming.headers},
        status: 0,
        headers: {},
        body: Buffer.alloc(0),
      };
      // Called twice: with the request, and with the answer in it, too.
      spoil(exchange);
      const {path, method, asked: headers} = exchange;
      request(nginx.origin, {path, method, headers}, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          exchange.status = answer.statusCode!;
          exchange.headers = {...answer.headers};
          exchange.body = Buffer.concat(parts);
          spoil(exchange);
          outgoing.writeHead(exchange.status, exchange.headers as never);
          outgoing.end(exchange.body);
        });
      }).end();
    });
    await new Promise<void>((resolve) => {
      proxy.listen(0, '127.0.0.1', resolve);
    });
  });

  after(async () => {
    proxy.close();
    proxy.closeAllConnections();
    await nginx.stop();
  });

  for (const {title, spoil: how, sentences} of hosts) {
    it(`says of a host what is wrong: ${title}`, async () => {
      spoil = how;
      const issues = await hostIssues(host());
      assert.equal(issues.length, sentences.length, issues.join('\n'));
      for (const [index, sentence] of sentences.entries()) {
        assert.match(issues[index]!, sentence);
      }
    });
  }

  it('follows a host that sends pages on to their names without ending', async () => {
    spoil = (exchange) => {
      if (exchange.path.endsWith('.html') && exchange.status === 200) {
        exchange.status = 308;
        exchange.headers['location'] = exchange.path.replace('.html', '?bare');
      }
    };
    const issues = await hostIssues(host());
    // The proxy has no pages of that name: that they are asked for is enough.
    assert.match(
      issues.join('\n'),
      /html.*: it is answered with 404, not 200\./,
    );
  });

  /** What the command says, and how it ends. */
  function command(address: string): Promise<{said: string; code: number}> {
    return new Promise((resolve) => {
      const child = spawn(process.execPath, [
        'scripts/host-check.mjs',
        address,
      ]);
      let said = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8').on('data', (text: string) => (said += text));
      }
      child.on('close', (code) => resolve({said, code: code!}));
    });
  }

  it('succeeds if nothing is wrong', async () => {
    spoil = () => undefined;
    const {said, code} = await command(host());
    assert.include(said, 'It is served as it should be.');
    assert.equal(code, 0);
  });

  it('fails if something is wrong', async () => {
    spoil = ({headers}) => delete headers['referrer-policy'];
    const {said, code} = await command(host());
    assert.match(said, /^- .*Referrer-Policy is missing/m);
    assert.equal(code, 1);
  });

  for (const [address, sentence] of [
    ['', '"" is not the address of a host. Write one such as https://'],
    ['http://help.example', 'is not the address of a host'],
    ['https://nowhere.invalid', 'There is no host named nowhere.invalid.'],
    ['http://127.0.0.1:1', 'The host does not answer: ECONNREFUSED.'],
  ] as const) {
    it(`says what is wrong with the address "${address}"`, async () => {
      const {said, code} = await command(address);
      assert.include(said, sentence);
      assert.equal(code, 1);
    });
  }
});
