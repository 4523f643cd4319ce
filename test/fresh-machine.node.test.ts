// `npm ci && npm test` on a machine with Node and without a browser. The
// project is a small copy, to save time, and apt is a stand-in; the code that
// installs, finds a browser and opens a page is real.
import {execFileSync, spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {assert} from 'chai';
import {findBrowser} from '../scripts/find-browser.mjs';

const machine = mkdtempSync(join(tmpdir(), 'fresh-machine-'));
const project = join(machine, 'project');
const bin = join(machine, 'bin');
const oldPath = process.env['PATH'] ?? '';

/** Two of these run at once, and each needs the browser. */
const OPENS_A_PAGE = `import assert from 'node:assert';
import puppeteer from 'puppeteer-core';
import {browserArguments, findBrowser} from '../../scripts/find-browser.mjs';
it('opens a page', async () => {
  const browser = await puppeteer.launch({executablePath: findBrowser(), args: browserArguments});
  const page = await browser.newPage();
  await page.goto('data:text/html,<title>Here</title>');
  assert.equal(await page.title(), 'Here');
  await browser.close();
});`;

/** Works for one at a time, and knows no package before it has its lists. */
const APT = `cd ${machine}
mkdir lock 2>/dev/null || { echo 'E: Could not get lock. It is held by process 7' >&2; exit 100; }
trap 'rmdir lock' EXIT
shift 2
echo "$*" >> asked
if [ "$1" = update ]; then touch lists; exit; fi
if [ ! -e lists ]; then echo 'E: Unable to locate package' >&2; exit 100; fi
for package; do
  case $package in
    chromium | firefox-esr) cp browser bin/$package ;;
  esac
done`;

/** The project, with what is needed to see a browser found and used. */
function writeProject(): void {
  const {scripts, devDependencies, ...rest} = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Record<'scripts' | 'devDependencies', Record<string, string>>;
  const needed = ['mocha', 'puppeteer-core', 'tsx'];
  const standIn = {
    ...Object.fromEntries(Object.keys(scripts).map((name) => [name, 'exit 0'])),
    test: scripts['test'],
  };
  const document = {
    ...rest,
    scripts: standIn,
    dependencies: {},
    devDependencies: Object.fromEntries(
      needed.map((name) => [name, devDependencies[name]]),
    ),
    overrides: undefined,
  };
  for (const folder of ['clock', 'one', 'two'])
    mkdirSync(join(project, 'test', folder), {recursive: true});
  for (const file of ['package-lock.json', 'scripts']) {
    cpSync(file, join(project, file), {recursive: true});
  }
  const write = (file: string, text: string) =>
    writeFileSync(join(project, file), text);
  write('package.json', JSON.stringify(document));
  write('test/one/one.node.test.ts', OPENS_A_PAGE);
  write('test/two/two.node.test.ts', OPENS_A_PAGE);
  write('test/clock/pure.test.ts', "it('passes', () => {});");
}

/** A program of the machine. Only these are on its PATH. */
function program(path: string, line: string): void {
  writeFileSync(path, `#!/bin/sh\n${line}\n`, {mode: 0o755});
}

interface User {
  readonly id?: number;
  readonly env?: Readonly<Record<string, string>>;
}

function npm(args: readonly string[], {id = 0, env = {}}: User = {}) {
  const user = `data:text/javascript,process.getuid=()=>${id}`;
  const {status, stdout, stderr} = spawnSync('npm', [...args], {
    cwd: project,
    encoding: 'utf8',
    env: {
      ...process.env,
      // An empty one is one that nobody set.
      CHROME_PATH: '',
      FIREFOX_PATH: '',
      ALL_ENGINES: '',
      FULL_TEST: '',
      PATH: bin,
      NODE_OPTIONS: `--import ${user}`,
      ...env,
    },
  });
  return {status, said: stdout + stderr};
}

/** What apt was asked, in order. */
function asked(): string[] {
  const file = join(machine, 'asked');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8').trim().split('\n');
}

describe('npm ci && npm test on a machine without a browser', function () {
  this.timeout(300_000);

  before(() => {
    writeProject();
    program(join(machine, 'browser'), `PATH=${oldPath} ${findBrowser()} "$@"`);
    makeFresh();
    const lock = ['install', '--package-lock-only', '--offline'];
    for (const args of [lock, ['ci', '--prefer-offline']]) {
      const {status, said} = npm([...args, '--no-audit', '--no-fund']);
      assert.equal(status, 0, said);
    }
    // It stands in for the runner of the browser tests.
    const runner = join(project, 'node_modules/@web/test-runner/dist');
    mkdirSync(runner, {recursive: true});
    writeFileSync(
      join(runner, 'bin.js'),
      'process.send({passed: 1, failures: []});',
    );
  });

  beforeEach(makeFresh);

  after(() => rmSync(machine, {recursive: true, force: true}));

  function makeFresh(): void {
    for (const left of ['bin', 'asked', 'lists', 'lock']) {
      rmSync(join(machine, left), {recursive: true, force: true});
    }
    mkdirSync(bin);
    for (const name of ['node', 'npm', 'sh']) {
      const which = execFileSync('which', [name], {encoding: 'utf8'}).trim();
      program(join(bin, name), `exec ${which} "$@"`);
    }
    program(join(bin, 'apt-get'), `PATH=${oldPath}\n${APT}`);
  }

  it('installs what is missing once, says what and why, and tests', () => {
    const {status, said} = npm(['test']);
    assert.equal(status, 0, said);
    const [first, second = '', ...more] = asked();
    assert.equal(first, 'update');
    assert.match(second, /^install .* chromium\b/);
    assert.notMatch(second, /firefox/);
    assert.isEmpty(more);
    assert.include(said, 'Installing Chromium (chromium): tests and pictures');
    assert.include(said, '4 passed, 0 failed');
  });

  it('installs the other engines, too, if asked to', () => {
    const {status, said} = npm(['test'], {env: {ALL_ENGINES: '1'}});
    const [, second = '', ...more] = asked();
    assert.match(second, /^install .* chromium firefox-esr webkit2gtk-driver /);
    // Nothing brings WebKit here.
    assert.deepEqual(more, []);
    assert.equal(status, 1);
    assert.include(said, 'Nothing was tested in WebKit: WebKit was not found');
  });

  it('takes the browser that is there', () => {
    program(join(bin, 'chromium'), `exec ${join(machine, 'browser')} "$@"`);
    const {said} = npm(['test']);
    assert.include(said, '4 passed, 0 failed');
    assert.notInclude(asked().join(), 'chromium');
  });

  for (const [title, id, left] of [
    ['nobody but root may install', 1000, []],
    ['there is no apt', 0, ['apt-get']],
  ] as const) {
    it(`says what to install, and tests nothing, where ${title}`, () => {
      for (const name of left) rmSync(join(bin, name));
      const {status, said} = npm(['test'], {id});
      assert.equal(status, 1);
      assert.isEmpty(asked());
      assert.include(
        said,
        'No browser was found: install Google Chrome or Chromium',
      );
      assert.include(said, 'Nothing was tested.');
      assert.notMatch(said, /\n== |\n {4}at /);
    });
  }
});
