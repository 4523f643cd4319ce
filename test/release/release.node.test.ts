// `npm run release`, tried in a clone of the last commit. Steps that cannot
// pass here are replaced: check:release, because nobody has rung the services,
// and the tests, because this is one of them. Only a full run builds.
import {execFileSync, spawnSync} from 'node:child_process';
import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join, resolve} from 'node:path';
import {expect} from 'chai';
import {nextVersion, releaseIssues} from '../../scripts/release-notes.mjs';
import {RELEASED, VERSION} from '../../src/build-info.js';
import {isFull} from '../support/check-property.js';

const state = {
  version: '0.2.0',
  current: '0.1.0',
  changelog: '# Changelog\n\n## Unreleased\n\nNew words.\n\n## 0.1.0\n\nOld.\n',
  changed: [],
  tags: ['v0.1.0'],
};

const refused: {title: string; change: object; sentence: string}[] = [
  {title: 'no version', change: {version: undefined}, sentence: 'Say which'},
  {
    title: 'a word',
    change: {version: 'next'},
    sentence: '"next" is not a version',
  },
  {
    title: 'a version that is out already',
    change: {version: '0.1.0'},
    sentence: 'v0.1.0 has been released already',
  },
  {
    title: 'an earlier version',
    change: {version: '0.0.9'},
    sentence: '0.0.9 is earlier than 0.1.0',
  },
  {
    title: 'a trial of a version that stands here',
    change: {version: '0.1.0-rc.1'},
    sentence: '0.1.0-rc.1 is earlier than 0.1.0',
  },
  {
    title: 'files that nobody has committed',
    change: {changed: ['src/define.ts']},
    sentence: 'differ from the last commit: src/define.ts',
  },
  {
    title: 'a changelog without news',
    change: {changelog: '## Unreleased\n\n## 0.1.0\n\nOld.\n'},
    sentence: 'nothing under "## Unreleased"',
  },
  {
    title: 'a changelog without the heading',
    change: {changelog: '## 0.1.0\n\nOld.\n'},
    sentence: 'nothing under "## Unreleased"',
  },
];

describe('a release', () => {
  for (const version of ['0.1.1', '0.2.0', '0.10.0', '1.0.0', '0.2.0-rc.1']) {
    it(`can be ${version} after 0.1.0`, () => {
      expect(releaseIssues({...state, version})).to.deep.equal([]);
    });
  }

  it('can be the current version while it is not published', () => {
    const first = {...state, version: '0.1.0', tags: []};
    expect(releaseIssues(first)).to.deep.equal([]);
  });

  for (const {title, change, sentence} of refused) {
    it(`is refused: ${title}`, () => {
      const issues = releaseIssues({...state, ...change});
      expect(issues).to.have.length(1);
      expect(issues[0]).to.include(sentence);
    });
  }

  for (const [version, next, release] of [
    ['0.1.0', '0.1.1-dev', '0.1.1'],
    ['1.9.9', '1.9.10-dev', '1.9.10'],
    ['0.2.0-rc.1', '0.2.0-rc.1.dev', '0.2.0-rc.2'],
  ] as const) {
    it(`is followed by ${next} after ${version}, and by any later one`, () => {
      expect(nextVersion(version)).to.equal(next);
      const current = nextVersion(version);
      for (const later of [release, '2.0.0']) {
        const issues = releaseIssues({...state, version: later, current});
        expect(issues).to.deep.equal([]);
      }
    });
  }

  it('has one version here, and a day that has passed', () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8')) as {
      version: string;
    };
    expect(VERSION).to.equal(version);
    expect(Date.parse(RELEASED)).to.be.below(Date.now());
  });
});

/** Makes what a release takes from a build. */
const BUILD =
  'mkdir -p dist && echo 1 > dist/frame-99.0.0.js && echo \'{"frame-99.0.0.js": 1}\' > dist/integrity.json';

