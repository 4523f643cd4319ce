// What `npm run build` leaves in dist, as a web editor or a bundler finds it.
import {existsSync, readFileSync} from 'node:fs';
import {Script} from 'node:vm';
import {assert} from 'chai';

const read = (path: string) => readFileSync(path, 'utf8');
const {name, version, exports, sideEffects} = JSON.parse(
  read('package.json'),
) as {
  name: string;
  version: string;
  exports: Record<string, string | {types: string; default: string}>;
  sideEffects: string[];
};

suite('the one script', () => {
  const code = read(`dist/${name}.js`);

  test('begins with its name, version and licence', () => {
    const [banner] = code.split('\n');
    assert.include(banner, `${name} ${version} | MIT`);
    assert.include(banner, 'THIRD-PARTY-LICENSES.txt');
  });

  test('is a classic script with everything in it', () => {
    assert.doesNotThrow(() => new Script(code));
    assert.notMatch(code, /\bimport\(|\brequire\(/);
  });

  test('makes no global name', () => {
    const [, body] = code.split('\n');
    assert.match(
      body!,
      /^!function\(\)\{"use strict";|^\(\(\)=>\{"use strict";/,
    );
  });

  test('points to no source map', () => {
    assert.notInclude(code, 'sourceMappingURL');
  });

  test('has Lit as it is for production', () => {
    assert.notInclude(code, 'Lit is in dev mode');
  });

  test('comes with the licences of what is inside', () => {
    const licences = read('dist/THIRD-PARTY-LICENSES.txt');
    for (const inside of ['lit-html', 'lit-element', 'luxon']) {
      assert.match(licences, new RegExp(`^${inside} [\\d.]+ \\(`, 'm'));
    }
    assert.notMatch(licences, /^@rollup|^typescript /m);
  });
});

suite('the npm package', () => {
  for (const [entry, target] of Object.entries(exports)) {
    test(`has what "${entry}" names`, () => {
      const files =
        typeof target === 'string' ? [target] : Object.values(target);
      for (const file of files) assert.isTrue(existsSync(file), file);
    });
  }

  test('leaves lit and luxon to the bundler', () => {
    const all = ['index', 'define', 'open-hours', 'directory'];
    const code = all.map((entry) => read(`dist/${entry}.js`)).join('\n');
    assert.notMatch(code, /node_modules|ReactiveElement/);
  });

  test('says which modules do something when imported', () => {
    assert.include(sideEffects, './dist/define.js');
    assert.include(sideEffects, `./dist/${name}.js`);
  });
});
