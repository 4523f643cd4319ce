// Measures the load that nginx can bear on this machine: the script and the
// list as a browser requests them, each beside a file of the same size without
// our headers. There must be no errors, and memory must not grow.
import {execFileSync} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';
import {howToInstall, requirements, wrk} from '../requirements.mjs';
import {setUp} from '../setup.mjs';
import {startNginx} from '../trial-servers.mjs';
import {holdTo, inKilobytes, inMilliseconds, printTable} from './report.mjs';

const CONNECTIONS = 32;
const SECONDS = 15;
const WARM_UP_SECONDS = 3;
const MOST_GROWTH_KB = 1024;
/** The most that our headers may slow nginx down, relative to none. */
const MOST_TIMES_SLOWER = 2;

const BARE = '.tmp/bench-host';
const FILES = {
  'the script': 'herts-da-support.js',
  'the list': 'hertfordshire.json',
};

for (const each of await setUp([requirements.nginx, wrk])) {
  throw new Error(howToInstall(each));
}

rmSync(BARE, {recursive: true, force: true});
mkdirSync(`${BARE}/hosting`, {recursive: true});
for (const file of Object.values(FILES)) {
  writeFileSync(`${BARE}/${file}`, gzipSync(readFileSync(`dist/${file}`)));
}
writeFileSync(
  `${BARE}/hosting/nginx.conf`,
  `server {
    listen 80;
    root /srv/herts-da-support;
    access_log off;
}
`,
);

const ours = await startNginx();
const bare = await startNginx({dist: BARE});
const rows = [];
for (const [name, file] of Object.entries(FILES)) {
  load(`${ours.origin}/${file}`, WARM_UP_SECONDS);
  const before = residentKilobytes(ours.pid);
  const served = load(`${ours.origin}/${file}`, SECONDS);
  const grown = residentKilobytes(ours.pid) - before;
  const plain = load(`${bare.origin}/${file}`, SECONDS);
  const {length} = readFileSync(`${BARE}/${file}`);
  rows.push(row(`${name}, with gzip`, length, served));
  rows.push(row('a file of that size, without headers', length, plain));
  holdTo(0, {title: `errors for ${name}`, value: served.errors});
  holdTo(MOST_GROWTH_KB, {
    title: `memory of nginx after ${name}`,
    value: grown,
    unit: ' kB',
  });
  // The list is compressed at each request, so that it can be corrected on the
  // server.
  if (file.endsWith('.js')) {
    holdTo(MOST_TIMES_SLOWER, {
      title: `times as slow for ${name}`,
      value: plain.rate / served.rate,
    });
  }
}
const memory = residentKilobytes(ours.pid);
await ours.stop();
await bare.stop();

console.log(`
**A host**: nginx with the file of the build, one process, asked over ${CONNECTIONS} connections for ${SECONDS} seconds by a program on the same processors. The list is compressed at each request. nginx holds ${inKilobytes(memory * 1024)} at the end.`);
printTable(
  ['', 'sent', 'requests a second', '99 of 100 within', 'errors'],
  rows,
);

function row(name, bytes, {rate, slow, errors}) {
  return [
    name,
    inKilobytes(bytes),
    Math.round(rate).toLocaleString('en-GB'),
    inMilliseconds(slow),
    errors,
  ];
}

/**
 * The results of wrk: requests a second, the slowest hundredth in ms, errors.
 */
function load(address, seconds) {
  const said = execFileSync(
    wrk.find(),
    [
      ...['--threads', '1', '--connections', `${CONNECTIONS}`, '--latency'],
      ...['--duration', `${seconds}s`, '--header', 'Accept-Encoding: gzip'],
      address,
    ],
    {encoding: 'utf8'},
  );
  const number = (pattern) => Number(pattern.exec(said)?.[1] ?? 0);
  const [, slow, unit] = /99%\s+([\d.]+)(us|ms|s)/.exec(said);
  const sockets = /Socket errors: (.*)/.exec(said)?.[1].match(/\d+/g) ?? [];
  return {
    rate: number(/Requests\/sec:\s+([\d.]+)/),
    slow: slow * {us: 0.001, ms: 1, s: 1000}[unit],
    errors:
      number(/Non-2xx or 3xx responses: (\d+)/) +
      sockets.reduce((sum, count) => sum + Number(count), 0),
  };
}

/** The memory of the processes that a process has started. */
function residentKilobytes(pid) {
  const read = (path) => readFileSync(`/proc/${path}`, 'utf8');
  const workers = read(`${pid}/task/${pid}/children`).trim().split(' ');
  return workers
    .map((each) => /VmRSS:\s+(\d+)/.exec(read(`${each}/status`))[1])
    .reduce((sum, kilobytes) => sum + Number(kilobytes), 0);
}
