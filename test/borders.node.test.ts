// Tests that the linter and the compiler enforce each border between the
// folders of src, and allow what the table allows.
import {execFileSync} from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {assert} from 'chai';
import {ESLint} from 'eslint';
import tseslint from 'typescript-eslint';
import {allowedImport, borders} from '../scripts/borders.mjs';

type Name = keyof typeof borders;
type Row = {
  imports?: 'all' | readonly string[];
  types?: readonly string[];
  packages?: readonly string[];
};

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

/** What the linter allows of an import of `specifier` in a file. */
async function allowed(filePath: string, specifier: string) {
  const value = await complaints(`export {a} from '${specifier}';`, filePath);
  if (!value.includes(borderRule)) return 'value';
  const type = await complaints(
    `export type {a} from '${specifier}';`,
    filePath,
  );
  return type.includes(borderRule) ? 'none' : 'type';
}

/** The other names, and the packages, that the files of a name import. */
function importsOf(name: Name): {values: string[]; all: string[]} {
  const imports = readdirSync('src', {recursive: true, encoding: 'utf8'})
    .filter((file) => /^[^/.]+/.exec(file)?.[0] === name && /\.ts$/.test(file))
    .flatMap((file) =>
      [...readFileSync(`src/${file}`, 'utf8').matchAll(IMPORT)].map(
        ([, isType, what = '', from = '']) => ({
          to: from.startsWith('.')
            ? (/^[^/.]+/.exec(join(dirname(file), from))?.[0] ?? '')
            : /^(@[^/]+\/)?[^/]+/.exec(from)![0],
          isType: Boolean(isType) || /^\{(\s*type [^,}]+,?)+\s*\}/.test(what),
        }),
      ),
    );
  return {
    values: imports.filter(({isType}) => !isType).map(({to}) => to),
    all: imports.map(({to}) => to),
  };
}

/** Whether all of an import is types, what is imported, and from where. */
const IMPORT = /^(?:import|export) (type )?(?:([^;']+?) from )?'([^']+)'/gm;

describe('the table of borders', () => {
  it('has a row for every folder of src and every file beside them', () => {
    const found = readdirSync('src').map((name) => name.replace(/\.ts$/, ''));
    assert.sameMembers(Object.keys(borders), [...new Set(found)]);
  });

  it('names no folder that is not there', () => {
    const rows = Object.values(borders) as readonly Row[];
    const named = rows.flatMap(({imports = [], types = []}) =>
      imports === 'all' ? types : [...imports, ...types],
    );
    assert.includeMembers(Object.keys(borders), named);
  });

  it('allows nothing that no file uses', () => {
    for (const [name, row] of Object.entries(borders) as [Name, Row][]) {
      const {imports = [], types = [], packages = []} = row;
      const {values, all} = importsOf(name);
      if (imports !== 'all') assert.includeMembers(values, [...imports], name);
      assert.includeMembers(all, [...types, ...packages], name);
    }
  });

  it('points one way: no folder imports one that imports it', () => {
    const names = Object.keys(borders) as Name[];
    const behind = (name: Name, seen = new Set<Name>()): Set<Name> => {
      for (const next of names) {
        if (next === name || seen.has(next)) continue;
        if (allowedImport(name, next) === 'value') {
          seen.add(next);
          behind(next, seen);
        }
      }
      return seen;
    };
    for (const name of names) {
      assert.isFalse(behind(name).has(name), `${name} leads back to itself`);
    }
  });
});

describe('the linter at the borders of src', () => {
  for (const [file, specifier, expected] of [
    ['src/schedule/probe.ts', '../clock/clock.js', 'none'],
    ['src/open-hours/probe.ts', '../schedule/schedule.js', 'value'],
    ['src/wording/probe.ts', '../directory/schema.js', 'type'],
    ['src/wording/messages/probe.ts', '../../directory/schema.js', 'type'],
    ['src/element/regions/probe.ts', '../../tools/shared/bar.js', 'none'],
    ['src/element/probe.ts', '../directory/check/check-directory.js', 'none'],
    ['src/define.ts', './element/herts-da-support.js', 'value'],
    ['src/index.ts', './tools/shared/bar.js', 'none'],
    ['src/clock/probe.ts', 'luxon', 'value'],
    ['src/element/probe.ts', 'luxon', 'none'],
    ['src/element/probe.ts', 'lit/decorators.js', 'value'],
    ['src/directory/probe.ts', 'libphonenumber-js/min', 'none'],
    [
      'src/tools/list-editor/probe.ts',
      '../../uk-numbers/uk-number.js',
      'value',
    ],
    ['src/tools/list-editor/probe.ts', 'left-pad', 'none'],
    ['src/cli/probe.ts', 'node:fs', 'none'],
  ] as const) {
    const what = {value: 'everything', type: 'types', none: 'nothing'};
    it(`lets ${file} import ${what[expected]} of ${specifier}`, async () => {
      assert.equal(await allowed(file, specifier), expected);
    });
  }
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

  it('allows an instant that is given', async () => {
    const line = 'export const at = (ms: number) => new Date(ms);';
    assert.isEmpty(await complaints(line, 'src/element/probe.ts'));
  });

  for (const code of [
    'document.hidden',
    '() => { const {hidden} = document; return hidden; }',
    '(it: Node) => it.ownerDocument',
    'window.parent',
    'window.innerHeight',
    '(it: Element) => it.attachShadow',
    '(root: ShadowRoot) => root.addEventListener',
  ]) {
    it(`lets only safety read ${code}`, async () => {
      const line = `export const probe = ${code};`;
      for (const folder of ['element', 'embed']) {
        const found = await complaints(line, `src/${folder}/probe.ts`);
        assert.include(found, 'no-restricted-syntax');
      }
      assert.isEmpty(await complaints(line, 'src/safety/probe.ts'));
    });
  }

  for (const code of ['enum A {B}', 'export default 1;', "import('./a.js');"]) {
    it(`refuses ${code} in src`, async () => {
      assert.include(await complaints(code, 'src/element/probe.ts'), oneClock);
    });
  }

  it('requires a first line that says what a file is for', async () => {
    const code = 'export const probe = 1;';
    for (const head of ['', "import './a.js';", '#!/usr/bin/env node']) {
      const found = await complaints(code, 'src/element/probe.ts', head);
      assert.include(found, 'house/purpose-first');
    }
  });

  it('refuses a package that is installed but not in package.json', async () => {
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

describe('the compiler at the border of schedule', () => {
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
    const line = "export {VERSION} from '../../src/build-info.js';";
    assert.include(compile(line), 'TS6059');
  });
});
