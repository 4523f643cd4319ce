// Tests the output of `npm run build` in dist, as a web editor or a bundler
// finds it.
import {existsSync, readFileSync} from 'node:fs';
import {Script} from 'node:vm';
import {assert} from 'chai';
import {rollup, type OutputOptions, type RollupOptions} from 'rollup';
import {script as ours} from '../rollup.config.mjs';

const read = (path: string) => readFileSync(path, 'utf8');
const {name, version, exports, sideEffects} = JSON.parse(
  read('package.json'),
) as {
  name: string;
  version: string;
  exports: Record<string, string | {types: string; default: string}>;
  sideEffects: string[];
};

const config = ours as unknown as RollupOptions;

describe('the one script', () => {
  const script = () => read(`dist/${name}.js`);

  it('asks V8 in its first line to compile all of it', () => {
    const [hint] = script().split('\n');
    assert.equal(hint, '//# allFunctionsCalledOnLoad');
  });

  it('says its name, version and licence', () => {
    const [, banner] = script().split('\n');
    assert.include(banner, `${name} ${version} | MIT`);
    assert.include(banner, 'THIRD-PARTY-LICENSES.txt');
  });

  it('is a classic script with everything in it', () => {
    assert.doesNotThrow(() => new Script(script()));
    assert.notMatch(script(), /\bimport\(|\brequire\(/);
  });

  it('creates no global variable', () => {
    const [, , body] = script().split('\n');
    assert.match(
      body!,
      /^!function\(\)\{"use strict";|^\(\(\)=>\{"use strict";/,
    );
  });

  it('is the same byte for byte wherever it will be served', async function () {
    this.timeout(300_000);
    process.env['HERTS_DA_SUPPORT_ORIGIN'] = 'https://help.example';
    const bundle = await rollup(config);
    const {output} = await bundle.generate(config.output as OutputOptions);
    await bundle.close();
    delete process.env['HERTS_DA_SUPPORT_ORIGIN'];
    assert.isTrue(output[0].code === script());
  });

  it('points to no source map', () => {
    assert.notInclude(script(), 'sourceMappingURL');
  });

  it('contains the production build of Lit', () => {
    assert.notInclude(script(), 'Lit is in dev mode');
  });

  it('has the licences of its packages beside it', () => {
    const licences = read('dist/THIRD-PARTY-LICENSES.txt');
    for (const inside of ['lit-html', '@lit/reactive-element', 'luxon']) {
      assert.match(licences, new RegExp(`^${inside} [\\d.]+ \\(`, 'm'));
    }
    assert.notMatch(licences, /^@rollup|^typescript /m);
  });
});

describe('the npm package', () => {
  for (const [entry, target] of Object.entries(exports)) {
    it(`has what "${entry}" names`, () => {
      const files =
        typeof target === 'string' ? [target] : Object.values(target);
      for (const file of files) assert.isTrue(existsSync(file), file);
    });
  }

  it('leaves lit and luxon to the bundler', () => {
    const all = ['index', 'define', 'open-hours', 'directory'];
    const code = all.map((entry) => read(`dist/${entry}.js`)).join('\n');
    assert.notMatch(code, /node_modules|ReactiveElement/);
  });

  it('says which modules have side effects', () => {
    assert.include(sideEffects, './dist/define.js');
    assert.include(sideEffects, `./dist/${name}.js`);
  });
});