describe('npm run release', function () {
  this.timeout(180_000);
  let clone = '';
  let bin = '';
  const git = (...args: string[]) =>
    execFileSync('git', args, {cwd: clone, encoding: 'utf8'}).trim();
  const read = (file: string) => readFileSync(join(clone, file), 'utf8');
  const release = (...args: string[]) => {
    const script = ['--import', 'tsx', 'scripts/release.mjs', ...args];
    const done = spawnSync(process.execPath, script, {
      cwd: clone,
      encoding: 'utf8',
      env: {...process.env, PATH: `${bin}${delimiter}${process.env['PATH']}`},
    });
    return {...done, said: done.stdout + done.stderr};
  };

  before(() => {
    // The clone has the packages of this project, which nobody may install anew.
    bin = mkdtempSync(join(tmpdir(), 'npm-'));
    const npm = execFileSync('which', ['npm'], {encoding: 'utf8'}).trim();
    writeFileSync(
      join(bin, 'npm'),
      `#!/bin/sh\n[ "$1" = ci ] && exec echo "stand-in: $*"\nexec ${npm} "$@"\n`,
      {mode: 0o755},
    );
    clone = mkdtempSync(join(tmpdir(), 'release-'));
    const shallow = ['--quiet', '--no-tags', '--depth', '1'];
    execFileSync('git', ['clone', ...shallow, here(), clone]);
    symlinkSync(resolve('node_modules'), join(clone, 'node_modules'));
    appendFileSync(join(clone, '.git/info/exclude'), '/node_modules\n');
    git('config', 'user.name', 'A Person');
    git('config', 'user.email', 'person@example.org');
    // Also on the day after a release there is something to tell.
    const news = '## Unreleased\n\nNew words.\n';
    writeFileSync(
      join(clone, 'CHANGELOG.md'),
      read('CHANGELOG.md').replace('## Unreleased\n', news),
    );
  });
  after(() => {
    for (const folder of [clone, bin]) {
      rmSync(folder, {recursive: true, force: true});
    }
  });

  it('stops if somebody has something to do first, and changes nothing', () => {
    appendFileSync(
      join(clone, 'SECURITY.md'),
      '<mark class="blank">{who answers}</mark>\n',
    );
    standIn({test: 'exit 0'});
    const {status, said} = release('99.0.0');
    expect(status).to.equal(1);
    expect(said).to.include('Fill in, in SECURITY.md: who answers.');
    expect(said).to.include('npm run check:release failed: a person has');
    expect(git('status', '--porcelain')).to.equal('');
    expect(read('src/build-info.ts')).not.to.include('99.0.0');
  });

  it('stops if a test fails', () => {
    standIn({'check:release': 'exit 0', test: 'exit 1'});
    const {status, said} = release('99.0.0');
    expect(status).to.equal(1);
    expect(said).to.include('npm run test failed: a test failed, see above.');
    expect(git('status', '--porcelain')).to.equal('');
  });

  it('tries everything and changes nothing with --dry-run', () => {
    standIn({test: 'exit 0', prepack: 'exit 0'});
    const {status, said} = release('99.0.0', '--dry-run');
    expect(status).to.equal(0);
    expect(said).to.include('99.0.0 is ready to be released.');
    expect(git('tag')).to.equal('');
    expect(git('status', '--porcelain')).to.equal('');
  });

  it('restores everything if the package cannot be made', () => {
    standIn({prepack: 'exit 1'});
    const {status, said} = release('99.0.0');
    expect(status).to.equal(1);
    expect(said).to.include('The release could not be made');
    expect(git('status', '--porcelain')).to.equal('');
    expect(git('tag')).to.equal('');
  });

  it('makes a tagged commit, a package and a list of its parts', () => {
    standIn({prepack: isFull ? 'npm run build' : BUILD});
    const {status, said} = release('99.0.0');
    expect(status, said).to.equal(0);
    expect(git('status', '--porcelain')).to.equal('');
    expect(read('src/build-info.ts')).to.include("VERSION = '99.0.1-dev'");
    expect(git('tag', '--points-at', 'HEAD~1')).to.equal('v99.0.0');
    git('checkout', '--quiet', 'v99.0.0');
    expect(readdirSync(join(clone, 'published'))).to.include('frame-99.0.0.js');
    const {version} = JSON.parse(read('package.json')) as {version: string};
    expect(version).to.equal('99.0.0');
    expect(read('src/build-info.ts')).to.include("VERSION = '99.0.0'");
    expect(read('CHANGELOG.md')).to.match(
      /## Unreleased\n\n## 99\.0\.0, \d+ \w+ \d{4}\n\n\S/,
    );
    expect(readdirSync(join(clone, '.tmp/release'))).to.have.members([
      'herts-da-support-99.0.0.tgz',
      'sbom.cdx.json',
    ]);
    expect(said).to.include('nothing is published');
    expect(said).to.match(
      /== 1 of 4: npm ci[^]*stand-in: ci --ignore-scripts[^]*== 2 of 4: npm run --silent check:release[^]*== 4 of 4: /,
    );
    expect(said).to.include('Their dist/integrity.json must be');
    expect(said).to.include('npm publish --provenance');
    if (isFull) {
      expect(read('dist/herts-da-support.js')).to.include('99.0.0 | MIT');
    }
  });

  it('does not make the same one twice', () => {
    const {status, said} = release('99.0.0');
    expect(status).to.equal(1);
    expect(said).to.include('v99.0.0 has been released already');
  });

  /** Puts other scripts in the place of the clone's, and commits that. */
  function standIn(scripts: Record<string, string>): void {
    const document = JSON.parse(read('package.json')) as {
      scripts: Record<string, string>;
    };
    Object.assign(document.scripts, scripts);
    writeFileSync(
      join(clone, 'package.json'),
      `${JSON.stringify(document, null, 2)}\n`,
    );
    git('commit', '--quiet', '--all', '--message', 'test: stand in');
  }
});

/** With a scheme, so that git copies no more than one commit. */
const here = () => `file://${process.cwd()}`;
