// Runs the test files named as arguments with mocha, in this process and its
// time zone, and sends the outcome to the parent process. Each file gets
// its own mocha, so that a hook at the top of one file, such as opening a page
// before each test, does not run for the tests of other files.
import Mocha from 'mocha';
import {firstLine, NO_TEST, send} from './test-outcome.mjs';

let passed = 0;
let skipped = 0;
const failures = [];
for (const file of process.argv.slice(2)) {
  try {
    const {passes, pending, tests} = await run(file);
    passed += passes;
    skipped += pending;
    if (tests + pending === 0) failures.push({file, message: NO_TEST});
  } catch (error) {
    // The file could not be loaded. The other files still can.
    console.error(error);
    failures.push({file, message: firstLine(error)});
  }
}
await send({passed, skipped, failures});
// Ends the browser that the files shared.
process.exit(failures.length > 0 ? 1 : 0);

/** Returns the counts of its tests, and stores those that failed. */
async function run(file) {
  const mocha = new Mocha({
    ui: 'bdd',
    reporter: 'dot',
    // Long enough for a busy machine: only a test that hangs reaches it.
    timeout: 180_000,
    forbidOnly: true,
  });
  console.log(file);
  mocha.addFile(file);
  await mocha.loadFilesAsync();
  return new Promise((resolve) => {
    const runner = mocha.run(() => {
      mocha.dispose();
      resolve(runner.stats);
    });
    runner.on('fail', (test, error) => {
      const message = firstLine(error);
      failures.push({file, title: test.fullTitle(), message});
    });
  });
}
