// `npm test`: runs every check, stage after stage and some steps at once. First
// it installs missing programs (setup.mjs); without Chromium nothing runs. A
// step that fails does not stop the later ones. The last lines name the
// failures, and count passed and failed tests; a failed check without test
// cases counts as one failure. The browser tests run in Chromium and in the
// other engines that this machine has; with ALL_ENGINES=1 a missing engine is a
// failure.
import {spawn} from 'node:child_process';
import {availableParallelism} from 'node:os';
import {howToInstall, missingOf, otherEngines} from './requirements.mjs';
import {allEngines, setUpTests} from './setup.mjs';
import {nodeOnlyFolders, pureTests} from './test-kinds.mjs';
import {failure, nothing, summary, trusted} from './test-outcome.mjs';

// Far ahead of UTC, with opposite seasons. The full run adds London itself,
// UTC, a zone behind it, and one whose offset is not a whole number of hours.
const timeZones = [
  'Pacific/Auckland',
  ...(process.env.FULL_TEST
    ? ['Europe/London', 'UTC', 'America/New_York', 'Asia/Kathmandu']
    : []),
];

const nodeRunner = ['--import', 'tsx', 'scripts/run-node-tests.mjs'];
const browserRunner = 'node_modules/@web/test-runner/dist/bin.js';

try {
  await setUpTests();
} catch ({message}) {
  console.error(`${message} Nothing was tested.`);
  process.exit(1);
}
const missing = missingOf(Object.values(otherEngines));

const npmScript = (name, script = name) => ({
  name,
  run: () => check(`npm run --silent ${script}`),
});

const engines = Object.entries(otherEngines).filter(
  ([, engine]) => !missing.includes(engine),
);

/** The second stage needs the build. It begins with the longest steps. */
const stages = [
  [npmScript('build'), npmScript('types', 'typecheck')],
  [
    ...engines.map(([id, {name}]) => ({
      name: `browser tests in ${name}`,
      run: () => browserTests(id),
    })),
    {name: 'browser tests', run: () => browserTests('chromium')},
    npmScript('lint'),
    ...nodeOnlyFolders().map(({name, files}) => ({
      name,
      run: () => nodeTests(files),
    })),
    ...timeZones.map((zone) => ({
      name: `node tests in ${zone}`,
      run: () => nodeTests(pureTests(), {TZ: zone}),
    })),
    npmScript('schema', 'schema:check'),
  ],
];

const total = {passed: 0, failures: []};
const count = stages.flat().length;
let begun = 0;
for (const stage of stages) await takeAll(stage);
for (const engine of missing) {
  const message = `Nothing was tested in ${engine.name}: ${howToInstall(engine)}`;
  if (allEngines) total.failures.push({message});
  else console.log(message);
}
process.exitCode = total.failures.length > 0 ? 1 : 0;
console.log(summary(total));

/** One step more at once than there are processors: one often waits. */
async function takeAll(steps) {
  const waiting = [...steps];
  async function lane() {
    for (let step; (step = waiting.shift());) await take(step);
  }
  const lanes = availableParallelism() + 1;
  await Promise.all(Array.from({length: lanes}, lane));
}

/**
 * Keeps the output of a step together. A line at its start shows the progress.
 */
async function take({name, run}) {
  console.log(`-- ${++begun} of ${count}: ${name}`);
  const start = performance.now();
  const {passed, failures, printed} = await run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const counts = passed > 0 ? `, ${passed} passed` : '';
  const outcome = failures.length > 0 ? 'FAILED' : 'ok';
  console.log(`\n== ${name}\n${printed}`);
  console.log(`== ${name}: ${outcome} (${seconds} s${counts})`);
  total.passed += passed;
  for (const each of failures) {
    const isNamed = each.file?.startsWith(`${name}/`);
    total.failures.push(isNamed ? each : {step: name, ...each});
  }
}

/** A check without test cases of its own. */
async function check(command) {
  const {exitCode, printed} = await start(command, [], {shell: true});
  const outcome = exitCode === 0 ? nothing : failure(`exit code ${exitCode}`);
  return {...outcome, printed};
}

function nodeTests(files, env) {
  return tests([...nodeRunner, ...files], env);
}

function browserTests(engine) {
  return tests([browserRunner], {ENGINE: engine});
}

/** Tests in a program of Node's that sends their outcome. */
async function tests(args, env) {
  const {exitCode, outcome, printed} = await start(process.execPath, args, {
    env: {...process.env, ...env},
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  return {...trusted(outcome, exitCode), printed};
}

function start(command, args, options) {
  return new Promise((resolve) => {
    let outcome;
    let printed = '';
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      ...options,
    });
    child.on('message', (message) => (outcome = message));
    child.on('error', (error) => console.error(error.message));
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk) => (printed += chunk));
    }
    child.on('close', (exitCode) => resolve({exitCode, outcome, printed}));
  });
}
