// `npm test`: every check there is, one after the other. A step that fails does
// not stop the later ones. The last line says how many tests passed and failed;
// a failed check that has no test cases counts as one failure. The browser tests
// run in Chromium and in those other engines that this machine has; with
// ALL_ENGINES=1 what is missing is installed, and a failure if it cannot be.
import {spawn} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {installEngines, missingEngines, otherEngines} from './find-browser.mjs';
import {nodeOnlyTests, pureTests} from './test-kinds.mjs';

// London itself, no offset, behind it, far ahead with the seasons turned
// around, and an offset that is no whole number of hours.
const timeZones = [
  'Europe/London',
  'UTC',
  'America/New_York',
  'Pacific/Auckland',
  'Asia/Kathmandu',
];

const browserCounts = '.tmp/browser-test-counts.json';

const isRequired = process.env.ALL_ENGINES === '1';
const missing = isRequired ? installEngines() : missingEngines();

const npmScript = (name, script = name) => ({
  name,
  run: () => check(`npm run --silent ${script}`),
});

const steps = [
  npmScript('types', 'typecheck'),
  npmScript('lint'),
  npmScript('build'),
  npmScript('manifest', 'manifest:check'),
  npmScript('schema', 'schema:check'),
  {name: 'node tests', run: () => nodeTests(nodeOnlyTests())},
  ...timeZones.map((zone) => ({
    name: `node tests in ${zone}`,
    run: () => nodeTests(pureTests(), {TZ: zone}),
  })),
  {name: 'browser tests', run: () => browserTests('chromium')},
  ...Object.entries(otherEngines)
    .filter(([, engine]) => !missing.includes(engine))
    .map(([id, {name}]) => ({
      name: `browser tests in ${name}`,
      run: () => browserTests(id),
    })),
];

const total = {passed: 0, failed: 0};
for (const step of steps) {
  const {passed, failed} = await timed(step);
  total.passed += passed;
  total.failed += failed;
}
for (const {name, packages} of missing) {
  if (isRequired) total.failed += 1;
  console.log(
    `Nothing was tested in ${name}, which was not found. On Debian: apt-get install ${packages.join(' ')}`,
  );
}
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`${total.passed} passed, ${total.failed} failed`);

async function timed({name, run}) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const {passed, failed} = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const counts = passed > 0 ? `, ${passed} passed` : '';
  console.log(
    `== ${name}: ${failed ? 'FAILED' : 'ok'} (${seconds} s${counts})`,
  );
  return {passed, failed};
}

/** A check without test cases of its own. */
async function check(command) {
  const {exitCode} = await start(command, [], {shell: true});
  return {passed: 0, failed: exitCode === 0 ? 0 : 1};
}

async function nodeTests(files, env = {}) {
  const args = ['--import', 'tsx', 'scripts/run-node-tests.mjs', ...files];
  const {exitCode, message} = await start(process.execPath, args, {
    env: {...process.env, ...env},
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  return counted(message, exitCode);
}

async function browserTests(engine) {
  mkdirSync('.tmp', {recursive: true});
  rmSync(browserCounts, {force: true});
  const {exitCode} = await start('npm run --silent test:browser', [], {
    shell: true,
    env: {...process.env, ENGINE: engine, TEST_COUNTS: browserCounts},
  });
  return counted(readCounts(), exitCode);
}

function readCounts() {
  try {
    return JSON.parse(readFileSync(browserCounts, 'utf8'));
  } catch {
    // The runner ended before it could count: no tests found.
    return undefined;
  }
}

/**
 * Counts to be trusted: a run that found no test, or that ended badly though
 * none of its tests failed, is a failure.
 */
function counted({passed, failed} = {passed: 0, failed: 0}, exitCode) {
  const silent = failed === 0 && (passed === 0 || exitCode !== 0);
  if (passed === 0 && failed === 0) console.log('No test was found.');
  return {passed, failed: silent ? 1 : failed};
}

function start(command, args, options) {
  return new Promise((resolve) => {
    let message;
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      ...options,
    });
    child.on('message', (counts) => (message = counts));
    child.on('error', (error) => console.error(error.message));
    child.on('close', (exitCode) => resolve({exitCode, message}));
  });
}
