// `npm run mutation`: changes the calculator in many small ways, one at a time,
// and looks whether a test notices. What survives is explained in
// test/mutation.md.

const folders = ['schedule', 'open-hours', 'clock'];

const bundled = (pattern) => `mutation-tests/${pattern}.test.js`;

/** These run first, because they are fast and check much. */
const first = [
  'open-hours/opening-status',
  'schedule/parse-schedule',
  'open-hours/opening-periods',
];

const command = (...words) => words.flat().join(' ');

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: folders.map((folder) => `src/${folder}/**/*.ts`),
  // Stryker's own mocha runner does not know mocha 12. And the calculator
  // remembers what it has read, so each mutant needs a process of its own.
  testRunner: 'command',
  // A run starts at once if its tests are bundled before. Annotations are
  // ignored, because the package declares that its tests have no side effects.
  buildCommand: command(
    'npx esbuild --bundle --splitting --ignore-annotations --platform=node',
    '--format=esm --packages=external --log-level=warning',
    '--outbase=test --outdir=mutation-tests',
    // Stryker starts it without a shell.
    folders.map((folder) => `test/${folder}/*.test.ts`),
  ),
  commandRunner: {
    command: command(
      'node node_modules/mocha/bin/mocha.js --bail --timeout 20000',
      '--reporter dot --ignore "**/*.node.test.js"',
      // Left out, because it takes seconds for each mutant.
      `--ignore ${bundled('open-hours/everywhere')}`,
      first.map(bundled),
      folders.map((folder) => `"${bundled(`${folder}/*`)}"`),
    ),
  },
  // A slow run on a busy machine must not count as a timeout.
  timeoutMS: 15_000,
  thresholds: {high: 95, low: 90, break: 90},
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: {fileName: '.tmp/mutation.json'},
  tempDirName: '.tmp/stryker',
  ignorePatterns: ['demo', 'dist', '.tmp', 'test/fixtures'],
};
