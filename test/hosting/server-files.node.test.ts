// The build's files for servers that cannot be started here, read as those
// servers read them: each file of the build has each header of the table once.
import {existsSync, readFileSync} from 'node:fs';
import {Parser} from 'htmlparser2';
import {assert} from 'chai';
import {headersFor} from '../../scripts/host-headers.mjs';
import {servedFiles, serverFiles} from '../../scripts/host-servers.mjs';
import {VERSION} from '../../src/build-info.js';

const read = (file: string) => readFileSync(`dist/${file}`, 'utf8');
const files = servedFiles();

/** Servers know types by themselves, or are told them elsewhere. */
function withoutType(file: string): Record<string, string> {
  const entries = Object.entries(headersFor(file));
  return Object.fromEntries(
    entries.filter(([name]) => name !== 'Content-Type'),
  );
}

describe('dist/_headers', () => {
  interface Rule {
    readonly path: string;
    readonly headers: readonly (readonly [name: string, value: string])[];
  }

  const rulesIn = (text: string): Rule[] =>
    text
      .trim()
      .split('\n\n')
      .map((block) => {
        const [path = '', ...lines] = block.split('\n');
        return {
          path,
          headers: lines.map((line) => {
            const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(
              line,
            )!;
            return [name, value];
          }),
        };
      });

  const escaped = (text: string) => text.replace(/[.\-+?^$]/g, '\\$&');

  /** As Cloudflare and Netlify match and join. */
  function sent(rules: readonly Rule[], path: string): Record<string, string> {
    const headers: Record<string, string> = {};
    for (const rule of rules) {
      const parts = rule.path.split('*').map((part) => escaped(part));
      if (!new RegExp(`^${parts.join('.*')}$`).test(path)) continue;
      for (const [name, value] of rule.headers) {
        headers[name] = name in headers ? `${headers[name]}, ${value}` : value;
      }
    }
    return headers;
  }

  const rules = rulesIn(read('_headers'));

  it('gives every file its headers, each from one rule', () => {
    for (const file of files) {
      assert.deepEqual(sent(rules, `/${file}`), withoutType(file), file);
    }
  });

  it('gives a page the same without its ending, as both hosts serve it', () => {
    assert.deepEqual(sent(rules, '/frame'), withoutType('frame.html'));
    assert.deepEqual(sent(rules, '/plain'), withoutType('plain.html'));
    assert.deepEqual(sent(rules, '/'), withoutType('index.html'));
    const preview = 'tools/preview';
    assert.deepEqual(
      sent(rules, `/${preview}`),
      withoutType(`${preview}.html`),
    );
  });

  it('lets no missing file be kept for a year', () => {
    const {'Cache-Control': kept} = sent(rules, '/herts-da-support-0.0.0.js');
    assert.isUndefined(kept);
  });

  it('has no more and no longer rules than Cloudflare reads', () => {
    assert.isAtMost(rules.length, 100);
    for (const {path, headers} of rules) {
      assert.isAtMost(path.split('*').length, 2, path);
      for (const header of headers) assert.isBelow(header.join().length, 2000);
    }
  });

  it('has room for twenty published versions, and says when there is none', () => {
    const withVersions = (count: number) => [
      ...files,
      ...Array.from({length: count}, (_, minor) => [
        `herts-da-support-9.${minor}.0.js`,
        `pages-9.${minor}.0.css`,
      ]).flat(),
    ];
    const published = withVersions(20);
    const {_headers: text = ''} = serverFiles(published);
    for (const file of published) {
      assert.deepEqual(sent(rulesIn(text), `/${file}`), withoutType(file));
    }
    assert.throws(
      () => serverFiles(withVersions(40)),
      /^_headers has \d+ rules, and Cloudflare reads 100/,
    );
  });
});

describe('dist/web.config', () => {
  /** The headers and types of each place, '' for the whole site. */
  const places = new Map<string, Map<string, string>>([['', new Map()]]);
  const types = new Map<string, string>();
  let place = '';
  const parser = new Parser(
    {
      onopentag(tag, {path = '', name = '', value = '', ...more}) {
        if (tag === 'location') {
          place = path;
          places.set(place, new Map(places.get('')));
        }
        const headers = places.get(place)!;
        if (tag === 'remove' && name) headers.delete(name);
        if (tag === 'add') {
          // IIS answers with 500 to everything where one is added twice.
          assert.isFalse(headers.has(name), `${place} ${name}`);
          headers.set(name, value);
        }
        if (tag === 'mimeMap') types.set(more.fileExtension!, more.mimeType!);
      },
      onclosetag(tag) {
        if (tag === 'location') place = '';
      },
    },
    {xmlMode: true},
  );
  parser.end(read('web.config'));

  it('gives every file its headers, each once', () => {
    for (const file of files) {
      const headers = places.get(file) ?? places.get('')!;
      assert.deepEqual(Object.fromEntries(headers), withoutType(file), file);
    }
  });

  it('knows the type of every file that has one', () => {
    for (const file of files) {
      const type = types.get(/\.\w+$/.exec(file)![0]);
      assert.equal(type, headersFor(file)['Content-Type'], file);
    }
  });

  it('names only files that exist', () => {
    for (const path of places.keys()) {
      if (path) assert.isTrue(existsSync(`dist/${path}`), path);
    }
  });
});

describe('dist/hosting', () => {
  it('has a Dockerfile that puts files where nginx.conf looks for them', () => {
    const copied = [
      ...read('hosting/Dockerfile').matchAll(/^COPY (.*) (.*)$/gm),
    ];
    const root = /^ *root (.*);$/m.exec(read('hosting/nginx.conf'))?.[1];
    assert.deepEqual(
      copied.map(([, from, to]) => [from, to]),
      [
        ['hosting/nginx.conf', '/etc/nginx/conf.d/default.conf'],
        ['.', root],
      ],
    );
    for (const [, from] of copied) assert.isTrue(existsSync(`dist/${from}`));
  });

  it('has a workflow that runs scripts that exist', () => {
    const {scripts} = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const runs = read('hosting/github-pages.yml').matchAll(/npm run (\S+)/g);
    const named = [...runs].map(([, name = '']) => name);
    assert.deepEqual(named, ['build']);
    for (const name of named) assert.property(scripts, name);
  });

  it('is beside compressed files of every script, and of no list or page', () => {
    const script = `herts-da-support-${VERSION}.js`;
    for (const ending of ['br', 'gz']) {
      assert.isTrue(existsSync(`dist/${script}.${ending}`));
      assert.isFalse(existsSync(`dist/hertfordshire.json.${ending}`));
      assert.isFalse(existsSync(`dist/frame.html.${ending}`));
    }
  });
});
