// `npm run release -- 0.2.0`: makes a release from this commit, or stops with a
// plain sentence that says why it cannot. It publishes nothing. With --dry-run
// it makes the same checks and changes nothing.
import {execFileSync, spawnSync} from 'node:child_process';
import {copyFileSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {toLondonTime} from '../src/open-hours/index.ts';
import {dateText} from '../src/wording/date-text.ts';
import {PUBLISHED} from './host-files.mjs';
import {
  nextVersion,
  releaseIssues,
  withHeading,
  withRelease,
} from './release-notes.mjs';

const OUTPUT = '.tmp/release';
/** The files that a release changes. They are restored if it fails. */
const FILES = [
  'package.json',
  'package-lock.json',
  'src/build-info.ts',
  'CHANGELOG.md',
];

/** npm ci, two gates, and the build. */
const STEPS = 4;
let begun = 0;

const [version] = process.argv.slice(2).filter((it) => !it.startsWith('--'));
const isDryRun = process.argv.includes('--dry-run');

const git = (...args) => execFileSync('git', args, {encoding: 'utf8'});
const lines = (text) => text.split('\n').filter(Boolean);

const issues = releaseIssues({
  version,
  current: JSON.parse(readFileSync('package.json', 'utf8')).version,
  changelog: readFileSync('CHANGELOG.md', 'utf8'),
  changed: lines(git('status', '--porcelain')).map((line) => line.slice(3)),
  tags: lines(git('tag', '--list', 'v*')),
});
if (issues.length > 0) stop(issues.join('\n'));

// The release contains only what the lock file names, and nothing that happened
// to be in node_modules.
if (!run('ci', '--ignore-scripts', '--no-audit', '--no-fund')) {
  stop('npm ci failed, see above.');
}
gate('check:release', 'a person has something to do first, see above');
gate('test', 'a test failed, see above');

if (isDryRun) {
  console.log(`\n${version} is ready to be released. Nothing was changed.`);
} else {
  try {
    make();
  } catch (error) {
    git('reset', '--quiet');
    git('checkout', '--', ...FILES);
    git('clean', '--force', '--quiet', '--', PUBLISHED);
    stop(`The release could not be made: ${error.message}`);
  }
}

/** Names the next step and its number. */
function step(name) {
  console.log(`\n== ${++begun} of ${STEPS}: ${name}`);
}

/** Runs a script of package.json that must pass before anything is changed. */
function gate(script, reason) {
  if (!run('run', '--silent', script)) {
    stop(`npm run ${script} failed: ${reason}.`);
  }
}

/** Runs npm with its output visible. Returns whether it succeeded. */
function run(...args) {
  step(`npm ${args.join(' ')}`);
  return spawnSync('npm', args, {stdio: 'inherit'}).status === 0;
}

function make() {
  step('version, build, package, commit');
  const {date} = toLondonTime(new Date());
  setVersion(version, date);
  change('CHANGELOG.md', (text) => withHeading(text, version, dateText(date)));
  mkdirSync(OUTPUT, {recursive: true});
  // prepack builds dist again.
  npm('pack', '--pack-destination', OUTPUT);
  writeFileSync(`${OUTPUT}/sbom.cdx.json`, npm('run', '--silent', 'sbom'));
  publishFiles();
  commit(`release: ${version}`);
  git('tag', '--annotate', `v${version}`, '--message', `Version ${version}`);
  // Later builds differ from the published version.
  setVersion(nextVersion(version), date);
  commit(`build: begin ${nextVersion(version)}`);
  console.log(`
${version} is made, and nothing is published. What is left for people:

1. A second person makes the same: git fetch, git checkout v${version},
   npm ci --ignore-scripts, npm run build. Their dist/integrity.json must be
   yours, byte for byte.
2. git push --follow-tags
3. dist/, as it is now, to the host: docs/hosting.md.
4. npm publish --provenance ${OUTPUT}/herts-da-support-${version}.tgz, from a
   workflow that may sign it: https://docs.npmjs.com/generating-provenance-statements
5. Tell the partners, with CHANGELOG.md.`);
}

function setVersion(number, date) {
  npm('version', number, '--no-git-tag-version', '--allow-same-version');
  change('src/build-info.ts', (text) => withRelease(text, number, date));
}

/**
 * Copies the files of this version to the place from which every later build
 * takes them.
 */
function publishFiles() {
  const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
  for (const file of Object.keys(hashes)) {
    copyFileSync(`dist/${file}`, `${PUBLISHED}/${file}`);
  }
  git('add', '--', PUBLISHED);
}

function commit(message) {
  git('commit', '--quiet', '--message', message, '--', ...FILES, PUBLISHED);
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
