/** The built command as npx starts it, in a process of its own. */
import {spawnSync} from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {assert} from 'chai';

const {bin, name} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  bin: Record<string, string>;
  name: string;
};
const list = 'src/directory/hertfordshire.json';

const command = (args: readonly string[], zone = 'Asia/Kathmandu') =>
  spawnSync(process.execPath, [bin[name]!, ...args], {
    encoding: 'utf8',
    env: {...process.env, TZ: zone},
  });

describe('the built command', () => {
  let folder: string;
  before(() => {
    mkdirSync('.tmp', {recursive: true});
    folder = mkdtempSync('.tmp/cli-');
    // Older than any day on which this may run.
    const old = readFileSync(list, 'utf8').replace(
      /"updated": "[^"]*"/,
      '"updated": "2020-04-09"',
    );
    writeFileSync(join(folder, 'old.json'), old);
    writeFileSync(join(folder, 'page.json'), '<!doctype html>');
    writeFileSync(join(folder, 'wrong.json'), old.replace('"free"', '"dear"'));
  });
  after(() => rmSync(folder, {recursive: true}));

  it('is found under the name of the package, and starts by itself', () => {
    assert.match(readFileSync(bin[name]!, 'utf8'), /^#!\/usr\/bin\/env node\n/);
  });

  const cases = [
    {args: ['check', 'old.json'], status: 0, says: /no issue found/},
    {args: ['check', 'wrong.json'], status: 1, says: /"dear" is not one of/},
    {args: ['check', 'page.json'], status: 1, says: /It is a web page/},
    {args: ['check', 'nothing.json'], status: 2, says: /There is no file/},
    {args: ['check', '.'], status: 2, says: /is not a file/},
    {args: ['chek', 'old.json'], status: 2, says: /Usage:/},
    {args: ['--help'], status: 0, says: /Usage:/},
  ];
  for (const {args, status, says} of cases) {
    it(`ends with ${status}: ${args.join(' ')}`, () => {
      const [verb = '', file] = args;
      const found = command(file ? [verb, join(folder, file)] : [verb]);
      assert.match(found.stdout + found.stderr, says);
      assert.equal(found.status, status);
      // One kind of reader for each: an answer, or what went wrong.
      assert.notEqual(found.stdout === '', found.stderr === '');
    });
  }

  it('reads what is piped in', () => {
    const input = readFileSync(join(folder, 'wrong.json'));
    const {stdout, status} = spawnSync(
      process.execPath,
      [bin[name]!, 'check', '-'],
      {encoding: 'utf8', input},
    );
    assert.match(stdout, /^-: 1 error\./);
    assert.equal(status, 1);
  });

  it('stops reading endless input at the limit', () => {
    const {stderr, status} = command(['check', '/dev/zero']);
    assert.match(stderr, /has more than 5 MB/);
    assert.equal(status, 2);
  });

  it("shows London's time wherever it runs", () => {
    const args = [
      'check',
      join(folder, 'old.json'),
      '--at',
      '2026-07-07T08:00',
    ];
    const zones = ['Europe/London', 'Pacific/Auckland', 'America/New_York'];
    const [first, ...others] = zones.map((zone) => command(args, zone).stdout);
    assert.match(first!, /Beacon .*Should be open until 6pm/);
    for (const other of others) assert.equal(other, first);
  });
});

describe('the code that only checks lists', () => {
  const read = (path: string) => readFileSync(path, 'utf8');

  it('is not in the script of a page', () => {
    const script = read(`dist/${name}.js`);
    // A sentence of the rules, one of the descriptions, a pattern of numbers.
    for (const mark of [
      'is not a field, and',
      'What belongs there',
      'TOLL_FREE',
    ]) {
      assert.include(read('dist/cli.js'), mark);
      assert.notInclude(script, mark);
    }
  });

  it('comes with its licence', () => {
    const licences = read('dist/THIRD-PARTY-LICENSES-cli.txt');
    assert.match(licences, /^libphonenumber-js [\d.]+ \(MIT\)/m);
    assert.match(licences, /^jsonc-parser [\d.]+ \(MIT\)/m);
  });
});
