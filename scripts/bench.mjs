// `npm run bench`: builds, runs every part of scripts/bench, one after the
// other and each in a process of its own, and writes the figures into
// docs/performance.md. If a part misses a limit, it ends with an exit code, and
// so does this script; the figures are written all the same.
import {spawnSync} from 'node:child_process';
import {cpus} from 'node:os';
import {installPeers} from './bench/peers.mjs';
import {writeDocsPart} from './docs-part.mjs';

const PARTS = [
  'calculator',
  'start',
  'engines',
  'lighthouse',
  'shift',
  'growth',
  'tools',
  'hostile-lists',
  'host',
];

const run = (command, args, env = {}) =>
  spawnSync(command, args, {
    // A part writes its tables to standard output and its missed limits to standard
    // error.
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
    env: {...process.env, ...env},
    // On Windows npm is a script.
    shell: command === 'npm',
  });

/** When and on which machine it was measured. */
function occasion() {
  const today = new Date().toLocaleDateString('en-GB', {dateStyle: 'long'});
  const processors = cpus();
  return `Measured on ${today}, Node ${process.versions.node}, ${processors.length} × ${processors[0]?.model.trim() || 'an unnamed processor'}.`;
}

console.error('== The build');
const built = run('npm', ['run', '--silent', 'build']).status === 0;
installPeers();

const results = PARTS.map((part, index) => {
  console.error(`\n== ${index + 1} of ${PARTS.length}: ${part}`);
  // opening_hours.js takes the zone of the process as the zone of the service.
  const {status, stdout} = run(
    process.execPath,
    [`scripts/bench/${part}.mjs`],
    {TZ: 'Europe/London'},
  );
  console.log(stdout);
  return {part, kept: status === 0, table: stdout.trim()};
});
const tables = results.map(({table}) => table);
writeDocsPart(
  'docs/performance.md',
  'bench',
  [occasion(), ...tables].join('\n\n'),
);

const missed = results.filter(({kept}) => !kept).map(({part}) => part);
console.log(
  missed.length > 0
    ? `A limit was missed in ${missed.join(', ')}.`
    : 'All limits are kept.',
);
process.exitCode = built && missed.length === 0 ? 0 : 1;
