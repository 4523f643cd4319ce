// Runs the test files named as arguments with mocha, in this process and so in
// its time zone, and sends {passed, failures} to the process that started it.
// Each file has a mocha of its own: a hook at the top of one file, such as a
// page opened before each test, is not run for the tests of all the others.
import Mocha from 'mocha';
import {firstLine} from './test-outcome.mjs';

let passed = 0;
const failures = [];
for (const file of process.argv.slice(2)) {
  try {
    passed += await run(file);
  } catch (error) {
    // It could not be loaded. The other files still can.
    console.error(error);
    failures.push({file, message: firstLine(error)});
  }
}
process.exitCode = failures.length > 0 ? 1 : 0;
process.send?.({passed, failures}, () => process.disconnect());

/** How many of its tests passed. Those that failed are kept. */
async function run(file) {
  const mocha = new Mocha({
    ui: 'bdd',
    reporter: 'dot',
    // Only what hangs runs out of time, however busy the machine is.
    timeout: 180_000,
    forbidOnly: true,
  });
  console.log(file);
  mocha.addFile(file);
  await mocha.loadFilesAsync();
  return new Promise((resolve) => {
    const runner = mocha.run(() => {
      mocha.dispose();
      resolve(runner.stats.passes);
    });
    runner.on('fail', (test, error) => {
      const message = firstLine(error);
      failures.push({file, title: test.fullTitle(), message});
    });
  });
}
