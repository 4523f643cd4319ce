// `npm test`: every check there is, one after the other. A step that fails does
// not stop the later ones. The last lines name what failed, and how many tests
// passed and failed; a failed check without test cases counts as one failure.
// The browser tests run in Chromium and in those other engines that this machine
// has; with ALL_ENGINES=1 what is missing is installed, and a failure if it
// cannot be.
import {spawn} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {installEngines, missingEngines, otherEngines} from './find-browser.mjs';
import {nodeOnlyTests, pureTests} from './test-kinds.mjs';
import {failure, nothing, summary, trusted} from './test-outcome.mjs';

// London itself, no offset, behind it, far ahead with the seasons turned
// around, and an offset that is no whole number of hours.
const timeZones = [
  'Europe/London',
  'UTC',
  'America/New_York',
  'Pacific/Auckland',
  'Asia/Kathmandu',
];

const browserOutcome = '.tmp/browser-test-outcome.json';

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
  {name: 'node tests', run: () => eachAlone(nodeOnlyTests())},
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

const total = {passed: 0, failures: []};
for (const step of steps) {
  const {passed, failures} = await timed(step);
  total.passed += passed;
  for (const each of failures) {
    total.failures.push({step: step.name, ...each});
  }
}
for (const {name, packages} of missing) {
  const message = `Nothing was tested in ${name}, which was not found. On Debian: apt-get install ${packages.join(' ')}`;
  if (isRequired) total.failures.push({message});
  else console.log(message);
}
process.exitCode = total.failures.length > 0 ? 1 : 0;
console.log(summary(total));

async function timed({name, run}) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const {passed, failures} = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const counts = passed > 0 ? `, ${passed} passed` : '';
  console.log(
    `== ${name}: ${failures.length > 0 ? 'FAILED' : 'ok'} (${seconds} s${counts})`,
  );
  return {passed, failures};
}

/** A check without test cases of its own. */
async function check(command) {
  const {exitCode} = await start(command, [], {shell: true});
  return exitCode === 0 ? nothing : failure(`exit code ${exitCode}`);
}

/**
 * Each file in a process of its own, and two at once: most of the time they
 * wait for a browser. What a file prints stays together.
 */
async function eachAlone(files) {
  const waiting = [...files];
  const outcome = {passed: 0, failures: []};
  async function lane() {
    for (let file; (file = waiting.shift());) {
      const {exitCode, message, printed} = await runNode([file], {}, 'pipe');
      process.stdout.write(printed);
      const {passed, failures} = message ?? nothing;
      outcome.passed += passed;
      outcome.failures.push(...failures);
      if (exitCode !== 0 && failures.length === 0) {
        outcome.failures.push({file, message: `exit code ${exitCode}`});
      }
    }
  }
  await Promise.all([lane(), lane()]);
  return trusted(outcome, 0);
}

async function nodeTests(files, env) {
  const {exitCode, message} = await runNode(files, env, 'inherit');
  return trusted(message, exitCode);
}

function runNode(files, env, output) {
  const args = ['--import', 'tsx', 'scripts/run-node-tests.mjs', ...files];
  return start(process.execPath, args, {
    env: {...process.env, ...env},
    stdio: ['ignore', output, output, 'ipc'],
  });
}

async function browserTests(engine) {
  mkdirSync('.tmp', {recursive: true});
  rmSync(browserOutcome, {force: true});
  const {exitCode} = await start('npm run --silent test:browser', [], {
    shell: true,
    env: {...process.env, ENGINE: engine, TEST_OUTCOME: browserOutcome},
  });
  return trusted(readOutcome(), exitCode);
}

function readOutcome() {
  try {
    return JSON.parse(readFileSync(browserOutcome, 'utf8'));
  } catch {
    // The runner ended before it could write it: no tests found.
    return undefined;
  }
}

function start(command, args, options) {
  return new Promise((resolve) => {
    let message;
    let printed = '';
    const child = spawn(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      ...options,
    });
    child.on('message', (outcome) => (message = outcome));
    child.on('error', (error) => console.error(error.message));
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk) => (printed += chunk));
    }
    child.on('close', (exitCode) => resolve({exitCode, message, printed}));
  });
}
