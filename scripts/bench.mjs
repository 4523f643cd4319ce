// `npm run bench`: builds, then runs every part in scripts/bench, one after the
// other and each in a process of its own. A part that misses a limit ends with
// an exit code, and so does this.
import {spawnSync} from 'node:child_process';
import {readdirSync} from 'node:fs';

const run = (command, args, env = {}) =>
  spawnSync(command, args, {
    stdio: 'inherit',
    env: {...process.env, ...env},
    // On Windows npm is a script.
    shell: command === 'npm',
  }).status === 0;

const built = run('npm', ['run', '--silent', 'build']);

const parts = readdirSync('scripts/bench').filter((name) =>
  name.endsWith('.mjs'),
);
const missed = parts.filter((name) => {
  console.log(`\n== ${name}`);
  // opening_hours.js takes the zone of the process for the zone of the service.
  const env = {TZ: 'Europe/London'};
  return !run(process.execPath, [`scripts/bench/${name}`], env);
});

console.log(
  missed.length > 0
    ? `\nA limit was missed in ${missed.join(', ')}.`
    : '\nAll limits are kept.',
);
process.exitCode = built && missed.length === 0 ? 0 : 1;
