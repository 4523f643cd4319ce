// Old versions stay as they were published.
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {assert} from 'chai';
import {copyPublished, versionedFiles} from '../../scripts/host-files.mjs';

describe('published versions', () => {
  let folder = '';
  const at = (path: string) => join(folder, path);
  const copy = (made: string[]) =>
    copyPublished(made, at('published'), at('dist'));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'published-'));
    mkdirSync(at('published'));
    mkdirSync(at('dist'));
    writeFileSync(at('published/README.md'), 'About them.');
    writeFileSync(at('published/frame-0.1.0.js'), 'old');
  });
  afterEach(() => rmSync(folder, {recursive: true}));

  it('are copied beside the files of a build, and nothing else is', () => {
    assert.deepEqual(copy(['frame-0.2.0.js']), ['frame-0.1.0.js']);
    assert.deepEqual(readdirSync(at('dist')), ['frame-0.1.0.js']);
    assert.equal(readFileSync(at('dist/frame-0.1.0.js'), 'utf8'), 'old');
  });

  it('may be built again as they are', () => {
    writeFileSync(at('dist/frame-0.1.0.js'), 'old');
    assert.deepEqual(copy(['frame-0.1.0.js']), ['frame-0.1.0.js']);
  });

  it('replace the files in dist from an earlier build of another version', () => {
    writeFileSync(at('dist/frame-0.1.0.js'), 'from a trial');
    copy(['frame-0.2.0.js']);
    assert.equal(readFileSync(at('dist/frame-0.1.0.js'), 'utf8'), 'old');
  });

  it('are never changed: the build says what to do', () => {
    writeFileSync(at('dist/frame-0.1.0.js'), 'new');
    assert.throws(
      () => copy(['frame-0.1.0.js']),
      /^frame-0\.1\.0\.js is published, and this build makes another\..*a number of its own/,
    );
  });

  it('are in the build with their hashes', () => {
    const names = readdirSync('published').filter((it) => it !== 'README.md');
    const hashes = JSON.parse(
      readFileSync('dist/integrity.json', 'utf8'),
    ) as object;
    assert.sameMembers(Object.keys(hashes), [
      ...new Set([...versionedFiles(), ...names]),
    ]);
  });
});
