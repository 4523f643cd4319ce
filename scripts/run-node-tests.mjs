// Runs the test files named as arguments with mocha, in this process and so in
// its time zone, and sends {passed, failed} to the process that started it.
// Each file has a mocha of its own: a hook at the top of one file, such as a
// page opened before each test, is not run for the tests of all the others.
import Mocha from 'mocha';

let passed = 0;
let failed = 0;
for (const file of process.argv.slice(2)) {
  const {passes, failures} = await run(file);
  passed += passes;
  failed += failures;
}
process.exitCode = failed > 0 ? 1 : 0;
process.send?.({passed, failed}, () => process.disconnect());

async function run(file) {
  const mocha = new Mocha({
    ui: 'bdd',
    reporter: 'dot',
    timeout: 60_000,
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
  });
}
