// The borders between the folders of src: that the linter and the compiler hold
// each of them, and let through what the table allows.
import {execFileSync} from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {join, resolve} from 'node:path';
import {assert} from 'chai';
import {ESLint} from 'eslint';
import tseslint from 'typescript-eslint';
import {allowedImport, borders} from '../scripts/borders.mjs';

const names = Object.keys(borders) as (keyof typeof borders)[];

// The probes are not files, so nothing can ask for their types.
const linter = new ESLint({
  ignore: false,
  overrideConfig: [tseslint.configs.disableTypeChecked],
});

/** What it says of a file with this code, and above it what the file is for. */
async function complaints(
  code: string,
  filePath: string,
  head = '// A probe.',
) {
  const [result] = await linter.lintText(`${head}\n${code}\n`, {filePath});
  return result!.messages.map(({ruleId, message}) => ruleId ?? message);
}

const borderRule = '@typescript-eslint/no-restricted-imports';

/** Which imports of `specifier` the linter allows in a file. */
async function allowed(filePath: string, specifier: string) {
  const value = await complaints(`export {a} from '${specifier}';`, filePath);
  const type = await complaints(
    `export type {a} from '${specifier}';`,
    filePath,
  );
  if (!value.includes(borderRule)) return 'value';
  return type.includes(borderRule) ? 'none' : 'type';
}

describe('the linter at the borders of src', () => {
  it('knows every folder and every file beside them', () => {
    const found = readdirSync('src').map((name) => name.replace(/\.ts$/, ''));
    assert.includeMembers(names, found);
  });

  for (const from of names) {
    for (const to of names.filter((name) => name !== from)) {
      const expected = allowedImport(from, to);
      const what = {value: 'everything', type: 'types', none: 'nothing'};
      it(`lets ${from} import ${what[expected]} of ${to}`, async () => {
        const own = `src/${from}.ts`;
        const inside = `src/${from}/probe.ts`;
        const found = await Promise.all([
          allowed(own, `./${to}.js`),
          allowed(own, `./${to}/index.js`),
          allowed(inside, `../${to}.js`),
          allowed(inside, `../${to}/index.js`),
          allowed(`src/${from}/deeper/probe.ts`, `../../${to}/index.js`),
        ]);
        assert.deepEqual([...new Set(found)], [expected]);
      });
    }
  }
});

describe('the linter at the border of demo', () => {
  for (const to of names) {
    const expected = allowedImport('demo', to);
    const what = {value: 'everything', type: 'types', none: 'nothing'};
    it(`lets a page import ${what[expected]} of ${to}`, async () => {
      const page = 'demo/probe/probe.ts';
      const found = await Promise.all([
        allowed(page, `../../src/${to}.js`),
        allowed(page, `../../src/${to}/index.js`),
      ]);
      assert.deepEqual([...new Set(found)], [expected]);
    });

    it(`keeps ${to} from importing a page`, async () => {
      const found = await Promise.all([
        allowed(`src/${to}.ts`, '../demo/probe/probe.js'),
        allowed(`src/${to}/probe.ts`, '../../demo/probe/probe.js'),
      ]);
      assert.deepEqual(found, ['none', 'none']);
    });
  }

  it('lets a page import lit and no other package', async () => {
    assert.equal(await allowed('demo/probe/probe.ts', 'lit'), 'value');
    assert.equal(await allowed('demo/probe/probe.ts', 'luxon'), 'none');
    assert.equal(await allowed('demo/probe/probe.ts', 'left-pad'), 'none');
  });

  it('holds a page to the rules of src', async () => {
    const line = 'export const now = () => Date.now();';
    const found = await complaints(line, 'demo/probe/probe.ts');
    assert.include(found, 'no-restricted-syntax');
  });
});

