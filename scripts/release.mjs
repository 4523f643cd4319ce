// `npm run release -- 0.2.0`: makes a release out of this commit, and stops
// with a plain sentence where it must not be one. It publishes nothing.
// With --dry-run it checks all the same, and changes nothing.
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {toLondonTime} from '../src/open-hours/index.ts';
import {dateText} from '../src/wording/date-text.ts';
import {releaseFaults, withHeading, withRelease} from './release-notes.mjs';

const OUTPUT = '.tmp/release';
/** What a release changes, and what is put back when it fails. */
const FILES = [
  'package.json',
  'package-lock.json',
  'src/build-info.ts',
  'CHANGELOG.md',
];

const [version] = process.argv.slice(2).filter((it) => !it.startsWith('--'));
const isDryRun = process.argv.includes('--dry-run');

const git = (...args) => execFileSync('git', args, {encoding: 'utf8'});
const lines = (text) => text.split('\n').filter(Boolean);

const faults = releaseFaults({
  version,
  current: JSON.parse(readFileSync('package.json', 'utf8')).version,
  changelog: readFileSync('CHANGELOG.md', 'utf8'),
  changed: lines(git('status', '--porcelain')).map((line) => line.slice(3)),
  tags: lines(git('tag', '--list', 'v*')),
});
if (faults.length > 0) stop(faults.join('\n'));

gate('check:release', 'a person has something to do first, see above');
gate('test', 'a test failed, see above');

if (isDryRun) {
  console.log(
    `\nNothing stands in the way of ${version}. Nothing was changed.`,
  );
} else {
  try {
    make();
  } catch (error) {
    git('checkout', '--', ...FILES);
    stop(`The release could not be made: ${error.message}`);
  }
}

/** A script of package.json that must pass before anything is changed. */
function gate(script, reason) {
  console.log(`\n== npm run ${script}`);
  const {status} = spawnSync('npm', ['run', '--silent', script], {
    stdio: 'inherit',
  });
  if (status !== 0) stop(`npm run ${script} failed: ${reason}.`);
}

function make() {
  const {date} = toLondonTime(new Date());
  npm('version', version, '--no-git-tag-version', '--allow-same-version');
  change('src/build-info.ts', (text) => withRelease(text, version, date));
  change('CHANGELOG.md', (text) => withHeading(text, version, dateText(date)));
  mkdirSync(OUTPUT, {recursive: true});
  // prepack builds dist anew.
  npm('pack', '--pack-destination', OUTPUT);
  writeFileSync(`${OUTPUT}/sbom.cdx.json`, npm('run', '--silent', 'sbom'));
  git('commit', '--quiet', '--message', `release: ${version}`, '--', ...FILES);
  git('tag', '--annotate', `v${version}`, '--message', `Version ${version}`);
  console.log(`
${version} is made, and nothing is published. What is left for people:

1. A second person looks at it: git show v${version}
2. git push --follow-tags
3. dist/ to the host: the new versioned names beside the old ones.
4. npm publish ${OUTPUT}/herts-da-support-${version}.tgz
5. Tell the partners, with CHANGELOG.md.`);
}

function npm(...args) {
  return execFileSync('npm', args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function change(file, by) {
  writeFileSync(file, by(readFileSync(file, 'utf8')));
}

function stop(sentence) {
  console.error(`\nNo release.\n${sentence}`);
  process.exit(1);
}
