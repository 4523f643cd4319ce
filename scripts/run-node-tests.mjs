// Runs the test files named as arguments with mocha, in this process and so in
// its time zone, and sends {passed, failed} to the process that started it.
import Mocha from 'mocha';

const mocha = new Mocha({
  ui: 'bdd',
  reporter: 'dot',
  timeout: 60_000,
  forbidOnly: true,
});
process.argv.slice(2).forEach((file) => mocha.addFile(file));
await mocha.loadFilesAsync();

const runner = mocha.run(() => {
  const {passes: passed, failures: failed} = runner.stats;
  process.exitCode = failed > 0 ? 1 : 0;
  process.send?.({passed, failed}, () => process.disconnect());
});
