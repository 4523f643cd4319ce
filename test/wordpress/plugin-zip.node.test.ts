// The zip of the WordPress plugin: its content, that the same build makes the
// same bytes, and that PHP can read its files.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {assert} from 'chai';
import {strFromU8, unzipSync} from 'fflate';
import {ownFiles} from '../../scripts/wordpress.mjs';
import {VERSION} from '../../src/build-info.js';
import {SHORTCODE_SETTINGS} from '../../src/snippets/snippets.js';
import {ashmere, bareAshmere, SHIPPED_PLACE} from '../support/ashmere.js';
import {installed, needed} from '../support/requirements.js';
import {ZIP} from './plugin-site.js';

const PREFIX = 'herts-da-support/';
const bytes = () => readFileSync(ZIP);
const files = () => unzipSync(bytes());
const text = (name: string) => strFromU8(files()[PREFIX + name]!);
const hash = () => createHash('sha256').update(bytes()).digest('hex');

describe('the zip of the WordPress plugin', () => {
  it('has everything in one folder, and nothing of the tests or the sources', () => {
    for (const name of Object.keys(files())) {
      assert.isTrue(name.startsWith(PREFIX), name);
      assert.notMatch(name, /\.ts$|\.map$/);
    }
  });

  it('has every file that its files name', () => {
    const present = Object.keys(files());
    const php = present.filter((it) => it.endsWith('.php'));
    const named = [
      ...php.flatMap((it) => [
        ...strFromU8(files()[it]!).matchAll(
          /__DIR__ \. '\/([\w.-]+)'|plugins_url\( '([\w.-]+)'/g,
        ),
      ]),
      ...text('block.json').matchAll(/"file:\.\/([^"]+)"/g),
      ...text('preview.html').matchAll(/src="([^"]+)"/g),
      ...text('plain.html').matchAll(/<link rel="\w+" href="([^":]+)"/g),
    ].map(([, one, other]) => PREFIX + (one ?? other));
    assert.isAbove(named.length, 8);
    assert.includeMembers(present, named);
  });

  it('has the version everywhere WordPress reads it', () => {
    assert.include(
      text('herts-da-support.php'),
      ` * Version:           ${VERSION}\n`,
    );
    assert.include(text('readme.txt'), `\nStable tag: ${VERSION}\n`);
    for (const name of Object.keys(files())) {
      assert.notInclude(strFromU8(files()[name]!), '0.0.0\n', name);
    }
  });

  for (const [title, directory, place] of [
    ['Ashmere', ashmere, ' in Ashmere'],
    ['a list that says no place', bareAshmere, ''],
  ] as const) {
    it(`says nothing of another county if it is made from ${title}`, () => {
      const own = ownFiles(directory);
      for (const [name, text] of Object.entries(own)) {
        assert.notMatch(text, SHIPPED_PLACE, name);
        assert.notInclude(text, '{inArea}', name);
      }
      for (const name of ['herts-da-support.php', 'readme.txt', 'block.json']) {
        assert.include(own[name], ` about domestic abuse${place}, and`);
      }
    });
  }

  it('has a place that can end no comment of PHP', () => {
    const own = ownFiles({...ashmere, area: 'Ash*/mere'});
    assert.include(own['herts-da-support.php'], ' in Ashmere');
  });

  it('states the same requirements in both places', () => {
    for (const what of ['Requires at least', 'Requires PHP', 'License']) {
      const [said, again] = ['herts-da-support.php', 'readme.txt'].map(
        (file) => new RegExp(`${what}: +(\\S+)`).exec(text(file))![1],
      );
      assert.equal(said, again, what);
    }
  });

  it('offers the shortcode’s settings in the sidebar, with labels', () => {
    interface Build {
      editor: {
        controls: {
          name: string;
          label: string;
          options?: {value: string; label: string}[];
        }[];
      };
    }
    const {editor} = JSON.parse(text('build.json')) as Build;
    assert.deepEqual(
      editor.controls.map(({name}) => name),
      [...SHORTCODE_SETTINGS],
    );
    const {attributes} = JSON.parse(text('block.json')) as {
      attributes: Record<string, unknown>;
    };
    assert.includeMembers(Object.keys(attributes), [...SHORTCODE_SETTINGS]);
    for (const {label, options = []} of editor.controls) {
      assert.match(label, /^[A-Z]/);
      if (options.length > 0) assert.equal(options[0]!.value, '');
      for (const option of options) assert.match(option.label, /^[A-Z1-6]/);
    }
  });

  it('is the same, byte for byte, for every build', () => {
    const before = hash();
    const make =
      "import('./scripts/wordpress.mjs').then((it) => it.writeWordPressPlugin())";
    for (const TZ of ['Pacific/Auckland', 'America/New_York']) {
      execFileSync('node', ['--import', 'tsx', '-e', make], {
        env: {...process.env, TZ},
      });
      assert.equal(hash(), before);
    }
  });

  it('can be read by PHP', function () {
    needed(this, () => installed('php'));
    const folder = mkdtempSync(join(tmpdir(), 'plugin-'));
    execFileSync('unzip', ['-q', ZIP, '-d', folder]);
    for (const name of Object.keys(files())) {
      if (name.endsWith('.php')) {
        execFileSync('php', ['-l', join(folder, name)], {stdio: 'pipe'});
      }
    }
    rmSync(folder, {recursive: true});
  });
});