describe('the linter at packages from npm', () => {
  const mayImport = async (specifier: string) => {
    const rows = names.map(async (name) => {
      const found = await allowed(`src/${name}/probe.ts`, specifier);
      return found === 'none' ? [] : [name];
    });
    return (await Promise.all(rows)).flat();
  };

  it('keeps luxon for clock alone', async () => {
    assert.deepEqual(await mayImport('luxon'), ['clock']);
  });

  it('keeps lit for the element and what registers it', async () => {
    const doors = ['element', 'define', 'frame'];
    assert.deepEqual(await mayImport('lit'), doors);
    assert.deepEqual(await mayImport('lit/decorators.js'), doors);
  });

  it('keeps what is known of numbers from the widget', async () => {
    const doors = ['uk-numbers'];
    assert.deepEqual(await mayImport('libphonenumber-js/min'), doors);
  });

  it('keeps others out', async () => {
    assert.deepEqual(await mayImport('left-pad'), []);
    assert.deepEqual(await mayImport('node:fs'), []);
  });
});

describe('the linter at other rules of the house', () => {
  const oneClock = 'no-restricted-syntax';

  for (const code of ['Date.now()', 'new Date()', 'Date()']) {
    it(`lets only clock.ts write ${code}`, async () => {
      const line = `export const now = () => ${code};`;
      assert.include(await complaints(line, 'src/element/probe.ts'), oneClock);
      assert.include(await complaints(line, 'src/clock/probe.ts'), oneClock);
      assert.isEmpty(await complaints(line, 'src/clock/clock.ts'));
    });
  }

  it('welcomes an instant that is given', async () => {
    const line = 'export const at = (ms: number) => new Date(ms);';
    assert.isEmpty(await complaints(line, 'src/element/probe.ts'));
  });

  for (const code of ['enum A {B}', 'export default 1;', "import('./a.js');"]) {
    it(`refuses ${code} in src`, async () => {
      assert.include(await complaints(code, 'src/element/probe.ts'), oneClock);
    });
  }

  it('wants to know first what a file is for', async () => {
    const code = 'export const probe = 1;';
    for (const head of ['', "import './a.js';", '#!/usr/bin/env node']) {
      const found = await complaints(code, 'src/element/probe.ts', head);
      assert.include(found, 'house/purpose-first');
    }
  });

  it('refuses a package that came with another and is named nowhere', async () => {
    const rule = 'import-x/no-extraneous-dependencies';
    const from = (name: string) =>
      complaints(`import '${name}';`, 'test/support/probe.ts');
    assert.include(await from('@web/test-runner-core'), rule);
    assert.notInclude(await from('@web/test-runner'), rule);
  });

  it('finds a cycle of imports behind .js specifiers', async () => {
    const [result] = await linter.lintFiles('test/fixtures/cycle/hen.ts');
    const rules = result!.messages.map(({ruleId}) => ruleId);
    assert.include(rules, 'import-x/no-cycle');
  });
});

describe('the compiler at the border of open-hours', () => {
  /** What tsc says of a probe file compiled as if it were in the folder. */
  function compile(code: string) {
    mkdirSync('.tmp', {recursive: true});
    const folder = mkdtempSync('.tmp/border-');
    const project = {
      extends: resolve('src/schedule/tsconfig.json'),
      compilerOptions: {rootDir: '.'},
      include: ['.'],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(project));
    writeFileSync(join(folder, 'probe.ts'), code);
    try {
      const tsc = 'node_modules/typescript/bin/tsc';
      return execFileSync(process.execPath, [tsc, '-p', folder]).toString();
    } catch (error) {
      return String((error as {stdout: Buffer}).stdout);
    } finally {
      rmSync(folder, {recursive: true});
    }
  }

  it('lets pure code through', () => {
    assert.equal(compile('export const noon = "12:00";'), '');
  });

  it('refuses document', () => {
    assert.include(compile('export const title = document.title;'), 'TS2584');
  });

  it('refuses Node', () => {
    assert.include(compile('export const env = process.env;'), 'TS2591');
  });

  it('refuses an import from outside', () => {
    const line = "export {VERSION} from '../../src/release.js';";
    assert.include(compile(line), 'TS6059');
  });
});
