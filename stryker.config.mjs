// `npm run mutation`: changes the calculator in many small ways, one at a time,
// and looks whether a test notices. What survives is explained in
// test/mutation.md.

const folders = ['schedule', 'clock', 'open-hours'];

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: folders.map((folder) => `src/${folder}/**/*.ts`),
  // Stryker's own mocha runner does not know mocha 12. And the calculator
  // remembers what it has read, so each mutant needs a process of its own.
  testRunner: 'command',
  buildCommand: 'node scripts/mutation-tests.mjs',
  commandRunner: {
    command:
      'node node_modules/mocha/bin/mocha.js --bail --timeout 20000 ' +
      '--reporter dot mutation-tests.mjs',
  },
  // On a busy machine a run that only takes long is not one that never ends.
  timeoutMS: 15_000,
  thresholds: {high: 95, low: 90, break: 90},
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: {fileName: '.tmp/mutation.json'},
  tempDirName: '.tmp/stryker',
  ignorePatterns: ['demo', 'dist', '.tmp', 'test/fixtures'],
};
